import { action } from '../findings/english.ts';
import { nearest } from '../findings/nearest.ts';
import { quote } from '../findings/quote.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface UnknownAction {
  action: ActionName;
  id: string;
  nearest: string | null;
}

export default defineRule({
  id: 'action-unknown',
  severity: 'error',
  reliesOn: ['actions'],
  reliesOnAll: ['actions', 'areas', 'actions.id'],
  en: {
    summary: 'every action that another comes after is in the plan',
    why: 'What has to come first decides when the rest can begin. If it is not in the plan, nobody leads it and no day is set for it, and the action that waits may wait for good.',
    message: ({ action: named, id }: UnknownAction) =>
      `${action(named)} comes after ${quote(id)}, which is no action of this plan`,
    remedy: ({ nearest }) =>
      nearest === null
        ? 'write under `after` the id of an action that is there; an event goes under `when`, as `if`'
        : `did you mean ${quote(nearest)}?`,
  },
  *check({ actions }) {
    const ids = new Set(actions.map(({ action }) => action.id));
    // An action that has lost its id may be the one that is meant.
    if (ids.has('')) return;
    for (const { action, path } of actions) {
      for (const [index, id] of (action.after ?? []).entries()) {
        if (ids.has(id)) continue;
        yield {
          at: [...path, 'after', index],
          args: { action: nameOf(action), id, nearest: nearest(id, ids) },
        };
      }
    }
  },
});
