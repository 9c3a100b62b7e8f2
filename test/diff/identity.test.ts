import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import { type Case, ofAction, ofPlan } from './cases/case.ts';
import { subjects } from './cases.ts';
import { changesBetween } from './told.ts';

function identities({ before, after, day }: Case): (readonly unknown[])[] {
  return changesBetween(before, after, day).map(({ identity }) => identity);
}

/** What is known of a change when its words are forgotten: one of each shape. */
const shapes: Readonly<Record<string, readonly [Case, ...(readonly unknown[])[]]>> = {
  'something that came or went is known by what it is': [
    ofPlan({ goals: [{ id: 'g', text: 'A' }] }, { goals: [{ id: 'h', text: 'B' }] }, []),
    ['goal-removed', 'goal', 'g', ''],
    ['goal-added', 'goal', 'h', ''],
  ],
  'a new id by both ids': [
    ofPlan({ goals: [{ id: 'g', text: 'A' }] }, { goals: [{ id: 'h', text: 'A' }] }, []),
    ['renumbered', 'goal', 'h', '', 'g', 'h'],
  ],
  'a new place by both areas': [
    ofPlan(
      { actions: [{ id: '1', title: 'A' }] },
      { areas: [{ id: 'a', title: 'A', actions: [{ id: '1', title: 'A' }] }] },
      [],
    ),
    ['area-added', 'area', 'a', ''],
    ['relocated', 'action', '1', '', null, 'a'],
  ],
  'people by their ids, in any order': [
    ofAction({ lead: ['skola', 'ks'] }, { lead: ['polisen', 'bra'] }, []),
    ['lead-changed', 'action', '1', 'lead', 'ks', 'skola', null, 'bra', 'polisen'],
  ],
  'ids by those that went and those that came, in any order': [
    ofAction({ covers: ['2', '1', '3'] }, { covers: ['3', '5', '4'] }, []),
    ['coverage-changed', 'action', '1', 'covers', '1', '2', null, '4', '5'],
  ],
  'a word by both words': [
    ofAction({ level: 'universal' }, {}, []),
    ['level-changed', 'action', '1', 'level', 'universal', null],
  ],
  'a short fact by both values': [
    ofAction({ cost: 10 }, { cost: 20 }, []),
    ['cost-changed', 'action', '1', 'cost', '10', '20'],
  ],
  'how long something holds by its days': [
    ofPlan(
      { actors: { ks: { name: 'A', valid: 'årligen 2025' } } },
      { actors: { ks: { name: 'A', valid: 2026 } } },
      [],
    ),
    [
      ...['actor-term-changed', 'actor', 'ks', 'valid'],
      ...['recurring', '2025-01-01', '2025-12-31', 'P1Y', null],
      ...['period', '2026-01-01', '2026-12-31', null, null],
    ],
  ],
  'a text by its key': [
    ofPlan({ follow_up: { how: 'A' } }, { follow_up: { how: 'B' } }, []),
    ['wording-changed', 'plan', null, 'follow_up.how'],
  ],
  'a time by its days and how often it comes': [
    ofAction({ when: 'minst två gånger per år' }, {}, []),
    [
      'deadline-removed',
      'action',
      '1',
      'when',
      'recurring',
      null,
      null,
      'P1Y',
      2,
      null,
      null,
      null,
      null,
      null,
    ],
  ],
  'a validity by its days': [
    ofPlan({ valid: 2025 }, { valid: 2026 }, []),
    ['plan-prolonged', 'plan', null, 'valid', '2025-01-01', '2025-12-31', '2026-01-01', '2026-12-31'],
  ],
  'a validity that came by its days': [
    ofPlan({}, { valid: 2026 }, []),
    ['validity-added', 'plan', null, 'valid', null, null, '2026-01-01', '2026-12-31'],
  ],
  'a status by both, and by the days it was closed': [
    ofAction({ status: 'planned' }, { status: 'done', closed: '2026-01-01' }, []),
    ['completed', 'action', '1', 'status', 'planned', 'done', null, '2026-01-01'],
  ],
  'a status that went by the day it was closed': [
    ofAction({ closed: '2026-01-01' }, {}, []),
    ['reopened', 'action', '1', 'status', null, null, '2026-01-01', null],
  ],
  'the status of a plan by both': [
    ofPlan({ status: 'adopted' }, {}, []),
    ['plan-reverted', 'plan', null, 'status', 'adopted', null],
  ],
  'an entry of the log by its day, its status and who wrote it': [
    ofAction(
      { status: 'planned' },
      { status: 'planned', log: [{ date: '2026-01-01', by: 'ks', note: 'A' }] },
      [],
    ),
    ['log-added', 'action', '1', 'log', '2026-01-01', null, 'ks'],
  ],
  'an entry of the log that says little by its day': [
    ofAction(
      {},
      {
        status: 'planned',
        log: [
          { date: '2026-01-01', status: 'planned' },
          { date: '2025-01-01', status: 'planned' },
        ],
      },
      [],
    ),
    ['status-forward', 'action', '1', 'status', null, 'planned', null, null],
    ['log-added', 'action', '1', 'log', '2025-01-01', 'planned', null],
  ],
  'a move by its day and the two days': [
    ofAction(
      {},
      {
        moved: [
          { from: 2025, to: 2026, date: '2025-10-01', reason: 'A' },
          { from: 2026, to: 'snarast' },
        ],
      },
      [],
    ),
    ['move-recorded', 'action', '1', 'moved', '2025-10-01', '2025-12-31', '2026-12-31'],
    ['move-recorded', 'action', '1', 'moved', null, '2026-12-31', null],
  ],
  'a decision by what, when, who and where it is written': [
    ofPlan(
      {},
      {
        decisions: [{ kind: 'revised', by: 'ks', date: '2026-01-01', reference: '§ 1' }, { kind: 'adopted' }],
      },
      [],
    ),
    ['decision-added', 'plan', null, 'decisions', 'revised', '2026-01-01', 'ks', '§ 1'],
    ['decision-added', 'plan', null, 'decisions', 'adopted', null, null, null],
  ],
  'a follow-up that was held by its period, its day and its reference': [
    ofPlan(
      { follow_up: {} },
      { follow_up: { done: [{ period: 2025, date: '2026-01-01', reference: '§ 1', note: 'A' }, {}] } },
      [],
    ),
    ['follow-up-held', 'plan', null, 'follow_up.done', '2025', '2026-01-01', '§ 1'],
    ['follow-up-held', 'plan', null, 'follow_up.done', null, null, null],
  ],
  'a figure by its day and itself': [
    ofPlan(
      { goals: [{ id: 'g', text: 'A', indicator: { name: 'A' } }] },
      {
        goals: [
          {
            id: 'g',
            text: 'A',
            indicator: { name: 'A', values: [{ date: '2026-01-01', value: 9, note: 'A' }] },
          },
        ],
      },
      [],
    ),
    ['measurement-added', 'goal', 'g', 'indicator.values', '2026-01-01', 9],
  ],
  'a count by its period, what was counted, and itself': [
    ofPlan(
      { incidents: {} },
      {
        incidents: {
          counts: [
            { period: 2025, type: 'hot', count: 1 },
            { period: 2025, count: 2 },
          ],
        },
      },
      [],
    ),
    ['incidents-reported', 'plan', null, 'incidents.counts', '2025', 'hot', 1],
    ['incidents-reported', 'plan', null, 'incidents.counts', '2025', null, 2],
  ],
  'a meeting by its day': [
    ofPlan({ groups: { bra: { name: 'A' } } }, { groups: { bra: { name: 'A', met: ['2026-01-01'] } } }, []),
    ['meeting-added', 'group', 'bra', 'met', '2026-01-01'],
  ],
  'what is internal by its key': [
    ofPlan({}, { internal: 'A' }, []),
    ['internal-changed', 'plan', null, 'internal'],
  ],
};

