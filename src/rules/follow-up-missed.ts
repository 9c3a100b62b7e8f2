import { type MissedFollowUp, missedFollowUp } from '../facts/follow-ups.ts';
import { action, count } from '../findings/english.ts';
import { dated, quote } from '../findings/quote.ts';
import { sayPeriod } from '../time/period-names.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export type MissedFollowUpOfAction = MissedFollowUp & { action: ActionName };

export default defineRule({
  id: 'follow-up-missed',
  severity: 'error',
  reliesOn: ['when', 'status', 'log', 'closed', 'valid', 'decisions', 'document'],
  en: {
    summary: 'every follow-up that an action promises is held',
    why: 'An action without a last day is looked at when it is followed up, and at no other time. A follow-up that passes in silence leaves those who decided on it believing that the work goes on.',
    message: (args: MissedFollowUpOfAction) => {
      const followUp = `the follow-up of ${action(args.action)}`;
      if (args.period === null)
        return `${followUp} was due ${dated(args.text, args.last)}, ${count(args.days, 'day')} ago, and nothing says that it was held`;
      const { text, period, found, asked } = args;
      const has = asked === 1 ? 'no entry' : `${found} of ${asked} entries`;
      return `${followUp} recurs ${quote(text)}, and ${sayPeriod(period)} has ${has}`;
    },
    remedy: () =>
      'write it under `done` of the follow-up, with its `date` and the `period` that it is about; if it was not held, hold it now',
  },
  *check(outline) {
    for (const placed of outline.actions) {
      const missed = missedFollowUp(placed, outline);
      if (!missed) continue;
      yield { at: [...placed.path, 'follow_up', 'when'], args: { action: nameOf(placed.action), ...missed } };
    }
  },
});
