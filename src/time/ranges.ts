import { addDays } from './calendar.ts';
import { isFeast, isMonthBeside } from './feasts.ts';
import { isCue, isMark, type Node, smallNumber, twoDigits, wordsOf } from './nodes.ts';
import { type Point, patch } from './point.ts';
import { readBareNumber, readPoint, skipLeadIns } from './points.ts';
import { type Fault, resolve, type Span } from './resolve.ts';
import { coarser, firstFrom, lastUntil, writeSpan } from './span.ts';

/** A span of days, with the nodes that say it. */
export interface Range {
  span: Span;
  isSingle: boolean;
  at: number;
  next: number;
}

/** A part of no year that is known. */
export interface Yearless {
  yearless: true;
  at: number;
  next: number;
}

export type Reading = Range | Yearless | Fault | null;

/** A point or a range of two: `2017-03-17/2018-12-31`, `Q1–Q3 2017`, `1–15 mars 2017`, `mellan X och Y`. */
export function readRange(nodes: readonly Node[], at: number): Reading {
  const isBetween = isCue(nodes[at], 'between');
  const start = isBetween ? at + 1 : at;
  const left = readLeft(nodes, start);
  if (left === null || 'fault' in left) return left;
  const shortYear = readShortYear(nodes, left);
  if (shortYear) return shortYear;
  const separator = separatorAt(nodes, left, isBetween);
  const right = separator && readRight(nodes, left);
  if (right && 'fault' in right) return right;
  const range = separator && right ? joinPoints(nodes, left, right, separator) : null;
  return range ?? (isBetween ? null : resolvePoint(nodes, left));
}

/** A point alone. */
export function readSingle(nodes: readonly Node[], at: number): Reading {
  const point = readPoint(nodes, at);
  return point && 'part' in point ? resolvePoint(nodes, point) : point;
}

function resolvePoint(nodes: readonly Node[], point: Point): Range | Yearless | Fault {
  if (point.year === null) return yearless(nodes, point);
  if (isFeast(nodes, point)) return ambiguous(nodes, point);
  const span = resolve(point.part, point.year, point.correct);
  return 'fault' in span ? span : { span, isSingle: true, at: point.at, next: point.next };
}

function readLeft(nodes: readonly Node[], at: number): Point | Fault | null {
  const left = readPoint(nodes, at);
  if (left) return left;
  const number = skipLeadIns(nodes, at);
  const mark = nodes[number + 1];
  if (!isRangeMark(mark) && !isCue(mark, 'and')) return null;
  const right = readPoint(nodes, number + 2);
  if (!right || 'fault' in right || nodes[right.next - 1]?.kind === 'iso') return null;
  const isDigits = smallNumber(nodes[number]) !== null;
  return isDigits && right.part.precision !== 'day' ? null : readBareNumber(nodes, at, right.part);
}

function readRight(nodes: readonly Node[], left: Point): Point | Fault | null {
  const at = left.next + 1;
  return readPoint(nodes, at) ?? (left.year === null ? readBareNumber(nodes, at, left.part) : null);
}

/** `2017/18` says which years only for a school year or a winter. */
function readShortYear(nodes: readonly Node[], { part, year, next }: Point): Fault | null {
  const digits = nodes[next + 1];
  const number = twoDigits(digits);
  if (part.precision !== 'year' || year === null || !isMark(nodes[next], '/') || !digits || number === null)
    return null;
  if (number <= year % 100 || nodes[next + 2]?.start === digits.end) return null;
  const text = `${Math.floor(year / 100)}${digits.text}`;
  const patches = [{ start: digits.start, end: digits.end, text }];
  return { fault: { reason: 'two-digit-year', digits: digits.text }, patches };
}

type Separator = 'range' | 'list';

