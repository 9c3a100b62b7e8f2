import { hasEnded } from '../facts/agreements.ts';
import { act } from '../facts/law.ts';
import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export interface LawAgreement {
  /** True where the plan has agreements, and all of them have ended. */
  haveEnded: boolean;
}

export default defineRule({
  id: 'law-agreement-missing',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['agreements', 'status', 'decisions'],
  reliesOnAll: ['agreements.valid', 'agreements.with'],
  basis: { framework: act, part: '8–10 §§' },
  en: {
    summary: 'the plan names a written agreement with those it works together with',
    why: 'The Act has the municipality make written agreements with those that its work against crime concerns, saying at least for what purposes and in which areas they work together. What is only said at a meeting lasts no longer than those who said it.',
    message: ({ haveEnded }: LawAgreement) =>
      haveEnded
        ? 'every agreement of the plan has ended, and sections 8–10 of the Act (2023:196) ask for written ones'
        : 'the plan names no agreement, and sections 8–10 of the Act (2023:196) ask for written ones',
    remedy: () => 'add it under `agreements`, with `with`, `purpose`, `covers` and `valid`',
  },
  *check({ plan, today, read }) {
    const { agreements = [] } = plan;
    const isInForce = agreements.some(
      ({ valid }) => !hasEnded(valid === undefined ? null : read(valid), today),
    );
    if (isInForce || isRepealed(plan)) return;
    yield { at: ['agreements'], part: 'key', args: { haveEnded: agreements.length > 0 } };
  },
});
