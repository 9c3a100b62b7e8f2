import { type Cases, ofPlan } from './case.ts';

export const agreements: Cases = {
  'an agreement comes, another goes': ofPlan(
    { agreements: [{ title: 'Med polisen', with: 'polisen' }] },
    { agreements: [{ title: 'Om skolan', with: 'skola' }] },
    [
      'agreement-removed agreement “Med polisen” @ agreements.0 → -',
      'agreement-added agreement “Om skolan” @ - → agreements.0',
    ],
  ),
  'an agreement with the same content under another title is the same': ofPlan(
    { agreements: [{ title: 'Med polisen', with: 'polisen' }] },
    { agreements: [{ title: 'Löfte', with: 'polisen' }] },
    ['agreement-changed agreement title: “Med polisen” → “Löfte” @ agreements.0.title'],
  ),
  'an agreement of much the same title may be the same': ofPlan(
    { agreements: [{ title: 'Överenskommelse med polisen 2025', with: 'polisen' }] },
    { agreements: [{ title: 'Överenskommelse med polisen 2026', with: ['polisen', 'ks'] }] },
    [
      'agreement-removed agreement “Överenskommelse med polisen 2025”: maybe agreement Överenskommelse med polisen 2026 “Överenskommelse med polisen 2026” @ agreements.0 → -',
      'agreement-added agreement “Överenskommelse med polisen 2026” @ - → agreements.0',
    ],
  ),
  'facts of an agreement': ofPlan(
    {
      agreements: [
        {
          title: 'Löfte',
          with: 'polisen',
          purpose: 'A',
          covers: ['a'],
          signed: '2025-01-01',
          valid: '2025',
          note: 'A',
        },
      ],
    },
    {
      agreements: [
        {
          title: 'Löfte',
          with: ['ks', 'polisen'],
          purpose: 'B',
          signed: '2026-01-01',
          valid: '2026',
          reference: 'B',
          note: 'B',
        },
      ],
    },
    [
      'agreement-parties-changed agreement with: polisen Polisen → ks Kommunstyrelsen, polisen Polisen @ agreements.0.with',
      'agreement-changed agreement purpose: “A” → “B” @ agreements.0.purpose',
      'coverage-changed agreement covers: -a @ agreements.0.covers',
      'agreement-changed agreement signed: “2025-01-01” → “2026-01-01” @ agreements.0.signed',
      'agreement-changed agreement valid: “2025” → “2026” @ agreements.0.valid',
      'agreement-changed agreement reference: nothing → “B” @ agreements.0.reference',
      'note-changed agreement note: “A” → “B” @ agreements.0.note',
    ],
  ),
};

export const frameworks: Cases = {
  'a framework comes with all its items': ofPlan(
    {},
    { framework: [{ id: 'f', title: 'Ramen', items: [{ id: '1', title: 'A' }] }] },
    ['framework-added framework f “Ramen” @ - → framework.0'],
  ),
  'a framework goes with all its items': ofPlan(
    { framework: [{ id: 'f', items: [{ id: '1', title: 'A' }] }] },
    {},
    ['framework-removed framework f “” @ framework.0 → -'],
  ),
  'facts of a framework': ofPlan(
    { framework: [{ id: 'f', title: 'A', source: 'A' }] },
    { framework: [{ id: 'f', title: 'B', source: 'B' }] },
    [
      'framework-changed framework f title: “A” → “B” @ framework.0.title',
      'framework-changed framework f source: “A” → “B” @ framework.0.source',
    ],
  ),
  'items come, go and are called otherwise': ofPlan(
    {
      framework: [
        {
          id: 'f',
          items: [
            { id: '1', title: 'Samordna' },
            { id: '2', title: 'Lära' },
          ],
        },
      ],
    },
    {
      framework: [
        {
          id: 'f',
          items: [
            { id: '1', title: 'Samverka' },
            { id: '3', title: 'Stöd' },
          ],
        },
      ],
    },
    [
      'framework-item-removed framework-item 2 “Lära” @ framework.0.items.1 → -',
      'framework-changed framework-item 1 title: “Samordna” → “Samverka” @ framework.0.items.0.title',
      'framework-item-added framework-item 3 “Stöd” @ - → framework.0.items.1',
    ],
  ),
  'an item with the same title under another id is the same': ofPlan(
    { framework: [{ id: 'f', items: [{ id: '1', title: 'Samordna' }] }] },
    { framework: [{ id: 'f', items: [{ id: '2', title: 'Samordna' }] }] },
    ['renumbered framework-item 2 “Samordna”: 1 → 2 @ framework.0.items.0'],
  ),
  'an item of much the same title may be the same': ofPlan(
    { framework: [{ id: 'f', items: [{ id: '1', title: 'Samordna arbetet' }] }] },
    { framework: [{ id: 'f', items: [{ id: '2', title: 'Samordna arbeten' }] }] },
    [
      'framework-item-removed framework-item 1 “Samordna arbetet”: maybe framework-item 2 “Samordna arbeten” @ framework.0.items.0 → -',
      'framework-item-added framework-item 2 “Samordna arbeten” @ - → framework.0.items.0',
    ],
  ),
  'the same items under another id are the same framework': ofPlan(
    { framework: [{ id: 'f', title: 'A' }] },
    { framework: [{ id: 'g', title: 'A' }] },
    ['renumbered framework g “A”: f → g @ framework.0'],
  ),
  'a framework of much the same title may be the same': ofPlan(
    { framework: [{ id: 'f', title: 'Nationella ramen' }] },
    { framework: [{ id: 'g', title: 'Nationella ramar', source: 'A' }] },
    [
      'framework-removed framework f “Nationella ramen”: maybe framework g “Nationella ramar” @ framework.0 → -',
      'framework-added framework g “Nationella ramar” @ - → framework.0',
    ],
  ),
  'names and texts of levels': ofPlan(
    { levels: { universal: { name: 'Alla' }, selective: { text: 'A' } } },
    {
      levels: {
        universal: { name: 'Samtliga' },
        selective: { text: 'B' },
        indicated: { name: 'Några', text: 'C' },
      },
    },
    [
      'levels-changed plan levels.universal.name: “Alla” → “Samtliga” @ levels.universal.name',
      'levels-changed plan levels.selective.text: “A” → “B” @ levels.selective.text',
      'levels-changed plan levels.indicated.name: nothing → “Några” @ levels.indicated.name',
      'levels-changed plan levels.indicated.text: nothing → “C” @ levels.indicated.text',
    ],
  ),
};
