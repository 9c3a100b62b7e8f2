import { nearest } from '../findings/nearest.ts';
import { interpret } from './interpret.ts';
import { type Node, type Patch, parseNodes } from './nodes.ts';
import type { Fault } from './resolve.ts';
import type { TimeReason } from './time.ts';
import { tidy } from './tokens.ts';
import { knownWords, sensesOf } from './vocabulary.ts';

/** A reason, and the nearest words that would be read: these have been read. */
export interface Mended {
  reason: TimeReason;
  nearest: string | null;
}

/** The nearest form of words that cannot be read. */
export function mend(text: string, { fault, patches }: Fault): Mended {
  const tidied = tidy(text);
  const patched = patches ? readableOrNull(apply(tidied, patches)) : null;
  if (patched !== null) return { reason: fault, nearest: patched };
  const nodes = parseNodes(tidied);
  return mendSpelling(tidied, nodes) ?? { reason: fault, nearest: mendNumbers(tidied) };
}

function readableOrNull(text: string): string | null {
  return 'fault' in interpret(text) ? null : text;
}

function apply(text: string, patches: readonly Patch[]): string {
  return patches.reduceRight(
    (mended, { start, end, text: by }) => mended.slice(0, start) + by + mended.slice(end),
    text,
  );
}

/** Every unknown word must have a known one near, and the whole must then be readable. */
function mendSpelling(text: string, nodes: readonly Node[]): Mended | null {
  const unknown = nodes.filter(
    (node) => node.kind === 'word' && node.senses.length === 0 && node.text.length > 2,
  );
  if (unknown.length > 3) return null;
  const patches: Patch[] = [];
  for (const { text: word, start, end } of unknown) {
    const meant = correctSpelling(word);
    if (meant === null) return null;
    patches.push({ start, end, text: meant });
  }
  const mended = readableOrNull(apply(text, patches));
  const [word, meant] = [unknown[0]?.written, patches[0]?.text];
  return mended === null || !word || !meant
    ? null
    : { reason: { reason: 'misspelt', word, meant }, nearest: mended };
}

/**
 * A neighbouring pair turned round is one slip of the hand; otherwise few letters differ, never the
 * first, and of two words as near the one with a letter more is meant (`sommarn`).
 */
function correctSpelling(word: string): string | null {
  for (let at = 1; at < word.length; at++) {
    const turned = word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
    if (sensesOf(turned).length > 0) return turned;
  }
  const alike = knownWords().filter((other) => other.startsWith(word.charAt(0)));
  return (
    nearest(word, alike) ??
    nearest(
      word,
      alike.filter((other) => other.length > word.length),
    )
  );
}

type Found = [one: string, two: string, three: string, four: string];

const numberForms: readonly (readonly [RegExp, (found: Found) => [string, string, string] | null])[] = [
  [/(?<![\d-])(\d{4})(\d{2})(\d{2})(?![\d-])/, ([year, month, day]) => [year, month, day]],
  [/(?<![\d-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d-])/, ([year, month, day]) => [year, month, day]],
  [/(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})([ /.-]+)(\d{4})(?![\d-])/, dayAndMonth],
  [/(?<![\d/.-])(\d{1,2})\/(\d{1,2})( ?- ?)(\d{2})(?![\d/])/, dayAndMonth],
];

/** `31/3 2017`, `31/3 -17`, `3/31/2017`, `20170331`, `2017-3-1`; not `3/4/2017`, which may be either. */
function mendNumbers(text: string): string | null {
  for (const [form, order] of numberForms) {
    const found = form.exec(text);
    const parts = found && order(found.slice(1) as Found);
    if (!parts) continue;
    const day = parts.map((part) => part.padStart(2, '0')).join('-');
    return readableOrNull(text.slice(0, found.index) + day + text.slice(found.index + found[0].length));
  }
  return null;
}

/** The day first, as Swedes write it, unless that is no month. */
function dayAndMonth([one, other, mark, digits]: Found): [string, string, string] | null {
  const year = digits.padStart(4, '20');
  if (Number(other) > 12) return [year, one, other];
  return mark !== '/' || Number(one) > 12 || one === other ? [year, other, one] : null;
}
