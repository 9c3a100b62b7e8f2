import type { Outline, PlacedAction } from '../plan/outline.ts';
import { isClosed, isRepealed } from '../plan/status.ts';
import { addMonths, daysBetween } from '../time/calendar.ts';
import { nameOfPeriod, type PeriodName } from '../time/period-names.ts';
import type { Day, Time } from '../time/time.ts';
import { isOver } from './due.ts';
import { countWithin, type Shortfall, shortfall } from './expected.ts';

/** A follow-up that was not held: in a period of its recurrence, or by its last day, so many days ago. */
export type MissedFollowUp = { text: string } & (
  | { period: PeriodName; found: number; asked: number }
  | { period: null; last: Day; days: number }
);

/**
 * The follow-up of an open action that was not held; null where none is missed. What the action itself is late with says
 * the same: its own last day that has passed, or its own recurrence in the same rhythm.
 */
export function missedFollowUp(placed: PlacedAction, outline: Outline): MissedFollowUp | null {
  const { action, time: own } = placed;
  const { when, done = [] } = action.follow_up ?? {};
  if (when === undefined || isClosed(action) || isRepealed(outline.plan) || isOver(own, outline)) return null;
  const time = outline.read(when);
  const occasions = [...done, ...(action.log ?? [])];
  if (time.every !== null) {
    if (own?.every === time.every) return null;
    return missedIn(time, shortfall(time, occasions, outline, own ?? undefined));
  }
  if (!isOver(time, outline) || hasNotBegun(time, own?.first, outline)) return null;
  const isHeld = done.length > 0 || countWithin(daysFor(time, outline), occasions, outline) > 0;
  return isHeld ? null : lateBy(time, outline);
}

/** The follow-up of the plan that was not held; null where none is missed. */
export function missedPlanFollowUp(outline: Outline): MissedFollowUp | null {
  const { when, done = [] } = outline.plan.follow_up ?? {};
  if (when === undefined || isRepealed(outline.plan)) return null;
  const time = outline.read(when);
  if (time.every !== null) return missedIn(time, shortfall(time, done, outline));
  if (!isOver(time, outline) || hasNotBegun(time, null, outline) || done.length > 0) return null;
  return lateBy(time, outline);
}

function missedIn(time: Time, missing: Shortfall | null): MissedFollowUp | null {
  if (!missing) return null;
  const { period, found, asked } = missing;
  return { text: time.text, period: nameOfPeriod(period), found, asked };
}

function lateBy({ text, last }: Time, { today }: Outline): MissedFollowUp | null {
  return last === null ? null : { text, period: null, last, days: daysBetween(last, today) };
}

/** True for a time that was over before the plan was in force, or before what it follows up began. */
function hasNotBegun({ last }: Time, first: Day | null | undefined, { inForce }: Outline): boolean {
  return [first, inForce.first].some((day) => day != null && last !== null && last < day);
}

/** The days on which a word about the action is its follow-up: a year back from its last day unless it says, and late. */
function daysFor({ first, last }: Time, { today }: Outline): { first: Day; last: Day } {
  return { first: first ?? addMonths(last ?? today, -12), last: today };
}
