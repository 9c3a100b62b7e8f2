import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { period } from '../../src/lang/sv-words.ts';
import { addDays, addDuration, daysBetween, isoWeekday, monthsOf } from '../../src/time/calendar.ts';
import { nameOfPeriod, sayPeriod } from '../../src/time/period-names.ts';
import { earlier, firstMonthOf, lastWholePeriod, later } from '../../src/time/periods.ts';
import { readTime } from '../../src/time/read.ts';
import { writeSpan } from '../../src/time/span.ts';

function last(every: string, first: string, end: string, firstMonth: 1 | 7 = 1): string | null {
  const found = lastWholePeriod(every, first, end, firstMonth);
  return found && `${found.first}/${found.last}`;
}

describe('the last whole period', () => {
  it.each([
    ['P1Y', '2017-01-01', '2017-12-31', '2017-01-01/2017-12-31'],
    ['P1Y', '2017-01-01', '2017-12-30', null],
    ['P1Y', '2017-01-02', '2018-12-30', null],
    ['P1Y', '2017-01-02', '2018-12-31', '2018-01-01/2018-12-31'],
    ['P1Y', '2017-01-01', '2018-12-30', '2017-01-01/2017-12-31'],
    ['P12M', '2016-02-29', '2026-10-31', '2025-01-01/2025-12-31'],
    ['P6M', '2025-01-01', '2025-07-01', '2025-01-01/2025-06-30'],
    ['P6M', '2025-01-02', '2025-12-30', null],
    ['P4M', '2025-03-01', '2025-08-31', '2025-05-01/2025-08-31'],
    ['P3M', '2025-01-01', '2026-03-31', '2026-01-01/2026-03-31'],
    ['P3M', '2025-01-01', '2026-03-30', '2025-10-01/2025-12-31'],
    ['P2M', '2025-02-01', '2025-04-30', '2025-03-01/2025-04-30'],
    ['P1M', '2024-02-01', '2024-02-29', '2024-02-01/2024-02-29'],
    ['P1M', '2024-02-01', '2024-02-28', null],
    ['P1M', '2023-12-02', '2024-01-31', '2024-01-01/2024-01-31'],
  ])('of %s from %s to %s is one of the calendar: %s', (every, first, end, expected) => {
    expect(last(every, first, end)).toBe(expected);
  });

  it.each([
    ['P1Y', '2017-07-01', '2018-06-30', '2017-07-01/2018-06-30'],
    ['P1Y', '2017-07-01', '2018-06-29', null],
    ['P1Y', '2017-07-02', '2019-06-29', null],
    ['P1Y', '2017-01-01', '2018-05-31', null],
    ['P1Y', '2017-01-01', '2018-12-31', '2017-07-01/2018-06-30'],
    ['P6M', '2017-01-01', '2018-12-31', '2018-07-01/2018-12-31'],
  ])('of %s from %s to %s in a school is %s', (every, first, end, expected) => {
    expect(last(every, first, end, 7)).toBe(expected);
  });

  it.each([
    ['2026-11-02', '2026-11-08', '2026-11-02/2026-11-08'],
    ['2026-11-02', '2026-11-07', null],
    ['2026-11-03', '2026-11-14', null],
    ['2026-11-01', '2026-11-08', '2026-11-02/2026-11-08'],
    // 2020 has a week 53, which ends in 2021.
    ['2020-12-01', '2021-01-03', '2020-12-28/2021-01-03'],
    ['2020-12-01', '2021-01-02', '2020-12-21/2020-12-27'],
  ])('of a week from %s to %s begins on a Monday: %s', (first, end, expected) => {
    expect(last('P1W', first, end)).toBe(expected);
  });

  it.each([
    ['P2Y', '2017-03-17', '2019-03-16', '2017-03-17/2019-03-16'],
    ['P2Y', '2017-03-17', '2019-03-15', null],
    ['P2Y', '2017-03-17', '2021-03-16', '2019-03-17/2021-03-16'],
    ['P2Y', '2024-02-29', '2026-02-27', '2024-02-29/2026-02-27'],
    ['P2Y', '2024-02-29', '2028-02-28', '2026-02-28/2028-02-28'],
    ['P4Y', '2022-10-15', '2026-10-14', '2022-10-15/2026-10-14'],
    ['P5M', '2025-01-31', '2025-11-28', '2025-01-31/2025-06-29'],
    ['P5M', '2025-01-31', '2025-11-29', '2025-06-30/2025-11-29'],
    // The first five months are shorter than most, or longer.
    ['P5M', '1900-02-01', '2199-12-31', '2199-04-01/2199-08-31'],
    ['P5M', '1900-03-01', '2191-10-31', '2191-06-01/2191-10-31'],
    ['P5M', '1900-03-01', '2191-10-30', '2191-01-01/2191-05-31'],
    ['P2W', '2026-10-07', '2026-11-03', '2026-10-21/2026-11-03'],
    ['P2W', '2026-10-07', '2026-11-02', '2026-10-07/2026-10-20'],
    ['P1D', '1900-01-01', '2199-12-30', '2199-12-30/2199-12-30'],
    ['P1D', '2026-11-01', '2026-11-01', '2026-11-01/2026-11-01'],
    ['P999Y', '1900-01-01', '2199-12-31', null],
  ])('of %s from %s to %s is counted from the first day: %s', (every, first, end, expected) => {
    expect(last(every, first, end)).toBe(expected);
  });

  it('is none where the last day comes before the first', () => {
    for (const every of ['P1Y', 'P1W', 'P1D']) expect(last(every, '2026-01-02', '2026-01-01')).toBeNull();
  });

  it('is the last of all that lie within the days', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2019-11-20', days));
    const months = fc.constantFrom(1, 2, 3, 4, 6, 12);
    fc.assert(
      fc.property(months, fc.constantFrom(1, 7), day, day, (length, firstMonth, one, other) => {
        const [first, end] = one < other ? [one, other] : [other, one];
        const all: string[] = [];
        for (
          let start = `2018-0${firstMonth}-01`;
          start < '2030';
          start = addDuration(start, `P${length}M`)
        ) {
          const endOfIt = addDays(addDuration(start, `P${length}M`), -1);
          if (start >= first && endOfIt <= end) all.push(`${start}/${endOfIt}`);
        }
        expect(last(`P${length}M`, first, end, firstMonth)).toBe(all.at(-1) ?? null);
      }),
    );
  });

  it('of whole days and weeks lies at most one period before the end', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2019-11-20', days));
    const weekly = fc.constantFrom(['P1W', 7, 1], ['P2W', 14, null], ['P1D', 1, null], ['P10D', 10, null]);
    fc.assert(
      fc.property(weekly, day, day, ([every, length, weekday], one, other) => {
        const [first, end] = one < other ? [one, other] : [other, one];
        const start = [0, 1, 2, 3, 4, 5, 6]
          .map((days) => addDays(first, days))
          .find((candidate) => weekday === null || isoWeekday(candidate) === weekday);
        const whole = Math.floor((daysBetween(start ?? first, end) + 1) / length);
        const from = addDays(start ?? first, (whole - 1) * length);
        const expected = whole < 1 ? null : `${from}/${addDays(from, length - 1)}`;
        expect(last(every, first, end)).toBe(expected);
      }),
    );
  });
});

