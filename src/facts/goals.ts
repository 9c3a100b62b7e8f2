import type { Outline, PlacedGoal } from '../plan/outline.ts';
import { mayBeMeant } from './misspelt.ts';

/** True for a plan in which some action names the goals that it serves. */
export function linksGoals({ actions }: Outline): boolean {
  return actions.some(({ action }) => action.goals?.length);
}

/**
 * The goals that no action works for. Where actions name their goals, those that none names, apart from one that a
 * misspelt id may have meant; else those of a plan that has neither actions nor areas for them. A goal of an area without
 * actions is not among them: what is missing there is told of the area.
 */
export function goalsWithoutAction(outline: Outline): PlacedGoal[] {
  const { plan, actions, goals } = outline;
  if (!linksGoals(outline)) return actions.length === 0 && plan.areas.length === 0 ? [...goals] : [];
  const named = new Set(actions.flatMap(({ action }) => action.goals ?? []));
  const isMeant = mayBeMeant(named, new Set(goals.map(({ goal }) => goal.id)));
  return goals.filter(
    (placed) => !named.has(placed.goal.id) && !isMeant(placed.goal.id) && actionsFor(outline, placed) > 0,
  );
}

/** How many actions stand where a goal does: in its area, or in the plan for a goal of the whole. */
export function actionsFor({ actions }: Outline, { area }: Pick<PlacedGoal, 'area'>): number {
  return area === null ? actions.length : (area.actions?.length ?? 0);
}
