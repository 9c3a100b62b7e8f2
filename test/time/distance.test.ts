import { expect, it } from 'vitest';
import { distanceBetween } from '../../src/time/distance.ts';

it.each([
  ['2017-03-31', '2017-06-30', { in: 'months', count: 3 }],
  ['2017-06-30', '2017-03-31', { in: 'months', count: -3 }],
  ['2017-12-31', '2019-12-31', { in: 'months', count: 24 }],
  ['2017-02-28', '2017-05-31', { in: 'months', count: 3 }],
  ['2017-05-15', '2017-06-15', { in: 'months', count: 1 }],
  ['2017-01-31', '2017-02-28', { in: 'months', count: 1 }],
  ['2017-01-30', '2017-02-28', { in: 'months', count: 1 }],
  ['2017-05-15', '2017-06-14', { in: 'days', count: 30 }],
  ['2017-05-15', '2017-05-15', { in: 'days', count: 0 }],
  ['2017-05-15', '2017-05-01', { in: 'days', count: -14 }],
] as const)('from %s to %s', (from, to, distance) => {
  expect(distanceBetween(from, to)).toEqual(distance);
});
