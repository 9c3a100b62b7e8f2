import { CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer } from 'yaml';
import type { Path, Span } from '../findings/finding.ts';
import type { Source } from '../findings/source.ts';
import { isRegister } from './fields.ts';

/** A key with its value, or an item of a list. */
export interface Entry {
  path: Path;
  span: Span;
}

/** A comment, and the entry that it stands on or above; null where there is none below it. */
export interface Comment {
  /** From the `#` on. */
  text: string;
  span: Span;
  entry: Entry | null;
}

interface PlacedEntry extends Entry {
  line: number;
  /** Of the dash or the key, 0-based. */
  column: number;
  parent: PlacedEntry | null;
}

/** The comments with a mark in them. */
export function commentsOf(document: Document, source: Source, mark: RegExp): Comment[] {
  if (!mark.test(source.text)) return [];
  const comments = spansOfComments(source.text).filter(({ start, end }) =>
    mark.test(source.text.slice(start, end)),
  );
  if (comments.length === 0) return [];
  const lines = new Map<number, PlacedEntry[]>();
  for (const entry of entriesOf(document, source)) {
    const others = lines.get(entry.line);
    if (others) others.push(entry);
    else lines.set(entry.line, [entry]);
  }
  return comments.map((span) => ({
    text: source.text.slice(span.start, span.end).trimEnd(),
    span,
    entry: entryFor(span, lines, source),
  }));
}

/** Every comment: a `#` inside a value is none. */
function spansOfComments(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let isValue = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isValue && marksOfLexer.has(lexeme)) {
      isValue = lexeme === CST.SCALAR;
      continue;
    }
    if (!isValue && lexeme.startsWith('#')) spans.push({ start, end: start + lexeme.length });
    isValue = false;
    start += lexeme.length;
  }
  return spans;
}

/** What the lexer says between the pieces of the text. */
const marksOfLexer: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/**
 * On a line with an entry, the outermost that begins there. On a line of its own, the one below it; or, indented like
 * the keys of the entry above, that entry.
 */
function entryFor(
  comment: Span,
  lines: ReadonlyMap<number, readonly PlacedEntry[]>,
  source: Source,
): Entry | null {
  const line = source.lineOf(comment.start);
  const lineStart = source.spanOfLine(line).start;
  const isAlone = source.text.slice(lineStart, comment.start).trim() === '';
  const isOutermost = (entry: PlacedEntry): boolean => entry.parent?.line !== entry.line;
  if (!isAlone) return lines.get(line)?.find(isOutermost) ?? lastBefore(line, isOutermost);
  const below = firstAfter(line);
  const column = comment.start - lineStart;
  if (below && below.column >= column) return below;
  const sibling = lastBefore(line, (entry) => entry.column === column);
  return sibling && isKeyOfItem(sibling) ? sibling.parent : below;

  function firstAfter(from: number): PlacedEntry | null {
    const last = source.lineOf(source.text.length);
    for (let at = from + 1; at <= last; at++) {
      const [first] = lines.get(at) ?? [];
      if (first) return first;
    }
    return null;
  }

  function lastBefore(from: number, isMeant: (entry: PlacedEntry) => boolean): PlacedEntry | null {
    for (let at = from - 1; at > 0; at--) {
      const found = lines.get(at)?.findLast(isMeant);
      if (found) return found;
    }
    return null;
  }
}

/** True for a key of an entry; not for an item of a list or an id of a register, which have others of their kind around them. */
function isKeyOfItem({ path, parent }: PlacedEntry): boolean {
  return typeof path.at(-1) === 'string' && parent !== null && !isRegister(parent.path);
}

/** Every key and every item, each before what is in it. */
function entriesOf(document: Document, source: Source): PlacedEntry[] {
  const entries: PlacedEntry[] = [];
  visit(document.contents, [], null);
  return entries;

  function visit(node: unknown, path: Path, parent: PlacedEntry | null): void {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const [start, end] = [rangeOf(key)?.[0], rangeOf(value)?.[1] ?? rangeOf(key)?.[1]];
        if (start === undefined || end === undefined || !isScalar(key)) continue;
        add(start, end, [...path, String(key.source ?? key.value)], value, parent);
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const range = rangeOf(item);
        if (range) add(range[0], range[1], [...path, index], item, parent);
      }
    }
  }

  function add(start: number, end: number, path: Path, value: unknown, parent: PlacedEntry | null): void {
    const line = source.lineOf(start);
    const lineStart = source.spanOfLine(line).start;
    const dash = /^\s*(-\s+)*/.exec(source.text.slice(lineStart, start))?.[0] ?? '';
    const isAfterDash =
      typeof path.at(-1) === 'number' && dash.includes('-') && lineStart + dash.length === start;
    const column = isAfterDash ? Math.max(0, dash.search(/-\s*$/)) : start - lineStart;
    const entry = { path, span: { start, end }, line, column, parent };
    entries.push(entry);
    visit(value, path, entry);
  }
}

function rangeOf(node: unknown): readonly [number, number, number] | null {
  return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : null) ?? null;
}
