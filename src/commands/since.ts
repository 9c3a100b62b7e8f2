import { posix } from 'node:path';
import { type CheckedPlan, checkPlan, type Settings } from '../check.ts';
import { compareFindings, renamesIn } from '../compare.ts';
import { diffPlans } from '../diff/diff.ts';
import type { World } from '../io.ts';
import { readBlobs } from '../revisions/blobs.ts';
import { type CommittedFile, filesAt } from '../revisions/files.ts';
import { renamesSince } from '../revisions/renames.ts';
import { openRepository } from '../revisions/repository.ts';
import { mergeBaseWith } from '../revisions/revision.ts';
import { refuseLarge } from './inputs.ts';

/** What of some plans is not new, and is left out. */
export interface Since {
  /** As it was asked for. */
  revision: string;
  /** How many findings were there at the merge-base already. */
  known: number;
}

/** The plans without the findings that they had at the merge-base with a revision, judged as of the same day. */
export async function withoutKnown(
  plans: readonly CheckedPlan[],
  revision: string,
  settings: Settings,
  world: World,
): Promise<{ plans: CheckedPlan[]; since: Since }> {
  const repository = await openRepository(world);
  const base = await mergeBaseWith(repository, revision);
  const [files, renames] = [await filesAt(repository, base), await renamesSince(repository, base)];
  const byPath = new Map(files.map((file) => [file.path.normalize(), file]));
  const earlier = new Map<CheckedPlan, CommittedFile>();
  for (const plan of plans) {
    // A link stands for what it leads to.
    const path = posix.relative(world.realPath('.'), world.realPath(plan.source.path));
    const file = byPath.get(path.normalize()) ?? byPath.get((renames.get(path) ?? path).normalize());
    if (!file) continue;
    refuseLarge(`${revision}:./${file.path}`, file.size);
    earlier.set(plan, file);
  }
  const blobs = await readBlobs(
    repository,
    [...earlier.values()].map(({ blob }) => blob),
  );
  let known = 0;
  const fresh: CheckedPlan[] = [];
  for (const plan of plans) {
    const file = earlier.get(plan);
    const before = file && (await checkPlan(file.path, blobs.get(file.blob) ?? new Uint8Array(), settings));
    const { findings } = plan;
    const news = before
      ? compareFindings(before.findings, findings, renamesBetween(before, plan, settings)).new
      : findings;
    known += findings.length - news.length;
    fresh.push({ ...plan, findings: news });
  }
  return { plans: fresh, since: { revision, known } };
}

/** The ids that actions had before; none are known where one of the plans cannot be read whole. */
function renamesBetween(before: CheckedPlan, after: CheckedPlan, { today }: Settings): Map<string, string> {
  if (before.plan === null || after.plan === null) return new Map();
  return renamesIn(diffPlans({ ...before, plan: before.plan }, { ...after, plan: after.plan }, today));
}
