import { dueOf } from '../facts/due.ts';
import { missedFollowUp } from '../facts/follow-ups.ts';
import { action } from '../findings/english.ts';
import { dated } from '../findings/quote.ts';
import { isClosed, isRepealed } from '../plan/status.ts';
import type { Day } from '../time/time.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface EarlyFollowUp {
  action: ActionName;
  followUp: { text: string; last: Day };
  text: string;
  last: Day;
}

export default defineRule({
  id: 'follow-up-before-due',
  severity: 'warning',
  reliesOn: ['when', 'status', 'log', 'closed', 'decisions', 'valid', 'document'],
  en: {
    summary: 'an action is followed up when it is due, not before',
    why: 'A follow-up that is held before the action has to be ready can only report that it is not. Nobody asks again when it should be, and what came of it is never told.',
    message: ({ action: named, followUp, text, last }: EarlyFollowUp) =>
      `${action(named)} is followed up by ${dated(followUp.text, followUp.last)}, before it is due ${dated(text, last)}`,
    note: () => 'the action is due here',
    remedy: () =>
      'let `when` of the follow-up lie on the last day of the action or after it, or let it recur: `yearly`',
  },
  *check(outline) {
    const { actions, plan, today, read } = outline;
    if (isRepealed(plan)) return;
    for (const placed of actions) {
      const { action, path, time } = placed;
      const { when, done = [] } = action.follow_up ?? {};
      // What is late has to be given a new time first, and what was held is no plan any more.
      const due = dueOf(time);
      if (!time || due === null || due < today) continue;
      if (when === undefined || done.length > 0 || isClosed(action)) continue;
      const followUp = read(when);
      const last = dueOf(followUp);
      if (last === null || last >= due || missedFollowUp(placed, outline)) continue;
      const args = {
        action: nameOf(action),
        followUp: { text: followUp.text, last },
        text: time.text,
        last: due,
      };
      yield { at: [...path, 'follow_up', 'when'], args, note: [...path, 'when'] };
    }
  },
});
