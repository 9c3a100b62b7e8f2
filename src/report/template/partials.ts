import { nearest } from '../../findings/nearest.ts';
import { optionsOf, valueIn } from './calls.ts';
import type { Fault } from './problems.ts';
import { complain, type Piece, type Scope, textOf, type Value } from './scope.ts';
import { bare, withNames } from './shapes.ts';
import { type Block, isInline, type Node, type Partial, type Program, type Statement } from './syntax.ts';

const block = '@partial-block';

/** Holds an inclusion against the partials there are; what it writes, and what can be seen there. */
export function checkPartial(partial: Partial, scope: Scope): Piece[] {
  const context = contextOf(partial, scope);
  const { name, program } = partial;
  const isComputed = name.type === 'SubExpression' || (name.type === 'PathExpression' && name.data);
  const word = name.type === 'SubExpression' ? '' : String(name.original);
  if (word === block) return writeBlock(partial, context, scope);
  const fallback = program ? [{ program, scope: within(context, scope, scope.contexts) }] : [];
  if (isComputed) {
    lose(scope, name, { problem: 'computed-partial' });
    return fallback;
  }
  const inline = scope.inlines.get(word);
  const sheet = inline?.sheet ?? scope.run.partial(word);
  const body = inline?.program ?? sheet?.program;
  if (!sheet || !body) {
    complainOfPartial(partial, word, scope);
    return fallback;
  }
  const chain = [...scope.chain, { name: word, program: body }];
  const before = scope.chain.findIndex((link) => link.program === body);
  if (before >= 0) {
    const names = chain.slice(before).map((link) => link.name);
    lose(scope, name, { problem: 'circular-partial', chain: names });
    return [];
  }
  noteWritten(body, scope);
  const inlines = program ? withInlines(program, scope) : scope.inlines;
  const given = program ? { program, scope } : scope.block;
  const inner: Scope = {
    ...scope,
    sheet,
    contexts: [context],
    named: new Map(),
    block: given,
    inlines,
    chain,
  };
  // Where an inline partial fills in, what stands there otherwise need not be written.
  if (program && !inline) noteBlock(partial, program, word, scope);
  return [{ program: body, scope: inner }, ...(inline ? fallback : [])];
}

/** What `this` is in a partial: what it is given, with the names of the values beside. */
function contextOf(partial: Partial, scope: Scope): Value {
  const [first = scope.contexts[0], ...more] = partial.params.map((param) => valueIn(param, scope));
  const given = optionsOf(partial, scope);
  if (more.length > 0) {
    const found = partial.params.length;
    complain(scope, partial.name, { problem: 'partial-arguments', found });
  }
  if (given.length === 0) return first;
  const names = new Map(given.map(([{ key }, { shape }]) => [key, shape]));
  const { shape } = first;
  if (shape.is === 'object') return { shape: withNames(shape, names) };
  if (shape.is === 'unknown') return first;
  const [param] = partial.params;
  if (shape.is !== 'nothing') {
    const text = param ? textOf(scope, param) : 'this';
    complain(scope, partial.name, { problem: 'values-beside-no-object', text, is: shape.is });
  }
  return { shape: withNames(bare, names) };
}

/** Writes the block that the partial was given, where it stands in what includes it. */
function writeBlock({ name, program }: Partial, context: Value, scope: Scope): Piece[] {
  if (scope.block) {
    const { program: given, scope: outer } = scope.block;
    noteWritten(given, scope);
    const { depth, isInEach } = scope;
    return [{ program: given, scope: within(context, { ...outer, depth, isInEach }, outer.contexts) }];
  }
  if (program) return [{ program, scope: within(context, scope, scope.contexts) }];
  complain(scope, name, { problem: 'no-block-given', name: scope.chain.at(-1)?.name ?? null });
  return [];
}

function within(context: Value, scope: Scope, contexts: Scope['contexts']): Scope {
  return { ...scope, contexts: context === contexts[0] ? contexts : [context, ...contexts] };
}

/** What is not there may be filled in by others, and then its block is what stands there otherwise. */
function complainOfPartial({ name, program }: Partial, word: string, scope: Scope): void {
  const { partialNames } = scope.run;
  if (partialNames.includes(word)) {
    // It is there, and cannot be read: that is said already.
    scope.run.isWhole = false;
    return;
  }
  const names = program ? partialNames : [...partialNames, ...scope.inlines.keys()];
  const near = nearest(word, names);
  if (program && near === null) scope.run.slots.add(word);
  else lose(scope, name, { problem: 'unknown-partial', name: word, nearest: near, names });
}

/** Complains of what cannot be followed. */
function lose(scope: Scope, node: Node, fault: Fault): void {
  scope.run.isWhole = false;
  complain(scope, node, fault);
}

/** The inline partials that can be included where a piece of a template stands, with its own. */
export function withInlines(program: Program, scope: Scope): Scope['inlines'] {
  const own = program.body.filter(isInline).flatMap((inline) => {
    const name = inlineName(inline);
    return name === null ? [] : [{ name, inline }];
  });
  if (own.length === 0) return scope.inlines;
  for (const { name, inline } of own) {
    const complaint = () => {
      const near = nearest(name, scope.run.slots);
      complain(scope, inline.path, { problem: 'unwritten-inline', name, nearest: near });
      return [];
    };
    if (!scope.run.written.has(inline.program)) scope.run.unwritten.set(inline.program, complaint);
  }
  const { sheet } = scope;
  return new Map([
    ...scope.inlines,
    ...own.map(({ name, inline }) => [name, { program: inline.program, sheet }] as const),
  ]);
}

/** Complains of decorators that are no inline partials, and of inline partials that could not work. */
export function checkDecorator(statement: Statement, scope: Scope): void {
  if (statement.type !== 'Decorator' && statement.type !== 'DecoratorBlock') return;
  const { path } = statement;
  if (!isInline(statement)) {
    complain(scope, path, { problem: 'decorator', name: textOf(scope, path) });
    return;
  }
  if (inlineName(statement) === null) complain(scope, path, { problem: 'inline-name' });
  const names = [...scope.named.keys(), ...(statement.program.blockParams ?? [])];
  // Handlebars would look there for names that the partial is to find in what it is given.
  if (names.length > 0) complain(scope, path, { problem: 'inline-within-names', names });
}

function inlineName({ params, hash }: Block): string | null {
  const [name, ...more] = params;
  const isAlone = more.length === 0 && (hash?.pairs.length ?? 0) === 0;
  return isAlone && name?.type === 'StringLiteral' ? name.value : null;
}

function noteWritten(program: Program, { run }: Scope): void {
  run.written.add(program);
  run.unwritten.delete(program);
}

/** A block that says something is lost where the partial does not write it. */
function noteBlock({ name: node }: Partial, program: Program, name: string, scope: Scope): void {
  const says = program.body.some((statement) => {
    if (statement.type === 'ContentStatement') return statement.value.trim() !== '';
    return statement.type !== 'CommentStatement' && !isInline(statement);
  });
  const complaint = () => {
    complain(scope, node, { problem: 'unwritten-block', name });
    return [{ program, scope }];
  };
  if (says && !scope.run.written.has(program)) scope.run.unwritten.set(program, complaint);
}
