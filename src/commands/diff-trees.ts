import { posix } from 'node:path';
import { FileError, type World } from '../io.ts';
import { CannotDo } from '../lang/problem.ts';
import { type CommittedFile, filesAt } from '../revisions/files.ts';
import { renamesSince } from '../revisions/renames.ts';
import type { Repository } from '../revisions/repository.ts';
import type { Revision } from '../revisions/revision.ts';
import { type Input, readBytes, tidy } from './inputs.ts';
import type { PlanFiles } from './patterns.ts';
import { readAll } from './revised.ts';

/** A plan file on one side: committed, or (null) in the working folder. */
interface Found {
  path: string;
  committed: CommittedFile | null;
}

/**
 * The plan files of two revisions, or of one and the working folder (null), each beside what it was: by its name, or as
 * git tells that it was renamed. Only those that the paths name, where there are any.
 */
export async function filesOfTrees(
  repository: Repository,
  { from, to }: { from: Revision; to: Revision | null },
  paths: readonly string[],
  world: World,
  planFiles: PlanFiles,
): Promise<{
  files: { before: Input | null; after: Input | null }[];
  problems: (CannotDo | FileError)[];
}> {
  const problems: (CannotDo | FileError)[] = [];
  const asked = paths.map((path) => fromFolder(path, world));
  const complain = (error: FileError): void => void problems.push(error);
  const before = await committedPlans(repository, from, asked, world, planFiles);
  const after = to
    ? await committedPlans(repository, to, asked, world, planFiles)
    : await plansInFolder(asked, world, planFiles, complain);
  // A plan that is asked for by one of its names is the same plan under the other.
  const pairs = pairsOf(before, after, await renamesSince(repository, from, to)).filter(
    ({ was, is }) => asked.length === 0 || [was, is].some((file) => file && isAsked(file.path, asked)),
  );
  const found = pairs.flatMap(({ was, is }) => [was ?? [], is ?? []].flat());
  for (const [index, path] of paths.entries()) {
    if (found.some((file) => isBelow(file.path, asked[index] ?? path))) continue;
    problems.push(new CannotDo({ problem: 'no-such-path', path }));
  }
  if (found.length === 0 && asked.length === 0) {
    throw new CannotDo({ problem: 'no-plan', folder: null, patterns: planFiles.patterns, other: null });
  }
  const inputs = await readAll(
    repository,
    found.flatMap(({ committed }) => committed ?? []),
  );
  const read = (file: Found | undefined): Input | null => {
    if (!file) return null;
    const { path, committed } = file;
    if (!committed) return { path, bytes: readBytes(path, world), committed };
    return inputs.get(committed) ?? null;
  };
  const files = pairs.flatMap(({ was, is }) => {
    try {
      return [{ before: read(was), after: read(is) }];
    } catch (error) {
      if (!(error instanceof CannotDo || error instanceof FileError)) throw error;
      problems.push(error);
      return [];
    }
  });
  return { files, problems };
}

async function committedPlans(
  repository: Repository,
  revision: Revision,
  asked: readonly string[],
  world: World,
  planFiles: PlanFiles,
): Promise<Found[]> {
  const all = await filesAt(repository, revision);
  const { plansAmong } = await import('./patterns.ts');
  const plans = new Set(plansAmong(all, world, planFiles));
  return all
    .filter((file) => plans.has(file) || asked.includes(file.path))
    .map((file) => ({ path: file.path, committed: file }));
}

async function plansInFolder(
  asked: readonly string[],
  world: World,
  planFiles: PlanFiles,
  complain: (error: FileError) => void,
): Promise<Found[]> {
  const { plansBelow } = await import('./patterns.ts');
  const root = world.foldersUpwards().at(-1) ?? '.';
  const plans = plansBelow(root, world, planFiles, complain).plans.filter((path) => isOwn(path, root, world));
  const named = asked.filter((path) => world.kindOf(path) === 'file');
  return [...new Set([...plans, ...named])].map((path) => ({ path, committed: null }));
}

/** Whether a file is one of the repository's own, as those of a revision are: no link, and in no repository within it. */
function isOwn(path: string, root: string, world: World): boolean {
  const [start, real] = [world.realPath(root), world.realPath(path)];
  if (real !== posix.join(world.realPath('.'), path)) return false;
  const folders = posix.relative(start, posix.dirname(real)).split('/');
  return folders.every(
    (_, index) =>
      folders[0] === '' || world.kindOf(posix.join(root, ...folders.slice(0, index + 1), '.git')) === null,
  );
}

function isAsked(path: string, asked: readonly string[]): boolean {
  return asked.some((word) => isBelow(path, word));
}

/** A path as those of plan files are, from the working folder. */
function fromFolder(path: string, world: World): string {
  return posix.normalize(
    path.startsWith('/') ? posix.relative(world.realPath('.'), world.realPath(path)) : tidy(path),
  );
}

function isBelow(path: string, word: string): boolean {
  const rest = posix.relative(word, path);
  return rest !== '..' && !rest.startsWith('../');
}

/** Each file of either side beside what it was. */
function pairsOf(
  before: readonly Found[],
  after: readonly Found[],
  renames: ReadonlyMap<string, string>,
): { was: Found | undefined; is: Found | undefined }[] {
  // The same letter with its dots may be written in two ways.
  const nameOf = (path: string): string => path.normalize();
  const left = new Map(before.map((file) => [nameOf(file.path), file]));
  const pairs = after.map((is) => {
    const name = left.has(nameOf(is.path)) ? is.path : (renames.get(is.path) ?? is.path);
    const was = left.get(nameOf(name));
    left.delete(nameOf(name));
    return { was, is };
  });
  return [...pairs, ...[...left.values()].map((was) => ({ was, is: undefined }))];
}
