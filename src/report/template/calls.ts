import { nearest } from '../../findings/nearest.ts';
import { checkArguments, checkLiterals, checkOptions, type Options } from './arguments.ts';
import { valueIfAny, valueOfName } from './paths.ts';
import { complain, type Scope, textOf, unknown, type Value } from './scope.ts';
import { blockNamed, helperNames, signatureOf } from './signatures.ts';
import { type Calling, type Expression, simpleName } from './syntax.ts';
import { deepest } from './tags.ts';
import { checkWords } from './words.ts';

/** Finds what an expression will be, and complains of what is wrong in it. */
export function valueIn(expression: Expression, scope: Scope): Value {
  switch (expression.type) {
    case 'PathExpression':
      return valueOfName(expression, scope);
    case 'SubExpression':
      return valueOfCall(expression, scope);
    case 'StringLiteral':
      return { shape: { is: 'text', literal: expression.value } };
    case 'NumberLiteral':
      return { shape: { is: 'number', literal: expression.value } };
    case 'BooleanLiteral':
      return { shape: { is: 'truth' } };
    default:
      return { shape: { is: 'nothing' } };
  }
}

/** What comes of a helper; its arguments are held against its signature. */
export function valueOfCall(call: Calling, outer: Scope): Value {
  const scope = { ...outer, depth: outer.depth + 1 };
  if (scope.depth > deepest) {
    complain(scope, call, { problem: 'too-deep', most: deepest });
    return unknown;
  }
  const values = call.params.map((param) => valueIn(param, scope));
  const options: Options = new Map(optionsOf(call, scope));
  const name = simpleName(call.path);
  if (name === 'lookup') return lookUp(call, values, options, scope);
  const signature = name === null ? null : signatureOf(name);
  if (name === null || !signature) {
    complainOfHelper(call, name ?? textOf(scope, call.path), scope);
    return unknown;
  }
  checkArguments(name, signature, values, call, scope);
  if (name === 'eq') checkLiterals(values, call, scope);
  if (signature.words) checkWords(name, signature, call, options, scope);
  else checkOptions(name, signature, options, scope);
  return { shape: { is: signature.gives } };
}

/** The values with names of their own that stand after a helper or a partial. */
export function optionsOf({ hash }: Pick<Calling, 'hash'>, scope: Scope): [Option, Value][] {
  return (hash?.pairs ?? []).map((pair) => [pair, valueIn(pair.value, scope)]);
}

type Option = Options extends ReadonlyMap<infer Pair, Value> ? Pair : never;

function complainOfHelper({ path }: Calling, name: string, scope: Scope): void {
  if (blockNamed(name)) {
    complain(scope, path, { problem: 'needs-block', name, instead: `{{#${name} …}}…{{/${name}}}` });
  } else if (valueIfAny(path, scope).shape.is !== 'unknown') {
    complain(scope, path, { problem: 'name-as-helper', name });
  } else {
    const names = [...helperNames, 'lookup'];
    complain(scope, path, { problem: 'unknown-helper', name, nearest: nearest(name, names), names });
  }
}

/** `lookup` in an object with a name that stands in the template, or in a list with any number. */
function lookUp(call: Calling, values: readonly Value[], options: Options, scope: Scope): Value {
  const signature = { takes: ['anything', 'scalar'], form: '{{lookup actions @index}}' } as const;
  checkArguments('lookup', signature, values, call, scope);
  checkOptions('lookup', signature, options, scope);
  const [from, key] = values;
  const [object, word] = call.params;
  if (!from || !key || !object || !word || values.length > 2) return unknown;
  if (from.shape.is === 'unknown' || key.shape.is === 'unknown') return unknown;
  if (from.shape.is === 'list' && key.shape.is === 'number') return { shape: from.shape.of };
  const text = textOf(scope, object);
  if (from.shape.is !== 'object' || word.type !== 'StringLiteral') {
    const instead =
      from.shape.is === 'list' ? `{{#each ${text}}}…{{/each}}` : `${text.replace(/^\.$/, 'this')}.title`;
    complain(scope, call.path, { problem: 'computed-lookup', instead });
    return unknown;
  }
  const shape = from.shape.at(word.value);
  if (shape) return { shape };
  const { name: of, names } = from.shape;
  const near = nearest(word.value, names);
  complain(
    scope,
    word,
    { problem: 'unknown-name', name: word.value, of, nearest: near, elsewhere: null, names },
    1,
  );
  return unknown;
}
