/** Something by which a person can be reached. */
export interface ContactDetail {
  kind: 'phone' | 'email';
  /** As it is written. */
  detail: string;
}

/** What every detail has: the sign of an address, or what a number begins with where no date or number goes before. */
export const mayBeContact = /@|\+\d|(?<!\d|\d[-/.,:])0\d/;

const webAddress = /\b(?:[Hh]ttps?:\/\/|[Ww]ww\.)\S+/g;

// Letters by their ranges, and no `i`: `\p{L}` and `i` cost 12 ms to compile.
const email =
  /(?<![\w.%+\u00aa-\u024f-])[\w.%+\u00aa-\u024f-]+@(?:[A-Za-z\d\u00aa-\u024f-]+\.)+[A-Za-z\u00aa-\u024f]{2,}/g;

/** An area code after its 0, and a number that does not begin with 0; or from abroad, with + or 00. */
const phone = new RegExp(
  [
    // What stands before: no part of a date, of a longer number or of a registration number.
    String.raw`(?<![A-Za-z\u00aa-\u024f\d]|\d[-\u2010-\u2015/.,:]|\b(?:[Dd]nr|DNR|[Dd]iarienr|[Dd]iarienummer)[.:]?\s?)`,
    '(?:',
    String.raw`(?:\+|00)[1-9]\d{0,2}\)?[ \u00A0-]?(?:\(0\)[ \u00A0]?)?\d(?:[ \u00A0-]?\d){6,11}`,
    String.raw`|\(?0[1-9]\d{0,2}\)?(?:\s?[-\u2010-\u2015/]\s?|[ \u00A0])[1-9](?:\d{4,7}|\d{1,2}(?:[ \u00A0-]\d{2,3}){1,3})`,
    String.raw`|0[1-9]\d{7,8}`,
    ')',
    // What follows: no further digit, no decimal, and no unit of money.
    String.raw`(?!\d|[ \u00A0]\d|[-\u2010-\u2015/:.,]\d|[ \u00A0]?(?:[Kk]r|KR|kronor|[Mm]kr|[Tt]kr|[Mm]nkr|miljoner|SEK|sek|EUR|euro|€|%)(?![A-Za-z\u00aa-\u024f]))`,
  ].join(''),
  'g',
);

/** The telephone numbers and e-mail addresses in a text, as written. Short numbers of the public, such as 112 and 114 14, are none. */
export function contactDetailsIn(text: string): ContactDetail[] {
  const words = text.replace(webAddress, (address) => (address.includes('@') ? address : ' '));
  const found = (kind: ContactDetail['kind'], pattern: RegExp): (ContactDetail & { index: number })[] =>
    [...words.matchAll(pattern)].map((match) => ({ kind, detail: match[0], index: match.index }));
  return [...found('email', email), ...found('phone', phone)]
    .filter(({ kind, detail }) => kind === 'email' || hasEnoughDigits(detail))
    .sort((a, b) => a.index - b.index)
    .map(({ kind, detail }) => ({ kind, detail }));
}

/** No number of a telephone network has fewer digits than eight with its area code, or more than fifteen. */
function hasEnoughDigits(detail: string): boolean {
  const { length } = detail.replace(/\D/g, '');
  return length >= 8 && length <= 15;
}
