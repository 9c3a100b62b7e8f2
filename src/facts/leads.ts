import type { Outline, PlacedAction } from '../plan/outline.ts';
import { isClosed, isRepealed } from '../plan/status.ts';
import { groupBy } from './grouped.ts';

/** The actions that somebody still has to answer for: those not closed; none in a plan that is repealed. */
export function openActions({ plan, actions }: Outline): PlacedAction[] {
  return isRepealed(plan) ? [] : actions.filter(({ action }) => !isClosed(action));
}

/** The open actions that each lead answers for, by the id of the lead, in the order of the plan. */
export function openActionsByLead(outline: Outline): Map<string, PlacedAction[]> {
  return groupBy(openActions(outline), ({ leads }) => leads.map(({ id }) => id));
}
