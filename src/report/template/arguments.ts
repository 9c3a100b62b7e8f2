import { nearest } from '../../findings/nearest.ts';
import { otherWay } from './advice.ts';
import { complain, type Scope, textOf, unknown, type Value } from './scope.ts';
import { fits, type Signature } from './signatures.ts';
import type { Calling, HashPair } from './syntax.ts';

/** The values with names of their own that a helper is given. */
export type Options = ReadonlyMap<HashPair, Value>;

/** Holds what stands after a helper's name against what it takes. */
export function checkArguments(
  helper: string,
  { takes, takesMore, form }: Pick<Signature, 'takes' | 'takesMore' | 'form'>,
  values: readonly Value[],
  { path, params }: Calling,
  scope: Scope,
): void {
  const found = params.length;
  if (found < takes.length || (found > takes.length && !takesMore)) {
    complain(scope, path, { problem: 'argument-count', helper, found, form });
    return;
  }
  for (const [index, param] of params.entries()) {
    const wanted = takes[index] ?? takes.at(-1) ?? 'anything';
    const { shape } = values[index] ?? unknown;
    if (fits(wanted, shape)) continue;
    const text = textOf(scope, param);
    const instead = otherWay(text, shape, wanted);
    complain(scope, param, { problem: 'wrong-argument', helper, text, wanted, is: shape.is, instead, form });
  }
}

/** Of two values one of which is of a closed list, and the other written in the template: whether it is of the list. */
export function checkLiterals(values: readonly Value[], { params }: Calling, scope: Scope): void {
  for (const [index, param] of params.entries()) {
    const [own, other] = [values[index]?.shape, values[1 - index]?.shape];
    if (own?.is !== 'text' || own.literal === undefined || other?.is !== 'text') continue;
    const { literal: value } = own;
    const { values: allowed } = other;
    if (!allowed || allowed.includes(value)) continue;
    const near = nearest(value, allowed);
    complain(scope, param, { problem: 'no-such-value', value, nearest: near, values: allowed });
  }
}

/** Holds the values with names of their own against those that a helper may have. */
export function checkOptions(
  helper: string,
  { options = {}, form }: Pick<Signature, 'options' | 'form'>,
  given: Options,
  scope: Scope,
): void {
  const names = Object.keys(options);
  for (const [pair, { shape }] of given) {
    const wanted = Object.hasOwn(options, pair.key) ? options[pair.key] : undefined;
    if (wanted === undefined) {
      const near = nearest(pair.key, names);
      complain(scope, pair, { problem: 'unknown-option', helper, name: pair.key, nearest: near, names });
    } else if (!fits(wanted, shape)) {
      const text = textOf(scope, pair.value);
      const instead = otherWay(text, shape, wanted);
      complain(scope, pair.value, {
        problem: 'wrong-argument',
        helper,
        text,
        wanted,
        is: shape.is,
        instead,
        form,
      });
    }
  }
}
