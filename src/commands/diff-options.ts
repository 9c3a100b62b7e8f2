import type { Change } from '../diff/change.ts';
import { type ChangeClass, type ChangeKind, changeClasses, changeKinds, factsOf } from '../diff/kinds.ts';
import { nearest } from '../findings/nearest.ts';
import type { FormatName } from '../format/index.ts';
import { CannotDo } from '../lang/problem.ts';
import { choose } from './options.ts';
import { pageFormatOf } from './results.ts';

/** The options of `plan diff`, as they are written. */
export interface DiffOptions {
  base?: string;
  history?: true;
  format?: string[];
  output?: string;
  only?: string[];
  ignore?: string[];
  moves?: true;
  failOn?: string;
  exitCode?: true;
  today?: string;
  lang?: string;
  color?: string;
  config?: string;
  stdinFilename?: string;
  quiet?: true;
  verbose?: true;
}

/** Whether a change is of what `--only` names, where it names anything, and of nothing that `--ignore` does. */
export function askedOf({ only, ignore }: Pick<DiffOptions, 'only' | 'ignore'>): (change: Change) => boolean {
  const wanted = only && namesIn('--only', only);
  const unwanted = ignore && namesIn('--ignore', ignore);
  const isAmong = ({ kind, class: level }: Change, names: ReadonlySet<string>): boolean =>
    names.has(kind) || names.has(level);
  return (change) => (!wanted || isAmong(change, wanted)) && !(unwanted && isAmong(change, unwanted));
}

/** Kinds and classes, with commas between or one option for each. */
function namesIn(option: string, words: readonly string[]): Set<ChangeKind | ChangeClass> {
  const names = words.flatMap((word) => word.split(',')).map((word) => word.trim());
  const named = names.filter((name) => name !== '');
  if (named.length === 0) throw new CannotDo({ problem: 'missing-value', option });
  return new Set(named.map((name) => nameOf(option, name)));
}

function nameOf(option: string, name: string): ChangeKind | ChangeClass {
  const all = [...changeClasses, ...changeKinds];
  const isKnown = all.find((known) => known === name);
  if (isKnown) return isKnown;
  // The kinds are too many to be listed.
  const likely = nearest(name, all);
  throw new CannotDo({
    problem: 'no-such-choice',
    option,
    value: name,
    choices: changeClasses,
    nearest: likely,
  });
}

/** Whether what only changed its place is told: where `--moves` asks for it, or `--only` names it. */
export function showsMoves({ moves, only }: Pick<DiffOptions, 'moves' | 'only'>): boolean {
  const kinds: readonly string[] = changeKinds.filter((kind) => factsOf(kind).isMove);
  return (
    moves === true ||
    (only?.flatMap((word) => word.split(',')).some((word) => kinds.includes(word.trim())) ?? false)
  );
}

/** The classes that make the exit code 1. */
export function failingClasses({
  failOn,
  exitCode,
}: Pick<DiffOptions, 'failOn' | 'exitCode'>): readonly ChangeClass[] {
  const threshold = choose('--fail-on', failOn ?? (exitCode ? 'editorial' : 'never'), [
    ...changeClasses,
    'never' as const,
  ]);
  return threshold === 'never' ? [] : changeClasses.slice(0, changeClasses.indexOf(threshold) + 1);
}

/** A format, where no option says it: by the name of the file that the result goes to. */
export function formatOfFile(path = ''): FormatName {
  if (/\.json$/i.test(path)) return 'json';
  const page = pageFormatOf(path);
  return page === 'md' ? 'markdown' : (page ?? 'pretty');
}
