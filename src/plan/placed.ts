import type { Path } from '../findings/finding.ts';
import type { Action, Area, Goal, Plan } from './model.ts';

/** Something of a plan, where it stands, and the area that it is in; null for the plan as a whole. */
export interface Placed<Value> {
  value: Value;
  area: Area | null;
  path: Path;
}

/** The goals or the actions of a plan, wherever they stand: those of the plan as a whole first. */
export function placed(plan: Plan, key: 'goals'): Placed<Goal>[];
export function placed(plan: Plan, key: 'actions'): Placed<Action>[];
export function placed(plan: Plan, key: 'goals' | 'actions'): Placed<Goal | Action>[] {
  const listed = (
    values: readonly (Goal | Action)[] | undefined,
    area: Area | null,
    path: Path,
  ): Placed<Goal | Action>[] =>
    (values ?? []).map((value, index) => ({ value, area, path: [...path, index] }));
  return [
    ...listed(plan[key], null, [key]),
    ...plan.areas.flatMap((area, index) => listed(area[key], area, ['areas', index, key])),
  ];
}
