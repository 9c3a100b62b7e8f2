import type { Action } from '../../../src/plan/model.ts';
import { type Case, type Cases, ofPlan } from './case.ts';

function ofActions(before: readonly Action[], after: readonly Action[], tells: readonly string[]): Case {
  return ofPlan({ actions: [...before] }, { actions: [...after] }, tells);
}

const train: Action = { id: '1', title: 'Utbilda all personal i skolan', lead: 'skola' };

/** Where something went: what may be the same under another id is said, and never merged. */
export const likeness: Cases = {
  'an action of much the same words may be the same': ofActions(
    [train],
    [{ id: '9', title: 'Utbilda personal i skolan', lead: 'skola', with: ['ks'] }],
    [
      'action-removed action 1 “Utbilda all personal i skolan”: maybe action 9 “Utbilda personal i skolan” @ actions.0 → -',
      'action-added action 9 “Utbilda personal i skolan” @ - → actions.0',
    ],
  ),
  'an action of other words is another': ofActions(
    [train],
    [{ id: '9', title: 'Vandra i skolan', lead: 'skola' }],
    [
      'action-removed action 1 “Utbilda all personal i skolan” @ actions.0 → -',
      'action-added action 9 “Vandra i skolan” @ - → actions.0',
    ],
  ),
  'an action that shares no word is another, however much else': ofActions(
    [{ id: '1', title: 'A', lead: 'ks', when: 2026, level: 'universal', target_group: 'Alla' }],
    [{ id: '2', title: 'B', lead: 'ks', when: 2026, level: 'universal', target_group: 'Alla' }],
    ['action-removed action 1 “A” @ actions.0 → -', 'action-added action 2 “B” @ - → actions.0'],
  ),
  'of two that are as like as each other none is it': ofActions(
    [train],
    [
      { ...train, id: '8', with: ['ks'] },
      { ...train, id: '9', with: ['bra'] },
    ],
    [
      'action-removed action 1 “Utbilda all personal i skolan” @ actions.0 → -',
      'action-added action 8 “Utbilda all personal i skolan” @ - → actions.0',
      'action-added action 9 “Utbilda all personal i skolan” @ - → actions.1',
    ],
  ),
  'two that are as like to one are none of them it': ofActions(
    [
      { ...train, id: '8', with: ['ks'] },
      { ...train, id: '9', with: ['bra'] },
    ],
    [train],
    [
      'action-removed action 8 “Utbilda all personal i skolan” @ actions.0 → -',
      'action-removed action 9 “Utbilda all personal i skolan” @ actions.1 → -',
      'action-added action 1 “Utbilda all personal i skolan” @ - → actions.0',
    ],
  ),
  'the likest of two is it': ofActions(
    [train],
    [
      { ...train, id: '8', title: 'Utbilda personal i skolan' },
      { ...train, id: '9', title: 'Utbilda all personal i en skola' },
      { ...train, id: '7', title: 'Utbilda personal' },
    ],
    [
      'action-removed action 1 “Utbilda all personal i skolan”: maybe action 9 “Utbilda all personal i en skola” @ actions.0 → -',
      'action-added action 8 “Utbilda personal i skolan” @ - → actions.0',
      'action-added action 9 “Utbilda all personal i en skola” @ - → actions.1',
      'action-added action 7 “Utbilda personal” @ - → actions.2',
    ],
  ),
  'one that is liker to another is not it': ofActions(
    [train, { ...train, id: '2', title: 'Utbilda all personal i skolorna' }],
    [{ ...train, id: '9', title: 'Utbilda all personal i skolorna!' }],
    [
      'action-removed action 1 “Utbilda all personal i skolan” @ actions.0 → -',
      'action-removed action 2 “Utbilda all personal i skolorna”: maybe action 9 “Utbilda all personal i skolorna!” @ actions.1 → -',
      'action-added action 9 “Utbilda all personal i skolorna!” @ - → actions.0',
    ],
  ),
  'signs, space and case are no likeness or unlikeness': ofActions(
    [train],
    [{ ...train, id: '9', title: '“UTBILDA” all  personal, i skolan' }],
    [
      'action-removed action 1 “Utbilda all personal i skolan”: maybe action 9 ““UTBILDA” all personal, i skolan” @ actions.0 → -',
      'action-added action 9 ““UTBILDA” all personal, i skolan” @ - → actions.0',
    ],
  ),
  'text and purpose count with the title': ofActions(
    [
      {
        id: '1',
        title: 'Utbilda lärare',
        text: 'Alla lärare får en dag om våld',
        purpose: 'Kunskap om våld',
      },
    ],
    [
      {
        id: '2',
        title: 'Kurser för lärare',
        text: 'Alla lärare får en dag om våldet',
        purpose: 'Kunskaper om våld',
      },
    ],
    [
      'action-removed action 1 “Utbilda lärare”: maybe action 2 “Kurser för lärare” @ actions.0 → -',
      'action-added action 2 “Kurser för lärare” @ - → actions.0',
    ],
  ),
  'time, lead, level and whom it is for count with the title': ofActions(
    [
      {
        id: '1',
        title: 'Kurs för skolan',
        lead: 'ks',
        when: 2026,
        level: 'universal',
        target_group: 'Lärare',
      },
    ],
    [
      {
        id: '2',
        title: 'Utbildning för personal',
        lead: 'ks',
        when: '2026',
        level: 'universal',
        target_group: 'Lärare',
      },
    ],
    [
      'action-removed action 1 “Kurs för skolan”: maybe action 2 “Utbildning för personal” @ actions.0 → -',
      'action-added action 2 “Utbildning för personal” @ - → actions.0',
    ],
  ),
  'what either says alone counts against it': ofActions(
    [{ id: '1', title: 'Kurs för lärare' }],
    [{ id: '2', title: 'Kurs för lärare', lead: 'ks', when: 2026, level: 'universal', target_group: 'Alla' }],
    [
      'action-removed action 1 “Kurs för lärare” @ actions.0 → -',
      'action-added action 2 “Kurs för lärare” @ - → actions.0',
    ],
  ),
  'a goal may be the same': ofPlan(
    { goals: [{ id: 'g', text: 'Alla elever är trygga i skolan', indicator: { name: 'Trygga elever' } }] },
    { goals: [{ id: 'h', text: 'Alla är trygga i skolan', indicator: { name: 'Trygga elever' } }] },
    [
      'goal-removed goal g “Alla elever är trygga i skolan”: maybe goal h “Alla är trygga i skolan” @ goals.0 → -',
      'goal-added goal h “Alla är trygga i skolan” @ - → goals.0',
    ],
  ),
  'a measure counts with a goal': ofPlan(
    {
      goals: [{ id: 'g', text: 'Alla elever är trygga', indicator: { name: 'Andel som känner sig trygga' } }],
    },
    { goals: [{ id: 'h', text: 'Alla elever är trygga', indicator: { name: 'Enkät' } }] },
    [
      'goal-removed goal g “Alla elever är trygga”: maybe goal h “Alla elever är trygga” @ goals.0 → -',
      'goal-added goal h “Alla elever är trygga” @ - → goals.0',
    ],
  ),
  'an area and a section may be the same': ofPlan(
    {
      areas: [{ id: 'a', title: 'Trygga skolor', text: 'Skolan ska vara trygg' }],
      sections: [{ id: 's', title: 'Syftet med planen' }],
    },
    {
      areas: [{ id: 'b', title: 'Trygga skolan', text: 'Skolan ska vara trygg' }],
      sections: [{ id: 't', title: 'Syfte med planen', text: 'Nytt' }],
    },
    [
      'section-removed section s “Syftet med planen” @ sections.0 → -',
      'section-added section t “Syfte med planen” @ - → sections.0',
      'area-removed area a “Trygga skolor”: maybe area b “Trygga skolan” @ areas.0 → -',
      'area-added area b “Trygga skolan” @ - → areas.0',
    ],
  ),
  'an actor and a group may be the same': ofPlan(
    {
      actors: { bun: { name: 'Barn- och utbildningsnämnden' } },
      groups: { bra: { name: 'Brottsförebyggande rådet' } },
    },
    {
      actors: { bn: { name: 'Barn- och utbildningsnämnd' } },
      groups: { lbr: { name: 'Lokala brottsförebyggande rådet' } },
    },
    [
      'actor-removed actor bun “Barn- och utbildningsnämnden”: maybe actor bn “Barn- och utbildningsnämnd” @ actors.bun → -',
      'actor-added actor bn “Barn- och utbildningsnämnd” @ - → actors.bn',
      'group-removed group bra “Brottsförebyggande rådet”: maybe group lbr “Lokala brottsförebyggande rådet” @ groups.bra → -',
      'group-added group lbr “Lokala brottsförebyggande rådet” @ - → groups.lbr',
    ],
  ),
};
