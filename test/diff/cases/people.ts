import { type Cases, ofAction, ofPlan } from './case.ts';

/** Who leads and who takes part. */
export const people: Cases = {
  'an action is given a lead': ofAction({}, { lead: 'skola' }, [
    'lead-added action 1 lead: nobody → skola Skolan @ actions.0.lead',
  ]),
  'an action loses its lead': ofAction({ lead: 'skola' }, { lead: null }, [
    'lead-removed action 1 lead: skola Skolan → nobody @ actions.0.lead',
  ]),
  'an action is led by another': ofAction({ lead: 'skola' }, { lead: 'bra' }, [
    'lead-changed action 1 lead: skola Skolan → bra Rådet @ actions.0.lead',
  ]),
  'an action is led by one more': ofAction({ lead: 'skola' }, { lead: ['skola', 'ks'] }, [
    'lead-changed action 1 lead: skola Skolan → skola Skolan, ks Kommunstyrelsen @ actions.0.lead',
  ]),
  'an empty list of leads is none': ofAction({ lead: ['ks'] }, { lead: [] }, [
    'lead-removed action 1 lead: ks Kommunstyrelsen → nobody @ actions.0.lead',
  ]),
  'a list of one lead is that lead': ofAction({ lead: 'ks' }, { lead: ['ks'] }, []),
  'the order of leads is no change, nor is one who is named twice': ofAction(
    { lead: ['ks', 'skola'] },
    { lead: ['skola', 'ks', 'ks'] },
    [],
  ),
  'a lead whom the plan does not know goes by the id': ofAction({ lead: 'ks' }, { lead: 'constructor' }, [
    'lead-changed action 1 lead: ks Kommunstyrelsen → constructor @ actions.0.lead',
  ]),
  'partners come and go': ofAction({ with: ['ks', 'polisen'] }, { with: ['polisen', 'bra'] }, [
    'partners-changed action 1 with: ks Kommunstyrelsen, polisen Polisen → polisen Polisen, bra Rådet @ actions.0.with',
  ]),
  'the first partner and the last are partners as any': ofAction({ with: null }, { with: ['bra'] }, [
    'partners-changed action 1 with: nobody → bra Rådet @ actions.0.with',
  ]),
  'an area is led by another': ofPlan(
    { areas: [{ id: 'a', title: 'Skolan', lead: 'skola' }] },
    { areas: [{ id: 'a', title: 'Skolan', lead: 'ks' }] },
    ['lead-changed area a lead: skola Skolan → ks Kommunstyrelsen @ areas.0.lead'],
  ),
  'a lead who has another name is the same, and is told by the name of each side': ofPlan(
    {
      actors: { ks: { name: 'Styrelsen' }, bun: { name: 'Nämnden' } },
      actions: [{ id: '1', title: 'A', lead: 'ks' }],
    },
    {
      actors: { ks: { name: 'Kommunstyrelsen' }, bun: { name: 'Nämnden' } },
      actions: [{ id: '1', title: 'A', lead: ['bun', 'ks'] }],
    },
    [
      'lead-changed action 1 lead: ks Styrelsen → bun Nämnden, ks Kommunstyrelsen @ actions.0.lead',
      'actor-changed actor ks name: “Styrelsen” → “Kommunstyrelsen” @ actors.ks.name',
    ],
  ),
};

/** What an action serves, costs and binds to. */
export const measures: Cases = {
  'a should that becomes a shall': ofAction({ binding: 'should' }, { binding: 'shall' }, [
    'binding-strengthened action 1 binding: “should” → “shall” @ actions.0.binding',
  ]),
  'a shall that becomes a should': ofAction({ binding: 'shall' }, { binding: 'should' }, [
    'binding-weakened action 1 binding: “shall” → “should” @ actions.0.binding',
  ]),
  'a should where nothing was said': ofAction({}, { binding: 'should' }, [
    'binding-strengthened action 1 binding: nothing → “should” @ actions.0.binding',
  ]),
  'nothing where it said shall': ofAction({ binding: 'shall' }, {}, [
    'binding-weakened action 1 binding: “shall” → nothing @ actions.0.binding',
  ]),
  'another level': ofAction({ level: 'universal' }, { level: 'selective' }, [
    'level-changed action 1 level: “universal” → “selective” @ actions.0.level',
  ]),
  'a level left empty is none': ofAction({}, { level: null }, []),
  'a level of an area': ofPlan(
    { areas: [{ id: 'a', title: 'Skolan' }] },
    { areas: [{ id: 'a', title: 'Skolan', level: 'indicated' }] },
    ['level-changed area a level: nothing → “indicated” @ areas.0.level'],
  ),
  'another cost': ofAction({ cost: 10_000 }, { cost: '20 000 kr' }, [
    'cost-changed action 1 cost: “10000” → “20 000 kr” @ actions.0.cost',
  ]),
  'a cost in quotes is the same': ofAction({ cost: 10_000 }, { cost: '10000' }, []),
  'a cost left empty is gone': ofAction({ cost: 0 }, { cost: null }, [
    'cost-changed action 1 cost: “0” → nothing @ actions.0.cost',
  ]),
  'other items of a framework': ofAction({ covers: ['1', '2'] }, { covers: ['3', '2', '4'] }, [
    'coverage-changed action 1 covers: -1 +3 +4 @ actions.0.covers',
  ]),
  'items of a framework that an area answers to': ofPlan(
    { areas: [{ id: 'a', title: 'Skolan', covers: ['2', '1'] }] },
    { areas: [{ id: 'a', title: 'Skolan' }] },
    ['coverage-changed area a covers: -2 -1 @ areas.0.covers'],
  ),
  'other goals': ofAction({ goals: ['g1'] }, { goals: ['g2'] }, [
    'goals-served-changed action 1 goals: -g1 +g2 @ actions.0.goals',
  ]),
  'other actions that come first': ofAction({}, { after: ['2', '2'] }, [
    'dependencies-changed action 1 after: +2 @ actions.0.after',
  ]),
  'the order of goals is no change': ofAction({ goals: ['g1', 'g2'] }, { goals: ['g2', 'g1'] }, []),
};
