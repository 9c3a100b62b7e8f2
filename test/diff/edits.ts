import { timeKeys } from '../../src/plan/fields.ts';
import type { Plan } from '../../src/plan/model.ts';
import { isMapping, type Schema, schemaAt } from '../../src/plan/walk.ts';
import { readSchema } from '../schema/schemas.ts';

type Path = readonly (string | number)[];

/** A plan, and the same with one value changed or taken away. */
export interface Edit {
  before: Plan;
  after: Plan;
  path: Path;
  from: unknown;
  /** Undefined where it is taken away. */
  to: unknown;
}

interface Leaf {
  path: Path;
  value: unknown;
}

const root: Schema = readSchema('plan');

/** Every value of a plan that holds no other: words, figures, and times however they are written. */
function leavesOf(value: unknown, path: Path = []): Leaf[] {
  if (isTime(path) || typeof value !== 'object' || value === null) return [{ path, value }];
  const steps: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return steps.flatMap(([step, child]) => leavesOf(child, [...path, step]));
}

function isTime(path: Path): boolean {
  const isOfMove = path.at(-3) === 'moved';
  return isOfMove ? ['from', 'to'].includes(String(path.at(-1))) : timeKeys.has(String(path.at(-1)));
}

/** What some plans hold at each place, whatever its index or id. */
export function valuesByPlace(plans: readonly Plan[]): Map<string, unknown[]> {
  const values = new Map<string, Map<string, unknown>>();
  for (const { path, value } of plans.flatMap((plan) => leavesOf(plan))) {
    const place = placeOf(path);
    const known = values.get(place) ?? new Map<string, unknown>();
    values.set(place, known.set(JSON.stringify(value), value));
  }
  return new Map([...values].map(([place, known]) => [place, [...known.values()]]));
}

/** A path without indexes and without the ids that registers have as keys. */
function placeOf(path: Path): string {
  return path
    .map((step, index) => {
      const isId = index === 1 && ['actors', 'groups'].includes(String(path[0]));
      return typeof step === 'number' || isId ? '*' : step;
    })
    .join('.');
}

/** One of the edits there are of a plan, chosen by two numbers; null where it comes out as it was. */
export function editOf(
  before: Plan,
  [which, what]: readonly [number, number],
  values: ReadonlyMap<string, readonly unknown[]>,
): Edit | null {
  const leaves = leavesOf(before);
  const { path, value: from } = leaves[which % leaves.length] ?? { path: [], value: null };
  const others: unknown[] = (values.get(placeOf(path)) ?? []).filter(
    (value) => JSON.stringify(value) !== JSON.stringify(from),
  );
  const { required = [] } = schemaAt(root, path.slice(0, -1));
  if (!required.includes(String(path.at(-1)))) others.push(undefined);
  if (others.length === 0) return null;
  const to = others[what % others.length];
  return { before, after: withValue(before, path, to) as Plan, path, from, to };
}

/** A copy with another value at a path, or without one there. */
function withValue(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) {
    const items: unknown[] = whole;
    const item = withValue(items[Number(step)], rest, value);
    return item === undefined ? items.filter((_, index) => index !== step) : items.with(Number(step), item);
  }
  if (!isMapping(whole)) return whole;
  const { [String(step)]: child, ...others } = whole;
  const changed = withValue(child, rest, value);
  return changed === undefined ? others : { ...whole, [String(step)]: changed };
}

/** Lists in which the order tells what came first. */
const chronological = new Set(['log', 'decisions', 'moved', 'done', 'values', 'met', 'counts']);

/** A copy in which every mapping and every list that is no history stands the other way round. */
export function reversed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => reversed(item, key));
    return chronological.has(key) ? items : items.toReversed();
  }
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).map(([name, child]) => [name, reversed(child, name)] as const);
  return Object.fromEntries(entries.toReversed());
}
