import { count } from '../findings/english.ts';
import { dated } from '../findings/quote.ts';
import { isRepealed } from '../plan/status.ts';
import { daysBetween } from '../time/calendar.ts';
import { defineRule } from './rule.ts';

export interface PlanExpired {
  text: string;
  last: string;
  days: number;
}

export default defineRule({
  id: 'plan-expired',
  severity: 'error',
  reliesOn: ['valid', 'decisions', 'status'],
  en: {
    summary: 'the plan is still in force',
    why: 'A plan whose validity has ended binds nobody, but people go on working by it. Those who adopted it have to prolong it, replace it, or say that it is over.',
    message: ({ text, last, days }: PlanExpired) =>
      `the plan ended ${dated(text, last)}, ${count(days, 'day')} ago`,
    remedy: () =>
      'write the new validity under `valid` and the decision under `decisions`, or set `status: repealed`',
  },
  *check({ plan, validity, today }) {
    const last = validity?.time.last ?? null;
    if (!validity || last === null || last >= today || isRepealed(plan)) return;
    yield { at: validity.path, args: { text: validity.time.text, last, days: daysBetween(last, today) } };
  },
});
