import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addDuration,
  addMonths,
  dayOf,
  daysBetween,
  isDay,
  isDuration,
  isoWeekFirst,
  isoWeekFrom,
  isoWeeksInYear,
  isYear,
  lastDayOfMonth,
} from '../../src/time/calendar.ts';

/** Days since 1970-01-01 of a civil date, by Euclidean affine counting: no Date takes part. */
function ordinal(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function parts(day: string): [number, number, number] {
  return day.split('-').map(Number) as [number, number, number];
}

/** Every day from 1900 to 2199, in order, counted by the length of the months alone. */
const allDays: string[] = [];
const pad = (number: number) => String(number).padStart(2, '0');
const longMonths = [1, 3, 5, 7, 8, 10, 12];
for (let year = 1900; year <= 2199; year++) {
  for (let month = 1; month <= 12; month++) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const length = month === 2 ? (isLeap ? 29 : 28) : longMonths.includes(month) ? 31 : 30;
    for (let day = 1; day <= length; day++) allDays.push([year, pad(month), pad(day)].join('-'));
  }
}

describe('the calendar, over three hundred years', () => {
  test('every day is followed by the next, and is one day from it', () => {
    expect(allDays).toHaveLength(109573);
    const wrong = allDays.slice(1).filter((day, index) => {
      const before = allDays[index] ?? '';
      const isCounted = ordinal(...parts(day)) - ordinal(...parts(before)) === 1;
      return (
        !isCounted ||
        addDays(before, 1) !== day ||
        addDays(day, -1) !== before ||
        daysBetween(before, day) !== 1
      );
    });
    expect(wrong).toEqual([]);
  });

  test('all of them are days, and the day after each month is none', () => {
    expect(allDays.filter((day) => !isDay(day))).toEqual([]);
    const lasts = allDays.filter((_, index) => allDays[index + 1]?.endsWith('-01'));
    const after = lasts.map((day) => day.replace(/\d\d$/, (number) => String(Number(number) + 1)));
    expect(after).toHaveLength(3599);
    expect(after.filter(isDay)).toEqual([]);
    expect(lasts.filter((day) => lastDayOfMonth(parts(day)[0], parts(day)[1]) !== parts(day)[2])).toEqual([]);
  });

  test('every ISO week begins on a Monday, and the week of 4 January is the first', () => {
    let weeks = 0;
    for (let year = 1900; year <= 2199; year++) {
      const january4 = ordinal(year, 1, 4);
      const firstMonday = january4 - ((((january4 + 3) % 7) + 7) % 7);
      const nextJanuary4 = ordinal(year + 1, 1, 4);
      const nextMonday = nextJanuary4 - ((((nextJanuary4 + 3) % 7) + 7) % 7);
      expect(isoWeeksInYear(year)).toBe((nextMonday - firstMonday) / 7);
      for (let week = 1; week <= isoWeeksInYear(year); week++, weeks++) {
        const first = isoWeekFirst(year, week);
        if (ordinal(...parts(first)) !== firstMonday + (week - 1) * 7)
          expect.fail(`${year} ${week}: ${first}`);
        if (isoWeekFrom(first) !== `${year}-W${String(week).padStart(2, '0')}`) expect.fail(first);
        if (isoWeekFrom(addDays(first, 1)) !== null) expect.fail(first);
      }
    }
    expect(weeks).toBe(15653);
  });

  test('the days between two are the difference of their counts', () => {
    const day = fc.constantFrom(...allDays);
    fc.assert(
      fc.property(day, day, (from, to) => {
        const days = ordinal(...parts(to)) - ordinal(...parts(from));
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(from, days)).toBe(to);
      }),
    );
  });

  test('months later is the same day, or the last of a shorter month', () => {
    fc.assert(
      fc.property(fc.constantFrom(...allDays), fc.integer({ min: -36, max: 36 }), (from, months) => {
        const [year, month, day] = parts(from);
        const count = year * 12 + month - 1 + months;
        fc.pre(isYear(Math.floor(count / 12)));
        const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
        expect(addMonths(from, months)).toBe(
          dayOf(toYear, toMonth, Math.min(day, lastDayOfMonth(toYear, toMonth))),
        );
      }),
    );
  });
});

describe('days and durations as text', () => {
  test.each([
    ['1900-01-01', true],
    ['2199-12-31', true],
    ['2016-02-29', true],
    ['1899-12-31', false],
    ['2200-01-01', false],
    ['1900-02-29', false],
    ['2017-13-01', false],
    ['2017-00-01', false],
    ['2017-01-00', false],
    ['2017-1-1', false],
    ['2017-01-01T00:00', false],
    [' 2017-01-01', false],
    ['', false],
  ])('“%s” is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test.each([
    ['P1Y', true],
    ['P3M', true],
    ['P2W', true],
    ['P14D', true],
    ['P14W', true],
    ['P1Y6M', true],
    ['P', false],
    ['P0M', false],
    ['P1M1Y', false],
    ['PT1H', false],
    ['P1.5M', false],
    ['P1000Y', false],
    ['p1y', false],
    ['', false],
  ])('“%s” is a duration: %s', (text, expected) => {
    expect(isDuration(text)).toBe(expected);
  });

  test.each([
    ['2017-01-31', 'P1M', 1, '2017-02-28'],
    ['2017-01-31', 'P1M', 2, '2017-03-31'],
    ['2017-01-31', 'P3M', 4, '2018-01-31'],
    ['2016-02-29', 'P1Y', 1, '2017-02-28'],
    ['2016-02-29', 'P1Y', 4, '2020-02-29'],
    ['2017-03-25', 'P1W', 1, '2017-04-01'],
    ['2017-10-29', 'P1D', 3, '2017-11-01'],
    ['2017-01-01', 'P1Y6M', 1, '2018-07-01'],
    ['2017-01-01', 'P1Y', 0, '2017-01-01'],
    ['2017-03-01', 'P1M', -1, '2017-02-01'],
  ])('%s and %s, %i times, is %s', (day, iso, times, expected) => {
    expect(addDuration(day, iso, times)).toBe(expected);
  });

  test('one duration is added when no count is given', () => {
    expect(addDuration('2017-01-01', 'P3M')).toBe('2017-04-01');
  });

  test('what is no duration is refused', () => {
    expect(() => addDuration('2017-01-01', 'årligen')).toThrow(new RangeError('not a duration: "årligen"'));
  });
});
