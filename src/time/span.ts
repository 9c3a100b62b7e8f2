import { addDays, dayOf, isoWeekFrom, lastDayOfMonth } from './calendar.ts';
import type { Span } from './resolve.ts';
import type { Day, Precision } from './time.ts';
import { precisions } from './words.ts';

/** The coarser of two precisions. */
export function coarser(one: Precision, other: Precision): Precision {
  return precisions.indexOf(one) > precisions.indexOf(other) ? one : other;
}

/** The last day of what lasts until the span. */
export function lastUntil({ first, last, isTurn }: Span): Day {
  return isTurn ? first : last;
}

/** The first day of what begins with the span. */
export function firstFrom({ first, last, isTurn }: Span): Day {
  return isTurn ? last : first;
}

/**
 * The days as short as they can be said: `2017`, `2017-Q1`, `2017-03`, `2017-W37`, and for all else the ISO 8601 interval
 * `2017-03-17/2018-12-31`.
 */
export function writeSpan(first: Day, last: Day): string {
  const [year, month] = first.split('-').map(Number) as [number, number];
  const isWhole = (from: number, to: number) =>
    first === dayOf(year, from, 1) && last === dayOf(year, to, lastDayOfMonth(year, to));
  if (isWhole(1, 12)) return String(year);
  if (isWhole(month, month)) return first.slice(0, 7);
  if (month % 3 === 1 && isWhole(month, month + 2)) return `${year}-Q${(month + 2) / 3}`;
  const week = addDays(first, 6) === last ? isoWeekFrom(first) : null;
  return week ?? `${first}/${last}`;
}
