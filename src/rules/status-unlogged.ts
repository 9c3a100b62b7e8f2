import { isOver } from '../facts/due.ts';
import { shortfall } from '../facts/expected.ts';
import { missedFollowUp } from '../facts/follow-ups.ts';
import { openActions } from '../facts/leads.ts';
import { isSaid } from '../facts/reported.ts';
import { action } from '../findings/english.ts';
import type { Status } from '../plan/status.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface UnloggedStatus {
  action: ActionName;
  status: Status;
}

const reported: ReadonlySet<Status | null | undefined> = new Set(['ongoing', 'partly-done', 'paused']);

export default defineRule({
  id: 'status-unlogged',
  severity: 'info',
  reliesOn: ['log', 'follow_up', 'when', 'decisions', 'valid'],
  en: {
    summary: 'a status comes with who said so, and when',
    why: 'A status without a date is as old as anybody likes to think. One line in the log, with the day and a few words, lets the next reader see how far it had come, and when.',
    message: ({ action: named, status }: UnloggedStatus) =>
      `${action(named)} is \`${status}\`, and nothing in its log says since when or how far it has come`,
    remedy: ({ status }) =>
      `add an entry under \`log\` with \`date\`, \`by\`, \`note\` and \`status: ${status}\``,
  },
  *check(outline) {
    for (const placed of openActions(outline)) {
      const { action, path, time } = placed;
      const { status, log = [], follow_up: followUp } = action;
      if (!status || !reported.has(status)) continue;
      const followUps = followUp?.done ?? [];
      if (log.some((entry) => entry.status !== undefined || isSaid(entry.note))) continue;
      if (followUps.some(({ note }) => isSaid(note))) continue;
      // Where the last day, a period or a follow-up passed without a word, that is told, and the word will have a status.
      const isMissed = time && shortfall(time, [...log, ...followUps], outline);
      if (isOver(time, outline) || isMissed || missedFollowUp(placed, outline)) continue;
      yield { at: [...path, 'status'], args: { action: nameOf(action), status } };
    }
  },
});
