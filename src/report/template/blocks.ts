import { nearest } from '../../findings/nearest.ts';
import { printed } from './advice.ts';
import { checkOptions } from './arguments.ts';
import { optionsOf, valueIn } from './calls.ts';
import { valueIfAny } from './paths.ts';
import { complain, type Piece, type Scope, textOf, unknown, type Value } from './scope.ts';
import type { Shape } from './shapes.ts';
import { type BlockName, blockNamed, blockNames, blocks, signatureOf } from './signatures.ts';
import { type Block, isCalling, simpleName } from './syntax.ts';

/** Holds the head of a block against the view; what can be seen in the block, and after its `else`. */
export function checkBlock(block: Block, scope: Scope): Piece[] {
  const known = blockNamed(simpleName(block.path));
  const [name, value] = known ? [known, argumentOf(known, block, scope)] : checkSection(block, scope);
  const { program, inverse } = block;
  checkNames(name, block, scope);
  return [
    ...(program ? [{ program, scope: within(name, value, program.blockParams ?? [], scope) }] : []),
    ...(inverse ? [{ program: inverse, scope }] : []),
  ];
}

/** What a block is given; within `each`, one item of it. */
function argumentOf(name: BlockName, block: Block, scope: Scope): Value {
  const values = block.params.map((param) => valueIn(param, scope));
  checkOptions(name, { options: blocks[name].options, form: '' }, new Map(optionsOf(block, scope)), scope);
  const [param] = block.params;
  const [value] = values;
  if (!param || !value || values.length > 1) {
    complain(scope, block.path, { problem: 'one-argument', block: name, found: values.length });
    return unknown;
  }
  if (name === 'if' || name === 'unless') return value;
  const { shape } = value;
  const [text, is] = [textOf(scope, param), shape.is];
  if (is === 'unknown' || is === 'nothing') return unknown;
  if (name === 'each') {
    if (shape.is === 'list') return { shape: shape.of };
    const instead = is === 'object' ? `{{#with ${text}}}…{{/with}}` : printed(text, shape);
    complain(scope, param, { problem: 'no-list', text, is, instead });
    return unknown;
  }
  if (is === 'object') return value;
  complain(scope, param, { problem: 'no-object', text, is, instead: printed(text, shape) });
  return unknown;
}

/** What can be seen in a block; one that repeats or narrows has a context of its own. */
function within(name: BlockName, value: Value, names: readonly string[], scope: Scope): Scope {
  if (name === 'if' || name === 'unless') return scope;
  const meanings: readonly Value[] = [value, { shape: { is: 'number' } }];
  const named = new Map([
    ...scope.named,
    ...names.map((word, index) => [word, meanings[index] ?? unknown] as const),
  ]);
  return {
    ...scope,
    contexts: [value, ...scope.contexts],
    named,
    isInEach: scope.isInEach || name === 'each',
  };
}

function checkNames(name: BlockName, { path, program, inverse }: Block, scope: Scope): void {
  const names = program?.blockParams ?? [];
  const most = program ? blocks[name].names : 0;
  // Of a block that begins with its `else`, the names stand there and mean nothing.
  const given = program ? names : (inverse?.blockParams ?? []);
  if (given.length > most) complain(scope, path, { problem: 'block-names', block: name, most });
  for (const word of given) {
    if (signatureOf(word)) complain(scope, path, { problem: 'name-of-helper', name: word });
  }
}

/** Something else than a block of Handlebars: a name of the view, a helper, or a word misspelt. */
function checkSection(block: Block, scope: Scope): [BlockName, Value] {
  const word = simpleName(block.path) ?? textOf(scope, block.path);
  for (const param of block.params) valueIn(param, scope);
  optionsOf(block, scope);
  const value = isCalling(block) ? unknown : valueIfAny(block.path, scope);
  const { shape } = value;
  const signature = signatureOf(word);
  if (signature) complain(scope, block.path, { problem: 'no-block', name: word, instead: signature.form });
  else if (shape.is === 'unknown') {
    const near = nearest(word, blockNames);
    complain(scope, block.path, { problem: 'unknown-block', name: word, nearest: near, names: blockNames });
  } else {
    const name = blockOf(shape);
    complain(scope, block.path, {
      problem: 'no-block',
      name: word,
      instead: `{{#${name} ${word}}}…{{/${name}}}`,
    });
    return [name, shape.is === 'list' ? { shape: shape.of } : value];
  }
  return ['with', unknown];
}

function blockOf({ is }: Shape): BlockName {
  return is === 'list' ? 'each' : is === 'object' ? 'with' : 'if';
}
