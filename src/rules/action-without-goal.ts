import { actionsFor, goalsWithoutAction, linksGoals } from '../facts/goals.ts';
import { action, count } from '../findings/english.ts';
import type { PlacedAction, PlacedGoal } from '../plan/outline.ts';
import { isClosed, isRepealed } from '../plan/status.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export type ActionWithoutGoal =
  | { action: ActionName }
  /** Of the whole plan: how many actions stand where goals do and name none of them, and how many goals those are. */
  | { action: null; actions: number; goals: number };

export default defineRule({
  id: 'action-without-goal',
  severity: 'info',
  isCompleteness: true,
  reliesOn: ['goals', 'status', 'log', 'closed', 'decisions'],
  reliesOnAll: ['areas', 'actions', 'goals'],
  en: {
    summary: 'every action says which goals it serves',
    why: 'The follow-up asks two things: was it done, and did it help? Only the goals that an action names can answer the second, and they are what remains to argue with when money is short.',
    message: (args: ActionWithoutGoal) =>
      args.action
        ? `${action(args.action)} names no goal`
        : `no action says which goal it serves, of ${count(args.actions, 'action')} and ${count(args.goals, 'goal')}`,
    remedy: ({ action: named }) =>
      named
        ? 'write the ids of the goals that it serves under `goals`'
        : 'write under `goals` of each action the ids of the goals that it serves',
  },
  *check(outline) {
    const { actions, goals, plan } = outline;
    if (isRepealed(plan)) return;
    const served = goals.filter((goal) => actionsFor(outline, goal) > 0);
    const beside = actions.filter(areBeside(served));
    const open = beside.filter(({ action }) => !isClosed(action));
    const [first] = served;
    if (linksGoals(outline)) {
      // The goal that no action names is told: these may be its actions.
      const mayServe = areBeside(goalsWithoutAction(outline));
      for (const placed of open) {
        const { action, path } = placed;
        if (!action.goals?.length && !mayServe(placed))
          yield { at: [...path, 'goals'], part: 'key', args: { action: nameOf(action) } };
      }
    } else if (first && open.length > 0) {
      const args = { action: null, actions: beside.length, goals: served.length };
      yield { at: [...first.path, 'id'], args };
    }
  },
});

/** Whether an action stands where one of the goals does: in its area, or anywhere for a goal of the whole plan. */
function areBeside(goals: readonly PlacedGoal[]): (action: PlacedAction) => boolean {
  const areas = new Set(goals.map(({ area }) => area));
  return ({ area }) => areas.has(null) || areas.has(area);
}
