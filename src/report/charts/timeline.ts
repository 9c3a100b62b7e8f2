import { axisAndLane, axisHeight } from './axis.ts';
import { idOf, nameOf, type Pictured } from './pictured.ts';
import { drawnRow, rowHeight } from './rows.ts';
import type { Scale } from './scale.ts';
import { inParts, picture, type Sheet } from './svg.ts';
import { label } from './text.ts';
import { timelineLegend } from './timeline-legend.ts';
import { type Block, messageOf, timetableOf } from './timetable.ts';
import { wordsOf } from './words.ts';

/** A block, or a part of it, with the heading that it stands under; null where it is its own heading. */
interface Section extends Block {
  heading: string | null;
}

/** So many lines take a third of a page of paper, the most that is left blank before a break; so many are rows of one area. */
const linesOfSheet = 10;
const rowsOfSection = 8;

const headingHeight = 30;
/** Of the bold headings: as wide as plain text of this size. */
const headingSize = 15.5;

/** The actions by area against time, in HTML. */
export function timelineRows(report: Pictured): string {
  const timetable = timetableOf(report);
  if (timetable === null) return '';
  const { blocks, scale, isBrief, notes } = timetable;
  const words = wordsOf(report);
  const id = idOf('t', report);
  const sheets = sheetsOf(blocks.flatMap((block) => sectionsOf(block, isBrief, report)));
  return picture(
    'timeline',
    id,
    sheets.map((sections, index) => {
      const { height, content } = laidOut(sections, scale, id);
      return {
        title: words.part(words.timeline.name, index + 1, sheets.length),
        description: messageOf(
          sections.flatMap(({ rows }) => rows),
          report,
        ),
        height,
        content: index === 0 ? `${axisAndLane(id, report, scale)}\n${content}` : content,
      };
    }),
    sheets.length > 0 ? timelineLegend(timetable, report, id) : [],
    notes,
  );
}

function sectionsOf({ area, rows }: Block, isBrief: boolean, report: Pictured): Section[] {
  if (isBrief) return [{ area, rows, heading: null }];
  const parts = inParts(rows, rowsOfSection);
  const { part } = wordsOf(report);
  return parts.map((some, index) => ({
    area,
    rows: some,
    heading: part(nameOf(area), index + 1, parts.length),
  }));
}

/** Sections on sheets of about the same length, each with its own axis, so that a page of paper breaks between them. */
function sheetsOf(sections: readonly Section[]): Section[][] {
  const lines = linesOf(sections);
  const most = lines / Math.ceil(lines / linesOfSheet) + 1;
  const sheets: Section[][] = [];
  let sheet: Section[] = [];
  let length = 0;
  for (const section of sections) {
    length += linesOf([section]);
    if (sheet.length === 0 || length > most) {
      sheet = [];
      length = linesOf([section]);
      sheets.push(sheet);
    }
    sheet.push(section);
  }
  return sheets;
}

/** How many lines the sections take: one for each heading and each row. */
function linesOf(sections: readonly Section[]): number {
  return sections.reduce((sum, { heading, rows }) => sum + (heading === null ? 0 : 1) + rows.length, 0);
}

/** The sections under each other, under the axis. */
function laidOut(sections: readonly Section[], scale: Scale, id: string): Pick<Sheet, 'height' | 'content'> {
  const parts = [`<use href="#${id}x"/>`];
  let top = axisHeight(scale);
  for (const { heading, rows } of sections) {
    if (heading !== null) {
      parts.push(`<text class="pic-heading" y="${top + 24}">${label(heading, headingSize)}</text>`);
      top += headingHeight;
    }
    for (const row of rows) {
      parts.push(drawnRow(row, scale, id, top + 18));
      top += rowHeight;
    }
  }
  return { height: top, content: parts.join('\n') };
}
