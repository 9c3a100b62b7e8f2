import type { Path } from '../findings/finding.ts';
import type { Decision, Plan } from '../plan/model.ts';

/** What every decision on a plan has: the body that made it, and the day. */
export type DecisionKey = 'by' | 'date';

/** The decisions by which a plan applies. */
const approving: ReadonlySet<Decision['kind']> = new Set(['adopted', 'revised', 'prolonged']);

/** True for a decision by which the plan applies. */
export function isApproval({ kind }: Decision): boolean {
  return approving.has(kind);
}

/** What a decision does not say of these. */
export function lacksOf(decision: Decision): DecisionKey[] {
  return (['by', 'date'] as const).filter((key) => decision[key] === undefined);
}

/** Where a plan without a decision by which it applies lacks it: a decision whose kind cannot be read may be the one. */
export function placeOfApproval({ decisions = [] }: Plan): Path {
  return decisions.length === 0 ? ['decisions'] : ['decisions', decisions.length - 1, 'kind'];
}

/**
 * The last of the decisions by which a plan applies, where none of them has both its body and its day; null where one has,
 * and where there is none.
 */
export function incompleteApproval({ decisions = [] }: Plan): { index: number; lacks: DecisionKey[] } | null {
  const approvals = decisions.flatMap((decision, index) =>
    isApproval(decision) ? [{ index, lacks: lacksOf(decision) }] : [],
  );
  return approvals.every(({ lacks }) => lacks.length > 0) ? (approvals.at(-1) ?? null) : null;
}
