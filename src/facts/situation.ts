import type { Plan } from '../plan/model.ts';
import type { Outline } from '../plan/outline.ts';
import { addDuration } from '../time/calendar.ts';
import type { Day } from '../time/time.ts';

/** True for a plan that tells of the local situation, when that was updated, or who does it. */
export function hasSituation({ situation }: Plan): boolean {
  return hasWords(situation?.text) || situation?.updated !== undefined || situation?.lead !== undefined;
}

/** True for a picture of the situation that does not say how old it is. */
export function isUndated({ situation }: Plan): boolean {
  return hasWords(situation?.text) && situation?.updated === undefined;
}

/** The day by which a picture updated on one is to be so again by its own time, as written; null where that does not recur. */
export function nextUpdate(
  { plan: { situation }, read }: Outline,
  updated: Day,
): { text: string; due: Day } | null {
  const time = situation?.when === undefined ? null : read(situation.when);
  return time?.every == null ? null : { text: time.text, due: addDuration(updated, time.every) };
}

function hasWords(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
