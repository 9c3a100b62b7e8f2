import type { Node, Patch } from './nodes.ts';
import type { Correct, Part } from './resolve.ts';
import { ordinalLike } from './vocabulary.ts';
import { partsOfYear } from './words.ts';

/** A day or a part of a year as it is written, from node `at` up to node `next`. */
export interface Point {
  part: Part;
  /** Null when it is written without one: a neighbour may lend its year. */
  year: number | null;
  correct: Correct;
  at: number;
  next: number;
}

/** The parts of a year that have a number. */
export type Numbered = 'week' | keyof typeof partsOfYear;

export function isNumbered(part: Part): part is Part & { precision: Numbered } {
  return part.precision === 'week' || part.precision in partsOfYear;
}

/** Other text in the place of a node. */
export function patch(node: Node, text: string): Patch {
  return { start: node.start, end: node.end, text };
}

/** Another number in the place of a node. */
export function replace(node: Node): Correct {
  return (number) => patch(node, ordinalLike(node.text, number) ?? node.text.replace(/\d+/, String(number)));
}

/** Another number in the last digits of a node. */
export function replaceEnd(node: Node, digits: number): Correct {
  return (number) => patch(node, node.text.slice(0, -digits) + String(number).padStart(digits, '0'));
}
