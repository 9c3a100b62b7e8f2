import { posix } from 'node:path';
import type { World } from '../io.ts';
import { CannotDo } from '../lang/problem.ts';

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
