import type { Action } from '../../../src/plan/model.ts';
import { type Case, type Cases, ofPlan } from './case.ts';

function ofActions(before: readonly Action[], after: readonly Action[], tells: readonly string[]): Case {
  return ofPlan({ actions: [...before] }, { actions: [...after] }, tells);
}

const one: Action = { id: '1', title: 'Utbilda personalen', lead: 'skola', with: ['ks', 'bra'] };
const two: Action = { id: '2', title: 'Vandra på kvällen', status: 'done' };

/** The same under a new id, and who refers to it. */
export const renames: Cases = {
  'an action with the same content has a new id': ofActions(
    [one],
    [{ ...one, id: '9', with: ['bra', 'ks'] }],
    ['renumbered action 9 “Utbilda personalen”: 1 → 9 @ actions.0'],
  ),
  'an action follows those it comes after': ofActions(
    [one, { ...two, after: ['1'] }],
    [
      { ...one, id: '9' },
      { ...two, after: ['9'] },
    ],
    ['renumbered action 9 “Utbilda personalen”: 1 → 9 @ actions.0'],
  ),
  'two actions that come after each other have new ids': ofActions(
    [one, { ...two, after: ['1'] }],
    [
      { ...one, id: '8' },
      { ...two, id: '9', after: ['8'] },
    ],
    [
      'renumbered action 8 “Utbilda personalen”: 1 → 8 @ actions.0',
      'renumbered action 9 “Vandra på kvällen”: 2 → 9 @ actions.1',
    ],
  ),
  'other actions that come first are told beside a new id': ofActions(
    [one, { ...two, after: ['1'] }],
    [one, { ...two, id: '9', after: [] }],
    [
      'renumbered action 9 “Vandra på kvällen”: 2 → 9 @ actions.1',
      'dependencies-changed action 9 after: -1 @ actions.1.after',
    ],
  ),
  'of two with the same content the first comes first': ofActions(
    [one, { ...one, id: '2' }],
    [
      { ...one, id: '8' },
      { ...one, id: '9' },
    ],
    [
      'renumbered action 8 “Utbilda personalen”: 1 → 8 @ actions.0',
      'renumbered action 9 “Utbilda personalen”: 2 → 9 @ actions.1',
    ],
  ),
  'a goal with the same content has a new id, and its actions follow': ofPlan(
    { goals: [{ id: 'g', text: 'Trygghet' }], actions: [{ ...one, goals: ['g', 'h'] }] },
    { goals: [{ id: 'x', text: 'Trygghet' }], actions: [{ ...one, goals: ['h', 'x'] }] },
    ['renumbered goal x “Trygghet”: g → x @ goals.0'],
  ),
  'an actor with the same content has a new id, and all who name it follow': ofPlan(
    {
      actors: { ks: { name: 'Styrelsen' }, skola: { name: 'Skolan', part_of: 'ks' } },
      groups: { bra: { name: 'Rådet', members: ['skola', 'ks'], chair: 'ks' } },
      actions: [
        { ...one, lead: 'ks', with: ['ks', 'bra'] },
        { ...one, id: '2', lead: ['skola', 'ks'], with: null },
      ],
    },
    {
      actors: { kst: { name: 'Styrelsen' }, skola: { name: 'Skolan', part_of: 'kst' } },
      groups: { bra: { name: 'Rådet', members: ['skola', 'kst'], chair: 'kst' } },
      actions: [
        { ...one, lead: 'kst', with: ['kst', 'bra'] },
        { ...one, id: '2', lead: ['skola', 'kst'], with: null },
      ],
    },
    ['renumbered actor kst “Styrelsen”: ks → kst @ actors.ks → actors.kst'],
  ),
  'an actor and the action it leads have new ids at once': ofPlan(
    {
      actors: { ks: { name: 'Styrelsen' } },
      goals: [{ id: 'g', text: 'T' }],
      actions: [
        { id: '1', title: 'A', lead: 'ks', with: ['ks'], goals: ['g'] },
        { id: '2', title: 'B', lead: ['ks'] },
      ],
    },
    {
      actors: { kst: { name: 'Styrelsen' } },
      goals: [{ id: 'h', text: 'T' }],
      actions: [
        { id: '8', title: 'A', lead: 'kst', with: ['kst'], goals: ['h'] },
        { id: '9', title: 'B', lead: ['kst'] },
      ],
    },
    [
      'renumbered goal h “T”: g → h @ goals.0',
      'renumbered action 8 “A”: 1 → 8 @ actions.0',
      'renumbered action 9 “B”: 2 → 9 @ actions.1',
      'renumbered actor kst “Styrelsen”: ks → kst @ actors.ks → actors.kst',
    ],
  ),
  'a group with the same content has a new id, and its actions follow': ofPlan(
    { groups: { bra: { name: 'Rådet', chair: 'ks' } }, actions: [{ ...one, lead: 'bra' }] },
    {
      groups: { lbr: { name: 'Rådet', chair: 'ks' } },
      actions: [{ ...one, lead: 'lbr', with: ['ks', 'lbr'] }],
    },
    ['renumbered group lbr “Rådet”: bra → lbr @ groups.bra → groups.lbr'],
  ),
  'an area with the same content has a new id, its actions stay, and agreements follow': ofPlan(
    {
      areas: [{ id: 'a', title: 'Skolan', text: 'A', actions: [one] }],
      agreements: [{ title: 'Löfte', with: 'ks', covers: ['a'] }],
    },
    {
      areas: [{ id: 'b', title: 'Skolan', text: 'A', actions: [one, two] }],
      agreements: [{ title: 'Löfte', with: 'ks', covers: ['b'] }],
    },
    [
      'renumbered area b “Skolan”: a → b @ areas.0',
      'closed-action-added action 2 “Vandra på kvällen” @ - → areas.0.actions.1',
    ],
  ),
  'a section with the same content has a new id': ofPlan(
    { sections: [{ id: 's', title: 'Syfte', text: 'A' }] },
    { sections: [{ id: 't', title: 'Syfte', text: 'A' }] },
    ['renumbered section t “Syfte”: s → t @ sections.0'],
  ),
  'who named the new id before named another': ofPlan(
    { goals: [{ id: 'g', text: 'Trygghet' }], actions: [{ ...one, goals: ['g', 'h'] }] },
    { goals: [{ id: 'h', text: 'Trygghet' }], actions: [{ ...one, goals: ['h'] }] },
    [
      'renumbered goal h “Trygghet”: g → h @ goals.0',
      'goals-served-changed action 1 goals: -h @ actions.0.goals',
    ],
  ),
  'an id that stands twice is not followed': ofPlan(
    {
      goals: [
        { id: 'g', text: 'Trygghet' },
        { id: 'g', text: 'Kunskap' },
      ],
      actions: [{ ...one, goals: ['g'] }],
    },
    {
      goals: [
        { id: 'h', text: 'Trygghet' },
        { id: 'g', text: 'Kunskap' },
      ],
      actions: [{ ...one, goals: ['g'] }],
    },
    ['renumbered goal h “Trygghet”: g → h @ goals.0'],
  ),
  'where one is put in among numbered ones, those after it move on': ofActions(
    [
      { id: '1', title: 'Utbilda personalen' },
      { id: '2', title: 'Vandra på kvällen' },
      { id: '3', title: 'Kartlägg brotten', after: ['2'] },
      { id: 'x', title: 'Redovisa till nämnden', after: ['3'] },
    ],
    [
      { id: '1', title: 'Utbilda personalen' },
      { id: '2', title: 'Rensa klotter' },
      { id: '3', title: 'Vandra på kvällen' },
      { id: '4', title: 'Kartlägg brotten', after: ['3'] },
      { id: 'x', title: 'Redovisa till nämnden', after: ['4'] },
    ],
    [
      'renumbered action 3 “Vandra på kvällen”: 2 → 3 @ actions.1 → actions.2',
      'renumbered action 4 “Kartlägg brotten”: 3 → 4 @ actions.2 → actions.3',
      'action-added action 2 “Rensa klotter” @ - → actions.1',
    ],
  ),
  'two that change ids are each known by what they say': ofActions(
    [
      { id: '1', title: 'Utbilda personalen' },
      { id: '2', title: 'Vandra på kvällen' },
    ],
    [
      { id: '1', title: 'Vandra på kvällen' },
      { id: '2', title: 'Utbilda personalen' },
    ],
    [
      'renumbered action 2 “Utbilda personalen”: 1 → 2 @ actions.0 → actions.1',
      'renumbered action 1 “Vandra på kvällen”: 2 → 1 @ actions.1 → actions.0',
    ],
  ),
  'one that is worded a little otherwise keeps its id, though its old words are under another': ofActions(
    [{ id: '1', title: 'Utbilda personalen i skolan' }],
    [
      { id: '1', title: 'Utbilda personalen i skolorna' },
      { id: '2', title: 'Utbilda personalen i skolan' },
    ],
    [
      'wording-changed action 1 title: “Utbilda personalen i skolan” → “Utbilda personalen i skolorna” @ actions.0.title',
      'action-added action 2 “Utbilda personalen i skolan” @ - → actions.1',
    ],
  ),
};
