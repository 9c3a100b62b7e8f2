import type { Day, Time } from '../time/time.ts';

/** The last day of what is done once; null for what recurs, and where there is no such day. */
export function dueOf(time: Time | null): Day | null {
  return time?.every === null ? time.last : null;
}

/** True for what is done once and was due before today. */
export function isOver(time: Time | null, { today }: { today: Day }): boolean {
  const due = dueOf(time);
  return due !== null && due < today;
}
