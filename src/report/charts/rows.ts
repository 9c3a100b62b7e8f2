import { laneHeight, laneTop } from './axis.ts';
import type { Scale } from './scale.ts';
import type { Drawn, Shape } from './stretches.ts';
import { across, percent } from './svg.ts';
import { escaped, label, widthOf } from './text.ts';
import type { Row } from './timetable.ts';

export const rowHeight = 36;

const textSize = 13;
const signWidth = 18;
const middle = laneTop + laneHeight / 2;

/** Narrower than this, in per cent, a bar is a hair on a phone. */
const narrowest = 1.5;

/** SVG of a row, the line of its label at a height, over the lane that was drawn under the id. */
export function drawnRow(row: Row, scale: Scale, id: string, top: number): string {
  const { look, sign, drawn, original, aside, tip } = row;
  const reserve = signWidth + (aside === '' ? 0 : widthOf(aside, textSize) + 8);
  return [
    `<g transform="translate(0 ${top})"><title>${escaped(tip)}</title>`,
    sign === ''
      ? ''
      : `<text class="${look === 'late' || look === 'all' ? 'pic-alarm' : 'pic-aside'}">${escaped(sign)}</text>`,
    `<text x="${signWidth}">${label(row.label, textSize, reserve)}</text>`,
    aside === '' ? '' : `<text class="pic-aside pic-end-of-line" x="100%">${escaped(aside)}</text>`,
    `<use href="#${id}l"/>`,
    drawnMark(drawn, look, id, middle, [scale.start(drawn.first), scale.finish(drawn.last)]),
    original === null
      ? ''
      : `<use class="pic-moved" href="#${id}d" x="${percent(scale.finish(original))}" y="${middle}"/>`,
    '</g>',
  ].join('');
}

/** SVG of a time along a middle line, from and to per cent of it. */
export function drawnMark(
  { shape, hasEnd }: Pick<Drawn, 'shape' | 'hasEnd'>,
  look: string,
  id: string,
  y: number,
  [from, to]: readonly [number, number],
): string {
  const begin = Math.max(0, Math.min(from, to - narrowest));
  const end = Math.max(to, narrowest);
  const line = (kind: Shape | 'until'): string =>
    `<line class="pic-${kind} pic-line-${look}" x1="${percent(begin)}" x2="${percent(end)}" y1="${y}" y2="${y}"/>`;
  const arrow = `<use class="pic-arrow pic-line-${look}" href="#${id}e" x="${percent(end)}" y="${y}"/>`;
  switch (shape) {
    case 'bar':
      return `<rect class="pic-${look}" ${across(begin, end)} y="${y - laneHeight / 2}" height="${laneHeight}"/>`;
    case 'deadline':
      return `${to - from > narrowest ? line('until') : ''}<use class="pic-${look}" href="#${id}d" x="${percent(to)}" y="${y}"/>`;
    case 'recurring':
      return line(shape);
    case 'ongoing':
    case 'as-needed':
      return line(shape) + (hasEnd ? '' : arrow);
  }
}
