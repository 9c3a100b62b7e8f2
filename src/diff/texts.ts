import type { Change } from './change.ts';
import { changeOf, type Field, type Pair } from './side.ts';

/** Text that belongs to what was decided: what it says may not change without a decision. */
export function wording(field: Field<string | null>, pair: Pair<unknown>): Change[] {
  const told = textsOf(field);
  if (!told) return [];
  if (isTidied(told)) return [changeOf(pair, 'wording-tidied', { key: field.key, args: told })];
  const isUndecided = told.from !== null && pair.comparison.isUndecided;
  return [
    changeOf(pair, isUndecided ? 'wording-undecided' : 'wording-changed', { key: field.key, args: told }),
  ];
}

/** Whether two texts differ in nothing but space, punctuation, and upper and lower case. */
export function isTidied({ from, to }: { from: string | null; to: string | null }): boolean {
  return from !== null && to !== null && lettersOf(from) === lettersOf(to);
}

/** A remark beside what was decided. */
export function remark(field: Field<string | null>, pair: Pair<unknown>): Change[] {
  const told = textsOf(field);
  return told ? [changeOf(pair, 'note-changed', { key: field.key, args: told })] : [];
}

/** Text that is not for everybody: that it was changed is told, and nothing of what it says. */
export function internal({ key, from, to }: Field<string>, pair: Pair<unknown>): Change[] {
  return textsOf({ key, from, to }) ? [changeOf(pair, 'internal-changed', { key, args: {} })] : [];
}

/** Both texts; null where they are the same but for the space round them. */
export function textsOf({ from, to }: Field<string | null>): {
  from: string | null;
  to: string | null;
} | null {
  const [before, after] = [trimmed(from), trimmed(to)];
  return before === after ? null : { from: before, to: after };
}

function trimmed(text: string | null | undefined): string | null {
  const words = text?.trim() ?? '';
  return words === '' ? null : words;
}

/** What is left of a text without regard to space, punctuation, and upper and lower case; signs in and before figures stay. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[–−]/g, '-')
    .replace(/(?!(?<=\d)[.,:/⁄](?=\d)|-(?=\d))[^\p{L}\p{N}%‰§<>≤≥]/gu, '');
}
