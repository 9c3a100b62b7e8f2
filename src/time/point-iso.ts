import type { Node } from './nodes.ts';
import { type Numbered, type Point, patch, replaceEnd } from './point.ts';
import type { Correct, Fault } from './resolve.ts';

/** A point in an ISO form or one made like it: `2017-03-31`, `2017-03`, `2017-W37`, `2017-W37-1`, `2017-Q1`. */
export function readIso(nodes: readonly Node[], at: number): Point | Fault | null {
  const node = nodes[at];
  if (node?.kind !== 'iso') return null;
  const year = Number(node.text.slice(0, 4));
  const base = { year, at, next: at + 1 };
  const day = /-(\d\d)-(\d\d)/.exec(node.text);
  if (day) {
    const [month, number] = [Number(day[1]), Number(day[2])];
    return { ...base, part: { precision: 'day', month, day: number }, correct: replaceEnd(node, 2) };
  }
  const lettered = /([a-z])(\d+)(?:-(\d))?/.exec(node.text);
  if (!lettered) return readIsoMonth(node, base);
  // No token of this kind has another letter.
  const letter = lettered[1] as keyof typeof letters;
  const number = Number(lettered[2]);
  const precision = letters[letter];
  const digits = precision === 'week' ? 2 : 1;
  const correct: Correct = (other) =>
    patch(node, `${base.year}-${letter.toUpperCase()}${String(other).padStart(digits, '0')}`);
  if (lettered[3] === undefined) return { ...base, part: { precision, number }, correct };
  const weekday = Number(lettered[3]);
  if (precision !== 'week' || weekday < 1 || weekday > 7) return null;
  return { ...base, part: { precision: 'weekday', week: number, number: weekday }, correct };
}

const letters = {
  w: 'week',
  v: 'week',
  q: 'quarter',
  k: 'quarter',
  t: 'tertial',
  h: 'half-year',
} as const satisfies Record<string, Numbered>;

/** `2017-18` is no month; where the digits can be a later year, the years written out are near. */
function readIsoMonth(node: Node, base: { year: number; at: number; next: number }): Point | Fault {
  const number = Number(node.text.slice(5));
  if (number > 12 && number > base.year % 100) {
    const text = `${base.year}-${Math.floor(base.year / 100)}${number}`;
    return { fault: { reason: 'no-such-month', month: number }, patches: [patch(node, text)] };
  }
  return { ...base, part: { precision: 'month', number }, correct: replaceEnd(node, 2) };
}
