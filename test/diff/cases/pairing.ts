import type { Action, Area } from '../../../src/plan/model.ts';
import { type Case, type Cases, ofPlan } from './case.ts';

function ofActions(before: readonly Action[], after: readonly Action[], tells: readonly string[]): Case {
  return ofPlan({ actions: [...before] }, { actions: [...after] }, tells);
}

const one: Action = { id: '1', title: 'Utbilda personalen', lead: 'skola', with: ['ks', 'bra'] };
const two: Action = { id: '2', title: 'Vandra på kvällen', status: 'done' };

/** Which is which: by id, and what came or went. */
export const pairing: Cases = {
  'actions come and go': ofActions(
    [one],
    [{ id: '2', title: 'Vandra på kvällen' }],
    [
      'action-removed action 1 “Utbilda personalen” @ actions.0 → -',
      'action-added action 2 “Vandra på kvällen” @ - → actions.0',
    ],
  ),
  'closed actions are told from others': ofActions(
    [two],
    [{ id: '3', title: 'Kartlägg brott', closed: '2026-01-01' }],
    [
      'closed-action-removed action 2 “Vandra på kvällen” @ actions.0 → -',
      'closed-action-added action 3 “Kartlägg brott” @ - → actions.0',
    ],
  ),
  'the same id is the same action, whatever it says': ofActions(
    [one],
    [{ id: '1', title: 'Vandra på kvällen' }],
    [
      'wording-changed action 1 title: “Utbilda personalen” → “Vandra på kvällen” @ actions.0.title',
      'lead-removed action 1 lead: skola Skolan → nobody @ actions.0.lead',
      'partners-changed action 1 with: ks Kommunstyrelsen, bra Rådet → nobody @ actions.0.with',
    ],
  ),
  'goals, areas and sections come and go': ofPlan(
    {
      goals: [{ id: 'g1', text: 'Trygghet' }],
      areas: [{ id: 'a', title: 'Skolan' }],
      sections: [{ id: 's', title: 'Syfte' }],
    },
    {
      goals: [{ id: 'g2', text: 'Kunskap' }],
      areas: [{ id: 'b', title: 'Torget' }],
      sections: [{ id: 't', title: 'Bakgrund' }],
    },
    [
      'section-removed section s “Syfte” @ sections.0 → -',
      'section-added section t “Bakgrund” @ - → sections.0',
      'area-removed area a “Skolan” @ areas.0 → -',
      'area-added area b “Torget” @ - → areas.0',
      'goal-removed goal g1 “Trygghet” @ goals.0 → -',
      'goal-added goal g2 “Kunskap” @ - → goals.0',
    ],
  ),
  'an id that stands twice is no change where what it stands for is the same': ofActions(
    [one, { ...two, id: '1' }],
    [{ ...two, id: '1' }, one],
    [],
  ),
  'an id that stands twice pairs in order what is not the same': ofActions(
    [one, { ...two, id: '1' }],
    [
      { ...two, id: '1' },
      { ...one, lead: 'ks' },
    ],
    ['lead-changed action 1 lead: skola Skolan → ks Kommunstyrelsen @ actions.0.lead → actions.1.lead'],
  ),
  'one of two of an id goes': ofActions(
    [one, { ...two, id: '1' }],
    [{ ...two, id: '1' }],
    ['action-removed action 1 “Utbilda personalen” @ actions.0 → -'],
  ),
  'a title on several lines is told on one': ofActions(
    [],
    [{ id: '1', title: ' Utbilda\n  personalen ' }],
    ['action-added action 1 “Utbilda personalen” @ - → actions.0'],
  ),
};

const area = (id: string, part: Partial<Area>): Area => ({ id, title: `Område ${id}`, ...part });

/** What stands in another area than before. */
export const places: Cases = {
  'an action moves to another area': ofPlan(
    { areas: [area('a', { actions: [one, two] }), area('b', {})] },
    { areas: [area('a', { actions: [two] }), area('b', { actions: [one] })] },
    [
      'relocated action 1 “Utbilda personalen”: area a “Område a” → area b “Område b” @ areas.0.actions.0 → areas.1.actions.0',
    ],
  ),
  'an action moves out of its area': ofPlan(
    { areas: [area('a', { actions: [one] })] },
    { actions: [one], areas: [area('a', {})] },
    ['relocated action 1 “Utbilda personalen”: area a “Område a” → plan @ areas.0.actions.0 → actions.0'],
  ),
  'a goal moves into an area, and is changed': ofPlan(
    { goals: [{ id: 'g', text: 'Trygghet' }], areas: [area('a', {})] },
    { areas: [area('a', { goals: [{ id: 'g', text: 'Kunskap' }] })] },
    [
      'relocated goal g “Kunskap”: plan → area a “Område a” @ goals.0 → areas.0.goals.0',
      'wording-changed goal g text: “Trygghet” → “Kunskap” @ goals.0.text → areas.0.goals.0.text',
    ],
  ),
  'an action stays when its area moves': ofPlan(
    { areas: [area('a', { actions: [one] }), area('b', {})] },
    { areas: [area('b', {}), area('a', { actions: [one] })] },
    [],
  ),
  'an action moves and has a new id': ofPlan(
    { areas: [area('a', { actions: [one] }), area('b', {})] },
    { areas: [area('a', {}), area('b', { actions: [{ ...one, id: '9' }] })] },
    [
      'renumbered action 9 “Utbilda personalen”: 1 → 9 @ areas.0.actions.0 → areas.1.actions.0',
      'relocated action 9 “Utbilda personalen”: area a “Område a” → area b “Område b” @ areas.0.actions.0 → areas.1.actions.0',
    ],
  ),
  'the same under the same id in two areas stays in both': ofPlan(
    { areas: [area('a', { actions: [one] }), area('b', { actions: [one] })] },
    { areas: [area('b', { actions: [one] }), area('a', { actions: [one] })] },
    [],
  ),
};
