import { addMonths, daysBetween, lastDayOfMonth, monthNumber } from './calendar.ts';
import type { Day } from './time.ts';

/** How far one day is from another: in whole months where it is so many, else in days; negative backwards. */
export interface Distance {
  in: 'months' | 'days';
  count: number;
}

/** Measures from one day to another. The last day of a month is a month from the last day of the next. */
export function distanceBetween(from: Day, to: Day): Distance {
  const months = monthNumber(to) - monthNumber(from);
  const isWhole =
    months !== 0 &&
    (addMonths(from, months) === to ||
      addMonths(to, -months) === from ||
      (isMonthEnd(from) && isMonthEnd(to)));
  return isWhole ? { in: 'months', count: months } : { in: 'days', count: daysBetween(from, to) };
}

function isMonthEnd(day: Day): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return date === lastDayOfMonth(year, month);
}