function separatorAt(nodes: readonly Node[], left: Point, isBetween: boolean): Separator | null {
  const node = nodes[left.next];
  if (isBetween) return isCue(node, 'and') || isRangeMark(node) ? 'range' : null;
  const isNamedPart = left.part.precision !== 'year' && nodes[left.next - 1]?.kind !== 'iso';
  if (isMark(node, '/') && isNamedPart && left.part.precision !== 'day') return 'list';
  if (isRangeMark(node)) return 'range';
  return isCue(node, 'and') || isMark(node, ',') ? 'list' : null;
}

function isRangeMark(node: Node | undefined): boolean {
  return isMark(node, '-', '/') || isCue(node, 'to');
}

/** Two points as one range; null when a list of two leaves a gap, and is two times. */
function joinPoints(nodes: readonly Node[], left: Point, right: Point, separator: Separator): Reading {
  const firstYear = left.year ?? right.year;
  const lastYear = right.year ?? left.year;
  if (firstYear === null || lastYear === null) return yearless(nodes, left, right);
  const feast = [left, right].find((point) => isFeast(nodes, point));
  if (feast && !isMonthBeside(nodes, left, right)) return ambiguous(nodes, feast);
  if (left.year === null && right.part.precision === 'year') return missingYear(nodes, left);
  const first = resolve(left.part, firstYear, left.correct);
  if ('fault' in first) return first;
  const last = resolve(right.part, lastYear, right.correct);
  if ('fault' in last) return last;
  if (separator === 'list' && addDays(first.last, 1) !== last.first) return null;
  const [begins, ends] = [firstFrom(first), lastUntil(last)];
  if (begins > ends) return endsBefore(nodes, left, right, first, last);
  const precision = coarser(first.precision, last.precision);
  const span = { first: begins, last: ends, precision };
  return { span, isSingle: false, at: left.at, next: right.next };
}

/** A part of a year with all weeks and days, or what no year has (`30 februari`). */
function yearless(nodes: readonly Node[], left: Point, right = left): Yearless | Fault {
  const [at, next] = [left.at, right.next];
  for (const { part, correct } of [left, right]) {
    const span = resolve(part, longestYear, correct);
    if ('fault' in span) {
      const digits = wordsOf(nodes.slice(at, next));
      return { fault: { reason: 'digits-are-no-date', digits }, patches: span.patches };
    }
  }
  return { yearless: true, at, next };
}

/** A leap year of 53 weeks. */
const longestYear = 2020;

function ambiguous(nodes: readonly Node[], { at, next }: Point): Fault {
  return { fault: { reason: 'ambiguous', words: wordsOf(nodes.slice(at, next)) } };
}

/** `Q1–2017`: a dash where a space would do. */
function missingYear(nodes: readonly Node[], left: Point): Fault {
  const dash = nodes[left.next];
  const words = wordsOf(nodes.slice(left.at, left.next));
  return { fault: { reason: 'no-year', words }, ...(dash && { patches: [patch(dash, ' ')] }) };
}

function endsBefore(nodes: readonly Node[], left: Point, right: Point, first: Span, last: Span): Fault {
  const fault = { reason: 'ends-before-it-starts', first: firstFrom(first), last: lastUntil(last) } as const;
  const start = nodes[left.at]?.start ?? 0;
  const leftEnd = nodes[left.next - 1]?.end ?? start;
  const end = nodes[right.next - 1]?.end ?? leftEnd;
  const endsInNumber = smallNumber(nodes[left.next - 1]) !== null;
  if (left.year === null && right.year !== null && !endsInNumber) {
    return { fault, patches: [{ start: leftEnd, end: leftEnd, text: ` ${right.year - 1}` }] };
  }
  if (right.year === null && left.year !== null) {
    return { fault, patches: [{ start: end, end, text: ` ${left.year + 1}` }] };
  }
  const [one, other] = [writeSpan(last.first, last.last), writeSpan(first.first, first.last)];
  const isInterval = `${one}${other}`.includes('/');
  const mark = one.length === 4 && other.length === 4 ? '-' : '/';
  return {
    fault,
    patches: [
      { start, end, text: isInterval ? `${firstFrom(last)}/${lastUntil(first)}` : one + mark + other },
    ],
  };
}
