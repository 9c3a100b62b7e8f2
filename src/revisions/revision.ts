import { CannotDo } from '../lang/problem.ts';
import type { Day } from '../time/time.ts';
import { whyMissing } from './missing-revision.ts';
import type { Repository } from './repository.ts';

/** A commit that was asked for. */
export interface Revision {
  /** As it was asked for: `main`, `HEAD~1`. */
  name: string;
  /** Its id: forty hexadecimal digits, or sixty-four. */
  commit: string;
  /** Its day where it was made. */
  date: Day;
}

/** The revision of a name. Throws a `CannotDo` that says how to fetch it where it is not here. */
export async function revisionOf(repository: Repository, name: string): Promise<Revision> {
  // What begins with a hyphen is an option to git.
  if (name === '' || name.startsWith('-')) throw new CannotDo({ problem: 'bad-revision', name });
  const [commit = ''] = (await commitsOf(repository, name)) ?? [];
  if (!/^[0-9a-f]{40,}$/.test(commit)) throw await whyMissing(repository, name);
  return dated(repository, name, commit);
}

/** The commit at which HEAD and a revision parted, by the name of the latter. Throws a `CannotDo` where there is none. */
export async function mergeBaseWith(repository: Repository, name: string): Promise<Revision> {
  const other = await revisionOf(repository, name);
  const head = await revisionOf(repository, 'HEAD');
  const [commit] = (await repository.tryTo(['merge-base', head.commit, other.commit])) ?? [];
  if (commit === undefined) {
    throw new CannotDo({ problem: 'no-merge-base', name, isShallow: repository.isShallow });
  }
  return dated(repository, name, commit);
}

function commitsOf(repository: Repository, name: string): Promise<string[] | null> {
  return repository.tryTo(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
}

async function dated(repository: Repository, name: string, commit: string): Promise<Revision> {
  const [date = ''] = (await repository.tryTo(['log', '-1', '--format=%cs', commit])) ?? [];
  return { name, commit, date };
}
