import { contradictingEntry, hasResult, placeOfStatus } from '../facts/reported.ts';
import { action } from '../findings/english.ts';
import { isRepealed, statusOf } from '../plan/status.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface DoneWithoutResult {
  action: ActionName;
  /** The day it was closed, where nothing else says that it is done; else null. */
  closed: string | null;
}

export default defineRule({
  id: 'done-without-result',
  severity: 'warning',
  reliesOn: ['status', 'log', 'follow_up', 'decisions'],
  en: {
    summary: 'what is done says what came of it',
    why: 'That something was done is not yet that it helped. Whoever decides whether to go on, and whoever writes the next plan, need a sentence about what came of it, or a document to look it up in.',
    message: ({ action: named, closed }: DoneWithoutResult) =>
      `${action(named)} ${closed === null ? 'is `done`' : `was closed ${closed}`}, and nothing says what came of it`,
    remedy: () => 'write the result under `note` of a log entry, or where it is documented under `evidence`',
  },
  *check({ plan, actions, today }) {
    if (isRepealed(plan)) return;
    for (const { action, path } of actions) {
      const status = statusOf(action);
      const closed = status === null ? (action.closed ?? null) : null;
      if ((status !== 'done' && closed === null) || hasResult(action) || contradictingEntry(action, today))
        continue;
      yield { at: [...path, ...placeOfStatus(action)], args: { action: nameOf(action), closed } };
    }
  },
});
