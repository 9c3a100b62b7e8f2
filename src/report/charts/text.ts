import { escapeHtml } from '../escape.ts';

/**
 * Widths in pixels that a line of text surely has: on a phone (320 wide) or half a page of paper, and on a whole page of
 * paper (A4) or a wider screen. Text that needs more than the first but no more than the second is cut in the first alone.
 */
export const room = { narrow: 262, wide: 590 };

/** A plain text on one line, without what XML refuses: control characters, halves of characters, non-characters. */
export function onOneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .trim();
}

/** A plain text, safe in HTML and in XML, between tags and in attributes. */
export function escaped(text: string): string {
  return escapeHtml(onOneLine(text));
}

/**
 * A label that fits, safe in SVG: what a phone has no room for stands in `class="pic-more"`, which a phone hides, and the
 * … that it shows in its place in `class="pic-cut"`. `less` is what else stands on the line, in pixels.
 */
export function label(text: string, size: number, less = 0): string {
  const line = onOneLine(text);
  const long = cut(line, size, room.wide - less);
  const short = cut(line, size, room.narrow - less);
  if (short === long) return escapeHtml(long);
  const kept = short.slice(0, -1);
  return `${escapeHtml(kept)}<tspan class="pic-more">${escapeHtml(long.slice(kept.length))}</tspan><tspan class="pic-cut">…</tspan>`;
}

/** How wide a text is at most, in pixels at that size: measured on DejaVu Sans, wider than what screens use. */
export function widthOf(text: string, size: number): number {
  return size * Array.from(text, shareOf).reduce((sum, share) => sum + share, 0);
}

function shareOf(sign: string): number {
  if (/[ijlIJ.,:;'| ]/.test(sign)) return 0.32;
  if (/[frt()[\]\-/!]/.test(sign)) return 0.41;
  if (/[mwMW@%…—]/.test(sign)) return 0.98;
  if (/[<>=+#~^]/.test(sign)) return 0.84;
  if (/[A-ZÀ-Þ&]/.test(sign)) return 0.74;
  if (/\p{Mn}/u.test(sign)) return 0;
  return sign <= '\u04FF' ? 0.62 : 1.1;
}

/** The whole text where it fits, else as many whole words (of a long word, signs) as leave room for the sign of a cut. */
export function cut(text: string, size: number, width: number, sign = '…'): string {
  if (widthOf(text, size) <= width) return text;
  let used = widthOf(sign, size);
  let kept = '';
  for (const { segment } of new Intl.Segmenter('sv', { granularity: 'grapheme' }).segment(text)) {
    used += widthOf(segment, size);
    if (used > width) break;
    kept += segment;
  }
  const words = kept.replace(/\s+\S*$/, '');
  return (words.length >= kept.length - 8 ? words : kept) + sign;
}
