import type { Outline } from '../plan/outline.ts';
import { isRepealed } from '../plan/status.ts';
import type { Period } from '../time/periods.ts';
import type { Day } from '../time/time.ts';
import { isApproval } from './decisions.ts';
import { overlaps } from './moment.ts';

/**
 * The day as of which a plan is asked whether it is kept up: today, or its last day when that has passed. Null where
 * nothing is expected: it is not in force yet, or was repealed.
 */
export function askedAsOf({ plan, today, inForce: { first, last } }: Outline): Day | null {
  if (isRepealed(plan) || (first !== null && first > today)) return null;
  return last !== null && last < today ? last : today;
}

/** True when a day had passed on the day as of which the plan is asked. */
export function hadPassed(outline: Outline, day: Day): boolean {
  const asOf = askedAsOf(outline);
  return asOf !== null && day < asOf;
}

/** True when a plan was in force on a day of a period, by its validity or by one that a decision states. */
export function wasInForce({ plan: { decisions = [] }, inForce, read }: Outline, period: Period): boolean {
  const decided = decisions.flatMap((decision) =>
    isApproval(decision) && decision.valid !== undefined ? [read(decision.valid)] : [],
  );
  return [inForce, ...decided.filter(({ problem }) => problem === null)].some((days) =>
    overlaps(days, period),
  );
}
