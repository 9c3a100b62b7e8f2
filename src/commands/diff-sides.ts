import type { FileError, World } from '../io.ts';
import type { Side } from '../lang/change-words.ts';
import { CannotDo } from '../lang/problem.ts';
import { openRepository } from '../revisions/repository.ts';
import { mergeBaseWith, revisionOf } from '../revisions/revision.ts';
import { filesOfTrees } from './diff-trees.ts';
import { type Input, readInput } from './inputs.ts';
import { tooMany } from './options.ts';
import type { PlanFiles } from './patterns.ts';

/** What is compared with what. */
export interface Sides {
  from: Side;
  to: Side;
  files: { before: Input | null; after: Input | null }[];
  problems: (CannotDo | FileError)[];
}

/** What the sides depend on besides the words. */
interface Means {
  world: World;
  planFiles: PlanFiles;
  base: string | undefined;
  inputName: string;
}

/**
 * Reads what is to be compared: two files; or every plan, or those that the words name, between two revisions, between one
 * and the working folder, or between the merge-base with `--base` and the working folder.
 */
export async function readSides(words: readonly string[], means: Means): Promise<Sides> {
  const { world, base, planFiles } = means;
  if (base === undefined) await refuseAmbiguous(words.slice(0, 2), world);
  const isNamed = words.map((word) => base === undefined && isRevision(word, world));
  const revisions = words.slice(0, isNamed[0] ? (isNamed[1] ? 2 : 1) : 0);
  const paths = words.slice(revisions.length);
  if (base === undefined && revisions.length === 0 && paths.length > 1) return sidesOfFiles(paths, means);
  const repository = await openRepository(world);
  const from =
    base === undefined
      ? await revisionOf(repository, revisions[0] ?? 'HEAD')
      : await mergeBaseWith(repository, base);
  const to = revisions[1] === undefined ? null : await revisionOf(repository, revisions[1]);
  return {
    from,
    to: to ?? { name: null, date: null },
    ...(await filesOfTrees(repository, { from, to }, paths, world, planFiles)),
  };
}

/** Of a path that is a revision as well, what is meant has to be said. */
async function refuseAmbiguous(words: readonly string[], world: World): Promise<void> {
  for (const word of words) {
    if (/^[./-]|:|\.ya?ml$/i.test(word) || world.kindOf(word) === null) continue;
    const outcome = await world.git(['rev-parse', '--verify', '--quiet', `${word}^{commit}`]);
    if (outcome?.exitCode === 0) throw new CannotDo({ problem: 'path-or-revision', word });
  }
}

/** True of a word that can only be a revision: it is no file, no `REV:PATH`, and does not look like the path of a plan. */
function isRevision(word: string, world: World): boolean {
  return word !== '-' && world.kindOf(word) === null && !/:|\.ya?ml$/i.test(word);
}

async function sidesOfFiles(words: readonly string[], { world, inputName }: Means): Promise<Sides> {
  const [one = '', other = '', ...more] = words;
  if (more.length > 0 || (one === '-' && other === '-')) throw tooMany(words);
  const before = await readInput(one, world, inputName);
  const after = await readInput(other, world, inputName);
  const sideOf = (word: string, { committed }: Input): Side => ({
    name: word,
    date: committed?.revision.date ?? null,
  });
  return {
    from: sideOf(one, before),
    to: sideOf(other, after),
    files: [{ before, after }],
    problems: [],
  };
}
