import type { Path } from '../findings/finding.ts';
import type { WrittenTime } from '../time/time.ts';
import type { Plan } from './model.ts';

/** The keys whose value is an actor or group id, or a list of them. */
export const actorKeys: ReadonlySet<string> = new Set([
  ...['lead', 'with', 'by', 'to', 'owner', 'part_of', 'held_by', 'successor', 'each', 'members', 'chair'],
  ...['reports_to', 'report_to', 'urgent'],
]);

/** The keys whose value is a time in words; under `moved`, `from` and `to` are times as well. */
export const timeKeys: ReadonlySet<string> = new Set([
  ...['when', 'valid', 'review_by', 'meets', 'period', 'original_when'],
]);

const movedKeys: ReadonlySet<string> = new Set(['from', 'to']);

/** A place where the plan names an actor or a group. */
export interface Reference {
  id: string;
  path: Path;
}

/** A place where the plan states a time. */
export interface StatedTime {
  written: WrittenTime;
  path: Path;
}

/** Every place of a plan that names an actor or states a time, in the order they are written. */
export function fieldsOf(plan: Plan): { references: Reference[]; times: StatedTime[] } {
  const references: Reference[] = [];
  const times: StatedTime[] = [];

  function visit(value: unknown, path: Path, isMove: boolean): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index], isMove);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    // The keys of a register are ids, not fields.
    const isInRegister = isRegister(path);
    for (const [key, child] of Object.entries(value)) {
      const at = [...path, key];
      if (!isInRegister && (isMove ? movedKeys : timeKeys).has(key)) {
        if (child !== null) times.push({ written: child as WrittenTime, path: at });
      } else if (!isInRegister && actorKeys.has(key) && !isMove) {
        references.push(...idsAt(child, at));
      } else {
        visit(child, at, key === 'moved');
      }
    }
  }

  visit(plan, [], false);
  return { references, times };
}

/** True for a path to a register, whose keys are ids. */
export function isRegister(path: Path): boolean {
  return path.length === 1 && (path[0] === 'actors' || path[0] === 'groups');
}

/** The ids of a value that is one or a list of them, each with its place. */
export function idsAt(value: unknown, path: Path): Reference[] {
  if (typeof value === 'string') return [{ id: value, path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id: unknown, index) =>
    typeof id === 'string' ? [{ id, path: [...path, index] }] : [],
  );
}
