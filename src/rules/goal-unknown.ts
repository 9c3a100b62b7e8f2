import { action } from '../findings/english.ts';
import { nearest } from '../findings/nearest.ts';
import { quote } from '../findings/quote.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface UnknownGoal {
  action: ActionName;
  id: string;
  nearest: string | null;
}

export default defineRule({
  id: 'goal-unknown',
  severity: 'error',
  reliesOn: ['goals'],
  reliesOnAll: ['goals', 'areas', 'goals.id'],
  en: {
    summary: 'every goal that an action serves is a goal of the plan',
    why: 'Through its goals an action says what it is for, and through its actions a goal says what is done for it. A goal that is not there takes the action out of that account: it is worked on, and no result is ever counted to it.',
    message: ({ action: named, id }: UnknownGoal) =>
      `${action(named)} serves the goal ${quote(id)}, which is no goal of this plan`,
    remedy: ({ nearest }) =>
      nearest === null
        ? 'write the id of a goal that is there, or add the goal under `goals` of the plan or of its area'
        : `did you mean ${quote(nearest)}?`,
  },
  *check({ actions, goals }) {
    const ids = new Set(goals.map(({ goal }) => goal.id));
    // A goal that has lost its id may be the one that is meant.
    if (ids.has('')) return;
    for (const { action, path } of actions) {
      for (const [index, id] of (action.goals ?? []).entries()) {
        if (ids.has(id)) continue;
        yield {
          at: [...path, 'goals', index],
          args: { action: nameOf(action), id, nearest: nearest(id, ids) },
        };
      }
    }
  },
});
