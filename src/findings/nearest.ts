import { distance } from 'fastest-levenshtein';

/**
 * The one candidate that a word is most likely a misspelling of, or null: at most a third of its letters (and
 * at least one) may differ, letters that changed places count as one, upper and lower case are the same, and two
 * candidates that are equally near are no answer.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const folded = word.toLowerCase();
  let least = Math.max(1, Math.floor(folded.length / 3)) + 1;
  let best: string | null = null;
  for (const candidate of new Set(candidates)) {
    // Each letter more or less is a step: most of many candidates need not be measured.
    if (Math.abs(candidate.length - folded.length) > least) continue;
    const steps = stepsBetween(folded, candidate.toLowerCase());
    // Of two or three letters, another one makes another word: `kf` is no misspelling of `ks`.
    const isOther = steps > 0 && folded.length <= 3 && candidate.length === folded.length;
    if (isOther && inOrder(folded) !== inOrder(candidate.toLowerCase())) continue;
    if (steps < least) [least, best] = [steps, candidate];
    else if (steps === least) best = null;
  }
  return best;
}

function stepsBetween(word: string, other: string): number {
  const steps = distance(word, other);
  return steps === 2 && inOrder(word) === inOrder(other) ? 1 : steps;
}

function inOrder(word: string): string {
  return Array.from(word).toSorted().join('');
}
