import type { Plan } from '../plan/model.ts';
import type { Outline } from '../plan/outline.ts';

export type Level = keyof NonNullable<Plan['levels']>;

/** The prevention levels that a plan declares, in its order. */
export function declaredLevels({ levels = {} }: Plan): Level[] {
  return Object.keys(levels) as Level[];
}

/** The levels that something is on: an action by its own level or else that of its area, and an area still without actions. */
export function levelsInUse({ plan, actions }: Outline): Set<Level> {
  const empty = plan.areas.filter((area) => !area.actions?.length);
  const levels = [
    ...actions.map(({ action, area }) => action.level ?? area?.level),
    ...empty.map(({ level }) => level),
  ];
  return new Set(levels.filter((level) => level != null));
}
