import { fromHere, partsOf, type Repository } from './repository.ts';
import type { Revision } from './revision.ts';

/**
 * The files that have another name than in a revision: from the new path to the old, both from the working folder.
 * A new name that git has not been told of (`git add`, `git mv`) is not among them.
 *
 * @param until the working folder, unless another revision
 */
export async function renamesSince(
  repository: Repository,
  revision: Revision,
  until: Revision | null = null,
): Promise<Map<string, string>> {
  const sides = until === null ? [revision.commit] : [revision.commit, until.commit];
  const shape = ['--name-status', '-z', '-M', '--diff-filter=R', '--no-ext-diff', '--ignore-submodules'];
  const parts = partsOf(await repository.ask(['diff', ...shape, ...sides, '--']));
  const renames = new Map<string, string>();
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [, from = '', to = ''] = parts.slice(index, index + 3);
    renames.set(fromHere(repository, to), fromHere(repository, from));
  }
  return renames;
}
