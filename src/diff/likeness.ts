import type { Identified } from './identified.ts';

/** What of two things is compared to tell how alike they are. */
export interface Likeness<Value> {
  /** Texts, each with its weight: they are alike as far as their letters are. */
  texts: (value: Value) => readonly (readonly [text: string, weight: number])[];
  /** Short facts: each is the same or not; null where nothing is said. */
  facts: (item: Identified<Value>) => readonly (string | null)[];
}

/** Above this, two things that are the likest to each other may be the same. */
const threshold = 0.6;
/** A word in more of them than this says nothing of which is which, and a few rare words say enough. */
const mostSharing = 40;
const mostWords = 4;

/** Whether the texts of two things are alike, whatever else is said of them. */
export function isAlikeInText<Value>(one: Value, other: Value, { texts }: Likeness<Value>): boolean {
  const item = (value: Value): Identified<Value> => ({ id: '', value, path: [] });
  return scoreOf(item(one), item(other), { texts, facts: () => [] }) > threshold;
}

/** For each that was lost, the one that was added of which each is the likest to the other, and alike enough. */
export function likenessOf<Value>(
  lost: readonly Identified<Value>[],
  added: readonly Identified<Value>[],
  likeness: Likeness<Value>,
): Map<Identified<Value>, Identified<Value>> {
  const candidates = candidatesOf(added, likeness);
  const bestOfLost = new Map<Identified<Value>, Scored<Value>>();
  const bestOfAdded = new Map<Identified<Value>, Scored<Value>>();
  for (const item of lost) {
    for (const other of candidates(item)) {
      const score = scoreOf(item, other, likeness);
      if (score <= threshold) continue;
      keepBest(bestOfLost, item, { item: other, score });
      keepBest(bestOfAdded, other, { item, score });
    }
  }
  const likely = new Map<Identified<Value>, Identified<Value>>();
  for (const [item, { item: other }] of bestOfLost) {
    if (other && bestOfAdded.get(other)?.item === item) likely.set(item, other);
  }
  return likely;
}

interface Scored<Value> {
  /** Null where two are equally like it: that is no answer. */
  item: Identified<Value> | null;
  score: number;
}

function keepBest<Value>(
  best: Map<Identified<Value>, Scored<Value>>,
  item: Identified<Value>,
  found: Scored<Value>,
): void {
  const known = best.get(item);
  if (!known || found.score > known.score) best.set(item, found);
  else if (found.score === known.score) best.set(item, { ...known, item: null });
}

/** Finds those that share a word which few have: everything is not held against everything. */
function candidatesOf<Value>(
  added: readonly Identified<Value>[],
  { texts }: Likeness<Value>,
): (item: Identified<Value>) => Set<Identified<Value>> {
  const wordsOf = ({ value }: Identified<Value>): Set<string> =>
    new Set(texts(value).flatMap(([text]) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const sharing = new Map<string, Identified<Value>[]>();
  for (const item of added) {
    for (const word of wordsOf(item)) {
      const others = sharing.get(word);
      if (others) others.push(item);
      else sharing.set(word, [item]);
    }
  }
  return (item) => {
    const groups = [...wordsOf(item)].map((word) => sharing.get(word) ?? []);
    const rare = groups.filter(({ length }) => length > 0 && length <= mostSharing);
    return new Set(
      rare
        .toSorted((one, other) => one.length - other.length)
        .slice(0, mostWords)
        .flat(),
    );
  };
}

/** From 0 for nothing in common to 1 for the same: of what either of them says. */
function scoreOf<Value>(
  one: Identified<Value>,
  other: Identified<Value>,
  { texts, facts }: Likeness<Value>,
): number {
  let [sum, weights] = [0, 0];
  const others = texts(other.value);
  for (const [index, [text, weight]] of texts(one.value).entries()) {
    const [twin = ''] = others[index] ?? [];
    if (text === '' && twin === '') continue;
    sum += weight * sharedLetters(text, twin);
    weights += weight;
  }
  const otherFacts = facts(other);
  for (const [index, fact] of facts(one).entries()) {
    const twin = otherFacts[index] ?? null;
    if (fact === null && twin === null) continue;
    sum += fact === twin ? 1 : 0;
    weights += 1;
  }
  return weights === 0 ? 0 : sum / weights;
}

/** How many pairs of letters in a row two texts share, as a part of all (the coefficient of Sørensen and Dice). */
function sharedLetters(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const left = new Map<string, number>();
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of others) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (pairs.length + others.length);
}

function pairsOf(text: string): string[] {
  const letters = Array.from(
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `,
  );
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}
