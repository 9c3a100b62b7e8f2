import { type ComparedSide, compare } from '../compare.ts';
import { historyOfActions } from '../diff/history.ts';
import { placed } from '../diff/identified.ts';
import { countMoves } from '../diff/move-count.ts';
import type { World } from '../io.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { CannotDo } from '../lang/problem.ts';
import type { Comparison } from '../report/view/changes.ts';
import { readBlobs } from '../revisions/blobs.ts';
import { filesAt } from '../revisions/files.ts';
import { renamesSince } from '../revisions/renames.ts';
import { openRepository } from '../revisions/repository.ts';
import { revisionOf } from '../revisions/revision.ts';
import type { Day } from '../time/time.ts';
import type { Configuration } from './configuration.ts';
import { dayOf } from './diff-plans.ts';
import { type Input, refuseLarge } from './inputs.ts';
import { readHistory } from './plan-history.ts';
import { readWhole } from './whole-plan.ts';

/** A plan to report on, and where it comes from. */
interface Present {
  whole: ComparedSide;
  input: Input;
  today: Day;
  world: World;
  language: Catalogue;
}

/** The plan beside what it was at a revision, under the name that it had there. */
export async function comparisonSince(
  name: string,
  { whole, input, today, world, language }: Present,
  configuration: Configuration,
): Promise<Comparison> {
  const repository = await openRepository(world);
  const from = await revisionOf(repository, name);
  const to = input.committed?.revision ?? null;
  const path = input.committed?.path ?? input.path;
  const old = (await renamesSince(repository, from, to)).get(path) ?? path;
  const file = (await filesAt(repository, from)).find((one) => one.path.normalize() === old.normalize());
  if (!file) throw new CannotDo({ problem: 'not-in-revision', revision: name, path, nearest: null });
  const shown = `${name}:./${file.path}`;
  refuseLarge(shown, file.size);
  const bytes = (await readBlobs(repository, [file.blob])).get(file.blob) ?? new Uint8Array();
  const before = await readWhole(
    { path: shown, bytes, committed: file },
    { ...configuration, today },
    { asked: language.code, otherwise: language },
  );
  const comparing = {
    day: await dayOf(input, today, world),
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
