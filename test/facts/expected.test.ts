import { describe, expect, it } from 'vitest';
import {
  countWithin,
  lastExpected,
  type Occasion,
  type Stretch,
  shortfall,
} from '../../src/facts/expected.ts';
import { isSameTime } from '../../src/facts/moves.ts';
import type { Plan } from '../../src/plan/model.ts';
import { outline } from '../../src/plan/outline.ts';
import { readTime } from '../../src/time/read.ts';
import type { WrittenTime } from '../../src/time/time.ts';

const plan: Plan = { format: 1, title: 'Handlingsplan', areas: [] };

function expected(
  when: WrittenTime,
  valid: Plan['valid'] | null,
  today: string,
  during?: Stretch,
  rest: Partial<Plan> = {},
): string | null {
  const laidOut = outline({ ...plan, ...(valid == null ? {} : { valid }), ...rest }, today);
  const period = lastExpected(readTime(when), laidOut, during);
  return period && `${period.first}/${period.last}`;
}

describe('the last period in which something was expected', () => {
  it.each([
    // Over by today, to the day.
    ['årligen', '2017-01-01/2020-12-31', '2017-12-31', null],
    ['årligen', '2017-01-01/2020-12-31', '2018-01-01', '2017-01-01/2017-12-31'],
    // A plan that begins in the middle of a period.
    ['årligen', '2017-03-17/2018-12-31', '2018-12-31', null],
    ['årligen', '2017-03-17/2018-12-31', '2019-01-01', '2018-01-01/2018-12-31'],
    ['varje kvartal', '2017-03-17/2018-12-31', '2017-06-30', null],
    ['varje kvartal', '2017-03-17/2018-12-31', '2017-07-01', '2017-04-01/2017-06-30'],
    // A plan that has ended.
    ['årligen', '2017-01-01/2018-12-30', '2026-11-01', '2017-01-01/2017-12-31'],
    ['årligen', '2017-01-01/2018-12-31', '2026-11-01', '2018-01-01/2018-12-31'],
    ['årligen', '2020-01-01/2020-06-30', '2026-11-01', null],
    // A plan that has not begun.
    ['P1D', '2027', '2026-11-01', null],
    // Its own days.
    ['årligen 2017–2018', '2016-01-01/2020-12-31', '2026-11-01', '2018-01-01/2018-12-31'],
    ['årligen 2017–2018', '2018-01-01/', '2018-12-31', null],
    ['årligen 2017–2018', '2018-01-01/', '2019-01-01', '2018-01-01/2018-12-31'],
    ['årligen från 2018', '2016/2020', '2018-12-31', null],
    ['årligen 2010–2015', '2016/2020', '2018-12-31', null],
    // Years of schools.
    ['varje läsår', '2017-07-01/', '2018-06-30', null],
    ['varje läsår', '2017-07-01/', '2018-07-01', '2017-07-01/2018-06-30'],
    ['vartannat år', '2017-03-17/', '2019-03-16', null],
    ['vartannat år', '2017-03-17/', '2019-03-17', '2017-03-17/2019-03-16'],
    ['varje vecka', '2020-01-01/', '2021-01-04', '2020-12-28/2021-01-03'],
    ['P1D', '1900-01-01/', '2199-12-31', '2199-12-30/2199-12-30'],
    // Nothing recurs.
    ['löpande', '2017/2018', '2026-11-01', null],
    [2017, '2017/2018', '2026-11-01', null],
    ['snarast', '2017/2018', '2026-11-01', null],
  ])('of “%s” in a plan of %s, as of %s, is %s', (when, valid, today, period) => {
    expect(expected(when, valid, today)).toBe(period);
  });

  it('is counted from the first decision where the validity has no first day', () => {
    const decisions: Plan['decisions'] = [
      { kind: 'commissioned', date: '2014-01-01' },
      { kind: 'adopted', date: '2016-05-30' },
    ];
    expect(expected('årligen', 'till och med 2019', '2017-12-31', undefined, { decisions })).toBeNull();
    expect(expected('årligen', 'till och med 2019', '2018-01-01', undefined, { decisions })).toBe(
      '2017-01-01/2017-12-31',
    );
  });

  it('is unknown where nothing says since when the plan is in force', () => {
    expect(expected('årligen', null, '2026-11-01')).toBeNull();
    expect(expected('årligen', '/2019', '2026-11-01')).toBeNull();
    expect(expected('årligen från 2018', null, '2026-11-01')).toBe('2025-01-01/2025-12-31');
  });

  it('is unknown where the validity cannot be read', () => {
    const decisions: Plan['decisions'] = [{ kind: 'adopted', date: '2016-05-30' }];
    expect(expected('årligen', null, '2026-11-01', undefined, { decisions })).not.toBeNull();
    expect(expected('årligen', '2016-05-30/2018-13-31', '2026-11-01', undefined, { decisions })).toBeNull();
  });

  it('is not that of another time with the same words', () => {
    const laidOut = outline({ ...plan, valid: '2015/2030' }, '2026-11-01');
    const from = (first: number, by: number): string | undefined =>
      lastExpected(readTime({ from: first, by, every: 'P1Y', text: 'varje vår' }), laidOut)?.last;
    expect([from(2018, 2020), from(2021, 2021), from(2018, 2019)]).toEqual([
      '2020-12-31',
      '2021-12-31',
      '2019-12-31',
    ]);
    expect([from(2022, 2024), from(2025, 2028), from(2026, 2028)]).toEqual([
      '2024-12-31',
      '2025-12-31',
      undefined,
    ]);
  });

  it('keeps within the days that are asked about', () => {
    const years = (first: string | null, last: string | null): string | null =>
      expected('årligen', '2015/2030', '2026-11-01', { first, last });
    expect(years(null, null)).toBe('2025-01-01/2025-12-31');
    expect(years('2025-01-01', null)).toBe('2025-01-01/2025-12-31');
    expect(years('2025-01-02', null)).toBeNull();
    expect(years('2014-01-01', '2018-12-30')).toBe('2017-01-01/2017-12-31');
    expect(years(null, '2018-12-31')).toBe('2018-01-01/2018-12-31');
    expect(years(null, '2031-12-31')).toBe('2025-01-01/2025-12-31');
  });
});

