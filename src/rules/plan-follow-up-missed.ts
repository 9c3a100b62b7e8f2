import { type MissedFollowUp, missedPlanFollowUp } from '../facts/follow-ups.ts';
import { count } from '../findings/english.ts';
import { dated, quote } from '../findings/quote.ts';
import { sayPeriod } from '../time/period-names.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'plan-follow-up-missed',
  severity: 'error',
  reliesOn: ['valid', 'decisions', 'document', 'status', 'done'],
  en: {
    summary: 'the plan is followed up as often as it says',
    why: 'The follow-up is where those who adopted the plan learn what came of it. When one is left out nobody has to answer for that year, and what went wrong in it is repeated.',
    message: (args: MissedFollowUp) => {
      if (args.period === null)
        return `the plan was to be followed up by ${dated(args.text, args.last)}, ${count(args.days, 'day')} ago, and nothing says that it was`;
      const { text, period, found, asked } = args;
      const has = asked === 1 ? 'no follow-up' : `${found} of ${asked} follow-ups`;
      return `the plan is to be followed up ${quote(text)}, and ${sayPeriod(period)} has ${has}`;
    },
    remedy: () =>
      'write it under `done` of `follow_up`, with its `date` and the `period` that it is about; if it was not held, hold it now',
  },
  *check(outline) {
    const missed = missedPlanFollowUp(outline);
    if (missed) yield { at: ['follow_up', 'when'], args: missed };
  },
});
