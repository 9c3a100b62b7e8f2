import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import { plans } from '../plan/generated.ts';
import { type Edit, editOf, reversed, valuesByPlace } from './edits.ts';
import { unmirrored } from './mirrored.ts';
import { rareEdit, silences } from './silences.ts';
import { changesBetween } from './told.ts';

const sampled = fc.sample(plans, 10_000);
/** What the edits put in the place of what is there. */
const values = valuesByPlace(sampled.slice(0, 2000));
const choices = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 });
/** A plan, and the same after some edits. */
const revisions = fc
  .tuple(plans, choices)
  .map(([plan, chosen]): [Plan, Plan] => [
    plan,
    chosen.reduce((to, choice) => editOf(to, choice, values)?.after ?? to, plan),
  ]);

describe('nothing has changed', () => {
  it('in a copy of a plan', () => {
    const changed = sampled.filter((plan) => changesBetween(plan, structuredClone(plan)).length > 0);
    expect(changed).toEqual([]);
  });

  it('in a copy whose keys, and lists that are no histories, stand the other way round', () => {
    const changed = sampled.filter((plan) => changesBetween(plan, reversed(plan) as Plan).length > 0);
    expect(changed).toEqual([]);
  });
});

describe('every change is undone on the way back', () => {
  it('from one plan to any other', () => {
    fc.assert(
      fc.property(plans, plans, (one, other) => {
        expect(unmirrored(changesBetween(one, other), changesBetween(other, one))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('from a plan to one with some edits', () => {
    fc.assert(
      fc.property(revisions, ([one, other]) => {
        expect(unmirrored(changesBetween(one, other), changesBetween(other, one))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

it('every edit is told, but for those listed with their reasons, each of which is met', () => {
  const met = new Set<string>();
  const meet = (edit: Edit): void => {
    if (changesBetween(edit.before, edit.after).length > 0) return;
    const reasons = Object.keys(silences).filter((reason) => silences[reason]?.(edit));
    for (const reason of reasons) met.add(reason);
    expect(reasons, `${edit.path.join('.')}: ${JSON.stringify([edit.from, edit.to])}`).not.toEqual([]);
  };
  meet(rareEdit);
  fc.assert(
    fc.property(plans, choices, (plan, [choice]) => {
      const edit = choice && editOf(plan, choice, values);
      if (edit) meet(edit);
    }),
    { numRuns: 10_000 },
  );
  expect(Object.keys(silences).filter((reason) => !met.has(reason))).toEqual([]);
});

it('nothing that is internal is told', () => {
  const secret = 'hemligt';
  fc.assert(
    fc.property(revisions, ([one, other]) => {
      const changes = changesBetween(withInternal(one, `${secret} 1`), withInternal(other, `${secret} 2`));
      expect(changes.map(({ args, entry, identity }) => JSON.stringify([args, entry, identity]))).toEqual(
        changes.map(() => expect.not.stringContaining(secret) as string),
      );
    }),
    { numRuns: 1000 },
  );
});

/** A copy with the same words in every place that is not for everybody. */
function withInternal(plan: Plan, words: string): Plan {
  return JSON.parse(JSON.stringify(plan), (key, value: unknown) =>
    key === 'internal' ? words : value,
  ) as Plan;
}
