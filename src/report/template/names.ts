import { printed } from './advice.ts';
import { checkBlock } from './blocks.ts';
import { valueIn, valueOfCall } from './calls.ts';
import { checkDecorator, checkPartial, withInlines } from './partials.ts';
import { complain, type Piece, type Run, type Scope, type Sheet, textOf, type Value } from './scope.ts';
import type { Shape } from './shapes.ts';
import { blockNamed, signatureOf } from './signatures.ts';
import { isCalling, type Mustache, type Statement, simpleName } from './syntax.ts';
import { deepest } from './tags.ts';

/** More statements, those of partials counted each time, are no report but a trap. */
const most = 200_000;

/** Holds a template and all that it includes against the view; what is wrong is in the run. */
export function checkNames(sheet: Sheet, root: Shape, run: Run): void {
  const top: Value = { shape: root };
  const scope: Scope = {
    sheet,
    contexts: [top],
    root: top,
    named: new Map(),
    isInEach: false,
    block: null,
    inlines: new Map(),
    chain: [{ name: sheet.source.path, program: sheet.program }],
    depth: 0,
    run,
  };
  walk({ program: sheet.program, scope });
  const [first] = sheet.program.body;
  if (first && run.statements >= most) complain(scope, first, { problem: 'too-much', most });
  // What a partial would write that could not be gone through is not known.
  if (!run.isWhole) return;
  for (const [program, complain] of run.unwritten) {
    // A block that is complained of is gone through, and may hold more of them.
    run.unwritten.delete(program);
    for (const piece of complain()) walk(piece);
  }
}

function walk({ program, scope: outer }: Piece): void {
  const scope = { ...outer, inlines: withInlines(program, outer), depth: outer.depth + 1 };
  const { run } = scope;
  for (const statement of program.body) {
    run.statements += 1;
    if (scope.depth > deepest) complain(scope, statement, { problem: 'too-deep', most: deepest });
    if (run.statements >= most || scope.depth > deepest) return;
    for (const piece of piecesOf(statement, scope)) walk(piece);
  }
}

/** Complains of what is wrong in a statement itself; the pieces that stand in it. */
function piecesOf(statement: Statement, scope: Scope): Piece[] {
  switch (statement.type) {
    case 'MustacheStatement':
      checkMustache(statement, scope);
      return [];
    case 'BlockStatement':
      return checkBlock(statement, scope);
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return checkPartial(statement, scope);
    case 'Decorator':
    case 'DecoratorBlock':
      checkDecorator(statement, scope);
      return [];
    default:
      return [];
  }
}

/** What stands between two braces must be text when it is printed. */
function checkMustache(mustache: Mustache, scope: Scope): void {
  const { path, escaped } = mustache;
  if (path.type !== 'PathExpression' && !isCalling(mustache)) {
    complain(scope, path, { problem: 'literal', text: String(path.original) });
    return;
  }
  const isName = !isCalling(mustache) && (simpleName(path) === null || isInView(path, scope));
  const { shape } = isName ? valueIn(path, scope) : valueOfCall(mustache, scope);
  const inner = textOf(scope, mustache)
    .replace(/^\{\{~?[{&]?|\}?~?\}\}$/g, '')
    .trim();
  const text = isCalling(mustache) ? `(${inner})` : inner;
  const isText = printable.includes(shape.is);
  const instead = isText ? `{{${inner}}}` : printed(text, shape);
  if (!escaped) complain(scope, mustache, { problem: 'unescaped', instead });
  else if (!isText) complain(scope, path, { problem: 'no-text', text, is: shape.is, instead });
}

const printable: readonly Shape['is'][] = ['text', 'number', 'day', 'safe', 'nothing', 'unknown'];

/** Whether a word alone is a name that is known here, and not one of a helper without its arguments. */
function isInView(path: Mustache['path'], { contexts: [{ shape }], named }: Scope): boolean {
  const word = simpleName(path) ?? '';
  if (named.has(word) || shape.is !== 'object') return true;
  return shape.at(word) !== null || !isHelper(word);
}

function isHelper(word: string): boolean {
  return signatureOf(word) !== null || blockNamed(word) !== null || word === 'lookup';
}
