import { count } from '../findings/english.ts';
import { dated } from '../findings/quote.ts';
import { isRepealed } from '../plan/status.ts';
import { daysBetween } from '../time/calendar.ts';
import { defineRule } from './rule.ts';

export interface ReviewOverdue {
  text: string;
  last: string;
  days: number;
}

export default defineRule({
  id: 'review-overdue',
  severity: 'error',
  reliesOn: ['status', 'decisions'],
  en: {
    summary: 'the plan is reviewed by the day it set itself',
    why: 'The plan itself says when it has to be looked at again. When that day has passed, nobody knows whether its picture of the situation and its actions still hold.',
    message: ({ text, last, days }: ReviewOverdue) =>
      `the plan was to be reviewed by ${dated(text, last)}, ${count(days, 'day')} ago`,
    remedy: () => 'review it, write the decision under `decisions`, and set the next `review_by`',
  },
  *check({ plan, today, read }) {
    if (plan.review_by === undefined || isRepealed(plan)) return;
    const { text, last } = read(plan.review_by);
    if (last !== null && last < today)
      yield { at: ['review_by'], args: { text, last, days: daysBetween(last, today) } };
  },
});
