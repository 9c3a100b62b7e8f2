import { addDays } from '../../time/calendar.ts';
import { earlier, later } from '../../time/periods.ts';
import type { Day, Stretch } from '../view.gen.ts';
import type { PicturedAction, PicturedTime } from './pictured.ts';
import type { Scale } from './scale.ts';

/** How a time is drawn: its shape, from its first day to its last. */
export interface Drawn {
  shape: Shape;
  first: Day;
  last: Day;
  /** Whether it says when it ends. */
  hasEnd: boolean;
}

/** What has both its ends; what has a last day alone; what comes back; what goes on without an end; what may come. */
export type Shape = (typeof shapes)[number];

export const shapes = ['bar', 'deadline', 'recurring', 'ongoing', 'as-needed'] as const;

/** Whether the time has anything to draw: a day, or that it goes on or comes back. */
export function isDrawn(action: PicturedAction): action is PicturedAction & { when: PicturedTime } {
  const { when } = action;
  return when !== null && (when.first !== null || when.last !== null || isEndless(when));
}

/** How a time is drawn along a line; what says no end lasts as long as the plan, else as long as the line. */
export function drawnOf(when: PicturedTime, inForce: Stretch, scale: Scale): Drawn {
  const shape = shapeOf(when);
  const hasEnd = when.last !== null;
  const first = when.first ?? inForce.first ?? scale.first;
  const withPlan = isEndless(when) && inForce.last !== null && inForce.last >= first ? inForce.last : null;
  const last = when.last ?? withPlan ?? addDays(scale.end, -1);
  return when.first === null
    ? { shape, first: earlier(first, last), last, hasEnd }
    : { shape, first, last: later(first, last), hasEnd };
}

/** What is drawn as one bar, from the first day of any to the last of any; null of nothing. */
export function together(all: readonly Drawn[]): Drawn | null {
  if (all.length === 0) return null;
  return {
    shape: 'bar',
    // What has a last day alone is drawn as that day.
    first: all.map(({ shape, first, last }) => (shape === 'deadline' ? last : first)).reduce(earlier),
    last: all.map(({ last }) => last).reduce(later),
    hasEnd: true,
  };
}

/** The last day that was first decided, of a time that has moved; else null. */
export function originalOf({ when, originalWhen }: PicturedAction): Day | null {
  const last = originalWhen?.last ?? null;
  return last === when?.last ? null : last;
}

function shapeOf(time: PicturedTime): Shape {
  if (isEndless(time)) return time.kind;
  const { first, last } = time;
  if (last === null) return 'ongoing';
  return first === null || first === last ? 'deadline' : 'bar';
}

function isEndless(
  time: PicturedTime,
): time is PicturedTime & { kind: 'recurring' | 'ongoing' | 'as-needed' } {
  const { kind } = time;
  return kind === 'recurring' || kind === 'ongoing' || kind === 'as-needed';
}