describe('the calendar behind it', () => {
  it.each([
    ['P1Y', 12],
    ['P2Y6M', 30],
    ['P3M', 3],
    ['P0Y1M', 1],
    ['P1W', null],
    ['P1D', null],
    ['P1M1D', null],
    ['P1Y1W', null],
  ])('counts the months of %s as %s', (duration, months) => {
    expect(monthsOf(duration)).toBe(months);
  });

  it('counts weekdays from Monday to Sunday', () => {
    const week = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07'];
    expect([...week, '2026-11-08'].map(isoWeekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('takes the later and the earlier of two days, and of one the one', () => {
    expect(later('2026-01-01', '2026-01-02')).toBe('2026-01-02');
    expect(later('2026-01-02', '2026-01-01')).toBe('2026-01-02');
    expect(earlier('2026-01-01', '2026-01-02')).toBe('2026-01-01');
    expect(earlier('2026-01-02', '2026-01-01')).toBe('2026-01-01');
    for (const pick of [later, earlier]) {
      expect([pick(null, '2026-01-01'), pick('2026-01-01', null)]).toEqual(['2026-01-01', '2026-01-01']);
      expect(pick(null, null)).toBeNull();
    }
  });
});

describe('a year', () => {
  it.each([
    'varje läsår',
    'Varje LÄSÅR',
    'läsårsvis',
    'en gång per skolår',
    'every school year',
    'va\u030arje la\u0308sa\u030ar',
  ])('begins in July when it is said “%s”', (words) => {
    expect(firstMonthOf(words)).toBe(7);
  });

  it.each(['årligen', 'varje år', 'varje termin', 'yearly', 'P1Y', ''])(
    'begins in January when it is said “%s”',
    (words) => {
      expect(firstMonthOf(words)).toBe(1);
    },
  );
});

describe('a period', () => {
  it.each([
    ['2025-03-17', '2025-03-17', '2025-03-17', '2025-03-17'],
    ['2025-01-01', '2025-01-01', '2025-01-01', '2025-01-01'],
    ['2017-09-11', '2017-09-17', 'week 37 of 2017', 'vecka 37 2017'],
    ['2020-12-28', '2021-01-03', 'week 53 of 2020', 'vecka 53 2020'],
    ['2024-12-30', '2025-01-05', 'week 1 of 2025', 'vecka 1 2025'],
    ['2017-09-11', '2017-09-18', '2017-09-11–2017-09-18', 'tiden 2017-09-11–2017-09-18'],
    ['2017-09-12', '2017-09-18', '2017-09-12–2017-09-18', 'tiden 2017-09-12–2017-09-18'],
    ['2025-03-01', '2025-03-31', 'March 2025', 'mars 2025'],
    ['2024-02-01', '2024-02-29', 'February 2024', 'februari 2024'],
    ['2024-02-01', '2024-02-28', '2024-02-01–2024-02-28', 'tiden 2024-02-01–2024-02-28'],
    ['2025-12-01', '2025-12-31', 'December 2025', 'december 2025'],
    ['2025-01-01', '2025-03-31', 'the first quarter of 2025', 'första kvartalet 2025'],
    ['2025-04-01', '2025-06-30', 'the second quarter of 2025', 'andra kvartalet 2025'],
    ['2025-07-01', '2025-09-30', 'the third quarter of 2025', 'tredje kvartalet 2025'],
    ['2025-10-01', '2025-12-31', 'the fourth quarter of 2025', 'fjärde kvartalet 2025'],
    ['2025-02-01', '2025-04-30', 'February–April 2025', 'februari–april 2025'],
    ['2025-01-01', '2025-06-30', 'the first half of 2025', 'första halvåret 2025'],
    ['2025-07-01', '2025-12-31', 'the second half of 2025', 'andra halvåret 2025'],
    ['2025-04-01', '2025-09-30', 'April–September 2025', 'april–september 2025'],
    ['2025-05-01', '2025-08-31', 'May–August 2025', 'maj–augusti 2025'],
    ['2025-11-01', '2026-01-31', '2025-11-01–2026-01-31', 'tiden 2025-11-01–2026-01-31'],
    ['2025-01-01', '2025-12-31', '2025', '2025'],
    ['2025-01-01', '2026-12-31', '2025–2026', '2025–2026'],
    ['2025-07-01', '2026-06-30', 'the school year 2025/26', 'läsåret 2025/26'],
    ['1999-07-01', '2000-06-30', 'the school year 1999/00', 'läsåret 1999/00'],
    ['2025-07-01', '2027-06-30', '2025-07-01–2027-06-30', 'tiden 2025-07-01–2027-06-30'],
    ['2025-03-01', '2026-02-28', '2025-03-01–2026-02-28', 'tiden 2025-03-01–2026-02-28'],
    ['2025-01-02', '2025-12-31', '2025-01-02–2025-12-31', 'tiden 2025-01-02–2025-12-31'],
    ['2025-01-01', '2026-02-28', '2025-01-01–2026-02-28', 'tiden 2025-01-01–2026-02-28'],
  ])('from %s to %s is called %s and %s', (first, end, english, swedish) => {
    const name = nameOfPeriod({ first, last: end });
    expect(sayPeriod(name)).toBe(english);
    expect(period(name)).toBe(swedish);
  });

  it('is read again as the key `period` would take it', () => {
    for (const every of ['P1Y', 'P6M', 'P4M', 'P3M', 'P1M', 'P1W', 'P1D', 'P2Y']) {
      const found = lastWholePeriod(every, '2019-12-30', '2026-10-31');
      const { first, last: end } = found ?? { first: '', last: '' };
      expect(readTime(writeSpan(first, end))).toMatchObject({ first, last: end });
    }
  });
});
