import type { Goal } from '../../../src/plan/model.ts';
import type { Indicator } from '../../../src/plan/plan.gen.ts';
import { type Case, type Cases, ofPlan } from './case.ts';

const name = 'Anmälda brott';

function ofIndicator(
  before: Partial<Indicator> | null,
  after: Partial<Indicator> | null,
  tells: readonly string[],
): Case {
  const goals = (part: Partial<Indicator> | null): Goal[] => [
    { id: 'g', text: 'Färre brott', ...(part && { indicator: { name, ...part } }) },
  ];
  return ofPlan({ goals: goals(before) }, { goals: goals(after) }, tells);
}

/** Goals, and how one sees that they are reached. */
export const goals: Cases = {
  'a goal that is measured from now on': ofIndicator(null, { target: 100 }, [
    'indicator-added goal g indicator: nothing → “Anmälda brott” @ goals.0.indicator',
  ]),
  'a goal that is no longer measured': ofIndicator({}, null, [
    'indicator-removed goal g indicator: “Anmälda brott” → nothing @ goals.0.indicator',
  ]),
  'another measure': ofIndicator(
    { name: 'A', unit: 'st', source: 'A' },
    { name: 'B', unit: '%', source: 'B' },
    [
      'indicator-changed goal g indicator.name: “A” → “B” @ goals.0.indicator.name',
      'indicator-changed goal g indicator.unit: “st” → “%” @ goals.0.indicator.unit',
      'indicator-changed goal g indicator.source: “A” → “B” @ goals.0.indicator.source',
    ],
  ),
  'another figure to begin with': ofIndicator({ baseline: 10 }, { baseline: 20 }, [
    'indicator-changed goal g indicator.baseline: “10” → “20” @ goals.0.indicator.baseline',
  ]),
  'a figure that was measured': ofIndicator({}, { values: [{ date: '2026-01-01', value: 90 }] }, [
    'measurement-added goal g indicator.values: 2026-01-01 90 @ - → goals.0.indicator.values.0',
  ]),
  'a figure that is gone': ofIndicator({ values: [{ date: '2026-01-01', value: '9 %' }] }, {}, [
    'measurement-removed goal g indicator.values: 2026-01-01 9 % @ goals.0.indicator.values.0 → -',
  ]),
  'a figure that is corrected': ofIndicator(
    { values: [{ date: '2026-01-01', value: 90 }] },
    { values: [{ date: '2026-01-01', value: 91, note: 'Rättad' }] },
    ['measurement-changed goal g indicator.values: 2026-01-01 90 ⇒ 91 @ goals.0.indicator.values.0'],
  ),
  'of two figures one goes, and the other is corrected': ofIndicator(
    {
      values: [
        { date: '2025-01-01', value: 80 },
        { date: '2026-01-01', value: 90 },
      ],
    },
    { values: [{ date: '2026-01-01', value: 91 }] },
    [
      'measurement-removed goal g indicator.values: 2025-01-01 80 @ goals.0.indicator.values.0 → -',
      'measurement-changed goal g indicator.values: 2026-01-01 90 ⇒ 91 @ goals.0.indicator.values.1 → goals.0.indicator.values.0',
    ],
  ),
};

