import { nearest } from '../../findings/nearest.ts';
import { complain, type Scope, textOf, unknown, type Value } from './scope.ts';
import type { Shape } from './shapes.ts';
import { isScoped, type Literal, type Name } from './syntax.ts';

/** Finds what stands under a name, and complains of what in it the view does not have. */
export function valueOfName(path: Name, scope: Scope): Value {
  return path.data ? dataOf(path, scope) : named(path, scope);
}

/** What stands under a name, without a word where there is nothing. */
export function valueIfAny(name: Name | Literal, scope: Scope): Value {
  if (name.type !== 'PathExpression') return unknown;
  return valueOfName(name, { ...scope, run: { ...scope.run, problems: [] } });
}

function named(path: Name, scope: Scope): Value {
  const [first = '', ...rest] = path.parts;
  const given = path.depth === 0 && !isScoped(path) ? scope.named.get(first) : undefined;
  if (given) return follow(given, rest, path, scope);
  const context = scope.contexts[path.depth];
  if (context) return follow(context, path.parts, path, scope);
  complain(scope, path, { problem: 'above-all', path: textOf(scope, path) });
  return unknown;
}

const perItem: Readonly<Record<string, Shape>> = {
  index: { is: 'number' },
  key: { is: 'number' },
  first: { is: 'truth' },
  last: { is: 'truth' },
};

function dataOf(path: Name, scope: Scope): Value {
  const [name = '', ...rest] = path.parts;
  const names = ['root', ...Object.keys(perItem)];
  if (name === 'root') return follow(scope.root, rest, path, scope);
  const shape = Object.hasOwn(perItem, name) ? perItem[name] : undefined;
  if (!shape) complain(scope, path, { problem: 'unknown-data', name, nearest: nearest(name, names), names });
  else if (path.depth > 0) complain(scope, path, { problem: 'data-above', name });
  else if (!scope.isInEach) complain(scope, path, { problem: 'outside-each', name });
  else return follow({ shape }, rest, path, scope);
  return unknown;
}

/** Follows the last words of a path from a value. */
function follow(from: Value, words: readonly string[], path: Name, scope: Scope): Value {
  let value = from;
  for (const [index, word] of words.entries()) {
    const shape = step(value.shape, word);
    if (!shape) {
      const isFirst = index === 0 && words.length === path.parts.length;
      complainOfName(value.shape, word, path, words.length - index, isFirst, scope);
      return unknown;
    }
    value = { shape };
  }
  return value;
}

function step(shape: Shape, word: string): Shape | null {
  switch (shape.is) {
    case 'unknown':
    case 'nothing':
      return shape;
    case 'object':
      return shape.at(word);
    case 'list':
      return word === 'length' ? { is: 'number' } : /^\d+$/.test(word) ? shape.of : null;
    default:
      return null;
  }
}

function complainOfName(
  shape: Shape,
  name: string,
  path: Name,
  wordsLeft: number,
  isFirst: boolean,
  scope: Scope,
): void {
  const written = textOf(scope, path);
  const offset = startOfWord(written, wordsLeft);
  if (shape.is === 'object') {
    const elsewhere = isFirst && path.depth === 0 ? placeOf(name, scope) : null;
    const near = elsewhere === null ? nearest(name, shape.names) : null;
    complain(
      scope,
      path,
      { problem: 'unknown-name', name, of: shape.name, nearest: near, elsewhere, names: shape.names },
      offset,
    );
    return;
  }
  const before = written.slice(0, offset).replace(/[./]$/, '');
  complain(scope, path, { problem: 'name-of-no-object', name, path: before || 'this', is: shape.is }, offset);
}

/** Where the last so many words of a path begin. */
function startOfWord(written: string, wordsLeft: number): number {
  const words = [...written.matchAll(/\[(?:\\\]|[^\]])*\]|[^\s./@[\]]+/g)];
  return words.at(-wordsLeft)?.index ?? 0;
}

/** How a name that is not here is reached from here, where what is around has it. */
function placeOf(name: string, { contexts, root }: Scope): string | null {
  const has = ({ shape }: Value) => shape.is === 'object' && shape.at(name) !== null;
  const above = contexts.findIndex(has);
  if (above > 0) return `${'../'.repeat(above)}${name}`;
  return has(root) ? `@root.${name}` : null;
}
