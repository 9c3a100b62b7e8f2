import Handlebars from 'handlebars';
import { Source } from '../../findings/source.ts';
import type { TemplateFile } from './files.ts';
import type { Fault, TemplateProblem } from './problems.ts';
import { offsetOf, type Sheet } from './scope.ts';
import type { Point, Program } from './syntax.ts';
import { deepest, type Tag, tagsOf, tooDeep } from './tags.ts';

/** Far above any report; of as much as this, the reader of Handlebars makes a tree in half a second at worst. */
const mostKilobytes = 128;

/** Reads a template: its syntax tree, or what is wrong with how it is written. */
export function parse({ file, text, isBuiltIn = false }: TemplateFile): Sheet | TemplateProblem {
  const source = new Source(file, text.replace(/\r\n?/g, '\n'));
  const at = (offset: number, fault: Fault): TemplateProblem => ({
    ...fault,
    ...source.positionOf(offset),
    file,
  });
  const kilobytes = Math.ceil(source.text.length / 1024);
  if (kilobytes > mostKilobytes)
    return at(0, { problem: 'template-too-large', kilobytes, most: mostKilobytes });
  const nothing = source.text.indexOf('\0');
  if (nothing >= 0) return at(nothing, { problem: 'null-character' });
  const tags = tagsOf(source.text);
  const deep = tooDeep(tags);
  // The reader takes seconds or overflows.
  if (deep !== null) return at(deep, { problem: 'too-deep', most: deepest });
  try {
    // Its own types leave open what kind each node is; white space is for the compiler.
    const program = Handlebars.parseWithoutProcessing(source.text) as unknown as Program;
    return { source, isBuiltIn, program };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { offset, ...fault } = explain(error.message, source, tags);
    return at(offset, fault);
  }
}

type Placed = Fault & { offset: number };

/** What the reader of Handlebars is looking at; after a failure, what it failed at. */
const { lexer } = (Handlebars as unknown as { Parser: { lexer: Lexer } }).Parser;

interface Lexer {
  /** The piece of the template. */
  match: string;
  yylloc: { first_line: number; first_column: number };
}

/** Makes data of a message of Handlebars, which comes with a picture of the template and names of tokens. */
function explain(message: string, source: Source, tags: readonly Tag[]): Placed {
  const { first_line: line, first_column: column } = lexer.yylloc;
  const offset = offsetOf({ source }, { line, column });
  const [, opened = '', closed = '', ...openedAt] =
    /^(.+) doesn't match (.+) - (\d+):(\d+)$/.exec(message) ?? [];
  if (opened !== '') return closedAsOther(opened, closed, source, pointOf(openedAt), line);
  const [, path = '', ...pathAt] = /^Invalid path: (.+) - (\d+):(\d+)$/.exec(message) ?? [];
  if (path !== '') return { problem: 'this-within', path, offset: offsetOf({ source }, pointOf(pathAt)) };
  const [, token = ''] = /got '(\w+)'$/.exec(message) ?? [];
  const [tag = '{{'] = /^\{\{[^{}]*\}\}/.exec(source.text.slice(offset)) ?? [];
  const start = source.text.lastIndexOf('{{', offset - 1);
  const unfinished: Placed = { problem: 'unfinished', offset: start < 0 ? offset : start };
  switch (token) {
    case 'EOF':
      return unclosed(tags) ?? unfinished;
    case 'OPEN_ENDBLOCK':
      return { problem: 'unopened', tag, offset };
    case 'INVERSE':
    case 'OPEN_INVERSE_CHAIN':
      return { problem: 'stray-else', offset };
    case '':
      // A comment without an end, which the reader stands at the beginning of.
      return { problem: message.startsWith('Unexpected inverse') ? 'stray-else' : 'unfinished', offset };
    default:
      return source.text.includes('}}', offset)
        ? { problem: 'unreadable', text: lexer.match, offset }
        : unfinished;
  }
}

function pointOf([line, column]: readonly string[]): Point {
  return { line: Number(line), column: Number(column) };
}

function closedAsOther(name: string, found: string, source: Source, point: Point, line: number): Placed {
  const { text } = source;
  // The place is that of the name, behind the braces.
  const offset = text.lastIndexOf('{{', offsetOf({ source }, point));
  const tag = text.slice(offset, text.indexOf('}}', offset) + 2);
  return {
    problem: 'closed-as-other',
    tag,
    close: `{{/${name}}}`,
    found: `{{/${found}}}`,
    onLine: line,
    offset,
  };
}

/** The innermost block that is still open at the end. */
function unclosed(tags: readonly Tag[]): Placed | null {
  const open: Tag[] = [];
  for (const tag of tags) {
    if (tag.does === 'close') open.pop();
    else if (tag.does === 'open') open.push(tag);
  }
  const last = open.at(-1);
  return last
    ? { problem: 'unclosed', tag: last.text, close: `{{/${last.name}}}`, offset: last.offset }
    : null;
}
