import { posix } from 'node:path';
import type { World } from '../io.ts';
import type { Day } from '../time/time.ts';
import type { CommittedFile } from './files.ts';
import { openRepository } from './repository.ts';

/** A commit, and how a file differs from it. */
export interface CommitOfFile {
  /** Forty hexadecimal digits, or sixty-four. */
  id: string;
  /** Its day, where it was made. */
  date: Day;
  /** Whether the file has been changed since. */
  isChanged: boolean;
}

/** The commit that last changed what was read: the file as it lies, or as it was in a revision. */
export function lastCommitFor(
  { path, committed }: { path: string; committed: CommittedFile | null },
  world: Pick<World, 'git'>,
): Promise<CommitOfFile | null> {
  return committed ? lastCommitBefore(committed, world) : lastCommitOf(path, world);
}

/** The day of what was read: that of its last commit, or today where it has been changed since. */
export function dayOf(commit: CommitOfFile | null, today: Day): Day {
  return commit === null || commit.isChanged ? today : commit.date;
}

/** The commit that last changed a file; null outside git, without git, and for a file that git does not have. */
async function lastCommitOf(path: string, world: Pick<World, 'git'>): Promise<CommitOfFile | null> {
  const folder = posix.dirname(path);
  const ask = async (...words: string[]): Promise<string> => {
    const outcome = await world.git([...words, '--', posix.basename(path)], { folder });
    // Without git, outside a repository and before the first commit there is nothing to tell.
    return outcome?.exitCode === 0 ? new TextDecoder().decode(outcome.stdout) : '';
  };
  const commit = commitIn(await ask(...lastCommit));
  return commit && { ...commit, isChanged: (await ask('status', '--porcelain', '-z')) !== '' };
}

/** The commit that last changed a file before a revision, or in it. */
async function lastCommitBefore(
  { revision, path }: CommittedFile,
  world: Pick<World, 'git'>,
): Promise<CommitOfFile | null> {
  const repository = await openRepository(world);
  const [line = ''] = (await repository.tryTo([...lastCommit, revision.commit, '--', path])) ?? [];
  const commit = commitIn(line);
  return commit && { ...commit, isChanged: false };
}

const lastCommit = ['log', '-1', '--no-show-signature', '--format=%H %cs'];

function commitIn(line: string): Omit<CommitOfFile, 'isChanged'> | null {
  const [id, date] = line.trim().split(' ');
  return id && date ? { id, date } : null;
}
