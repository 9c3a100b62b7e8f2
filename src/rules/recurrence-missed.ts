import { missedRecurrence } from '../facts/recurrence.ts';
import { action } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { nameOfPeriod, type PeriodName, sayPeriod } from '../time/period-names.ts';
import { writeSpan } from '../time/span.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface MissedRecurrence {
  action: ActionName;
  text: string;
  period: PeriodName;
  /** The period as the key `period` takes it. */
  written: string;
  found: number;
  asked: number;
}

export default defineRule({
  id: 'recurrence-missed',
  severity: 'error',
  reliesOn: ['valid', 'decisions', 'document', 'status', 'log', 'closed', 'follow_up'],
  en: {
    summary: 'what recurs is noted every time',
    why: 'What is to be done every year has no last day, so it is never overdue: the year that it was forgotten looks like any other. One line in the log for each period is what tells work that goes on from work that has stopped.',
    message: ({ action: named, text, period, found, asked }: MissedRecurrence) =>
      `${action(named)} recurs ${quote(text)}, and ${sayPeriod(period)} has ${asked === 1 ? 'no log entry' : `${found} of ${asked} log entries`}`,
    remedy: ({ written }) =>
      `write under \`log\` what was done, or why it was not; an entry of a later day that is about it says so with \`period: ${written}\``,
  },
  *check(outline) {
    for (const placed of outline.actions) {
      const { action, path, time } = placed;
      const missing = missedRecurrence(placed, outline);
      if (!time || !missing) continue;
      const { period, found, asked } = missing;
      const written = writeSpan(period.first, period.last);
      const args = { action: nameOf(action), text: time.text, period: nameOfPeriod(period), written };
      yield { at: [...path, 'when'], args: { ...args, found, asked } };
    }
  },
});
