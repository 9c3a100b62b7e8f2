import { dueOf } from '../facts/due.ts';
import { openActions } from '../facts/leads.ts';
import { action, count } from '../findings/english.ts';
import { dated } from '../findings/quote.ts';
import { daysBetween } from '../time/calendar.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface DueSoon {
  action: ActionName;
  text: string;
  last: string;
  days: number;
}

export default defineRule({
  id: 'due-soon',
  severity: 'info',
  parameters: { days: 30 },
  reliesOn: ['status', 'log', 'closed', 'decisions'],
  en: {
    summary: 'a near deadline is announced',
    why: 'A month before is when something can still be done about it: ask the lead, find what is missing, or take the question of more time to those who decide.',
    message: ({ action: named, text, last, days }: DueSoon) =>
      `${action(named)} is due ${dated(text, last)}, ${days === 0 ? 'today' : `in ${count(days, 'day')}`}`,
    remedy: () => 'ask the lead how it goes, and set `status` when it is done',
  },
  *check(outline, { days: within }) {
    const { today } = outline;
    for (const { action, path, time } of openActions(outline)) {
      const last = dueOf(time);
      if (!time || last === null || last < today) continue;
      const days = daysBetween(today, last);
      if (days <= within)
        yield {
          at: [...path, 'when'],
          args: { action: nameOf(action), text: time.text, last, days },
        };
    }
  },
});
