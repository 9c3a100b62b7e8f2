import { UTCDateMini } from '@date-fns/utc/date/mini';
import { add } from 'date-fns/add';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeeksInYear } from 'date-fns/getISOWeeksInYear';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { setISOWeek } from 'date-fns/setISOWeek';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { Day } from './time.ts';

/** The years that plans are read in; any other four digits are no year. */
export const firstYear = 1900;
export const lastYear = 2199;

const duration = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,3})D)?$/;

/** Whether the text is a day that exists, `YYYY-MM-DD`, from 1900 to 2199. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
}

/** Whether plans are read in that year. */
export function isYear(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}

/** The day as text; month and day count from 1 and must exist. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return toDay(addDaysTo(toDate(day), days));
}

/** The same day so many months later, or the last of that month when it is shorter. */
export function addMonths(day: Day, months: number): Day {
  return toDay(addMonthsTo(toDate(day), months));
}

/** Months since the year 0: those between two are counted without a date for each. */
export function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The first day of a month, by its number. */
export function firstOfMonth(number: number): Day {
  return dayOf(Math.floor(number / 12), (number % 12) + 1, 1);
}

/** Days from one to the other: 1 from a day to the next, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}

/** 28 to 31; the month counts from 1. */
export function lastDayOfMonth(year: number, month: number): number {
  return getDaysInMonth(toDate(dayOf(year, month, 1)));
}

/** The Monday that begins the ISO week. */
export function isoWeekFirst(year: number, week: number): Day {
  return toDay(startOfISOWeek(setISOWeek(toDate(dayOf(year, 7, 1)), week)));
}

/** The ISO week, `2017-W37`, that begins on the day; null when the day is no Monday. */
export function isoWeekFrom(day: Day): string | null {
  const date = toDate(day);
  return isoWeekday(day) === 1 ? `${getISOWeekYear(date)}-W${twoDigits(getISOWeek(date))}` : null;
}

/** 52 or 53. */
export function isoWeeksInYear(year: number): number {
  return getISOWeeksInYear(toDate(dayOf(year, 7, 1)));
}

/** Whether the text is an ISO 8601 duration of whole years, months, weeks and days, longer than nothing. */
export function isDuration(iso: string): boolean {
  return duration.test(iso) && /[1-9]/.test(iso);
}

/**
 * The day `times` durations later, counted from the first day at once, so that P1M from 31 January never
 * loses its 31st on the way. Throws a RangeError when `iso` is no duration.
 */
export function addDuration(day: Day, iso: string, times = 1): Day {
  const parts = duration.exec(iso);
  if (!parts) throw new RangeError(`not a duration: "${iso}"`);
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part || 0) * times);
  return toDay(add(toDate(day), { years, months, weeks, days }));
}

/** The months of a duration of years and months; null when there are weeks or days in it. */
export function monthsOf(iso: string): number | null {
  const [years = 0, months = 0, weeks, days] = (duration.exec(iso) ?? [])
    .slice(1)
    .map((part) => Number(part || 0));
  return weeks || days ? null : years * 12 + months;
}

/** What lies between two of so many times in a duration, as a duration: of months where they share out whole, else of days. */
export function intervalOf(iso: string, times: number): string {
  const months = monthsOf(iso);
  if (times === 1) return iso;
  if (months !== null && months % times === 0) return `P${months / times}M`;
  return `P${Math.max(1, Math.round(daysBetween('2001-01-01', addDuration('2001-01-01', iso)) / times))}D`;
}

/** 1 for Monday to 7 for Sunday. */
export function isoWeekday(day: Day): number {
  return toDate(day).getUTCDay() || 7;
}

function toDate(day: Day): Date {
  return new UTCDateMini(`${day}T00:00:00Z`);
}

function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
