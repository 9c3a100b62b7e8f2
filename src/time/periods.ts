import {
  addDays,
  addDuration,
  daysBetween,
  firstOfMonth,
  isoWeekday,
  monthNumber,
  monthsOf,
} from './calendar.ts';
import type { Day } from './time.ts';
import { tidy } from './tokens.ts';
import { english } from './words-en.ts';
import { swedish } from './words-sv.ts';

/** Days from the first to the last, both included. */
export interface Period {
  first: Day;
  last: Day;
}

/** The month that the years of the calendar begin with, and those of schools. */
export type FirstMonth = 1 | 7;

/**
 * The last whole period of a recurrence that lies within two days, both included; null when none does. Periods that a
 * year is made of are those of the calendar (years, half-years, tertials, quarters, months), and so are weeks; any
 * other is counted from the first of the two days. Years may begin with July, as those of schools do.
 *
 * @param every an ISO 8601 duration, such as `P3M`
 */
export function lastWholePeriod(
  every: string,
  first: Day,
  last: Day,
  firstMonth: FirstMonth = 1,
): Period | null {
  if (first > last) return null;
  const months = monthsOf(every);
  if (months !== null && 12 % months === 0) return lastPartOfYear(months, first, last, firstMonth);
  const start = every === 'P1W' ? addDays(first, (8 - isoWeekday(first)) % 7) : first;
  return lastCounted(every, start, last);
}

/** The month that the years begin with in words such as `årligen` and `varje läsår`. */
export function firstMonthOf(text: string): FirstMonth {
  const words = tidy(text).toLowerCase();
  return schoolYears.some((schoolYear) => words.includes(schoolYear)) ? 7 : 1;
}

const schoolYears = [swedish, english].flatMap(({ units }) => units['school-year'].split('|'));

/** Months are counted from the year 0: no date has to be made for those between. */
function lastPartOfYear(months: number, first: Day, last: Day, firstMonth: FirstMonth): Period | null {
  const offset = firstMonth - 1;
  const begun = monthNumber(addDays(first, -1)) + 1;
  const ended = monthNumber(addDays(last, 1));
  const end = Math.floor((ended - offset) / months) * months + offset;
  if (end - months < begun) return null;
  return { first: firstOfMonth(end - months), last: addDays(firstOfMonth(end), -1) };
}

function lastCounted(every: string, start: Day, last: Day): Period | null {
  const endOf = (count: number): Day => addDays(addDuration(start, every, count + 1), -1);
  const oneEnd = endOf(0);
  if (oneEnd > last) return null;
  // A guess from the length of the first, and then to the last that fits.
  let count = Math.floor(daysBetween(start, last) / (daysBetween(start, oneEnd) + 1));
  while (endOf(count) > last) count--;
  while (endOf(count + 1) <= last) count++;
  return { first: addDuration(start, every, count), last: endOf(count) };
}

/** The later of two days; where only one is known, that one. */
export function later<Known extends Day | null>(one: Known, other: Known): Known {
  return one !== null && other !== null ? (one > other ? one : other) : (one ?? other);
}

/** The earlier of two days; where only one is known, that one. */
export function earlier<Known extends Day | null>(one: Known, other: Known): Known {
  return one !== null && other !== null ? (one < other ? one : other) : (one ?? other);
}
