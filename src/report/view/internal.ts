import type { Path } from '../../findings/finding.ts';
import { isRegister } from '../../plan/fields.ts';
import type { Plan } from '../../plan/model.ts';

/** A plan without its `internal` texts, so that nothing made of it can hold them. */
export function withoutInternal(plan: Plan): Plan {
  function visit(value: unknown, path: Path): unknown {
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([key]) => key !== 'internal' || isRegister(path));
    return Object.fromEntries(entries.map(([key, child]) => [key, visit(child, [...path, key])]));
  }
  return visit(plan, []) as Plan;
}

/** True for a path into an `internal` text. */
export function isInternal(path: Path): boolean {
  return path.some((key, index) => key === 'internal' && !isRegister(path.slice(0, index)));
}
