import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isIn,
  isReportable,
  momentOf,
  overlaps,
  periodAfter,
  periodToFollowUp,
} from '../../src/facts/moment.ts';
import { addDays } from '../../src/time/calendar.ts';

const year = { first: '2017-01-01', last: '2017-12-31' };

describe('a period looked at on a day', () => {
  it('is known to its end, and judged as of the day after, once it is over', () => {
    expect(momentOf(year, '2018-01-01')).toMatchObject({ until: '2017-12-31', asOf: '2018-01-01' });
    expect(momentOf(year, '2018-03-14')).toMatchObject({ until: '2017-12-31', asOf: '2018-01-01' });
  });

  it('is known to today, and judged as of today, until its last day has passed', () => {
    expect(momentOf(year, '2017-12-31')).toMatchObject({ until: '2017-12-31', asOf: '2017-12-31' });
    expect(momentOf(year, '2017-05-02')).toMatchObject({ until: '2017-05-02', asOf: '2017-05-02' });
  });
});

describe('the period to follow up', () => {
  it('is the year before until the end of June, and then the year that is under way', () => {
    expect(periodToFollowUp('2018-06-30')).toEqual({ first: '2017-01-01', last: '2017-12-31' });
    expect(periodToFollowUp('2018-07-01')).toEqual({ first: '2018-01-01', last: '2018-12-31' });
    expect(periodToFollowUp('2018-01-01')).toEqual({ first: '2017-01-01', last: '2017-12-31' });
  });
});

describe('the period after one', () => {
  it.each([
    ['a year', year, { first: '2018-01-01', last: '2018-12-31' }],
    ['a tertial', { first: '2017-09-01', last: '2017-12-31' }, { first: '2018-01-01', last: '2018-04-30' }],
    [
      'a school year',
      { first: '2017-07-01', last: '2018-06-30' },
      { first: '2018-07-01', last: '2019-06-30' },
    ],
    ['a month', { first: '2024-01-01', last: '2024-01-31' }, { first: '2024-02-01', last: '2024-02-29' }],
    ['a week', { first: '2017-09-11', last: '2017-09-17' }, { first: '2017-09-18', last: '2017-09-24' }],
    ['a day', { first: '2017-12-31', last: '2017-12-31' }, { first: '2018-01-01', last: '2018-01-01' }],
  ])('%s is followed by one as long', (_, period, next) => {
    expect(periodAfter(period)).toEqual(next);
  });

  it('begins the day after, and ends after it begins, whatever the period', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1950-01-01', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 3000 }), (first, length) => {
        const last = addDays(first, length);
        const next = periodAfter({ first, last });
        expect(next.first).toBe(addDays(last, 1));
        expect(next.last >= next.first).toBe(true);
      }),
    );
  });
});

it('reports on no period that nothing can come after', () => {
  expect(isReportable({ first: '2199-01-01', last: '2199-12-31' })).toBe(false);
  expect(isReportable({ first: '2198-01-01', last: '2198-12-31' })).toBe(true);
  expect(isReportable({ first: '1900-01-01', last: '2100-12-31' })).toBe(false);
});

it('counts the first and the last day to a period, and no day outside it', () => {
  expect(
    [null, '2016-12-31', '2017-01-01', '2017-12-31', '2018-01-01'].map((day) => isIn(year, day)),
  ).toEqual([false, false, true, true, false]);
});

it.each([
  ['before it', '2015-01-01', '2016-12-31', false],
  ['to its first day', '2015-01-01', '2017-01-01', true],
  ['from its last day', '2017-12-31', null, true],
  ['after it', '2018-01-01', null, false],
  ['round it', '2010-01-01', '2030-12-31', true],
  ['with no end', null, null, true],
  ['until before it', null, '2016-12-31', false],
])('a stretch %s has a day in a year or not', (_, first, last, isSo) => {
  expect(overlaps({ first, last }, year)).toBe(isSo);
});
