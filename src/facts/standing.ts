import type { Outline, PlacedAction } from '../plan/outline.ts';
import { isClosed, isRepealed, statusOf } from '../plan/status.ts';
import { daysBetween } from '../time/calendar.ts';
import type { Day, Time } from '../time/time.ts';
import { dayFinished } from './as-of.ts';
import { dueOf } from './due.ts';

/** How actions stand to their time, the one that asks most of somebody first. */
export const timelinesses = [
  'overdue',
  'due-soon',
  'on-time',
  'ongoing',
  'unscheduled',
  'done-late',
  'done',
  'closed',
] as const;

/** How an action stands to its time: computed from the time and the day, never stated. */
export type Timeliness = (typeof timelinesses)[number];

/** Where an action stands on the day of an outline. */
export interface Standing {
  timeliness: Timeliness;
  /** The last day of what is done once. */
  due: Day | null;
  isOpen: boolean;
  /** The day it was done or ended, as far as that is known. */
  finished: Day | null;
  /** Days past its last day, of what is late or was done late; else null. */
  daysLate: number | null;
  /** Days until its last day, of what is open and not late; else null. */
  daysLeft: number | null;
}

/**
 * Finds where an action stands. What is due on the day itself is not late; what was over before the plan was in force
 * was never due in it.
 *
 * @param soon days within which a last day is soon
 */
export function standingOf(placed: PlacedAction, outline: Outline, soon: number): Standing {
  const { action, time } = placed;
  const { today, plan, read } = outline;
  const due = dueOf(time);
  const begins = outline.validity?.time.first ?? null;
  const isOpen = !isClosed(action) && !isRepealed(plan);
  const finished = isOpen ? null : dayFinished(action, read);
  if (isOpen) {
    const isInPlan = due !== null && (begins === null || due >= begins);
    const days = isInPlan ? daysBetween(today, due) : null;
    const isLate = days !== null && days < 0;
    return {
      timeliness:
        days === null
          ? timelinessWithoutDue(time)
          : isLate
            ? 'overdue'
            : days <= soon
              ? 'due-soon'
              : 'on-time',
      due,
      isOpen,
      finished,
      daysLate: isLate ? -days : null,
      daysLeft: isLate ? null : days,
    };
  }
  const isDone = (statusOf(action) ?? 'done') === 'done' && isClosed(action);
  const daysLate =
    isDone && due !== null && finished !== null && finished > due ? daysBetween(due, finished) : null;
  const timeliness = !isDone ? 'closed' : daysLate === null ? 'done' : 'done-late';
  return { timeliness, due, isOpen, finished, daysLate, daysLeft: null };
}

/** Of an open action that is not due on a day. */
function timelinessWithoutDue(time: Time | null): Timeliness {
  const goesOn =
    time !== null && (time.every !== null || ['ongoing', 'as-needed', 'open'].includes(time.kind));
  return goesOn ? 'ongoing' : 'unscheduled';
}
