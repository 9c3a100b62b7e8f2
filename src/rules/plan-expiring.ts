import { count } from '../findings/english.ts';
import { dated } from '../findings/quote.ts';
import { isRepealed } from '../plan/status.ts';
import { daysBetween } from '../time/calendar.ts';
import { defineRule } from './rule.ts';

export interface PlanExpiring {
  text: string;
  last: string;
  days: number;
}

export default defineRule({
  id: 'plan-expiring',
  severity: 'warning',
  parameters: { days: 90 },
  reliesOn: ['valid', 'decisions', 'status'],
  en: {
    summary: 'what follows on the plan is decided before it ends',
    why: 'A decision takes months: somebody has to prepare it, and the body that decides meets now and then. Those who are told three months before can still choose between a new plan, a longer one and none; those who are told after can only mend.',
    message: ({ text, last, days }: PlanExpiring) =>
      `the plan ends ${dated(text, last)}, ${days === 0 ? 'today' : `in ${count(days, 'day')}`}`,
    remedy: () =>
      'have it decided what comes next; a longer validity goes under `valid`, with its decision under `decisions`',
  },
  *check({ plan, validity, today }, { days: within }) {
    const last = validity?.time.last ?? null;
    if (!validity || last === null || last < today || isRepealed(plan)) return;
    const days = daysBetween(today, last);
    if (days <= within) yield { at: validity.path, args: { text: validity.time.text, last, days } };
  },
});
