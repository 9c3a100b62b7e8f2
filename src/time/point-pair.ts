import { isMark, type Node, numberOf, sense, smallNumber, twoDigits, wordsOf, yearOf } from './nodes.ts';
import { type Point, replace } from './point.ts';
import type { Fault, Part } from './resolve.ts';

/** `läsåret 2017/18`, `vintern 2017/18` and `årsskiftet 2017/18`: only there are two digits a year. */
export function readYearPair(nodes: readonly Node[], at: number): Point | Fault | null {
  const noun = nodes[at];
  const isWinter = numberOf(noun, 'season') === 4;
  const isTurn = sense(noun, 'turn-of-year') !== null;
  if (!noun || (!isWinter && !isTurn && sense(noun, 'unit')?.unit !== 'school-year')) return null;
  const short = isWinter ? null : twoDigitYears(nodes, at + 1);
  if (short) return short;
  const pair = readYears(nodes, at + 1);
  const year = pair?.year ?? yearOf(nodes[at + 1]);
  const turn: Part = { precision: 'turn-of-year' };
  if (isTurn && year === null) return { part: turn, year, correct: replace(noun), at, next: at + 1 };
  if (year === null || (isWinter && (!pair || (pair.isDash && pair.second !== year + 1)))) return null;
  const following = String(year + 1);
  if (!pair) {
    const end = nodes[at + 1]?.end ?? noun.end;
    const patches = [{ start: end, end, text: `/${isTurn ? following : following.slice(2)}` }];
    return { fault: { reason: 'ambiguous', words: wordsOf(nodes.slice(at, at + 2)) }, patches };
  }
  const { second, digits, last, next } = pair;
  if (second !== year + 1) {
    const patches = [{ start: last.end - digits, end: last.end, text: following.slice(-digits) }];
    return { fault: { reason: 'years-do-not-follow', year, next: second }, patches };
  }
  const part: Part = isWinter
    ? { precision: 'season', number: 4 }
    : { precision: 'school-year', next: second };
  return { part: isTurn ? turn : part, year, correct: replace(last), at, next };
}

/** `läsåret 17/18`, `läsåret 17/2018`. */
function twoDigitYears(nodes: readonly Node[], at: number): Fault | null {
  const first = nodes[at];
  if (!first || twoDigits(first) === null || !isMark(nodes[at + 1], '/', '-')) return null;
  const patches = [{ start: first.start, end: first.end, text: `20${first.text}` }];
  return { fault: { reason: 'two-digit-year', digits: first.text }, patches };
}

interface Years {
  year: number;
  second: number;
  /** How many digits the second year is written with. */
  digits: number;
  isDash: boolean;
  last: Node;
  next: number;
}

/** Two years with a slash or a dash between; `2010-11` has been taken for a month by then. */
function readYears(nodes: readonly Node[], at: number): Years | null {
  const [first, mark, last] = nodes.slice(at, at + 3);
  const month = first?.kind === 'iso' ? /(\d{4})-(\d\d)$/.exec(first.text) : null;
  if (first && month) {
    const year = Number(month[1]);
    return {
      year,
      second: inCentury(year, Number(month[2])),
      digits: 2,
      isDash: true,
      last: first,
      next: at + 1,
    };
  }
  const year = yearOf(first);
  if (year === null || !last || !isMark(mark, '/', '-')) return null;
  const short = smallNumber(last);
  const second = yearOf(last) ?? (short === null ? null : inCentury(year, short));
  const isDay = numberOf(nodes[at + 3], 'month') !== null;
  if (second === null || isDay) return null;
  return { year, second, digits: last.text.length, isDash: isMark(mark, '-'), last, next: at + 3 };
}

/** The two digits as a year of the century that the next year is in. */
function inCentury(year: number, digits: number): number {
  return Math.floor((year + 1) / 100) * 100 + digits;
}
