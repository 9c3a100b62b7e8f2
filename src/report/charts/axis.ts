import { isBounded, type Pictured } from './pictured.ts';
import type { Scale, Tick } from './scale.ts';
import { across, percent } from './svg.ts';
import { room, widthOf } from './text.ts';
import { wordsOf } from './words.ts';

/** How high the axis is: with what divides the years, two lines. */
export function axisHeight({ ticks }: Scale): number {
  return ticks.some(isLabelledBelow) ? 36 : 22;
}

/** Where the bar of a row begins, under the line that its label stands on, and how high it is. */
export const laneTop = 6;
export const laneHeight = 8;

const labelSize = 11;

/** What every row of a timeline stands on, drawn once and used by its id: the axis, and the lane of a row. */
export function axisAndLane(id: string, report: Pictured, scale: Scale): string {
  const labels = scale.ticks.map((tick) => tickLabel(tick, report)).join('');
  const { until } = report.period;
  const now = `x="${percent(scale.start(until))}" y="${axisHeight(scale) - 1}"`;
  const arrow = scale.holds(until) ? `<use class="pic-now" href="#${id}n" ${now}/>` : '';
  return [
    '<defs>',
    `<path id="${id}d" d="M0-6 6 0 0 6-6 0Z"/><path id="${id}e" d="M-6-5 0 0-6 5"/><path id="${id}n" d="M-5-6H5L0 1Z"/>`,
    `<g id="${id}x">${labels}${arrow}</g>`,
    `<g id="${id}l">${laneOf(report, scale)}</g>`,
    '</defs>',
  ].join('\n');
}

/** The validity of the plan as a band, the divisions of the scale, and the day that the picture is as of. */
function laneOf(report: Pictured, scale: Scale): string {
  const {
    inForce,
    period: { until },
  } = report;
  const from = inForce.first === null ? 0 : scale.start(inForce.first);
  const to = inForce.last === null ? 100 : Math.max(from, scale.finish(inForce.last));
  const edges = [inForce.first === null ? null : from, inForce.last === null ? null : to];
  return [
    ...(isBounded(report)
      ? [`<rect class="pic-valid" ${across(from, to)} y="${laneTop}" height="${laneHeight}"/>`]
      : []),
    ...[...new Set(scale.ticks.map(({ at }) => at))].map((at) => upright('pic-tick', at, 0)),
    ...edges.filter((edge) => edge !== null).map((edge) => upright('pic-edge', edge, 2)),
    ...(scale.holds(until) ? [upright('pic-now', scale.start(until), 4)] : []),
  ].join('');
}

/** A line across the lane that stands out so many pixels above and below. */
function upright(name: string, at: number, beyond: number): string {
  const x = percent(at);
  return `<line class="${name}" x1="${x}" x2="${x}" y1="${laneTop - beyond}" y2="${laneTop + laneHeight + beyond}"/>`;
}

/** The year over what divides it; none where it would run into the next. */
function tickLabel(tick: Tick, report: Pictured): string {
  const { unit, at, room: share, number } = tick;
  const { months, quarter } = wordsOf(report).timeline;
  const isFine = isLabelledBelow(tick);
  if (unit === 'half-year') return '';
  const text =
    unit === 'year' ? String(number) : unit === 'quarter' ? quarter(number) : (months[number - 1] ?? '');
  if (widthOf(text, labelSize) + 4 > (share / 100) * room.narrow) return '';
  return `<text class="${isFine ? 'pic-unit' : 'pic-year'}" x="${percent(at)}" dx="3" y="${isFine ? 25 : 11}">${text}</text>`;
}

function isLabelledBelow({ unit }: Tick): boolean {
  return unit === 'quarter' || unit === 'month';
}
