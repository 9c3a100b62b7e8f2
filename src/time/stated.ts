import { addDays, firstYear, isDay, lastYear } from './calendar.ts';
import { isCue, isMark, type Node, sense, wordsOf, yearOf } from './nodes.ts';
import { type Range, type Reading, readRange, readSingle, type Yearless } from './ranges.ts';
import { readRecurrence } from './recurrences.ts';
import type { Fault } from './resolve.ts';
import { firstFrom, lastUntil } from './span.ts';
import type { Day, Precision } from './time.ts';
import type { Cue } from './words.ts';

/** Days as they are stated, with the nodes that state them. */
export interface Stated {
  kind: 'date' | 'period' | 'deadline' | 'open';
  first: Day | null;
  last: Day | null;
  precision: Precision;
  /** Whether words say what the days are (`senast`, `från`): such a time can stand in a sentence. */
  isCued: boolean;
  at: number;
  next: number;
}

/** The days that are stated at a node, if any are. */
export function readStated(nodes: readonly Node[], at: number): Stated | Yearless | Fault | null {
  return readCued(nodes, at) ?? readPlain(nodes, at);
}

function readCued(nodes: readonly Node[], at: number): Stated | Yearless | Fault | null {
  const node = nodes[at];
  const point = (cue: Cue) => (isCue(node, cue) ? readAfterCue(nodes, at, cue) : null);
  return (
    stateAs(point('from'), at, (range) => stateFrom(nodes, range)) ??
    stateAs(point('by'), at, deadline) ??
    stateAs(point('before'), at, (range) => dayBefore(nodes, range)) ??
    stateAs(point('after'), at, dayAfter) ??
    (isCue(node, 'first-time') ? readFirstTime(nodes, at) : null) ??
    (isCue(node, 'from') ? readFromEvent(nodes, at) : null) ??
    readEndOf(nodes, at)
  );
}

/** `första gången 2027`; with `senast` after it, the day is the last for the first time, and ends nothing else. */
function readFirstTime(nodes: readonly Node[], at: number): Stated | Yearless | Fault | null {
  const cue = nodes[at + 1];
  const hasDeadline = isCue(cue, 'by') || isCue(cue, 'before');
  const reading = readSingle(nodes, hasDeadline ? at + 2 : at + 1);
  if (!cue || !hasDeadline || !reading || !('span' in reading)) {
    return stateAs(reading, at, (range) => stateFrom(nodes, range));
  }
  const patch = { start: cue.start, end: nodes[at + 2]?.start ?? cue.end, text: '' };
  const patches = isCue(cue, 'by') ? [patch] : undefined;
  return { fault: { reason: 'ambiguous', words: wordsOf(nodes.slice(at, reading.next)) }, patches };
}

/** `i slutet av 2017` is some days before the end, or the end: only as a deadline is it clear. */
function readEndOf(nodes: readonly Node[], at: number): Fault | null {
  const node = nodes[at];
  const reading = node && isCue(node, 'end-of') ? readSingle(nodes, at + 1) : null;
  if (!node || !reading || !('span' in reading)) return null;
  const fault = { reason: 'ambiguous', words: wordsOf(nodes.slice(at, reading.next)) } as const;
  const text = node.text.endsWith('of') ? 'by ' : 'senast ';
  return isCue(nodes[at - 1], 'from')
    ? { fault }
    : { fault, patches: [{ start: node.start, end: node.start, text }] };
}

type Statement = Omit<Stated, 'at' | 'isCued' | 'precision'> | Fault;

function stateAs(
  reading: Reading,
  at: number,
  state: (range: Range) => Statement,
): Stated | Yearless | Fault | null {
  if (reading === null || 'fault' in reading) return reading;
  if ('yearless' in reading) return { ...reading, at };
  const stated = state(reading);
  return 'fault' in stated ? stated : { ...stated, precision: reading.span.precision, isCued: true, at };
}

/** `från 2018 till 2019` is a range; all other cues take one point. */
function readAfterCue(nodes: readonly Node[], at: number, cue: Cue): Reading {
  let next = at + 1;
  while (isMark(nodes[next], ':') || (cue !== 'from' && isCue(nodes[next], 'end-of'))) next++;
  return cue === 'from' ? readRange(nodes, next) : readSingle(nodes, next);
}

function stateFrom(nodes: readonly Node[], range: Range): Statement {
  const { span, isSingle, next } = range;
  if (!isSingle) return { kind: 'period', first: span.first, last: span.last, next };
  return { kind: 'open', first: firstFrom(span), last: null, next: openEnd(nodes, next) ?? next };
}

function deadline(range: Range): Statement {
  return { kind: 'deadline', first: null, last: lastUntil(range.span), next: range.next };
}

function dayBefore(nodes: readonly Node[], range: Range): Statement {
  const isEndOf = range.span.isTurn === true || isCue(nodes[range.at - 1], 'end-of');
  const last = isEndOf ? lastUntil(range.span) : addDays(range.span.first, -1);
  return readable(last, { kind: 'deadline', first: null, last, next: range.next });
}

function dayAfter(range: Range): Statement {
  const first = addDays(range.span.last, 1);
  return readable(first, { kind: 'open', first, last: null, next: range.next });
}

function readable(day: Day, statement: Statement): Statement {
  if (isDay(day)) return statement;
  const year = Number(day.slice(0, 4));
  return { fault: { reason: 'year-out-of-range', year, firstYear, lastYear } };
}

/** `från KS beslut 2017 – 2018-12-31`: the start is an event, of which at most the year is known. */
function readFromEvent(nodes: readonly Node[], at: number): Stated | Yearless | Fault | null {
  let isDecision = false;
  for (let next = at + 1; next < nodes.length; next++) {
    const node = nodes[next];
    if (isMark(node, '-') || isCue(node, 'to')) {
      const reading = isDecision ? readSingle(nodes, next + 1) : null;
      const stated = reading && stateAs(reading, at, deadline);
      if (stated) return stated;
    } else if (node?.kind !== 'word' && yearOf(node) === null) return null;
    isDecision ||= sense(node, 'decision') !== null;
  }
  return null;
}

function readPlain(nodes: readonly Node[], at: number): Stated | Yearless | Fault | null {
  const reading = readRange(nodes, at);
  if (reading === null || 'fault' in reading || 'yearless' in reading) return reading;
  const { span, isSingle, next } = reading;
  const end = isSingle ? openEnd(nodes, next) : null;
  const base = { first: span.first, precision: span.precision, at };
  if (end !== null)
    return { ...base, kind: 'open', first: firstFrom(span), last: null, isCued: true, next: end };
  const kind = isSingle && span.first === span.last ? 'date' : 'period';
  return { ...base, kind, last: span.last, isCued: false, next };
}

/** `2018/`, `2018/..`, `2018–`, `2018 och framåt`; a dash or a slash is an open end where no days follow. */
function openEnd(nodes: readonly Node[], at: number): number | null {
  if (isCue(nodes[at], 'onwards')) return at + 1;
  if (!isMark(nodes[at], '-', '/')) return null;
  const next = isMark(nodes[at + 1], '..') ? at + 2 : at + 1;
  return next === nodes.length || sense(nodes[next], 'ongoing') || readRecurrence(nodes, next) ? next : null;
}

/** `/2019-12-31`, `../2019`: an interval with no stated start. */
export function readOpenStart(nodes: readonly Node[], at: number): Stated | Yearless | Fault | null {
  const slash = isMark(nodes[at], '..') ? at + 1 : at;
  return isMark(nodes[slash], '/') ? stateAs(readSingle(nodes, slash + 1), at, deadline) : null;
}
