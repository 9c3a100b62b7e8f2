/** The letters of the words in which one letter more, less or other is taken for a slip of the pen; longer are no words. */
const [fewest, most] = [8, 60];

/** A name without case, hyphens, spaces and punctuation; digits that these keep apart stay apart. */
export function lettersOf(name: string): string {
  return fold(name).replace(betweenDigits, '.').replace(besidesLetters, '');
}

// Signs by their ranges, whatever the alphabet: `\p{L}` costs 2 ms to compile.
const signs = /[\s!-/:-@[-`{-~\u00a1-\u00bf\u00d7\u00f7\u2000-\u206f]+/;
const betweenDigits = new RegExp(`(?<=\\d)${signs.source}(?=\\d)`, 'g');
const besidesLetters = /[\s!-\-/:-@[-`{-~\u00a1-\u00bf\u00d7\u00f7\u2000-\u206f]|(?<!\d)\.|\.(?!\d)/g;

/**
 * What names share that may be one letter apart in a long word: the name without that letter, for each of its letters.
 * Few others share it, so that many names are compared without holding each against each.
 */
export function hintsOf(name: string): Set<string> {
  const words = wordsOf(name);
  const hints = new Set<string>();
  for (const [index, word] of words.entries()) {
    if (!isLong(word)) continue;
    const [before, after] = [words.slice(0, index).join(' '), words.slice(index + 1).join(' ')];
    hints.add(`${before}|${word}|${after}`);
    for (let place = 0; place < word.length; place++)
      hints.add(`${before}|${word.slice(0, place)}${word.slice(place + 1)}|${after}`);
  }
  return hints;
}

/** True for names that differ by one letter, or by two that have changed places, in one long word. */
export function isOneLetterApart(name: string, other: string): boolean {
  const [words, others] = [wordsOf(name), wordsOf(other)];
  const pairs = words.map((word, index) => [word, others[index] ?? ''] as const);
  const [pair, ...more] = pairs.filter(([one, two]) => one !== two);
  if (words.length !== others.length || !pair || more.length > 0) return false;
  return pair.every(isLong) && isSlip(...pair) && pole(pair[0]) === pole(pair[1]);
}

function isSlip(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length);
  let before = 0;
  while (before < shorter && word[before] === other[before]) before++;
  let after = 0;
  while (after < shorter - before && word.at(-1 - after) === other.at(-1 - after)) after++;
  const [one, two] = [word, other].map((text) => text.slice(before, text.length - after)) as [string, string];
  const hasChangedPlaces = one.length === 2 && one === `${two[1] ?? ''}${two[0] ?? ''}`;
  return Math.max(one.length, two.length) === 1 || hasChangedPlaces;
}

/** A nord and a norr are one letter apart, and two places. */
function pole(word: string): string | null {
  return /nor[dr]/.exec(word)?.[0] ?? null;
}

function isLong(word: string): boolean {
  return word.length >= fewest && word.length <= most && !/\d/.test(word);
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(signs)
    .filter((word) => word !== '');
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