/** A figure to reach: whether more or less is promised. */
export const targets: Cases = {
  'a figure to reach where there was none': ofIndicator({}, { target: 100 }, [
    'target-raised goal g indicator.target: nothing → “100” @ goals.0.indicator.target',
  ]),
  'no figure to reach where there was one': ofIndicator({ target: 100 }, {}, [
    'target-weakened goal g indicator.target: “100” → nothing @ goals.0.indicator.target',
  ]),
  'more, where it is to rise': ofIndicator({ baseline: 50, target: 60 }, { baseline: 50, target: 70 }, [
    'target-raised goal g indicator.target: “60” → “70”, began at 50 @ goals.0.indicator.target',
  ]),
  'less, where it is to rise': ofIndicator({ baseline: 50, target: 60 }, { baseline: 50, target: 55 }, [
    'target-weakened goal g indicator.target: “60” → “55”, began at 50 @ goals.0.indicator.target',
  ]),
  'less, where it is to fall': ofIndicator({ baseline: 50, target: 40 }, { baseline: 50, target: 30 }, [
    'target-raised goal g indicator.target: “40” → “30”, began at 50 @ goals.0.indicator.target',
  ]),
  'more, where it is to fall': ofIndicator({ baseline: 50, target: 40 }, { baseline: 50, target: 45 }, [
    'target-weakened goal g indicator.target: “40” → “45”, began at 50 @ goals.0.indicator.target',
  ]),
  'the first figure that was measured tells the way as well': ofIndicator(
    {
      target: 40,
      values: [
        { date: '2025-01-01', value: 50 },
        { date: '2026-01-01', value: 30 },
      ],
    },
    {
      target: 45,
      values: [
        { date: '2025-01-01', value: 50 },
        { date: '2026-01-01', value: 30 },
      ],
    },
    ['target-weakened goal g indicator.target: “40” → “45”, began at 50 @ goals.0.indicator.target'],
  ),
  'nothing tells the way': ofIndicator({ target: 40 }, { target: 45 }, [
    'target-changed goal g indicator.target: “40” → “45” @ goals.0.indicator.target',
  ]),
  'words tell no way': ofIndicator({ baseline: 'få', target: 40 }, { baseline: 'få', target: 45 }, [
    'target-changed goal g indicator.target: “40” → “45”, began at få @ goals.0.indicator.target',
  ]),
  'words to reach cannot be weighed': ofIndicator(
    { baseline: 50, target: 40 },
    { baseline: 50, target: 'färre än 45' },
    ['target-changed goal g indicator.target: “40” → “färre än 45”, began at 50 @ goals.0.indicator.target'],
  ),
  'words that were to be reached cannot be weighed': ofIndicator(
    { baseline: 50, target: 'få' },
    { baseline: 50, target: 45 },
    ['target-changed goal g indicator.target: “få” → “45”, began at 50 @ goals.0.indicator.target'],
  ),
  'a beginning that is told no more cannot be weighed': ofIndicator(
    { baseline: 50, target: 40 },
    { target: 45 },
    [
      'indicator-changed goal g indicator.baseline: “50” → nothing @ goals.0.indicator.baseline',
      'target-changed goal g indicator.target: “40” → “45” @ goals.0.indicator.target',
    ],
  ),
  'a figure that was to stay cannot be weighed': ofIndicator(
    { baseline: 50, target: 50 },
    { baseline: 50, target: 45 },
    ['target-changed goal g indicator.target: “50” → “45”, began at 50 @ goals.0.indicator.target'],
  ),
  'a promise the other way round cannot be weighed': ofIndicator(
    { baseline: 50, target: 60 },
    { baseline: 50, target: 45 },
    ['target-changed goal g indicator.target: “60” → “45”, began at 50 @ goals.0.indicator.target'],
  ),
  'figures with commas, spaces, signs and per cent are figures': ofIndicator(
    { baseline: '−1,5', target: ' 1 000,5 % ' },
    { baseline: '-1.5', target: '1 000 000' },
    [
      'indicator-changed goal g indicator.baseline: “−1,5” → “-1.5” @ goals.0.indicator.baseline',
      'target-raised goal g indicator.target: “1 000,5 %” → “1 000 000”, began at -1.5 @ goals.0.indicator.target',
    ],
  ),
  'figures after words are words': ofIndicator(
    { baseline: 1, target: 'ca 10' },
    { baseline: 1, target: '20 st' },
    ['target-changed goal g indicator.target: “ca 10” → “20 st”, began at 1 @ goals.0.indicator.target'],
  ),
  'the same figure written otherwise is neither more nor less': ofIndicator(
    { baseline: 50, target: '60' },
    { baseline: 50, target: '60 %' },
    ['target-changed goal g indicator.target: “60” → “60 %”, began at 50 @ goals.0.indicator.target'],
  ),
  'figures with other words after them are words': ofIndicator(
    { baseline: 1, target: 10 },
    { baseline: 1, target: '20 st' },
    ['target-changed goal g indicator.target: “10” → “20 st”, began at 1 @ goals.0.indicator.target'],
  ),
  'figures with two decimals, and less than nothing, are figures': ofIndicator(
    { baseline: '−10', target: '−1,25' },
    { baseline: '−10', target: '−1,5' },
    ['target-weakened goal g indicator.target: “−1,25” → “−1,5”, began at −10 @ goals.0.indicator.target'],
  ),
  'a beginning that is told from now on cannot be weighed': ofIndicator(
    { target: 40 },
    { baseline: 50, target: 45 },
    [
      'indicator-changed goal g indicator.baseline: nothing → “50” @ goals.0.indicator.baseline',
      'target-changed goal g indicator.target: “40” → “45”, began at 50 @ goals.0.indicator.target',
    ],
  ),
  'a figure in a unit': ofIndicator({ unit: 'st', target: 40 }, { unit: 'st', target: 45 }, [
    'target-changed goal g indicator.target: “40” → “45”, in st @ goals.0.indicator.target',
  ]),
};
