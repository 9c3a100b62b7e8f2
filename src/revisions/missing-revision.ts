import { nearest } from '../findings/nearest.ts';
import { CannotDo } from '../lang/problem.ts';
import type { Repository } from './repository.ts';

/** Why a revision is not in the repository, and the command that would fetch it. */
export async function whyMissing(repository: Repository, name: string): Promise<CannotDo> {
  const { isShallow } = repository;
  // `main~3` and `main@{1}` start from main.
  const start = name.replace(/(?:[~^]|@\{).*$/s, '');
  const isHere = async (revision: string): Promise<boolean> =>
    (await repository.tryTo(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])) !== null;
  const names = (await repository.tryTo(['for-each-ref', '--format=%(refname:short)'])) ?? [];
  const isOfHead = ['', '@', 'HEAD'].includes(start);
  if ((isOfHead || names.length === 0) && !(await isHere('HEAD'))) {
    return new CannotDo({ problem: 'no-commits' });
  }
  if (isOfHead || (await isHere(start))) {
    const fetch = isShallow ? 'git fetch --unshallow' : null;
    return new CannotDo({ problem: 'no-such-revision', name, nearest: null, fetch, isShallow });
  }
  const remotes = (await repository.tryTo(['remote'])) ?? [];
  const tracked = remotes.map((remote) => `${remote}/${start}`).find((branch) => names.includes(branch));
  // In a shallow clone, what is alike is seldom what was meant: most is not there.
  const meant = tracked ?? (isShallow ? null : nearest(start, names));
  return new CannotDo({
    problem: 'no-such-revision',
    name,
    nearest: meant === null ? null : meant + name.slice(start.length),
    fetch: tracked || remotes.length === 0 ? null : await fetchOf(start, remotes, repository),
    isShallow,
  });
}

/** The command that would fetch a branch, a tag or a commit, after which it is known by the name that it was asked for by. */
async function fetchOf(start: string, remotes: readonly string[], repository: Repository): Promise<string> {
  const fetch = repository.isShallow ? 'git fetch --unshallow' : 'git fetch';
  const isCommit = /^[0-9a-f]{7,}$/.test(start);
  // Anything else would mean something of its own to a shell.
  if (isCommit || !/^[\p{L}\p{N}._/-]+$/u.test(start)) return fetch;
  if (/^v?\d/.test(start)) return `${fetch} --tags`;
  const remote = remotes.find((candidate) => start.startsWith(`${candidate}/`));
  if (remote === undefined) return `${fetch} ${remotes[0] ?? 'origin'} ${start}:${start}`;
  const branch = start.slice(remote.length + 1);
  const fetched = (await repository.tryTo(['config', '--get-all', `remote.${remote}.fetch`])) ?? [];
  const isTracked = fetched.some((refs) => refs.endsWith(`refs/heads/*:refs/remotes/${remote}/*`));
  return `${fetch} ${remote} ${isTracked ? branch : `${branch}:refs/remotes/${start}`}`;
}
