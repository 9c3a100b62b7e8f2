import { defineRule } from './rule.ts';

export default defineRule({
  id: 'validity-missing',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['valid', 'decisions'],
  en: {
    summary: 'the plan says when it is in force',
    why: 'A plan that states no validity never ends: it is quoted long after those it names have gone, and no day comes when somebody has to ask whether it still holds.',
    message: (_: Record<string, never>) => 'the plan does not say when it is in force',
    remedy: () => 'add `valid`, such as `valid: 2026-01-01/2029-12-31`; an open end is allowed',
  },
  *check({ validity }) {
    if (!validity) yield { at: ['valid'], part: 'key', args: {} };
  },
});
