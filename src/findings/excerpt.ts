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

/** Units on each side of a mark that are looked at: enough for the widest line, few enough for a line without end. */
const reach = 4 * widest;

/** The first line of a span, as it looks in a terminal; a long line is cut to what stands around the mark. */
export function excerptOf(source: Source, span: Span, cells: Measure): Excerpt {
  const line = source.lineOf(span.start);
  const whole = source.spanOfLine(line);
  const start = Math.min(span.start, whole.end);
  const end = Math.max(start, Math.min(span.end, whole.end, start + reach));
  const from = Math.max(whole.start, start - reach);
  const before = show(source.text.slice(from, start), 0, cells);
  const marked = show(source.text.slice(start, end), cells(before), cells);
  const after = show(
    source.text.slice(end, Math.min(whole.end, end + reach)),
    cells(before) + cells(marked),
    cells,
  );
  const { head, mark, rest } = cut({ before, marked, after: after.trimEnd() }, from > whole.start, cells);
  return { line, text: head + mark + rest, indent: cells(head), width: Math.max(cells(mark), 1) };
}

/** Keeps the mark in sight: the line loses its beginning or its end, never the part it is about. */
function cut(
  { before, marked, after }: Record<'before' | 'marked' | 'after', string>,
  isCut: boolean,
  cells: Measure,
): Record<'head' | 'mark' | 'rest', string> {
  const room = Math.max(widest - Math.min(cells(marked), widest), 20);
  const head = isCut || cells(before) > room ? `…${ending(before, room >> 1)}` : before;
  if (cells(marked) > widest) return { head, mark: `${beginning(marked, widest)}…`, rest: '' };
  const left = Math.max(room - cells(head), 10);
  return { head, mark: marked, rest: cells(after) > left ? `${beginning(after, left)}…` : after };
}

function beginning(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('');
}

function ending(text: string, length: number): string {
  return Array.from(text).slice(-length).join('');
}

/** Text as it is shown from a cell on: tabs as spaces to the next stop, control characters as signs. */
function show(text: string, from: number, cells: Measure): string {
  let shown = '';
  for (const character of text) {
    shown +=
      character === '\t' ? ' '.repeat(tabStop - ((from + cells(shown)) % tabStop)) : visible(character);
  }
  return shown;
}
