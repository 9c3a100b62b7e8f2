import type { Actor, Decision } from '../plan/model.ts';
import type { Outline } from '../plan/outline.ts';
import { addDays } from '../time/calendar.ts';
import type { Day, Time } from '../time/time.ts';
import { isApproval } from './decisions.ts';

/** Days of which two decisions in a row leave open what was in force. */
export interface Gap {
  /** The first day; null where the validity before it has no end. */
  from: Day | null;
  /** The last day. */
  to: Day;
  /** The validity before it, as written. */
  text: string;
}

/** A gap with the places, in the list of decisions, of the two that leave it. */
export interface PlacedGap {
  gap: Gap;
  before: number;
  after: number;
}

/** Every gap between the validities that decisions state one after the other; after a repeal there is none. */
export function gapsOf({ plan: { decisions = [] }, read }: Outline): PlacedGap[] {
  const gaps: PlacedGap[] = [];
  let previous: { index: number; time: Time } | null = null;
  for (const [index, decision] of decisions.entries()) {
    if (decision.kind === 'repealed') previous = null;
    if (!isApproval(decision) || decision.valid === undefined) continue;
    const time = read(decision.valid);
    const gap = previous && gapBetween(previous.time, time, decision.kind);
    if (previous && gap) gaps.push({ gap, before: previous.index, after: index });
    previous = time.problem ? null : { index, time };
  }
  return gaps;
}

/** What has no end has nothing to prolong: then it is not known how long it was in force. */
function gapBetween(one: Time, next: Time, kind: Decision['kind']): Gap | null {
  if (next.first === null) return null;
  const from = one.last === null ? null : addDays(one.last, 1);
  const isGap = from === null ? kind === 'prolonged' && (one.first ?? '') < next.first : from < next.first;
  return isGap ? { from, to: addDays(next.first, -1), text: one.text } : null;
}

/** Kinds of body from the one that stands above the others; of any other it is not known where it stands. */
const ranks: readonly (readonly Actor['kind'][])[] = [
  ['council'],
  ['board'],
  ['committee'],
  ['management'],
  ['department', 'unit', 'function'],
];

/** True when it is known of both bodies where they stand, and the first stands below the other. */
export function standsBelow(body: Actor, other: Actor): boolean {
  const rankOf = ({ kind }: Actor): number => ranks.findIndex((kinds) => kinds.includes(kind));
  return rankOf(other) >= 0 && rankOf(body) > rankOf(other);
}
