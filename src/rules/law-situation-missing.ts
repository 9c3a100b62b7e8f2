import { act } from '../facts/law.ts';
import { hasSituation } from '../facts/situation.ts';
import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'law-situation-missing',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['situation', 'status', 'decisions'],
  basis: { framework: act, part: '4 §' },
  en: {
    summary: 'the plan rests on the picture of the situation that the Act asks for',
    why: 'The Act has the municipality map the crime within it, add what else is known and draw conclusions. The plan is decided with that picture as its ground, so the plan has to point at it.',
    message: (_: Record<string, never>) =>
      'the plan has no picture of the local situation, which section 4 of the Act (2023:196) asks for',
    remedy: () => 'add `situation` with `updated`, `source` and `text`',
  },
  *check({ plan }) {
    if (isRepealed(plan) || hasSituation(plan)) return;
    const at = plan.situation ? ['situation', 'updated'] : ['situation'];
    yield { at, part: 'key', args: {} };
  },
});
