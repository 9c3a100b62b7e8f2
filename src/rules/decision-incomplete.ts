import { type DecisionKey, incompleteApproval, lacksOf } from '../facts/decisions.ts';
import { followsAct } from '../facts/law.ts';
import { list } from '../findings/english.ts';
import type { Decision } from '../plan/model.ts';
import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export interface IncompleteDecision {
  kind: Decision['kind'];
  lacks: readonly DecisionKey[];
}

const words = { by: 'who made it', date: 'its date' };

export default defineRule({
  id: 'decision-incomplete',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['decisions', 'status', 'framework'],
  en: {
    summary: 'a decision on the plan has its body and its date',
    why: 'Whoever wants to read a decision looks for it in the minutes of a meeting. Without the body or the day there is no meeting to look in, and nobody can tell whether those who decided had the right to.',
    message: ({ kind, lacks }: IncompleteDecision) =>
      `the decision by which the plan was ${kind} does not say ${list(
        lacks.map((key) => words[key]),
        'or',
      )}`,
    remedy: ({ lacks }) => `add ${list(lacks.map((key) => `\`${key}\``))} from the minutes`,
  },
  *check(outline) {
    const { plan } = outline;
    if (isRepealed(plan)) return;
    // Of that decision the law says itself what it lacks.
    const told = followsAct(outline) ? incompleteApproval(plan)?.index : null;
    for (const [index, decision] of (plan.decisions ?? []).entries()) {
      const lacks = lacksOf(decision);
      const [first] = lacks;
      if (decision.kind === 'commissioned' || index === told || first === undefined) continue;
      yield { at: ['decisions', index, first], part: 'key', args: { kind: decision.kind, lacks } };
    }
  },
});
