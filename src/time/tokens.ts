/** A piece of the text; `text` is in lower case, the offsets are into the tidied text. */
export interface Token {
  kind: 'word' | 'number' | 'ordinal' | 'iso' | 'duration' | 'mark';
  text: string;
  start: number;
  end: number;
}

/**
 * The text with one way of writing what has several: composed letters, plain hyphens and spaces, no soft
 * hyphens, nothing after the last word. Letters keep their case.
 */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s|[,;]|(?<!\.)\.)+$/, '')
    .trim();
}

// For lower case. Letters by their ranges: `\p{L}` and `i` cost 6 ms to compile, and no other alphabet has our words.
const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['iso', /\d{4}-\d{2}-\d{2}(?![\da-z\u00aa-\u024f])/y],
  ['iso', /\d{4}-?[wvqtkh]\d{1,2}(?:-\d(?!\d))?(?![\da-z\u00aa-\u024f])/y],
  ['iso', /\d{4}-\d{2}(?![\da-z\u00aa-\u024f])/y],
  ['duration', /p(?=\d)(?:\d{1,3}[ymwd])+(?![\da-z\u00aa-\u024f])/y],
  ['ordinal', /\d{1,2}(?::[ea]|st|nd|rd|th)(?![\da-z\u00aa-\u024f])/y],
  ['number', /\d+/y],
  ['word', /(?:[a-z\u00aa-\u024f]{1,2}\.)+[a-z\u00aa-\u024f]{1,2}\.?(?![a-z\u00aa-\u024f])/y],
  ['word', /[a-z\u00aa-\u024f](?:[a-z\u00aa-\u024f]|[\u0300-\u036f])*/y],
  ['mark', /\.{2,}|-+|\S/y],
];

/** The tokens of a tidied text. The dots of abbreviations are dropped (`t.o.m.`, `v. 37`, `31 dec. 2017`). */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const lower = text.toLowerCase();
  // A few letters of other languages are longer in lower case, and would move what follows.
  const source = lower.length === text.length ? lower : text;
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(source, at);
    at = token ? token.end : at + 1;
    if (token && !(token.text === '.' && isAbbreviation(tokens.at(-1)))) tokens.push(token);
  }
  return tokens;
}

function tokenAt(text: string, start: number): Token | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const end = start + found.length;
    return {
      kind,
      text: kind === 'word' ? found.replaceAll('.', '') : mark(found),
      start,
      end,
    };
  }
  return null;
}

function mark(found: string): string {
  if (found.startsWith('-')) return '-';
  return found.startsWith('..') ? '..' : found;
}

function isAbbreviation(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length <= 4;
}
