import { isApproval, placeOfApproval } from '../facts/decisions.ts';
import { followsAct } from '../facts/law.ts';
import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export interface MissingDecision {
  /** How many decisions are recorded, none of which adopts the plan. */
  others: number;
}

export default defineRule({
  id: 'decision-missing',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['decisions', 'status', 'framework'],
  en: {
    summary: 'the plan records the decision that adopted it',
    why: 'What nobody has decided is a proposal: it binds nobody and gives nobody money or time. With the decision in the plan, those who are asked to act can see who asks.',
    message: ({ others }: MissingDecision) =>
      others === 0
        ? 'the plan records no decision'
        : 'the plan records no decision that adopted, revised or prolonged it',
    remedy: () =>
      'add `kind: adopted` with `by`, `date` and `reference` under `decisions`; what is not decided yet has `status: draft`',
  },
  *check(outline) {
    const { plan } = outline;
    const { decisions = [] } = plan;
    // The law asks for more of the decision, and says so itself.
    if (followsAct(outline) || isRepealed(plan) || decisions.some(isApproval)) return;
    yield { at: placeOfApproval(plan), part: 'key', args: { others: decisions.length } };
  },
});
