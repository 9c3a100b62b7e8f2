import { type DecisionKey, incompleteApproval, isApproval, placeOfApproval } from '../facts/decisions.ts';
import { act } from '../facts/law.ts';
import { list } from '../findings/english.ts';
import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export interface LawDecision {
  /** What the decision lacks; null where there is none. */
  lacks: readonly DecisionKey[] | null;
}

const words = { by: 'who decided', date: 'on which day' };

export default defineRule({
  id: 'law-decision-missing',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['decisions', 'status', 'framework'],
  basis: { framework: act, part: '5 §' },
  en: {
    summary: 'the plan of action that the Act asks for has been decided',
    why: 'The Act has the municipality decide on a plan of the measures it means to take to prevent crime, with the picture of the situation as its ground. Whoever asks for that decision has to find it: which body, and on which day.',
    message: ({ lacks }: LawDecision) =>
      lacks === null
        ? 'the plan records no decision on it, which section 5 of the Act (2023:196) asks for'
        : `the decision that section 5 of the Act (2023:196) asks for does not say ${list(
            lacks.map((key) => words[key]),
            'or',
          )}`,
    remedy: ({ lacks }) =>
      lacks === null
        ? 'add the decision under `decisions`, with `kind: adopted`, `by` and `date`'
        : `add ${list(lacks.map((key) => `\`${key}\``))} from the minutes`,
  },
  *check({ plan }) {
    if (isRepealed(plan)) return;
    const incomplete = incompleteApproval(plan);
    if (incomplete) {
      const { index, lacks } = incomplete;
      yield { at: ['decisions', index, ...lacks.slice(0, 1)], part: 'key', args: { lacks } };
    } else if (!plan.decisions?.some(isApproval)) {
      yield { at: placeOfApproval(plan), part: 'key', args: { lacks: null } };
    }
  },
});
