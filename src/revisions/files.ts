import { CannotDo } from '../lang/problem.ts';
import { likelyFile } from './missing-file.ts';
import { fromHere, fromRoot, partsOf, type Repository } from './repository.ts';
import type { Revision } from './revision.ts';

/** A file as it was in a revision. */
export interface CommittedFile {
  revision: Revision;
  /** From the working folder, as `World` has it. */
  path: string;
  /** What is in it, by its id in git; see `readBlobs`. */
  blob: string;
  /** In bytes. */
  size: number;
}

/** The file `REV:PATH`: the path begins at the root of the repository, or with `./` or `../` in the working folder. */
export async function fileAt(
  repository: Repository,
  revision: Revision,
  written: string,
): Promise<CommittedFile> {
  const isFromHere = /^\.{1,2}(\/|$)/.test(written);
  const path = fromRoot(isFromHere ? repository : { prefix: '' }, written);
  const [entry] = path ? await entriesOf(repository, revision, path) : [];
  if (entry && isFile(entry)) return committed(repository, revision, entry);
  const subject = { revision: revision.name, path: written };
  if (entry || path === '') {
    const is = entry?.type === 'commit' ? 'submodule' : entry?.type === 'blob' ? 'link' : 'folder';
    throw new CannotDo({ problem: 'no-file-in-revision', ...subject, is });
  }
  const here = path === null ? written : fromHere(repository, path);
  const likely = await likelyFile(repository, { written, here }, await filesAt(repository, revision));
  const shown = likely && (isFromHere ? `./${likely}` : fromRoot(repository, likely));
  throw new CannotDo({
    problem: 'not-in-revision',
    ...subject,
    nearest: shown && `${revision.name}:${shown}`,
  });
}

/** Every file of a revision, in git's order; no links, and nothing of other repositories in it. */
export async function filesAt(repository: Repository, revision: Revision): Promise<CommittedFile[]> {
  const entries = await entriesOf(repository, revision);
  return entries.filter(isFile).map((entry) => committed(repository, revision, entry));
}

interface Entry {
  mode: string;
  type: string;
  blob: string;
  size: number;
  /** From the root of the repository. */
  path: string;
}

/** What stands at a path from the root, or every file. */
async function entriesOf(repository: Repository, { commit }: Revision, path?: string): Promise<Entry[]> {
  const which = path === undefined ? ['-r', commit] : [commit, '--', path];
  const parts = partsOf(await repository.ask(['ls-tree', '-z', '-l', '--full-tree', ...which]));
  return parts.map((part) => {
    const tab = part.indexOf('\t');
    const [mode = '', type = '', blob = '', size = ''] = part.slice(0, tab).split(/ +/);
    return { mode, type, blob, size: Number(size), path: part.slice(tab + 1) };
  });
}

/** A link is a blob too, of another mode. */
function isFile({ mode }: Entry): boolean {
  return mode.startsWith('100');
}

function committed(repository: Repository, revision: Revision, { path, blob, size }: Entry): CommittedFile {
  return { revision, path: fromHere(repository, path), blob, size };
}
