import { addDays, addMonths, daysBetween, firstYear, lastYear, monthNumber } from '../time/calendar.ts';
import type { Period } from '../time/periods.ts';
import type { Day } from '../time/time.ts';

/** A period, and how much of it is known on a day. */
export interface Moment {
  period: Period;
  today: Day;
  /** The last day that is known: the last of the period, or today when that is earlier. */
  until: Day;
  /** The day as of which is judged: today, or the day after the period when that has passed. */
  asOf: Day;
}

/** A period looked at on a day. */
export function momentOf(period: Period, today: Day): Moment {
  const isOver = period.last < today;
  return {
    period,
    today,
    until: isOver ? period.last : today,
    asOf: isOver ? addDays(period.last, 1) : today,
  };
}

/** The year that a follow-up is written on: the last one until the summer, and then the one that is under way. */
export function periodToFollowUp(today: Day): Period {
  return yearOf(addMonths(today, -6));
}

/** The year of a day. */
export function yearOf(day: Day): Period {
  const year = day.slice(0, 4);
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

/** The period after one, of the same length: in months where it is of whole months, else in days. */
export function periodAfter({ first, last }: Period): Period {
  const start = addDays(last, 1);
  const months = monthNumber(start) - monthNumber(first);
  const isWhole = first.endsWith('-01') && start.endsWith('-01');
  const end = isWhole ? addDays(addMonths(start, months), -1) : addDays(start, daysBetween(first, last));
  return { first: start, last: end };
}

/** Whether a period has one after it in the years that plans are read in. */
export function isReportable({ first, last }: Period): boolean {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  return Number(first.slice(0, 4)) >= firstYear && Number(last.slice(0, 4)) + years <= lastYear;
}

/** True when a period has a day of a stretch, either end of which may be open. */
export function overlaps(stretch: { first: Day | null; last: Day | null }, { first, last }: Period): boolean {
  return (stretch.first ?? first) <= last && first <= (stretch.last ?? last);
}

/** True when a day is one of a period. */
export function isIn({ first, last }: Period, day: Day | null): boolean {
  return day !== null && first <= day && day <= last;
}
