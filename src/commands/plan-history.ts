import { posix } from 'node:path';
import type { PlanVersion } from '../diff/history.ts';
import type { World } from '../io.ts';
import { CannotDo } from '../lang/problem.ts';
import type { Plan } from '../plan/model.ts';
import { readerOfVersions } from '../plan/read-versions.ts';
import { readBlobs } from '../revisions/blobs.ts';
import { historyOf } from '../revisions/history.ts';
import { fromRoot, openRepository } from '../revisions/repository.ts';
import { revisionOf } from '../revisions/revision.ts';
import type { Day } from '../time/time.ts';
import { readBytes, tidy } from './inputs.ts';

/** The revisions of a plan file. */
export interface PlanHistory {
  /** Oldest first; what lies uncommitted in the working folder is the last. */
  versions: PlanVersion[];
  /** Those that cannot be read as a plan, and are passed over. */
  unreadable: { commit: string; date: Day }[];
  /** Whether the repository lacks its older commits. */
  isShallow: boolean;
}

/** Reads every revision of a plan file that git has on the way to HEAD, and the file as it lies. */
export async function readHistory(path: string, today: Day, world: World): Promise<PlanHistory> {
  const repository = await openRepository(world);
  const file = path.startsWith('/') ? posix.relative(world.realPath('.'), world.realPath(path)) : tidy(path);
  const head = await revisionOf(repository, 'HEAD');
  const revisions = fromRoot(repository, file) === null ? [] : await historyOf(repository, file, head);
  if (revisions.length === 0) {
    throw new CannotDo({ problem: world.kindOf(path) === null ? 'no-such-path' : 'no-history', path });
  }
  const blobs = await readBlobs(
    repository,
    revisions.map(({ blob }) => blob),
  );
  const now = world.kindOf(path) === null ? null : readBytes(path, world);
  world.expectWork([...blobs.values()].reduce((sum, { length }) => sum + length, now?.length ?? 0));
  const planIn = readerOfVersions();
  const plans = new Map<string, Plan | null>();
  for (const [blob, bytes] of blobs) plans.set(blob, planIn(path, bytes));
  const history: PlanHistory = { versions: [], unreadable: [], isShallow: repository.isShallow };
  for (const { commit, date, blob } of revisions) {
    const plan = plans.get(blob);
    if (plan) history.versions.push({ plan, date, commit });
    else history.unreadable.push({ commit, date });
  }
  const isChanged = now && Buffer.compare(now, blobs.get(revisions.at(-1)?.blob ?? '') ?? now) !== 0;
  const plan = isChanged ? planIn(path, now) : null;
  if (plan) history.versions.push({ plan, date: today, commit: null });
  return history;
}
