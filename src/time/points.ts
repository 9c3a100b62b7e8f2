import { isCue, isMark, type Node, numberOf, sense, smallNumber, twoDigits, yearOf } from './nodes.ts';
import { isNumbered, type Numbered, type Point, replace } from './point.ts';
import { readIso } from './point-iso.ts';
import { readYearPair } from './point-pair.ts';
import type { Correct, Fault, Part } from './resolve.ts';
import { partsOfYear } from './words.ts';

/** The day or part of a year that is written at a node, if one is. */
export function readPoint(nodes: readonly Node[], at: number): Point | Fault | null {
  const start = skipLeadIns(nodes, at);
  const point =
    readIso(nodes, start) ?? readYearPair(nodes, start) ?? readYear(nodes, start) ?? readNamed(nodes, start);
  return point && 'part' in point ? { ...point, at } : point;
}

/** A part without its noun, which a neighbour lends: `10` of `vecka 10–12`, `1` of `1–15 mars`. */
export function readBareNumber(nodes: readonly Node[], at: number, like: Part): Point | null {
  const start = skipLeadIns(nodes, at);
  const node = nodes[start];
  const number = smallNumber(node) ?? ordinalOf(node);
  if (!node || number === null) return null;
  const part: Part | null =
    like.precision === 'day' ? { ...like, day: number } : isNumbered(like) ? { ...like, number } : null;
  return part && { part, correct: replace(node), at, ...yearAfter(nodes, start + 1) };
}

/** The node after `i`, `under`, `den` and the like. */
export function skipLeadIns(nodes: readonly Node[], at: number): number {
  let next = at;
  while (isCue(nodes[next], 'lead-in')) next++;
  return next;
}

/** A year alone, or before its part: `2017`, `2017 Q1`, `2017, vecka 10`. */
function readYear(nodes: readonly Node[], at: number): Point | null {
  const node = nodes[at];
  const year = yearOf(node);
  if (!node || year === null) return null;
  const part = readPart(nodes, isMark(nodes[at + 1], ',') ? at + 2 : at + 1);
  if (part && yearAfter(nodes, part.next).year === null) return { ...part, year, at };
  return { part: { precision: 'year' }, year, correct: replace(node), at, next: at + 1 };
}

function readNamed(nodes: readonly Node[], at: number): Point | Fault | null {
  const part = readPart(nodes, at);
  if (!part) return null;
  return twoDigitYear(nodes, part.next, part.part) ?? { ...part, at, ...yearAfter(nodes, part.next) };
}

interface NamedPart {
  part: Part;
  correct: Correct;
  next: number;
}

function readPart(nodes: readonly Node[], at: number): NamedPart | null {
  return readDay(nodes, at) ?? readNumbered(nodes, at) ?? readName(nodes, at);
}

function readDay(nodes: readonly Node[], at: number): NamedPart | null {
  const node = nodes[at];
  const second = isCue(nodes[at + 1], 'lead-in') ? at + 2 : at + 1;
  const other = nodes[second];
  const dayFirst = smallNumber(node) ?? digitsOfOrdinal(node);
  const month = numberOf(dayFirst === null ? node : other, 'month');
  const day = dayFirst ?? smallNumber(nodes[at + 1]) ?? digitsOfOrdinal(nodes[at + 1]);
  const written = dayFirst === null ? nodes[at + 1] : node;
  if (month === null || day === null || !written) return null;
  return { part: { precision: 'day', month, day }, correct: replace(written), next: second + 1 };
}

function readNumbered(nodes: readonly Node[], at: number): NamedPart | null {
  const [node, other] = [nodes[at], nodes[at + 1]];
  const ordinal = ordinalOf(node);
  const unit = sense(ordinal === null ? node : other, 'unit')?.unit;
  const number = ordinal ?? smallNumber(other);
  const written = ordinal === null ? other : node;
  if (number === null || !written) return null;
  if (unit !== 'week' && unit !== 'quarter' && unit !== 'tertial' && unit !== 'half-year') return null;
  return { part: { precision: unit, number }, correct: replace(written), next: at + 2 };
}

function readName(nodes: readonly Node[], at: number): NamedPart | null {
  const node = nodes[at];
  if (!node) return null;
  for (const precision of ['month', 'season', 'term'] as const) {
    const number = numberOf(node, precision);
    if (number === null) continue;
    const hasNoun = sense(nodes[at + 1], 'unit')?.unit === 'month';
    return { part: { precision, number }, correct: replace(node), next: hasNoun ? at + 2 : at + 1 };
  }
  return null;
}

function yearAfter(nodes: readonly Node[], at: number): { year: number | null; next: number } {
  const next = isMark(nodes[at], ',') || isCue(nodes[at], 'lead-in') ? at + 1 : at;
  const year = yearOf(nodes[next]);
  return year === null ? { year, next: at } : { year, next: next + 1 };
}

/** `VT17`, `våren -17`, `Q1 17`: the century is for the writer to say. */
function twoDigitYear(nodes: readonly Node[], at: number, part: Part): Fault | null {
  const hasMark = isMark(nodes[at], '-', "'", '’');
  const node = nodes[hasMark ? at + 1 : at];
  const following = nodes[hasMark ? at + 2 : at + 1];
  const number = twoDigits(node);
  const before = nodes[at - 1];
  if (!node || !before || number === null) return null;
  if (following && (!isMark(following, '.', ',', ')') || yearOf(nodes[hasMark ? at + 3 : at + 2]) !== null))
    return null;
  if (hasMark && isNumbered(part) && part.precision !== 'month' && number <= highest(part.precision))
    return null;
  const text = ` ${2000 + number}`;
  const digits = node.text;
  return {
    fault: { reason: 'two-digit-year', digits },
    patches: [{ start: before.end, end: node.end, text }],
  };
}

function highest(precision: Numbered): number {
  return precision === 'week' ? 53 : partsOfYear[precision];
}

function ordinalOf(node: Node | undefined): number | null {
  return digitsOfOrdinal(node) ?? numberOf(node, 'ordinal');
}

function digitsOfOrdinal(node: Node | undefined): number | null {
  return node?.kind === 'ordinal' ? Number.parseInt(node.text, 10) : null;
}
