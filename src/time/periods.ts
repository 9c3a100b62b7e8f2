import { addDays, addDuration, daysBetween, isoWeekday, monthsOf } from './calendar.ts';
import type { Day } from './time.ts';

/** Days from the first to the last, both included. */
export interface Period {
  first: Day;
  last: Day;
}

/**
 * The last whole period of a recurrence that lies within two days, both included; null when none does. Periods that a
 * year is made of are those of the calendar (years, half-years, tertials, quarters, months), and so are weeks; any
 * other is counted from the first of the two days.
 *
 * @param every an ISO 8601 duration, such as `P3M`
 */
export function lastWholePeriod(every: string, first: Day, last: Day): Period | null {
  const start = firstPeriodFrom(every, first);
  const endOf = (count: number): Day => periodAt(every, start, count).last;
  const oneEnd = endOf(0);
  if (oneEnd > last) return null;
  // A guess from the length of the first, and then to the last that fits.
  let count = Math.floor(daysBetween(start, last) / (daysBetween(start, oneEnd) + 1));
  while (endOf(count) > last) count--;
  while (endOf(count + 1) <= last) count++;
  return periodAt(every, start, count);
}

function periodAt(every: string, start: Day, count: number): Period {
  return { first: addDuration(start, every, count), last: addDays(addDuration(start, every, count + 1), -1) };
}

/** The first day from `first` on that a period may begin with. */
function firstPeriodFrom(every: string, first: Day): Day {
  if (every === 'P1W') return addDays(first, (8 - isoWeekday(first)) % 7);
  const months = monthsOf(every);
  if (months === null || 12 % months !== 0) return first;
  const year = `${first.slice(0, 4)}-01-01`;
  let count = 0;
  while (addDuration(year, every, count) < first) count++;
  return addDuration(year, every, count);
}
