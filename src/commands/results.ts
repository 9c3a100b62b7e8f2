import { posix } from 'node:path';
import type { Format, Style } from '../format/format.ts';
import { type FormatName, formats, formatsFor } from '../format/index.ts';
import type { World } from '../io.ts';
import { CannotDo } from '../lang/problem.ts';
import { choose, wantsColor } from './options.ts';

/** One output of a command: in a format, to a file or (null) to standard output. */
export interface Result {
  format: string;
  file: string | null;
}

/** Reads `-f FORMAT[=FILE]…` and `-o FILE`, which takes the first format without a file, or else the usual one. No two results go to the same place. */
export function resultsOf(formats: readonly string[], output: string | undefined, usual: string): Result[] {
  const results = formats.map(resultOf);
  const hasNoFile = ({ file }: Result): boolean => file === null;
  if (results.length === 0 || (output !== undefined && !results.some(hasNoFile))) {
    results.push({ format: usual, file: null });
  }
  const first = results.find(hasNoFile);
  if (output !== undefined && first) first.file = output;
  const taken = new Set<string | null>();
  for (const { format, file } of results) {
    if (file === '')
      throw new CannotDo({ problem: 'missing-value', option: output === '' ? '--output' : `${format}=` });
    const place = file && posix.normalize(file);
    if (taken.has(place)) throw new CannotDo({ problem: 'two-results-in-one-place', path: file });
    taken.add(place);
  }
  return results;
}

function resultOf(word: string): Result {
  const at = word.indexOf('=');
  return at < 0 ? { format: word, file: null } : { format: word.slice(0, at), file: word.slice(at + 1) };
}

/** The format of a page, where the name of its file says it. */
export function pageFormatOf(path = ''): 'html' | 'md' | null {
  if (/\.html?$/i.test(path)) return 'html';
  return /\.(md|markdown)$/i.test(path) ? 'md' : null;
}

/** Makes sure that no result is written over a file that the command was given. */
export function keepInputs(
  results: readonly Pick<Result, 'file'>[],
  given: readonly string[],
  world: World,
): void {
  const places = new Set(given.map((path) => world.realPath(path)));
  for (const { file } of results) {
    if (file !== null && places.has(world.realPath(file)))
      throw new CannotDo({ problem: 'would-overwrite', path: file });
  }
}

/** Puts a result where it belongs; a file is written whole or not at all. */
export async function deliver(text: string, file: string | null, world: World): Promise<void> {
  if (file === null) world.stdout.write(text);
  else await world.writeFile(file, text);
}

/** The options that say how a result is shown. */
interface ShowOptions {
  format?: string[];
  output?: string;
  color?: string;
  quiet?: true;
  verbose?: true;
}

/** A result in a format that there is, and how it looks there. */
export interface ShownResult extends Result {
  format: FormatName;
  style: Style;
}

/** The results that are asked for; a machine, a file and a pipe get no colours. */
export async function shownResults(
  options: ShowOptions,
  { output, usual }: { output: keyof Format; usual: string },
  world: World,
): Promise<ShownResult[]> {
  const results = resultsOf(options.format ?? [], options.output, usual);
  const names = Object.keys(formats) as FormatName[];
  const shown: ShownResult[] = [];
  for (const { format: word, file } of results) {
    const name = names.find((known) => known === word);
    const hasIt = name !== undefined && (await formats[name]())[output] !== undefined;
    shown.push({
      file,
      // The others are looked at only for what could have been meant.
      format: hasIt ? name : choose('--format', word, await formatsFor(output)),
      style: {
        hasColor: file === null && wantsColor(options.color, world.env, world.stdout),
        isQuiet: options.quiet === true,
        isVerbose: options.verbose === true,
      },
    });
  }
  return shown;
}
