import { quote } from '../findings/quote.ts';
import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export interface MissingValidity {
  /** What stands there instead; null where nothing does. */
  text: string | null;
}

export default defineRule({
  id: 'validity-missing',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['valid', 'decisions', 'status'],
  en: {
    summary: 'the plan says when it is in force',
    why: 'A plan that states no validity never ends: it is quoted long after those it names have gone, and no day comes when somebody has to ask whether it still holds.',
    message: ({ text }: MissingValidity) =>
      text === null
        ? 'the plan does not say when it is in force'
        : `${quote(text)} does not say from when or until when the plan is in force`,
    remedy: () => 'add `valid`, such as `valid: 2026-01-01/2029-12-31`; an open end is allowed',
  },
  *check({ plan, validity }) {
    if (isRepealed(plan)) return;
    if (!validity) yield { at: ['valid'], part: 'key', args: { text: null } };
    else if (!validity.time.problem && validity.time.first === null && validity.time.last === null)
      yield { at: validity.path, args: { text: validity.time.text } };
  },
});
