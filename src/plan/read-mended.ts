import { type Document, visit } from 'yaml';
import type { Source } from '../findings/source.ts';
import type { Fault } from './fault.ts';
import { readDocument } from './read-document.ts';
import { faultsOf } from './read-faults.ts';
import {
  beginsWithTab,
  depthOf,
  isMistakenForText,
  type Line,
  linesOf,
  mayHaveStrays,
  mendStrays,
  mendTabs,
  type Place,
} from './strays.ts';

/** A document and the text that it was read from, each line as long as the written one. */
export interface Reading {
  document: Document.Parsed;
  text: string;
  /** What had to be mended, and what is wrong with the file as a whole. */
  faults: readonly Fault[];
}

/** Mending a line shows the parser the next one: a plan of a thousand lines with asterisks for all dashes takes five. */
const mostReadings = 5;

/**
 * Parses a text. What is pasted from a document has tabs, no-break spaces and bullets where YAML wants spaces and
 * dashes: the parser takes such a line for more of the one above, and complains of others. So they are told where
 * they stand, and the rest is read as if they were mended.
 */
export function readMended(source: Source): Reading {
  const written = { ...readDocument(source.text), text: source.text };
  if (!mayHaveStrays(source)) return written;
  const lines = linesOf(source);
  const tabs: Fault[] = [];
  const strays: Fault[] = [];
  let reading = written;
  for (let readings = 1; readings < mostReadings; readings++) {
    const places = placesOfStructure(reading, source, lines);
    const newTabs = mendTabs(tabbedLines(reading, places, source, lines), lines);
    const newStrays = places.flatMap((place) => mendStrays(place, lines) ?? []);
    if (newTabs.length + newStrays.length === 0) break;
    tabs.push(...newTabs);
    strays.push(...newStrays);
    const text = lines.map((line) => line.text).join('\n');
    reading = { ...readDocument(text), text };
  }
  const isText = isInBlockText(reading.document, source, lines);
  const told = [...tabs, ...strays.filter((fault) => !isText(fault))];
  return told.length === 0 ? written : { ...reading, faults: [...told, ...reading.faults] };
}

/** Keys, which hold whole lines where the parser has lost its way; and what it mistakes for text or an alias. */
function placesOfStructure({ document, text }: Reading, source: Source, lines: readonly Line[]): Place[] {
  const places: Place[] = [];
  const placeOf = (offset: number): Place => {
    const line = source.lineOf(offset) - 1;
    return { line, column: offset - (lines[line]?.start ?? 0) };
  };
  const isFirst = ({ line, column }: Place): boolean =>
    /^[ -]*$/.test(lines[line]?.text.slice(0, column) ?? '');
  visit(document, {
    Scalar(role, { type, range }) {
      if (type !== 'PLAIN' || !range) return;
      const written = text.slice(range[0], range[1]);
      if (role !== 'key' && !isMistakenForText(written)) return;
      const first = placeOf(range[0]);
      if (role !== 'key' && !isFirst(first)) return;
      const below = written.split('\n').slice(1);
      places.push(first, ...below.map((_, i) => ({ line: first.line + 1 + i, column: 0 })));
    },
    Alias(_, { source: name, range }) {
      const place = range && placeOf(range[0]);
      if (name === '' && place && isFirst(place)) places.push(place);
    },
  });
  return places;
}

/** Lines that begin with a tab and cannot be followed. Between brackets and in a text, a line may begin with one. */
function tabbedLines(
  { document, text }: Reading,
  places: readonly Place[],
  source: Source,
  lines: readonly Line[],
): number[] {
  const insideKeys = places.filter(({ column }) => column === 0).map(({ line }) => line);
  const faulty = faultsOf(document, text)
    .filter(({ fault }) => ['tab', 'indentation', 'no-colon', 'unexpected'].includes(fault))
    .map(({ span }) => source.lineOf(span.start) - 1);
  const told = [...insideKeys, ...faulty].filter((line) => beginsWithTab(lines[line]));
  if (told.length === 0) return told;
  const others = lines.flatMap(({ text: line }, i) => (/^\t\s*[^\s#]/.test(line) ? i : []));
  return [...told, ...others].sort((a, b) => a - b);
}

/** True of what a text holds that a `|` or a `>` begins, in which every character right of its indentation is its own. */
function isInBlockText(
  document: Document.Parsed,
  source: Source,
  lines: readonly Line[],
): (fault: Fault) => boolean {
  const indents = new Map<number, number>();
  visit(document, {
    Scalar(_, { type, range }) {
      if (!range || (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED')) return;
      const [first, last] = [source.lineOf(range[0]), source.lineOf(range[1] - 1)];
      const indent = depthOf(lines.slice(first, last).find(({ text }) => text.trim() !== ''));
      for (let line = first; line < last; line++) indents.set(line, indent);
    },
  });
  return ({ span }) => {
    const line = source.lineOf(span.start) - 1;
    return span.start - (lines[line]?.start ?? 0) >= (indents.get(line) ?? Infinity);
  };
}
