import { type Document, isMap, isScalar, isSeq, visit, type YAMLError, type YAMLWarning } from 'yaml';
import type { Span } from '../findings/finding.ts';
import type { Fault, FaultReason } from './fault.ts';

type ParserWord = YAMLError | YAMLWarning;

/** What the YAML parser has to say of a text, in our own terms; of two on one line the likelier cause is first. */
export function faultsOf(document: Document.Parsed, text: string): Fault[] {
  const directives = document.warnings.filter(({ code }) => code === 'BAD_DIRECTIVE');
  const faults = faultsOfErrors([...document.errors, ...directives], document, text);
  const { explicit, version } = document.directives.yaml;
  if (explicit && version !== '1.2')
    faults.push({ fault: 'yaml-version', version, span: directiveLine(text) });
  return faults;
}

function faultsOfErrors(errors: readonly ParserWord[], document: Document.Parsed, text: string): Fault[] {
  const openings = openingsByEnd(document, text);
  const codesAt = new Map<number, string[]>();
  for (const { code, pos } of errors) codesAt.set(pos[0], [...(codesAt.get(pos[0]) ?? []), code]);
  const faults: Fault[] = [];
  const toldLines = new Set<number>();
  errors.forEach((error, index) => {
    const codesHere = codesAt.get(error.pos[0]) ?? [];
    if (isEcho(error, errors[index - 1], codesHere)) return;
    const fault = isUnclosed(error)
      ? unclosed(openings.get(error.pos[0])?.shift() ?? spanOf(error), text)
      : faultOf(error, text, codesHere);
    // After one line that is indented wrongly, the lines below that are indented like it are no further faults.
    const isBelow = !isUnclosed(error) && text.slice(...error.pos).includes('\n');
    if (!isBelow || !toldLines.has(lineStart(text, error.pos[0]))) faults.push(fault);
    toldLines.add(lineStart(text, fault.span.start));
  });
  return faults;
}

/** True of what the parser says a second time, and of the words that follow where it has lost its way. */
function isEcho(error: ParserWord, before: ParserWord | undefined, codesHere: readonly string[]): boolean {
  if (error.message.includes('in YAML stream')) return before?.code === 'UNEXPECTED_TOKEN';
  return error.code.startsWith('BLOCK_') && codesHere.includes('MULTILINE_IMPLICIT_KEY');
}

/** True of a quote or a bracket that nothing closes. */
export function isUnclosed({ message }: ParserWord): boolean {
  return message.startsWith('Missing closing') || /^Flow .* end with a/.test(message);
}

/** Quotes and brackets by where they end, the outer ones first: an unclosed one is noticed far below its opening. */
function openingsByEnd(document: Document.Parsed, text: string): Map<number, Span[]> {
  const openings = new Map<number, Span[]>();
  if (!document.errors.some(isUnclosed)) return openings;
  visit(document, {
    Node(_, node) {
      const [start, end] = node.range ?? [0, 0];
      const own = isScalar(node) ? `"'` : isMap(node) ? '{' : isSeq(node) ? '[' : '';
      if (!own.includes(text.charAt(start)) || (!isScalar(node) && !('flow' in node && node.flow))) return;
      openings.set(end, [...(openings.get(end) ?? []), { start, end: start + 1 }]);
    },
  });
  return openings;
}

function unclosed({ start, end }: Span, text: string): Fault {
  const opening = text.charAt(start);
  return { fault: 'unclosed', closing: { '[': ']', '{': '}' }[opening] ?? opening, span: { start, end } };
}

function faultOf(error: ParserWord, text: string, codesHere: readonly string[]): Fault {
  const span = onFirstLine(spanOf(error), text);
  const marked = text.slice(span.start, span.end);
  const word = wordFrom(text, span.start);
  const isListItem = text.slice(word.start, word.end) === '-' && isFirstOnLine(text, word.start);
  const unexpected: Fault = { fault: 'unexpected', text: firstWord(marked), span };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { fault: 'tab', span };
    case 'BAD_DIRECTIVE':
      return { fault: 'directive', span: directiveLine(text, span.start) };
    case 'BAD_DQ_ESCAPE':
      return { fault: 'escape', escape: text.slice(span.start, span.start + 2), span };
    case 'BAD_SCALAR_START':
      return { fault: 'reserved-character', character: text.charAt(span.start), span };
    case 'BAD_INDENT':
      return { fault: 'indentation', span: word };
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return { fault: 'tag', tag: firstWord(marked), span };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (isListItem) return { fault: 'indentation', span: word };
      if (marked === '?') return { fault: 'reserved-character', character: marked, span };
      return { fault: 'colon-in-value', span };
    case 'MULTILINE_IMPLICIT_KEY':
      return isListItem ? { fault: 'indentation', span: word } : wrongKey(spanOf(error), text, codesHere);
    case 'MISSING_CHAR':
      if (isListItem || error.message.startsWith('Sequence item'))
        return { fault: 'indentation', span: word };
      if (error.message.startsWith('Missing directives-end'))
        return { fault: 'directive', span: directiveLine(text) };
      if (error.message.startsWith('Implicit map keys')) return { ...keyWithoutValue(marked), span };
      return error.message.startsWith('Missing space after')
        ? { fault: 'no-space-after-colon', span }
        : unexpected;
    case 'UNEXPECTED_TOKEN':
      if (marked.startsWith('-') && !isListItem) return { fault: 'list-on-key-line', span };
      if (isListItem || (error.message.endsWith('at node end') && isFirstOnLine(text, span.start))) {
        return { fault: 'indentation', span: word };
      }
      return unexpected;
    default:
      return unexpected;
  }
}

/** Text that runs over several lines up to a colon: a colon is missing on the first, or the last is indented wrongly. */
function wrongKey({ start, end }: Span, text: string, codesHere: readonly string[]): Fault {
  const key = wordFrom(text, lineStart(text, end));
  if (codesHere.includes('BLOCK_IN_FLOW')) {
    return { fault: 'unexpected', text: firstWord(text.slice(key.start, key.end)), span: key };
  }
  if (columnOf(text, key.start) !== columnOf(text, start)) return { fault: 'indentation', span: key };
  const span = onFirstLine({ start, end }, text);
  return { ...keyWithoutValue(text.slice(span.start, span.end)), span };
}

function keyWithoutValue(marked: string): FaultReason {
  return { fault: /^[^\s:]+:\S/.test(marked) ? 'no-space-after-colon' : 'no-colon' };
}

function spanOf({ pos: [start, end] }: ParserWord): Span {
  return { start, end: Math.max(end, start + 1) };
}

function onFirstLine({ start, end }: Span, text: string): Span {
  const lineEnd = /\r?\n/.exec(text.slice(start + 1, end))?.index;
  return { start, end: lineEnd === undefined ? end : start + 1 + lineEnd };
}

/** The first word on a line from an offset on; the place itself where there is none. */
function wordFrom(text: string, offset: number): Span {
  const [, blank = '', word = ''] = /^([ \t]*)(\S*)/.exec(text.slice(offset, offset + 200)) ?? [];
  const start = word === '' ? offset : offset + blank.length;
  return { start, end: start + Math.max(word.length, 1) };
}

function firstWord(text: string): string {
  return /^\s*(\S{1,30})/.exec(text)?.[1] ?? text.slice(0, 1);
}

function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The line of the directive at or above an offset, else the first one. */
function directiveLine(text: string, offset?: number): Span {
  const from = offset === undefined ? text.search(/^%/m) : lineStart(text, offset);
  const end = text.indexOf('\n', from);
  return { start: from, end: end < 0 ? text.length : end };
}
