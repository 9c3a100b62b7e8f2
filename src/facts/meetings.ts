import type { Group } from '../plan/model.ts';
import type { Outline } from '../plan/outline.ts';
import { addDays, addDuration } from '../time/calendar.ts';
import { nameOfPeriod, type PeriodName } from '../time/period-names.ts';
import { earlier, later } from '../time/periods.ts';
import type { Day } from '../time/time.ts';
import { shortfall } from './expected.ts';

/** Meetings that a group was to have and did not: too few in a period, or none since a day. */
export type MissedMeetings =
  | { period: PeriodName; found: number; asked: number }
  /** `hasMet` tells whether it last met that day, or whether that is when its meetings were to begin. */
  | { period: null; since: Day; hasMet: boolean };

/**
 * What a group lacks of the meetings that it has set itself; null where it lacks none. A count, or a rhythm of a year or
 * longer, is held against the last whole period. A shorter one leaves at most so long between two meetings, and some days.
 */
export function missedMeetings(group: Group, outline: Outline, days: number): MissedMeetings | null {
  const { meets, met = [] } = group;
  const { inForce, validity, today, read } = outline;
  const time = meets === undefined ? null : read(meets);
  if (time?.every == null || validity?.time.problem) return null;
  if (time.times !== null || isYearOrLonger(time.every)) {
    const missing = shortfall(
      time,
      met.map((date) => ({ date })),
      outline,
    );
    return missing && { ...missing, period: nameOfPeriod(missing.period) };
  }
  const begun = later(inForce.first, time.first);
  const asked = earlier(today, earlier(inForce.last, time.last)) ?? today;
  const lastMet = latestMeeting(group, today);
  const since = later(begun, lastMet);
  if (since === null || addDays(addDuration(since, time.every), days) >= asked) return null;
  return { period: null, since: lastMet ?? since, hasMet: lastMet !== null };
}

/** The last day that a group has met by a day, wherever it is written; null where it has not. */
export function latestMeeting({ met = [] }: Group, by: Day): Day | null {
  return met.reduce<Day | null>((last, day) => (day <= by ? later(last, day) : last), null);
}

function isYearOrLonger(every: string): boolean {
  return addDuration('2001-01-01', every) >= '2002-01-01';
}
