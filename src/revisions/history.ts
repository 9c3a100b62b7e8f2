import type { Day } from '../time/time.ts';
import { fromHere, partsOf, type Repository } from './repository.ts';
import type { Revision } from './revision.ts';

/** A file as a commit left it. */
export interface Version {
  /** The id of the commit. */
  commit: string;
  date: Day;
  /** What is in the file, by its id in git; see `readBlobs`. */
  blob: string;
  /** What it was called then, from the working folder. */
  path: string;
}

/**
 * Every version of a file up to a revision, the oldest first, under the names that it has had. What came by a merge is
 * one version, by the merge. A revision that took the file away is none.
 */
export async function historyOf(
  repository: Repository,
  path: string,
  until: Pick<Revision, 'commit'>,
): Promise<Version[]> {
  const line = ['--first-parent', '-m', '--follow', '-M'];
  const shape = ['--raw', '-z', '--no-abbrev', '--format=%H %cs'];
  const words = ['log', ...line, ...shape, '--no-ext-diff', until.commit, '--', path];
  return versionsIn(partsOf(await repository.ask(words)), repository).toReversed();
}

/** Reads what `--raw -z` writes: a commit, how it changed the file, and the path, or of a renamed file the old and the new. */
function versionsIn(parts: readonly string[], repository: Repository): Version[] {
  const versions: Version[] = [];
  let [commit, date] = ['', ''];
  for (let index = 0; index < parts.length; index += 1) {
    const part = (parts[index] ?? '').trimStart();
    const change = /^:\d+ (?<mode>\d+) [0-9a-f]+ (?<blob>[0-9a-f]+) (?<letter>[A-Z])/.exec(part)?.groups;
    if (!change) {
      [commit = '', date = ''] = part.split(' ');
      continue;
    }
    index += /[RC]/.test(change.letter ?? '') ? 2 : 1;
    // Neither a file that is gone nor a link is a version of it.
    if (!change.mode?.startsWith('100')) continue;
    versions.push({ commit, date, blob: change.blob ?? '', path: fromHere(repository, parts[index] ?? '') });
  }
  return versions;
}
