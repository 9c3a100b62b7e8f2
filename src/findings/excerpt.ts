import type { Span } from './finding.ts';
import type { Source } from './source.ts';
import { visible } from './visible.ts';
import type { Measure } from './width.ts';

/** A line of a file with a mark under part of it, ready to be shown. */
export interface Excerpt {
  line: number;
  text: string;
  /** Cells before the mark. */
  indent: number;
  /** Cells that the mark is wide, at least one. */
  width: number;
}

const tabStop = 4;
const widest = 110;

/** The first line of a span, as it looks in a terminal; a long line is cut to what stands around the mark. */
export function excerptOf(source: Source, span: Span, cells: Measure): Excerpt {
  const { line, column } = source.positionOf(span.start);
  const characters = Array.from(source.lineText(line));
  const end = source.positionOf(span.end);
  const stop = end.line === line ? end.column : characters.length + 1;
  const before = show(characters.slice(0, column - 1), 0, cells);
  const marked = show(characters.slice(column - 1, stop - 1), cells(before), cells);
  const after = show(characters.slice(stop - 1), cells(before) + cells(marked), cells);
  return cut({ line, before, marked, after: after.trimEnd() }, cells);
}

/** Keeps the mark in sight: the line loses its beginning or its end, never the part it is about. */
function cut(
  { line, before, marked, after }: Record<'before' | 'marked' | 'after', string> & { line: number },
  cells: Measure,
): Excerpt {
  const room = Math.max(widest - Math.min(cells(marked), widest), 20);
  const head = cells(before) > room ? `…${tail(before, room >> 1)}` : before;
  const shownMark = cells(marked) > widest ? `${Array.from(marked).slice(0, widest).join('')}…` : marked;
  const rest = Math.max(room - cells(head), 10);
  const shownAfter = cells(after) > rest ? `${Array.from(after).slice(0, rest).join('')}…` : after;
  return {
    line,
    text: head + shownMark + shownAfter,
    indent: cells(head),
    width: Math.max(cells(shownMark), 1),
  };
}

function tail(text: string, length: number): string {
  return Array.from(text).slice(-length).join('');
}

/** Characters as they are shown from a cell on: tabs as spaces to the next stop, control characters as signs. */
function show(characters: readonly string[], from: number, cells: Measure): string {
  let shown = '';
  for (const character of characters) {
    shown +=
      character === '\t' ? ' '.repeat(tabStop - ((from + cells(shown)) % tabStop)) : visible(character);
  }
  return shown;
}
