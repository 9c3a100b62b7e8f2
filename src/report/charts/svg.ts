import { escaped } from './text.ts';

/** Something of a list beside a picture: how it looks in the picture, its sign, and the words for it. */
export interface LegendItem {
  /** SVG in a frame of 24 by 12 pixels. */
  swatch: string;
  sign?: string;
  words: string;
}

/** A part of a picture, as wide as the page and so many pixels high; no page of paper breaks within it. */
export interface Sheet {
  title: string;
  description: string;
  height: number;
  /** SVG: across in per cent, down in pixels, so that text keeps its size at every width. */
  content: string;
}

/** Sheets under each other, what their looks mean, and remarks. */
export function picture(
  name: string,
  id: string,
  sheets: readonly Sheet[],
  legend: readonly LegendItem[],
  notes: readonly string[],
): string {
  const items = legend.map(
    ({ swatch, sign, words }) =>
      `<li><svg width="24" height="12" aria-hidden="true">${swatch}</svg>${
        sign ? `<b aria-hidden="true">${escaped(sign)}</b>` : ''
      }${escaped(words)}</li>`,
  );
  return [
    `<div class="picture picture-${name}">`,
    ...sheets.map((sheet, index) => drawn(sheet, `${id}-${index + 1}`)),
    ...(items.length > 0 ? [`<ul class="picture-legend">${items.join('')}</ul>`] : []),
    ...notes.map((note) => `<p class="picture-note">${escaped(note)}</p>`),
    '</div>\n',
  ].join('\n');
}

/** Attributes of a stretch across, in per cent. */
export function across(from: number, to: number): string {
  const [begin, end] = [rounded(from), rounded(to)];
  return `x="${begin}%" width="${rounded(end - begin)}%"`;
}

/** Per cent with two decimals at most. */
export function percent(share: number): string {
  return `${rounded(share)}%`;
}

/** Parts of at most so many, as even as can be. */
export function inParts<Item>(items: readonly Item[], most: number): Item[][] {
  const parts = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, part) => items.slice(part * size, (part + 1) * size));
}

function rounded(share: number): number {
  return Number(share.toFixed(2));
}

function drawn({ title, description, height, content }: Sheet, id: string): string {
  return [
    `<svg role="img" aria-labelledby="${id}t ${id}d" width="100%" height="${height}">`,
    `<title id="${id}t">${escaped(title)}</title><desc id="${id}d">${escaped(description)}</desc>`,
    content,
    '</svg>',
  ].join('\n');
}
