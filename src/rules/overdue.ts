import { action, count, dated } from '../findings/english.ts';
import { isClosed } from '../plan/status.ts';
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
  en: {
    summary: 'no deadline passes unseen',
    why: 'A deadline that passes without a word makes every other deadline weaker. Either the work is done and nobody wrote it down, or it is late and somebody has to decide what happens now.',
    message: ({ action: named, text, last, days }: Overdue) =>
      `${action(named)} was due ${dated(text, last)}, ${count(days, 'day')} ago, and nothing says that it is done`,
    remedy: () =>
      'set `status` to what is true now, or move the deadline under `moved` with the decision that moved it',
  },
  *check({ actions, plan, today }) {
    if (plan.status === 'repealed') return;
    for (const { action, path, time } of actions) {
      if (time?.last == null || time.every !== null || time.last >= today || isClosed(action)) continue;
      const days = daysBetween(time.last, today);
      yield {
        at: [...path, 'when'],
        args: { action: nameOf(action), text: time.text, last: time.last, days },
      };
    }
  },
});
