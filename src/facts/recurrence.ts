import type { Outline, PlacedAction } from '../plan/outline.ts';
import { isClosed, isRepealed, statusOf } from '../plan/status.ts';
import { type Shortfall, shortfall } from './expected.ts';
import { isDoubtful, wordsOn } from './records.ts';

/** What the last whole period of an open action that recurs lacks of words on it; null where it lacks none. */
export function missedRecurrence(placed: PlacedAction, outline: Outline): Shortfall | null {
  const { action, time } = placed;
  // What rests by somebody's word is not expected.
  if (time?.every == null || isRepealed(outline.plan) || isClosed(action) || statusOf(action) === 'paused')
    return null;
  if (wordsOn(placed).some((words) => isDoubtful(words, outline.today))) return null;
  return shortfall(time, [...(action.log ?? []), ...(action.follow_up?.done ?? [])], outline);
}
