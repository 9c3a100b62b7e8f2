import { type ComparedSide, compare } from '../compare.ts';
import { historyOfActions } from '../diff/history.ts';
import { countMoves } from '../diff/move-count.ts';
import type { World } from '../io.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { CannotDo } from '../lang/problem.ts';
import { placed } from '../plan/placed.ts';
import type { Comparison } from '../report/view/changes.ts';
import { type CommitOfFile, dayOf } from '../revisions/last-commit.ts';
import { openRepository } from '../revisions/repository.ts';
import { revisionOf } from '../revisions/revision.ts';
import type { Day } from '../time/time.ts';
import type { Configuration } from './configuration.ts';
import type { Input } from './inputs.ts';
import { readHistory } from './plan-history.ts';
import { finderOfEarlier, readAll } from './revised.ts';
import { readWhole } from './whole-plan.ts';

/** A plan to report on, and where it comes from. */
interface Present {
  whole: ComparedSide;
  input: Input;
  /** The commit that last changed it. */
  commit: CommitOfFile | null;
  today: Day;
  world: World;
  language: Catalogue;
}

/** The plan beside what it was at a revision, under the name that it had there. */
export async function comparisonSince(
  name: string,
  { whole, input, commit, today, world, language }: Present,
  configuration: Configuration,
): Promise<Comparison> {
  const repository = await openRepository(world);
  const from = await revisionOf(repository, name);
  const to = input.committed?.revision ?? null;
  const path = input.committed?.path ?? input.path;
  const file = (await finderOfEarlier(repository, from, to))(path);
  const earlier = file && (await readAll(repository, [file])).get(file);
  if (!earlier) throw new CannotDo({ problem: 'not-in-revision', revision: name, path, nearest: null });
  const asIs = { asked: language.code, otherwise: language };
  const before = await readWhole(earlier, { ...configuration, today }, asIs);
  const comparing = {
    day: dayOf(commit, today),
    classes: configuration.classes,
    showsMoves: false,
    isAsked: () => true,
  };
  return { compared: compare(before, whole, comparing), from, to: to ?? { name: null, date: null } };
}

/** How often and how far each action that has been moved was, by its id, as the revisions of the file tell. */
export async function movesInWords({
  whole,
  input,
  today,
  world,
  language,
}: Present): Promise<Map<string, string>> {
  const { versions } = await readHistory(input.committed?.path ?? input.path, today, world);
  const { history } = await language.changes();
  const actions = placed(whole.plan, 'actions').map(({ value }) => value);
  const stated = new Set(actions.filter((action) => action.original_when !== undefined).map(({ id }) => id));
  return new Map(
    historyOfActions(versions)
      .map((action) => {
        const counts = countMoves(action);
        // What the plan itself says of the time first decided stands beside it.
        const original = stated.has(action.id) ? null : counts.original;
        return [action.id, history.moved({ ...counts, original })] as const;
      })
      .filter(([, said]) => said !== ''),
  );
}
