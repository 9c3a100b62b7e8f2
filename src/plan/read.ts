import type { Part, Path, Span } from '../findings/finding.ts';
import { Source } from '../findings/source.ts';
import type { Fault } from './fault.ts';
import { type Comment, commentsOf } from './read-comments.ts';
import { Reader } from './read-data.ts';
import { faultsOf } from './read-faults.ts';
import { readMended } from './read-mended.ts';

/** A YAML file as plain data, with the place of every key and value. */
export interface YamlText {
  source: Source;
  /**
   * Mappings as objects, lists as arrays, scalars as YAML 1.2 reads them, save that typographic quotes round one are
   * left out; undefined where nothing can be trusted.
   */
  data: unknown;
  /** In reading order, at most one a line. */
  faults: readonly Fault[];
  /** Where a path stands; for one that is absent, the nearest entry above it. */
  locate: (path: Path, part: Part) => Span;
  /** The comments with a mark in them, in order. */
  comments: (mark: RegExp) => readonly Comment[];
}

/** Faults that leave no doubt about the rest of the file. */
const harmless: ReadonlySet<Fault['fault']> = new Set(['duplicate-key', 'curly-quotes']);
/** Faults after which it is a guess what belongs to what. */
const misleading: ReadonlySet<Fault['fault']> = new Set(['tab', 'indentation', 'no-colon']);

/** Reads the text of one YAML 1.2 document, and finds every fault of it in one run. */
export function readYaml(source: Source): YamlText {
  const { document, text, faults: faultsOfFile } = readMended(source);
  const reader = new Reader(document, text);
  const data = reader.read();
  const all = [...faultsOfFile, ...reader.faults, ...faultsOf(document, text)];
  if (all.length === 0 && data === null) all.push({ fault: 'empty', span: { start: 0, end: 0 } });
  const faults = withoutFalseTwins(all).toSorted(likelierFirst);
  return {
    source,
    data: faults.every(({ fault }) => harmless.has(fault)) ? data : undefined,
    faults: onePerBlock(onePerLine(faults, source), source),
    locate: (path, part) => reader.locate(path, part),
    comments: (mark) => commentsOf(document, new Source(source.path, text), mark),
  };
}

/** Below a line that cannot be placed, a key that seems to stand twice may belong to another entry. */
function withoutFalseTwins(faults: readonly Fault[]): Fault[] {
  const lostFrom = faults
    .filter(({ fault }) => misleading.has(fault))
    .reduce((first, { span }) => Math.min(first, span.start), Infinity);
  return faults.filter(({ fault, span }) => fault !== 'duplicate-key' || span.start < lostFrom);
}

/** What is indented or closed wrongly often looks like a key made of a list: the parser's word on it is better. */
function likelierFirst(a: Fault, b: Fault): number {
  return Number(a.fault === 'collection-key') - Number(b.fault === 'collection-key');
}

function onePerLine(faults: readonly Fault[], source: Source): Fault[] {
  const lines = new Set<number>();
  const within = (offset: number): number => Math.min(offset, source.text.length);
  return faults
    .map((fault) => ({ ...fault, span: { start: within(fault.span.start), end: within(fault.span.end) } }))
    .filter(({ span }) => {
      const line = source.lineOf(span.start);
      return !lines.has(line) && lines.add(line);
    })
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** Of lines in a row that are all indented wrongly, the first is the one to mend. */
function onePerBlock(faults: readonly Fault[], source: Source): Fault[] {
  const lineOf = (fault: Fault | undefined): number => (fault ? source.lineOf(fault.span.start) : -1);
  return faults.filter((fault, i) => {
    const before = faults[i - 1];
    const isNext = before?.fault === 'indentation' && lineOf(before) === lineOf(fault) - 1;
    return fault.fault !== 'indentation' || !isNext;
  });
}
