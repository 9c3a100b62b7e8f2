import { addDays, isoWeekFrom } from './calendar.ts';
import type { Period } from './periods.ts';
import { months } from './problem.ts';
import type { Day } from './time.ts';

/** A period as people call it. */
export type PeriodName =
  | { is: 'day'; day: Day }
  | { is: 'week'; week: number; year: number }
  | { is: 'month'; month: number; year: number }
  | { is: 'quarter' | 'half-year'; number: number; year: number }
  | { is: 'months'; month: number; lastMonth: number; year: number }
  | { is: 'year' | 'school-year'; year: number }
  | { is: 'years'; year: number; lastYear: number }
  | { is: 'days'; first: Day; last: Day };

/** Finds what people call a period. */
export function nameOfPeriod({ first, last }: Period): PeriodName {
  if (first === last) return { is: 'day', day: first };
  const isoWeek = addDays(first, 6) === last ? isoWeekFrom(first) : null;
  if (isoWeek !== null) {
    const [year, week] = isoWeek.split('-W').map(Number) as [number, number];
    return { is: 'week', week, year };
  }
  const areMonths = first.endsWith('-01') && addDays(last, 1).endsWith('-01');
  return (areMonths ? nameOfMonths(first, last) : null) ?? { is: 'days', first, last };
}

/** Of whole months. */
function nameOfMonths(first: Day, last: Day): PeriodName | null {
  const [year, month] = yearAndMonth(first);
  const [lastYear, lastMonth] = yearAndMonth(last);
  const length = (lastYear - year) * 12 + lastMonth - month + 1;
  if (length === 1) return { is: 'month', month, year };
  if (length === 3 && month % 3 === 1) return { is: 'quarter', number: (month + 2) / 3, year };
  if (length === 6 && month % 6 === 1) return { is: 'half-year', number: (month + 5) / 6, year };
  if (length === 12 && month === 1) return { is: 'year', year };
  if (length === 12 && month === 7) return { is: 'school-year', year };
  if (length % 12 === 0 && month === 1) return { is: 'years', year, lastYear };
  return year === lastYear ? { is: 'months', month, lastMonth, year } : null;
}

function yearAndMonth(day: Day): [number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
}

/** What people call a period, in English: `2025`, `the first half of 2025`. */
export function sayPeriod(name: PeriodName): string {
  switch (name.is) {
    case 'day':
      return name.day;
    case 'week':
      return `week ${name.week} of ${name.year}`;
    case 'month':
      return `${months[name.month - 1] ?? ''} ${name.year}`;
    case 'quarter':
      return `the ${['first', 'second', 'third', 'fourth'][name.number - 1] ?? ''} quarter of ${name.year}`;
    case 'half-year':
      return `the ${name.number === 1 ? 'first' : 'second'} half of ${name.year}`;
    case 'months':
      return `${[name.month, name.lastMonth].map((month) => months[month - 1]).join('–')} ${name.year}`;
    case 'year':
      return String(name.year);
    case 'school-year':
      return `the school year ${schoolYear(name.year)}`;
    case 'years':
      return `${name.year}–${name.lastYear}`;
    case 'days':
      return `${name.first}–${name.last}`;
  }
}

function schoolYear(year: number): string {
  return `${year}/${String(year + 1).slice(2)}`;
}