describe('the identity of a change', () => {
  it.each(Object.entries(shapes))('knows %s', (_, [change, ...known]) => {
    expect(identities(change)).toEqual(known);
  });

  it('is the same in other words', () => {
    const plan = (words: string): Partial<Plan> => ({
      title: words,
      document: { applies_to: words, target_group: words, notice: words, duties: [words] },
      follow_up: { how: words, internal: words },
      situation: { updated: '2026-01-01', text: words, source: words },
      groups: { bra: { name: 'Rådet', mandate: words, note: words, internal: words } },
      agreements: [{ title: 'Löfte', with: 'polisen', purpose: words, note: words }],
      levels: { universal: { text: words } },
      sections: [{ id: 's', title: words, text: words, internal: words }],
      goals: [{ id: 'g', text: words, note: words }],
      areas: [{ id: 'a', title: words, text: words, internal: words }],
      incidents: { text: words, internal: words },
      actions: [
        {
          ...{ id: '1', title: words, target_group: words, purpose: words, text: words },
          ...{ cause: words, note: words, internal: words },
          moved: [{ from: 2025, to: 2026, reason: words, decided: words }],
          log: [
            { date: '2026-01-01', note: words, cause: words, next: words, evidence: words, internal: words },
          ],
        },
      ],
    });
    const [first, second] = ['Två', 'Tre'].map((words) => identities(ofPlan(plan('Ett'), plan(words), [])));
    expect(first).toEqual(second);
    expect(first).toHaveLength(34);
  });

  it('is the same wherever things stand', () => {
    const moved = (plan: Plan): Plan => ({
      ...plan,
      goals: [{ id: 'först', text: 'Först' }, ...(plan.goals ?? [])],
      actions: [{ id: 'först', title: 'Först' }, ...(plan.actions ?? [])],
      areas: [{ id: 'först', title: 'Först' }, ...plan.areas],
    });
    for (const each of Object.values(subjects).flatMap((cases) => Object.values(cases))) {
      expect(identities({ ...each, before: moved(each.before), after: moved(each.after) })).toEqual(
        identities(each),
      );
    }
  });
});
