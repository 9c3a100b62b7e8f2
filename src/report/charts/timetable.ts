import type { Day } from '../view.gen.ts';
import {
  countBy,
  isLate,
  type Look,
  lookOf,
  looks,
  nameOf,
  type Pictured,
  type PicturedAction,
  type PicturedArea,
  signsOf,
} from './pictured.ts';
import { type Scale, scaleOver } from './scale.ts';
import { type Drawn, drawnOf, isDrawn, originalOf, together } from './stretches.ts';
import { wordsOf } from './words.ts';

/** What a timeline shows. */
export interface Timetable {
  /** The line that every time of it is drawn along. */
  scale: Scale;
  /** The areas in order that have anything to draw. */
  blocks: readonly Block[];
  /** Whether each area is one row, since the actions are too many. */
  isBrief: boolean;
  /** What is not in the picture, in sentences. */
  notes: readonly string[];
}

export interface Block {
  area: PicturedArea;
  rows: readonly Row[];
}

export interface Row {
  actions: readonly PicturedAction[];
  label: string;
  /** How the action stands; of an area, `all`. */
  look: Look | 'all';
  sign: string;
  drawn: Drawn;
  /** The last day before it moved; null where it has not. */
  original: Day | null;
  /** What to say beside the label. */
  aside: string;
  /** The whole label and more, for whoever points at the row. */
  tip: string;
}

/** With more actions than this, each area is one row. */
const mostActions = 80;

/** Lays out the actions of a report in time; null where there are none. */
export function timetableOf(report: Pictured): Timetable | null {
  const all = report.areas.flatMap(({ actions }) => actions);
  if (all.length === 0) return null;
  const drawn = all.filter(isDrawn).length;
  const { timeline: words } = wordsOf(report);
  const { until } = report.period;
  const scale = scaleOf(report);
  const isBrief = drawn > mostActions;
  const rowsOf = isBrief ? rowOfArea : rowsOfArea;
  const blocks = report.areas.map((area) => ({ area, rows: rowsOf(area, report, scale) }));
  return {
    scale,
    isBrief,
    notes: [
      ...(drawn < all.length ? [words.undrawn(all.length - drawn)] : []),
      ...(drawn > 0 && !scale.holds(until) ? [words.nowElsewhere(until)] : []),
    ],
    blocks: blocks.filter(({ rows }) => rows.length > 0),
  };
}

/** How many actions the rows show, and how they stand. */
export function messageOf(rows: readonly Row[], report: Pictured): string {
  const { timeline, counts } = wordsOf(report);
  const actions = rows.flatMap((row) => row.actions);
  return timeline.message(actions.length, counts(countBy(actions, lookOf, looks)));
}

function scaleOf({ areas, inForce, period: { until } }: Pictured): Scale {
  const times = areas.flatMap(({ actions }) =>
    actions.flatMap(({ when, originalWhen }) => [when, originalWhen]),
  );
  const days = [inForce, ...times].flatMap((time) => [time?.first, time?.last]).filter((day) => day != null);
  const scale = scaleOver(days.length > 0 ? days : [until]);
  // A plan looked at many years after its end would be a dot at the edge.
  const isNear = Math.abs(scale.start(until) - 50) <= 100;
  const isOpen = inForce.first !== null && inForce.first <= until && inForce.last === null;
  return isNear || isOpen ? scaleOver([...days, until]) : scale;
}

function rowsOfArea({ actions }: PicturedArea, report: Pictured, scale: Scale): Row[] {
  const signs = signsOf(report);
  return actions.filter(isDrawn).map((action) => {
    const look = lookOf(action);
    const { word } = look === 'late' ? action.timeliness : action.status;
    return {
      actions: [action],
      label: nameOf(action),
      look,
      sign: signs[look],
      drawn: drawnOf(action.when, report.inForce, scale),
      original: originalOf(action),
      aside: '',
      tip: `${nameOf(action)}: ${action.when.text}, ${word}`,
    };
  });
}

function rowOfArea(area: PicturedArea, report: Pictured, scale: Scale): Row[] {
  const { actions: countOf, timeline } = wordsOf(report);
  const actions = area.actions.filter(isDrawn);
  const drawn = together(actions.map(({ when }) => drawnOf(when, report.inForce, scale)));
  if (drawn === null) return [];
  const late = actions.filter(isLate).length;
  const aside = [countOf(actions.length), ...(late > 0 ? [timeline.late(late)] : [])].join(', ');
  return [
    {
      actions,
      label: nameOf(area),
      look: 'all',
      sign: late > 0 ? signsOf(report).late : '',
      drawn,
      original: null,
      aside,
      tip: `${nameOf(area)}: ${aside}`,
    },
  ];
}
