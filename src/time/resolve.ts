import {
  addDays,
  dayOf,
  firstYear,
  isoWeekFirst,
  isoWeeksInYear,
  isYear,
  lastDayOfMonth,
  lastYear,
} from './calendar.ts';
import type { Patch } from './nodes.ts';
import type { Day, Precision, TimeReason } from './time.ts';
import { lastOfAll, partsOfYear } from './words.ts';

/** A part of a year, as it is named; `number` is 1 for the first, or `lastOfAll`. */
export type Part =
  | { precision: 'day'; month: number; day: number }
  | { precision: 'weekday'; week: number; number: number }
  | {
      precision: 'month' | 'week' | 'quarter' | 'tertial' | 'half-year' | 'season' | 'term';
      number: number;
    }
  | { precision: 'school-year'; next: number }
  | { precision: 'turn-of-year' }
  | { precision: 'year' };

/** Days from the first to the last, both included. */
export interface Span {
  first: Day;
  last: Day;
  precision: Precision;
  /** The turn of a year: what lasts until it ends on its first day, what begins with it begins on its last. */
  isTurn?: boolean;
}

/** Why a time that was recognised cannot be, and what would have to be written instead, where that is known. */
export interface Fault {
  fault: TimeReason;
  patches?: Patch[];
}

/** The patch that writes another number in the place of the one that cannot be. */
export type Correct = (number: number) => Patch;

/** The days of that part of the year. */
export function resolve(part: Part, year: number, correct: Correct): Span | Fault {
  if (!isYear(year)) return yearOutOfRange(year);
  switch (part.precision) {
    case 'year':
      return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), precision: 'year' };
    case 'day':
      return resolveDay(year, part.month, part.day, correct);
    case 'weekday': {
      const week = resolveWeek(year, part.week, correct);
      if ('fault' in week) return week;
      const day = addDays(week.first, part.number - 1);
      return { first: day, last: day, precision: 'day' };
    }
    case 'week':
      return resolveWeek(year, part.number, correct);
    case 'season':
      return resolveSeason(year, part.number);
    case 'term':
      return months(year, part.number === 1 ? 1 : 7, 6, 'term');
    case 'school-year':
      if (!isYear(part.next)) return yearOutOfRange(part.next);
      return { first: dayOf(year, 7, 1), last: dayOf(part.next, 6, 30), precision: 'school-year' };
    case 'turn-of-year':
      if (!isYear(year + 1)) return yearOutOfRange(year + 1);
      return { first: dayOf(year, 12, 31), last: dayOf(year + 1, 1, 1), precision: 'day', isTurn: true };
    default:
      return resolveNumbered(year, part.precision, part.number, correct);
  }
}

function resolveDay(year: number, month: number, day: number, correct: Correct): Span | Fault {
  if (month < 1 || month > 12) return { fault: { reason: 'no-such-month', month } };
  const lastDay = lastDayOfMonth(year, month);
  const nearest = within(lastDay, day);
  if (nearest !== day) {
    return { fault: { reason: 'no-such-day', day, month, year, lastDay }, patches: [correct(nearest)] };
  }
  const only = dayOf(year, month, day);
  return { first: only, last: only, precision: 'day' };
}

function resolveWeek(year: number, week: number, correct: Correct): Span | Fault {
  const lastWeek = isoWeeksInYear(year);
  const nearest = within(lastWeek, week);
  if (nearest !== week) {
    return { fault: { reason: 'no-such-week', week, year, lastWeek }, patches: [correct(nearest)] };
  }
  const first = isoWeekFirst(year, week);
  return { first, last: addDays(first, 6), precision: 'week' };
}

/** The meteorological seasons; a winter begins in December of the year it is named for. */
function resolveSeason(year: number, season: number): Span | Fault {
  if (season < 4) return months(year, season * 3, 3, 'season');
  if (!isYear(year + 1)) return yearOutOfRange(year + 1);
  const lastDay = lastDayOfMonth(year + 1, 2);
  return { first: dayOf(year, 12, 1), last: dayOf(year + 1, 2, lastDay), precision: 'season' };
}

function resolveNumbered(
  year: number,
  precision: keyof typeof partsOfYear,
  number: number,
  correct: Correct,
): Span | Fault {
  const count = partsOfYear[precision];
  const wanted = number === lastOfAll ? count : number;
  const nearest = within(count, wanted);
  if (nearest !== wanted) return { fault: noSuchPart(precision, wanted), patches: [correct(nearest)] };
  const length = 12 / count;
  return months(year, (wanted - 1) * length + 1, length, precision);
}

/** The nearest number from 1 to the last. */
function within(last: number, number: number): number {
  return Math.min(Math.max(number, 1), last);
}

function noSuchPart(precision: keyof typeof partsOfYear, number: number): TimeReason {
  switch (precision) {
    case 'month':
      return { reason: 'no-such-month', month: number };
    case 'quarter':
      return { reason: 'no-such-quarter', quarter: number };
    case 'tertial':
      return { reason: 'no-such-tertial', tertial: number };
    case 'half-year':
      return { reason: 'no-such-half-year', half: number };
  }
}

function months(year: number, first: number, count: number, precision: Precision): Span {
  const last = first + count - 1;
  return { first: dayOf(year, first, 1), last: dayOf(year, last, lastDayOfMonth(year, last)), precision };
}

function yearOutOfRange(year: number): Fault {
  return { fault: { reason: 'year-out-of-range', year, firstYear, lastYear } };
}
