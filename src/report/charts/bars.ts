import { across, inParts, type LegendItem, percent, picture } from './svg.ts';
import { escaped, label, room, widthOf } from './text.ts';

/** A bar of a row, made of segments on end. */
export interface Bar {
  label: string;
  /** Stands before the label where the row asks to be seen. */
  sign?: string;
  /** Stands in place of a bar of nothing. */
  instead?: string;
  segments: readonly Segment[];
}

export interface Segment {
  /** The class that colours it. */
  look: string;
  sign: string;
  count: number;
  /** Whether it is marked as late besides. */
  isLate?: boolean;
  /** What it counts, in words. */
  words: string;
}

export interface BarChart {
  name: string;
  id: string;
  title: string;
  /** The title of a part of the picture, where it is in several. */
  partOf: (title: string, number: number, of: number) => string;
  description: string;
  bars: readonly Bar[];
  legend: readonly LegendItem[];
}

/** So many rows take a third of a page of paper, the most that is left blank before a break. */
const rowsOfSheet = 6;

/** A bar across the whole page counts at least so many: one action alone is no long bar. */
const shortest = 8;

const rowHeight = 54;
const barHeight = 22;
const textSize = 13;

/** Bars under each other, each under its label and as long as its count beside the longest. */
export function barChart({ name, id, title, partOf, description, bars, legend }: BarChart): string {
  const longest = bars.reduce((most, bar) => Math.max(most, lengthOf(bar)), shortest);
  const sheets = inParts(bars, rowsOfSheet).map((rows, part, parts) => ({
    title: partOf(title, part + 1, parts.length),
    description,
    height: rows.length * rowHeight,
    content: rows
      .map((row, index) => `<g transform="translate(0 ${index * rowHeight})">${drawn(row, longest)}</g>`)
      .join('\n'),
  }));
  return picture(name, id, sheets, legend, []);
}

/** How a segment of a bar looks beside a picture. */
export function swatchOf(look: string): string {
  return `<rect class="pic-${look}" width="24" height="12"/>`;
}

function lengthOf({ segments }: Bar): number {
  return segments.reduce((sum, { count }) => sum + count, 0);
}

function drawn({ label: text, sign, instead, segments }: Bar, longest: number): string {
  const counts = segments.map(({ count, words }) => `${count} ${words}`).join(', ');
  const tip = `<title>${escaped(`${text}: ${counts || (instead ?? '')}`)}</title>`;
  const mark = sign ? `<tspan class="pic-alarm">${escaped(sign)}</tspan> ` : '';
  const reserve = sign ? widthOf(`${sign} `, textSize) : 0;
  const heading = `<text y="14">${mark}${label(text, textSize, reserve)}</text>`;
  if (segments.length === 0) {
    return `${tip}${heading}<text class="pic-aside" y="36">${escaped(instead ?? '')}</text>`;
  }
  let before = 0;
  const stack = segments.map((segment) => {
    const from = (100 * before) / longest;
    before += segment.count;
    return segmentBetween(segment, from, (100 * before) / longest);
  });
  return tip + heading + stack.join('');
}

function segmentBetween({ look, sign, count, isLate = false }: Segment, from: number, to: number): string {
  const width = (share: number): number => ((to - from) / 100) * share - 4;
  const before = sign === '' ? '' : `${sign} `;
  const [bare, full] = [widthOf(String(count), textSize), widthOf(`${before}${count}`, textSize)];
  const body = `<rect class="pic-${look}" ${across(from, to)} y="20" height="${barHeight}"/>`;
  const edge = isLate ? `<rect class="pic-late" ${across(from, to)} y="${21 + barHeight}" height="4"/>` : '';
  if (bare > width(room.wide)) return body + edge;
  const middle = `x="${percent((from + to) / 2)}" y="36"`;
  const text =
    full <= width(room.narrow)
      ? escaped(`${before}${count}`)
      : (full <= width(room.wide) ? `<tspan class="pic-more">${escaped(sign)} </tspan>` : '') + String(count);
  const shown = bare > width(room.narrow) ? ' pic-more' : '';
  return `${body}${edge}<text class="pic-count pic-on-${look}${shown}" ${middle}>${text}</text>`;
}
