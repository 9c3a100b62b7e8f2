import type { Path } from '../findings/finding.ts';
import type { Action, Area, Goal, Plan } from '../plan/model.ts';

/** Something that has an id, and where it stands. */
export interface Identified<Value> {
  id: string;
  value: Value;
  path: Path;
}

/** Something in an area, or in the plan as a whole (null). */
export interface Placed<Value> extends Identified<Value> {
  area: Area | null;
}

/** Everything of a list or a register under a key of the plan that has an id. */
export function identified<Value>(
  values: readonly Value[] | Readonly<Record<string, Value>> | undefined,
  path: Path,
  idOf: (value: Value) => string,
): Identified<Value>[] {
  if (values === undefined) return [];
  if (isList(values)) {
    return values.map((value, index) => ({ id: idOf(value), value, path: [...path, index] }));
  }
  return Object.entries(values).map(([id, value]) => ({ id, value, path: [...path, id] }));
}

function isList<Value>(
  values: readonly Value[] | Readonly<Record<string, Value>>,
): values is readonly Value[] {
  return Array.isArray(values);
}

/** The goals or the actions of a plan, wherever they stand. */
export function placed(plan: Plan, key: 'goals'): Placed<Goal>[];
export function placed(plan: Plan, key: 'actions'): Placed<Action>[];
export function placed(plan: Plan, key: 'goals' | 'actions'): Placed<Goal | Action>[] {
  const inPlan = identified<Goal | Action>(plan[key], [key], ({ id }) => id);
  return [
    ...inPlan.map((item) => ({ ...item, area: null })),
    ...plan.areas.flatMap((area, index) =>
      identified<Goal | Action>(area[key], ['areas', index, key], ({ id }) => id).map((item) => ({
        ...item,
        area,
      })),
    ),
  ];
}