describe('the occasions of a period', () => {
  const laidOut = outline(plan, '2026-11-01');
  const year = { first: '2025-01-01', last: '2025-12-31' };
  const count = (...occasions: Occasion[]): number => countWithin(year, occasions, laidOut);

  it.each([
    ['2024-12-31', 0],
    ['2025-01-01', 1],
    ['2025-12-31', 1],
    ['2026-01-01', 0],
  ])('are counted by their day: of %s %i', (date, number) => {
    expect(count({ date })).toBe(number);
  });

  it.each([
    [2025, 1],
    ['H2 2025', 1],
    ['läsåret 2025/26', 1],
    ['läsåret 2024/25', 1],
    ['2024–2025', 1],
    [2024, 0],
    ['Q1 2026', 0],
    ['2024-12-01/2025-01-01', 1],
    ['2025-12-31/2026-01-31', 1],
    ['senast 2025', 0],
    ['från 2025', 0],
  ])('are counted by the period they speak of: of %s %i', (period, number) => {
    expect(count({ period })).toBe(number);
    expect(count({ date: '2026-02-10', period })).toBe(number);
  });

  it('are not counted where they were held before the period began', () => {
    expect(count({ date: '2024-12-31', period: 2025 })).toBe(0);
    expect(count({ date: '2025-01-01', period: 2024 })).toBe(1);
  });

  it('are counted where nothing readable says when they were', () => {
    expect(count({}, { period: 'snarast' }, { period: 'snarast', date: '2026-02-10' })).toBe(3);
    expect(count({ period: 'snarast', date: '2024-12-31' })).toBe(0);
  });

  it('are counted once, by whichever of the two', () => {
    expect(count({ date: '2025-06-01', period: 2025 }, { date: '2025-06-01', period: 2024 })).toBe(2);
  });

  it('fall short of what is asked, or do not', () => {
    const twice = readTime('två gånger per år');
    const inForce = outline({ ...plan, valid: '2020/2030' }, '2026-11-01');
    const date = '2025-06-01';
    expect(shortfall(twice, [{ date }], inForce)).toEqual({ period: year, found: 1, asked: 2 });
    expect(shortfall(twice, [{ date }, { date }], inForce)).toBeNull();
    expect(shortfall(readTime('årligen'), [], inForce)).toEqual({ period: year, found: 0, asked: 1 });
    expect(shortfall(readTime('årligen'), [{ date }], inForce)).toBeNull();
    expect(shortfall(readTime('löpande'), [], inForce)).toBeNull();
    expect(shortfall(readTime('årligen'), [{ date }], inForce, { first: null, last: '2024-12-31' })).toEqual({
      period: { first: '2024-01-01', last: '2024-12-31' },
      found: 0,
      asked: 1,
    });
  });
});

describe('two times', () => {
  it.each([
    ['Q2 2017', '2017-04-01/2017-06-30'],
    ['senast 2019', 'by 2019'],
    ['senast 2019', 2019],
    ['2017-06-30', 'senast Q2 2017'],
    ['årligen', 'en gång per år'],
    ['löpande', 'kontinuerligt'],
    ['från 2018', '2018/'],
    ['snarast', 2019],
    [2019, 'snarast'],
    ['om anslag beviljas', 'om medel finns'],
  ])('“%s” and “%s” are the same', (one, other) => {
    expect(isSameTime(readTime(one), readTime(other))).toBe(true);
  });

  it.each([
    ['Q2 2017', 'Q3 2017'],
    ['Q2 2017', '2017-06-30'],
    ['senast 2019', 2020],
    ['från 2018', 'från 2019'],
    ['från 2018', 2018],
    ['årligen', 'varje kvartal'],
    ['årligen', 'två gånger per år'],
    ['årligen 2017–2018', '2017–2018'],
    ['löpande', 'vid behov'],
    ['löpande', 2019],
    [2019, 'löpande'],
  ])('“%s” and “%s” are not', (one, other) => {
    expect(isSameTime(readTime(one), readTime(other))).toBe(false);
    expect(isSameTime(readTime(other), readTime(one))).toBe(false);
  });
});
