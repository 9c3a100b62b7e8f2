import { addDays } from '../time/calendar.ts';
import { lastWholePeriod, type Period } from '../time/periods.ts';
import type { Day, Time, WrittenTime } from '../time/time.ts';
import type { Outline } from './outline.ts';

/** Something that was held or reported: on a day, for a period, or both. */
export interface Occasion {
  date?: Day | undefined;
  period?: WrittenTime | undefined;
}

/**
 * The last whole period of a recurring time that has passed while it was expected: since the plan was in force, within
 * the days that the time itself states, and over by today. Null where nothing recurs, where no such period has passed,
 * and where nothing says since when the plan is in force.
 */
export function lastExpected(time: Time, { inForce, today }: Outline): Period | null {
  if (time.every === null) return null;
  const first = later(inForce.first, time.first);
  const last = earlier(addDays(today, -1), earlier(inForce.last, time.last));
  return first === null || last === null || first > last ? null : lastWholePeriod(time.every, first, last);
}

/** How many occasions fall in a period, by their day or by the period that they speak of. */
export function countWithin(period: Period, occasions: readonly Occasion[], { read }: Outline): number {
  const isIn = (first: Day | null, last: Day | null): boolean =>
    first !== null && last !== null && first <= period.last && last >= period.first;
  return occasions.filter(({ date, period: stated }) => {
    const time = stated === undefined ? null : read(stated);
    return isIn(date ?? null, date ?? null) || (time !== null && isIn(time.first, time.last));
  }).length;
}

function later(one: Day | null, other: Day | null): Day | null {
  return one !== null && other !== null ? (one > other ? one : other) : (one ?? other);
}

function earlier(one: Day | null, other: Day | null): Day | null {
  return one !== null && other !== null ? (one < other ? one : other) : (one ?? other);
}
