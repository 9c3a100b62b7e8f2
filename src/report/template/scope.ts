import type { Source } from '../../findings/source.ts';
import type { Fault, TemplateProblem } from './problems.ts';
import type { Shape } from './shapes.ts';
import type { Node, Point, Program } from './syntax.ts';

/** A file of a template, read. */
export interface Sheet {
  source: Source;
  /** Whether it comes with the program, and so speaks every language. */
  isBuiltIn: boolean;
  program: Program;
}

/** A value of a template. Two are the same value only if they are the same object: `../` depends on it. */
export interface Value {
  shape: Shape;
}

/** What can be seen where a piece of a template stands. */
export interface Scope {
  sheet: Sheet;
  /** What `this` is, then what `../` leads to. */
  contexts: readonly [Value, ...Value[]];
  root: Value;
  /** The names after `as |…|`. */
  named: ReadonlyMap<string, Value>;
  /** Whether `@index` and the like mean something. */
  isInEach: boolean;
  /** What `{{> @partial-block}}` writes. */
  block: Piece | null;
  inlines: ReadonlyMap<string, { program: Program; sheet: Sheet }>;
  /** The partials that led here, outermost first. */
  chain: readonly { name: string; program: Program }[];
  /** How many pieces this one stands in. */
  depth: number;
  run: Run;
}

/** A piece of a template that stands in another, and what can be seen there. */
export interface Piece {
  program: Program;
  scope: Scope;
}

/** What holds for the whole of a template and its partials. */
export interface Run {
  problems: TemplateProblem[];
  partialNames: readonly string[];
  /** A partial; null where there is none, or where it cannot be read. */
  partial: (name: string) => Sheet | null;
  /** Inline partials and blocks of partials that were met, and what to say of those never written. */
  unwritten: Map<Program, () => Piece[]>;
  written: Set<Program>;
  /** Names that inline partials may have, of places with a block to stand there otherwise. */
  slots: Set<string>;
  /** Whether every partial could be gone through. */
  isWhole: boolean;
  /** How many statements have been gone through. */
  statements: number;
}

/** Where a node stands, as an offset. */
export function offsetOf({ source }: Pick<Sheet, 'source'>, { line, column }: Point): number {
  return source.spanOfLine(line).start + column;
}

/** A piece of a template as it is written. */
export function textOf({ sheet }: Scope, { loc }: Node): string {
  return sheet.source.text.slice(offsetOf(sheet, loc.start), offsetOf(sheet, loc.end)).trim();
}

/** Says what is wrong, at the node or so many UTF-16 units into it. */
export function complain({ run, sheet }: Scope, { loc }: Node, fault: Fault, offset = 0): void {
  const place = sheet.source.positionOf(offsetOf(sheet, loc.start) + offset);
  run.problems.push({ ...fault, ...place, file: sheet.source.path });
}

export const unknown: Value = { shape: { is: 'unknown' } };
