/** The syntax tree of a template: what of Handlebars' own is used here. */
export interface Node {
  loc: { start: Point; end: Point };
}

/** A 1-based line and a 0-based column in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
}

export interface Program {
  type: 'Program';
  body: Statement[];
  /** The names after `as |…|`. */
  blockParams?: string[];
}

/** `areas`, `../title`, `@root.today`, `this`. */
export interface Name extends Node {
  type: 'PathExpression';
  /** Whether it begins with `@`. */
  data: boolean;
  /** How many `../` it begins with. */
  depth: number;
  /** Its words, without `this`, `.` and `..`. */
  parts: string[];
  /** As written, without the brackets of literal words. */
  original: string;
}

export type Literal = Node &
  (
    | { type: 'StringLiteral'; value: string; original: string }
    | { type: 'NumberLiteral'; value: number; original: number }
    | { type: 'BooleanLiteral'; value: boolean; original: boolean }
    | { type: 'UndefinedLiteral' | 'NullLiteral'; original?: null }
  );

export type Expression = Name | Literal | Call;

/** A helper and what it is given. */
export interface Calling extends Node {
  path: Name | Literal;
  params: Expression[];
  hash?: Hash;
}

/** A helper within an expression: `(eq status.id "done")`. */
export interface Call extends Calling {
  type: 'SubExpression';
}

export interface Hash extends Node {
  type: 'Hash';
  pairs: HashPair[];
}

export interface HashPair extends Node {
  key: string;
  value: Expression;
}

export interface Mustache extends Calling {
  type: 'MustacheStatement' | 'Decorator';
  escaped: boolean;
}

/** `{{#each …}}…{{else}}…{{/each}}`, or with `*` a decorator. */
export interface Block extends Calling {
  type: 'BlockStatement' | 'DecoratorBlock';
  program?: Program;
  inverse?: Program;
}

/** `{{> name}}`, or with a block `{{#> name}}…{{/name}}`. */
export interface Partial extends Node {
  type: 'PartialStatement' | 'PartialBlockStatement';
  name: Name | Literal | Call;
  params: Expression[];
  hash?: Hash;
  program?: Program;
}

export type Content = Node & { type: 'ContentStatement'; value: string };

export type Statement = Mustache | Block | Partial | Content | (Node & { type: 'CommentStatement' });

/** The name of a helper, a block or a partial as written; null of one that is a path or a call. */
export function simpleName(name: Name | Literal | Call): string | null {
  if (name.type === 'SubExpression') return null;
  if (name.type !== 'PathExpression') return String(name.original);
  const isSimple = name.parts.length === 1 && name.depth === 0 && !name.data && !isScoped(name);
  return isSimple ? (name.parts[0] ?? null) : null;
}

/** Whether a name begins with `this` or `.`, and so looks past the names of a block; as Handlebars decides it. */
export function isScoped({ original }: Name): boolean {
  return /^\.|this\b/.test(original);
}

/** Whether a mustache is a helper with arguments; a name alone is a name of the view. */
export function isCalling({ params, hash }: Calling): boolean {
  return params.length > 0 || (hash?.pairs.length ?? 0) > 0;
}

/** `{{#*inline "name"}}…{{/inline}}` */
export function isInline(statement: Statement): statement is Block & { program: Program } {
  return (
    statement.type === 'DecoratorBlock' &&
    simpleName(statement.path) === 'inline' &&
    statement.program !== undefined
  );
}
