import { addDays, daysBetween } from '../../time/calendar.ts';
import { diagram, harmless, harmlessFirst } from './mermaid.ts';
import { isBounded, type Look, nameOf, type Pictured } from './pictured.ts';
import type { Scale } from './scale.ts';
import { cut, onOneLine } from './text.ts';
import { messageOf, type Row, timetableOf } from './timetable.ts';
import { wordsOf } from './words.ts';

const textSize = 11;

/** A wider label runs out of the picture where its bar is short. */
const labelWidth = 220;

/** A section of one action has room for two lines. */
const sectionWidth = 150;

/** What Mermaid colours a look with. */
const tagOf: Readonly<Record<Look | 'all', string>> = {
  late: 'crit, ',
  done: 'done, ',
  underway: 'active, ',
  waiting: '',
  paused: '',
  ended: 'done, ',
  all: '',
};

/** The actions by area against time, in Mermaid. */
export function timelineGantt(report: Pictured): string {
  const timetable = timetableOf(report);
  if (timetable === null) return '';
  const { blocks, scale, notes } = timetable;
  const { timeline: words } = wordsOf(report);
  const message = messageOf(
    blocks.flatMap(({ rows }) => rows),
    report,
  );
  const gantt = diagram(
    'gantt',
    { name: words.name, description: [message, ...notes].join(' ') },
    [
      'dateFormat YYYY-MM-DD',
      ...axisOf(scale),
      'inclusiveEndDates',
      // Mermaid would mark the day on which somebody reads it.
      'todayMarker off',
      ...linesOfPlan(report, scale),
      ...blocks.flatMap(({ area, rows }) => [`section ${inTwoLines(nameOf(area))}`, ...rows.map(taskOf)]),
    ],
    ['gantt:', `  leftPadding: ${sectionWidth + 20}`],
  );
  return [...(blocks.length > 0 ? [gantt] : []), ...notes.map((note) => `${note}\n`)].join('\n');
}

/** Years where months do not fit, each once as long as they do. */
function axisOf({ first, end }: Scale): string[] {
  const years = daysBetween(first, end) / 365;
  if (years < 3) return ['axisFormat %Y-%m'];
  return ['axisFormat %Y', ...(years < 15 ? ['tickInterval 12month'] : [])];
}

/** When the plan is in force, and the day that the picture is as of, where it is in it. */
function linesOfPlan(report: Pictured, scale: Scale): string[] {
  const { inForce, today, period } = report;
  const { timeline: words } = wordsOf(report);
  const lines = [
    ...(isBounded(report)
      ? [
          `${harmless(words.isInForce)} :active, ${inForce.first ?? scale.first}, ${inForce.last ?? addDays(scale.end, -1)}`,
        ]
      : []),
    ...(scale.holds(period.until)
      ? [`${harmless(words.nowInShort(period.until === today))} :milestone, ${period.until}, 0d`]
      : []),
  ];
  return lines.length === 0 ? [] : [`section ${harmless(words.plan)}`, ...lines];
}

/** An action under the heading of its area; of all the actions of an area, how many they are. */
function taskOf({ label, aside, sign, look, drawn: { shape, first, last } }: Row): string {
  const name = harmlessFirst(`${sign} ${cut(onOneLine(aside || label), textSize, labelWidth)}`);
  const days = shape === 'deadline' ? `milestone, ${last}, 0d` : `${first}, ${last}`;
  return `${name} :${tagOf[look]}${days}`;
}

/** A heading on one line or two. */
function inTwoLines(text: string): string {
  const line = onOneLine(text);
  const most = cut(line, textSize, sectionWidth, '');
  if (most === line) return harmless(line);
  const first = line.charAt(most.length) === ' ' ? most : most.replace(/ \S*$/, '');
  const rest = cut(line.slice(first.length).trim(), textSize, sectionWidth);
  return `${harmless(first)}<br>${harmless(rest)}`;
}
