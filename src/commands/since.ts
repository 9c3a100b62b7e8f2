import { posix } from 'node:path';
import { type CheckedPlan, checkPlan, type Settings } from '../check.ts';
import { compareFindings } from '../compare.ts';
import { diffPlans } from '../diff/diff.ts';
import { renamedActions } from '../diff/renamed.ts';
import type { World } from '../io.ts';
import { openRepository } from '../revisions/repository.ts';
import { mergeBaseWith } from '../revisions/revision.ts';
import { finderOfEarlier, readAll } from './revised.ts';

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
  const earlierOf = await finderOfEarlier(repository, base);
  const earlier = new Map(
    plans.flatMap((plan) => {
      // A link stands for what it leads to.
      const path = posix.relative(world.realPath('.'), world.realPath(plan.source.path));
      const file = earlierOf(path);
      return file ? [[plan, file] as const] : [];
    }),
  );
  const inputs = await readAll(repository, [...earlier.values()]);
  let known = 0;
  const fresh: CheckedPlan[] = [];
  for (const plan of plans) {
    const file = earlier.get(plan);
    const bytes = file && inputs.get(file)?.bytes;
    const before = bytes && (await checkPlan(file.path, bytes, settings));
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
  return renamedActions(diffPlans({ ...before, plan: before.plan }, { ...after, plan: after.plan }, today));
}
