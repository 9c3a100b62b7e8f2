import type { Action, Plan } from '../../../src/plan/model.ts';
import type { Day } from '../../../src/time/time.ts';

/** Two revisions of a small plan, and every change that there is between them, each on one line. */
export interface Case {
  before: Plan;
  after: Plan;
  /** Of the later revision; the usual one unless told. */
  day?: Day;
  tells: readonly string[];
}

/** Cases by what they show. */
export type Cases = Readonly<Record<string, Case>>;

/** A plan with three actors and a group, and nothing else than what is told. */
export function planOf(part: Partial<Plan>): Plan {
  return {
    format: 1,
    title: 'Plan',
    actors: {
      ks: { name: 'Kommunstyrelsen' },
      skola: { name: 'Skolan' },
      polisen: { name: 'Polisen', external: true },
    },
    groups: { bra: { name: 'Rådet' } },
    areas: [],
    ...part,
  };
}

export function ofPlan(
  before: Partial<Plan>,
  after: Partial<Plan>,
  tells: readonly string[],
  day?: Day,
): Case {
  return { before: planOf(before), after: planOf(after), tells, ...(day !== undefined && { day }) };
}

/** A case of the one action of a plan. */
export function ofAction(
  before: Partial<Action>,
  after: Partial<Action>,
  tells: readonly string[],
  day?: Day,
): Case {
  const action = { id: '1', title: 'Utbilda personalen' };
  return ofPlan({ actions: [{ ...action, ...before }] }, { actions: [{ ...action, ...after }] }, tells, day);
}
