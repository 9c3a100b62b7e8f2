import { type HelperName, signatureOf } from './signatures.ts';
import {
  type Calling,
  type Expression,
  isCalling,
  type Mustache,
  type Program,
  type Statement,
  simpleName,
} from './syntax.ts';

/** The name of the helper round all that is printed: no template can write it. */
export const escaper = ' escape';

/**
 * Puts the escaper round everything that a program prints. A word alone becomes a name of the view, also where a helper
 * is called the same. Returns the helpers that are called.
 */
export function rewrite(program: Program): HelperName[] {
  return program.body.flatMap((statement) => [...rewritten(statement), ...within(statement)]);
}

function rewritten(statement: Statement): HelperName[] {
  if (statement.type !== 'MustacheStatement') return [];
  const helpers = isCalling(statement) ? helpersOf(statement) : [];
  putEscaper(statement);
  return helpers;
}

function putEscaper(mustache: Mustache): void {
  const { path, params, hash, loc } = mustache;
  const printed: Expression = isCalling(mustache)
    ? { type: 'SubExpression', path, params, loc, ...(hash && { hash }) }
    : path;
  mustache.path = {
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [escaper],
    original: escaper,
    loc,
  };
  mustache.params = [printed];
  delete mustache.hash;
  mustache.escaped = false;
}

/** The helpers in the arguments of a block or a partial, and in what stands in it. */
function within(statement: Statement): HelperName[] {
  switch (statement.type) {
    case 'BlockStatement':
    case 'DecoratorBlock':
    case 'PartialStatement':
    case 'PartialBlockStatement': {
      const inverse = 'inverse' in statement ? statement.inverse : undefined;
      const programs = [statement.program, inverse].filter((program) => program !== undefined);
      return [...helpersIn(statement), ...programs.flatMap(rewrite)];
    }
    default:
      return [];
  }
}

function helpersOf(call: Calling): HelperName[] {
  const name = simpleName(call.path);
  const own = name !== null && signatureOf(name) ? [name as HelperName] : [];
  return [...own, ...helpersIn(call)];
}

function helpersIn({ params, hash }: Pick<Calling, 'params' | 'hash'>): HelperName[] {
  const given = [...params, ...(hash?.pairs ?? []).map(({ value }) => value)];
  return given.flatMap((value) => (value.type === 'SubExpression' ? helpersOf(value) : []));
}
