import { expect, it } from 'vitest';
import { type Values, valuesOf } from '../../src/diff/values.ts';
import { type Case, ofAction, ofPlan } from './cases/case.ts';
import { changesBetween } from './told.ts';

const none: Values = { from: null, to: null };

/** A case of each form, and what its last change holds on the two sides. */
const forms: Readonly<Record<string, readonly [Case, Values]>> = {
  'something that came': [ofPlan({}, { goals: [{ id: 'g', text: 'A' }] }, []), none],
  'something that went': [ofPlan({ goals: [{ id: 'g', text: 'A' }] }, {}, []), none],
  'a new id': [
    ofPlan({ goals: [{ id: 'g', text: 'A' }] }, { goals: [{ id: 'h', text: 'A' }] }, []),
    { from: 'g', to: 'h' },
  ],
  'a new place': [
    ofPlan(
      { areas: [{ id: 'a', title: 'A', actions: [{ id: '1', title: 'A' }] }] },
      { areas: [{ id: 'a', title: 'A' }], actions: [{ id: '1', title: 'A' }] },
      [],
    ),
    { from: 'a', to: null },
  ],
  'a place in the plan before': [
    ofPlan(
      { areas: [{ id: 'a', title: 'A' }], actions: [{ id: '1', title: 'A' }] },
      { areas: [{ id: 'a', title: 'A', actions: [{ id: '1', title: 'A' }] }] },
      [],
    ),
    { from: null, to: 'a' },
  ],
  people: [ofAction({ lead: 'ks' }, { lead: ['skola', 'bra'] }, []), { from: ['ks'], to: ['skola', 'bra'] }],
  ids: [ofAction({ covers: ['1', '2'] }, { covers: ['2', '3'] }, []), { from: ['1'], to: ['3'] }],
  'a word': [ofAction({ level: 'universal' }, {}, []), { from: 'universal', to: null }],
  'a short fact': [ofAction({ cost: 1 }, { cost: 'två' }, []), { from: '1', to: 'två' }],
  'a figure to reach': [
    ofPlan(
      { goals: [{ id: 'g', text: 'A', indicator: { name: 'A', target: 1 } }] },
      { goals: [{ id: 'g', text: 'A', indicator: { name: 'A', target: 2 } }] },
      [],
    ),
    { from: '1', to: '2' },
  ],
  'a text': [ofAction({ text: 'A' }, { text: 'B' }, []), { from: 'A', to: 'B' }],
  'a time': [ofAction({ when: 2025 }, { when: 2026 }, []), { from: '2025', to: '2026' }],
  'a time that came': [ofAction({}, { when: 2026 }, []), { from: null, to: '2026' }],
  'a time that went': [ofAction({ when: 2026 }, {}, []), { from: '2026', to: null }],
  'a validity': [ofPlan({ valid: 2025 }, { valid: 2026 }, []), { from: '2025', to: '2026' }],
  'a validity that came': [ofPlan({}, { valid: 2026 }, []), { from: null, to: '2026' }],
  'a validity that went': [ofPlan({ valid: 2026 }, {}, []), { from: '2026', to: null }],
  'a status': [ofAction({ status: 'planned' }, { status: 'done' }, []), { from: 'planned', to: 'done' }],
  'something written down': [ofAction({}, { log: [{ date: '2026-01-01' }] }, []), none],
  'something internal': [ofAction({ internal: 'A' }, { internal: 'B' }, []), none],
};

it.each(Object.entries(forms))('%s is told by its two sides', (_, [{ before, after }, values]) => {
  const change = changesBetween(before, after).at(-1);
  expect(change && valuesOf(change)).toEqual(values);
});
