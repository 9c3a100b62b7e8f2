import { isDuration } from './calendar.ts';
import { isCue, isMark, type Node, numberOf, sense, smallNumber } from './nodes.ts';
import { patch } from './point.ts';
import type { Fault } from './resolve.ts';
import type { Unit } from './words.ts';

/** How often, and at least how many times in each such period (null when no count is stated). */
export interface Recurrence {
  every: string;
  times: number | null;
  next: number;
}

/** The recurrence that is written at a node, if one is. */
export function readRecurrence(nodes: readonly Node[], at: number): Recurrence | Fault | null {
  const start = isCue(nodes[at], 'at-least') ? at + 1 : at;
  if (sense(nodes[start], 'ambiguous')) {
    return { fault: { reason: 'ambiguous', words: nodes[start]?.written ?? '' } };
  }
  return readCount(nodes, start) ?? readRhythm(nodes, start);
}

/** `fyra gånger per år`, `2 ggr/år`, `1–2 gånger varje termin`, `twice a year`. */
function readCount(nodes: readonly Node[], at: number): Recurrence | Fault | null {
  const least = quantityAt(nodes[at]);
  if (least === null) return null;
  const isRange = isMark(nodes[at + 1], '-') || isCue(nodes[at + 1], 'or');
  const most = isRange ? quantityAt(nodes[at + 2]) : null;
  const noun = most === null ? at + 1 : at + 3;
  const isOccasions = numberOf(nodes[at], 'occasions') !== null;
  const hasNoun = isCue(nodes[noun], 'times');
  if (!hasNoun && !isOccasions) return null;
  const per = hasNoun ? noun + 1 : noun;
  const rhythm = readPer(nodes, per) ?? readRhythm(nodes, per);
  if (rhythm === null || 'fault' in rhythm) return rhythm;
  const times = Math.min(least, most ?? least);
  return times === 0 ? noSuchCount(nodes[at]) : { ...rhythm, times };
}

function readPer(nodes: readonly Node[], at: number): Recurrence | Fault | null {
  if (!isCue(nodes[at], 'per') && !isMark(nodes[at], '/')) return null;
  const duration = readDuration(nodes, at + 1);
  return duration ?? readUnits(nodes, at + 1) ?? readOne(nodes, at + 1);
}

/** `årligen`, `varje kvartal`, `var tredje månad`, `vartannat år`, `every 3 months`, `P3M`. */
function readRhythm(nodes: readonly Node[], at: number): Recurrence | Fault | null {
  const node = nodes[at];
  const rhythm = sense(node, 'rhythm');
  if (rhythm) return { every: rhythm.every, times: null, next: at + 1 };
  if (isCue(node, 'every-second')) return readOne(nodes, at + 1, 2);
  if (isCue(node, 'each')) return readUnits(nodes, at + 1) ?? readOne(nodes, at + 1);
  return readDuration(nodes, at);
}

function readUnits(nodes: readonly Node[], at: number): Recurrence | Fault | null {
  const node = nodes[at];
  const ordinal = node?.kind === 'ordinal' ? Number.parseInt(node.text, 10) : numberOf(node, 'ordinal');
  const count = ordinal ?? smallNumber(node) ?? numberOf(node, 'count');
  if (count === null || !sense(nodes[at + 1], 'unit')) return null;
  return count > 0 ? readOne(nodes, at + 1, count) : noSuchCount(node);
}

/** One noun as a period, or so many of it; a part of a year that has a name comes round once a year. */
function readOne(nodes: readonly Node[], at: number, count = 1): Recurrence | null {
  const node = nodes[at];
  const next = at + 1;
  const unit = sense(node, 'unit')?.unit;
  if (unit) return { every: durationOf(count, unit), times: null, next };
  if (sense(node, 'weekday')) return { every: durationOf(count, 'week'), times: null, next };
  const isYearly = (['season', 'month', 'term', 'turn-of-year'] as const).some((is) => sense(node, is));
  return isYearly ? { every: durationOf(count, 'year'), times: null, next } : null;
}

function readDuration(nodes: readonly Node[], at: number): Recurrence | Fault | null {
  const node = nodes[at];
  if (node?.kind !== 'duration') return null;
  const every = node.text.toUpperCase();
  if (isDuration(every)) return { every, times: null, next: at + 1 };
  return { fault: { reason: 'not-a-recurrence', words: every } };
}

function quantityAt(node: Node | undefined): number | null {
  return (
    (node?.kind === 'number' ? Number(node.text) : null) ??
    numberOf(node, 'count') ??
    numberOf(node, 'occasions')
  );
}

function noSuchCount(node: Node | undefined): Fault {
  return { fault: { reason: 'no-such-count', times: 0 }, ...(node && { patches: [patch(node, '1')] }) };
}

function durationOf(count: number, unit: Unit): string {
  const [size, letter] = sizes[unit];
  return `P${count * size}${letter}`;
}

/** The Swedish term of office is four years, a term half a year, a tertial four months. */
const sizes: Readonly<Record<Unit, readonly [number, 'D' | 'W' | 'M' | 'Y']>> = {
  day: [1, 'D'],
  week: [1, 'W'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  tertial: [4, 'M'],
  'half-year': [6, 'M'],
  term: [6, 'M'],
  'school-year': [1, 'Y'],
  year: [1, 'Y'],
  'council-term': [4, 'Y'],
};
