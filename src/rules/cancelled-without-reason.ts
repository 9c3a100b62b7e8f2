import { contradictingEntry, isSaid, placeOfStatus } from '../facts/reported.ts';
import { action } from '../findings/english.ts';
import type { Action } from '../plan/model.ts';
import { isRepealed, type Status, statusOf } from '../plan/status.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface CancelledWithoutReason {
  action: ActionName;
  status: Status;
}

const dropped: ReadonlySet<Status | null> = new Set(['cancelled', 'not-relevant', 'transferred']);

export default defineRule({
  id: 'cancelled-without-reason',
  severity: 'warning',
  reliesOn: ['status', 'log', 'note', 'decisions'],
  en: {
    summary: 'what is dropped says why',
    why: 'Those who decided the action expect it, and so do those it was for. When it goes without a reason nobody can tell a considered choice from a thing forgotten, and the next plan may promise it again.',
    message: ({ action: named, status }: CancelledWithoutReason) =>
      `${action(named)} is \`${status}\`, and nothing says why`,
    remedy: ({ status }) =>
      status === 'transferred'
        ? 'say under `note` of the log entry where it has gone, and who answers for it there'
        : 'say why, and who decided it, under `note` or `cause` of the log entry',
  },
  *check({ plan, actions, today }) {
    if (isRepealed(plan)) return;
    for (const { action, path } of actions) {
      const status = statusOf(action);
      if (!status || !dropped.has(status) || contradictingEntry(action, today)) continue;
      if (isSaid(action.note) || isExplained(action, status)) continue;
      yield { at: [...path, ...placeOfStatus(action)], args: { action: nameOf(action), status } };
    }
  },
});

/** Whether the entry that dropped it, or one after it, says more than the status. */
function isExplained({ log = [] }: Action, status: Status): boolean {
  const others = log.findLastIndex((entry) => entry.status !== undefined && entry.status !== status);
  return log.slice(others + 1).some(({ note, cause }) => isSaid(note) || isSaid(cause));
}
