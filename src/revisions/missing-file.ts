import { posix } from 'node:path';
import { nearest } from '../findings/nearest.ts';
import { historyOf } from './history.ts';
import { fromHere, fromRoot, type Repository } from './repository.ts';

/**
 * The file of a revision that a path was most likely meant for: the one that it leads to from the other folder, the one
 * that the file was then, the only one of its name in another folder, or the one that is spelt alike.
 *
 * @param path as it was written, and from the working folder
 */
export async function likelyFile(
  repository: Repository,
  { written, here }: { written: string; here: string },
  files: readonly { path: string }[],
): Promise<string | null> {
  const paths = files.map(({ path }) => path).filter((path) => /\.ya?ml$/i.test(path));
  const isThere = (path: string): boolean => paths.includes(path);
  const alike = paths.filter((path) => posix.basename(path) === posix.basename(here));
  return (
    [posix.normalize(written), fromHere(repository, written)].find(isThere) ??
    (await namesOf(repository, here)).find(isThere) ??
    (alike.length === 1 ? alike[0] : null) ??
    nearest(here, paths)
  );
}

/** What a file has been called, the latest name first. */
async function namesOf(repository: Repository, path: string): Promise<string[]> {
  const [head] = (await repository.tryTo(['rev-parse', '--verify', '--quiet', 'HEAD'])) ?? [];
  if (head === undefined || fromRoot(repository, path) === null) return [];
  return (await historyOf(repository, path, { commit: head })).map((version) => version.path).toReversed();
}
