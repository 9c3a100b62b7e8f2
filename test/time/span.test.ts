import { expect, test } from 'vitest';
import { coarser } from '../../src/time/span.ts';
import type { Precision } from '../../src/time/time.ts';

const fineToCoarse: readonly Precision[] = [
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'tertial',
  'term',
  'half-year',
  'school-year',
  'year',
];

test.each(fineToCoarse)('of two precisions, %s is the coarser beside all that are finer', (precision) => {
  const finer = fineToCoarse.slice(0, fineToCoarse.indexOf(precision) + 1);
  expect(finer.map((other) => coarser(precision, other))).toEqual(finer.map(() => precision));
  expect(finer.map((other) => coarser(other, precision))).toEqual(finer.map(() => precision));
});
