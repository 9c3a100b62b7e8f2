import { dueOf } from '../facts/due.ts';
import { openActions } from '../facts/leads.ts';
import { contradictingEntry } from '../facts/reported.ts';
import { action, count } from '../findings/english.ts';
import { dated } from '../findings/quote.ts';
import { daysBetween } from '../time/calendar.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface Overdue {
  action: ActionName;
  text: string;
  last: string;
  days: number;
}

export default defineRule({
  id: 'overdue',
  severity: 'error',
  reliesOn: ['status', 'log', 'closed', 'decisions', 'valid'],
  en: {
    summary: 'no deadline passes unseen',
    why: 'A deadline that passes without a word makes every other deadline weaker. Either the work is done and nobody wrote it down, or it is late and somebody has to decide what happens now.',
    message: ({ action: named, text, last, days }: Overdue) =>
      `${action(named)} was due ${dated(text, last)}, ${count(days, 'day')} ago, and nothing says that it is done`,
    remedy: () =>
      'if it is, set `status: done` and say under `log` what came of it; if not, write the new time under `when` and the move under `moved`, with its decision',
  },
  *check(outline) {
    const { validity, today } = outline;
    const begins = validity?.time.first ?? null;
    for (const { action, path, time } of openActions(outline)) {
      const last = dueOf(time);
      if (!time || last === null || last >= today) continue;
      // What was over before the plan began was never due in it, and something does say that this is done.
      const isBefore = begins !== null && last < begins;
      if (isBefore || action.closed !== undefined || contradictingEntry(action, today)) continue;
      const days = daysBetween(last, today);
      yield {
        at: [...path, 'when'],
        args: { action: nameOf(action), text: time.text, last, days },
      };
    }
  },
});
