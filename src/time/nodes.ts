import { type Token, tokenize } from './tokens.ts';
import { longestPhrase, sensesOf } from './vocabulary.ts';
import type { Cue, Numeric, Sense } from './words.ts';

/** A token, or the tokens of one known phrase, with the senses it may have. */
export interface Node {
  kind: Token['kind'];
  /** In lower case. */
  text: string;
  /** As written. */
  written: string;
  start: number;
  end: number;
  senses: readonly Sense[];
}

/** A change of the written words that would make them readable. */
export interface Patch {
  start: number;
  end: number;
  text: string;
}

/** The tidied text as nodes, the longest known phrase first. */
export function parseNodes(text: string): Node[] {
  const tokens = tokenize(text);
  const nodes: Node[] = [];
  for (let at = 0; ; ) {
    const first = tokens[at];
    if (!first) return nodes;
    const phrase = phraseAt(tokens, at) ?? { length: 1, text: first.text, senses: [] };
    const { kind, start } = first;
    const end = tokens[at + phrase.length - 1]?.end ?? first.end;
    nodes.push({
      kind,
      start,
      end,
      text: phrase.text,
      written: text.slice(start, end),
      senses: phrase.senses,
    });
    at += phrase.length;
  }
}

interface Phrase {
  length: number;
  text: string;
  senses: readonly Sense[];
}

function phraseAt(tokens: readonly Token[], at: number): Phrase | null {
  for (let length = Math.min(longestPhrase, tokens.length - at); length > 0; length--) {
    const text = tokens
      .slice(at, at + length)
      .map((token) => token.text)
      .join(' ');
    const senses = sensesOf(text);
    if (senses.length > 0) return { length, text, senses };
  }
  return null;
}

/** The nodes as they are written, one space where there was any. */
export function wordsOf(nodes: readonly Node[]): string {
  const spaced = nodes.map(
    ({ written, start }, index) => (nodes[index - 1]?.end === start ? '' : ' ') + written,
  );
  return spaced.join('').trim();
}

/** The sense of that sort which the node has, if it has it. */
export function sense<Is extends Sense['is']>(
  node: Node | undefined,
  is: Is,
): Extract<Sense, { is: Is }> | null {
  for (const one of node?.senses ?? []) {
    if (one.is === is) return one as Extract<Sense, { is: Is }>;
  }
  return null;
}

/** The number of a node with a sense that carries one. */
export function numberOf(node: Node | undefined, is: Numeric): number | null {
  return sense(node, is)?.number ?? null;
}

/** Whether the node can be that cue. */
export function isCue(node: Node | undefined, cue: Cue): boolean {
  return node?.senses.some((one) => one.is === 'cue' && one.cue === cue) ?? false;
}

/** Whether the node is one of those marks. */
export function isMark(node: Node | undefined, ...marks: string[]): boolean {
  return node?.kind === 'mark' && marks.includes(node.text);
}

/** The four digits of a year, in the reader's range or not. */
export function yearOf(node: Node | undefined): number | null {
  return node?.kind === 'number' && node.text.length === 4 ? Number(node.text) : null;
}

/** Two digits, as a year without its century is written. */
export function twoDigits(node: Node | undefined): number | null {
  return node?.text.length === 2 ? smallNumber(node) : null;
}

/** A number of one or two digits. */
export function smallNumber(node: Node | undefined): number | null {
  return node?.kind === 'number' && node.text.length <= 2 ? Number(node.text) : null;
}
