import { historyOfActions } from '../diff/history.ts';
import { formats } from '../format/index.ts';
import type { World } from '../io.ts';
import { languages } from '../lang/index.ts';
import { CannotDo } from '../lang/problem.ts';
import { languageOf } from '../plan/summary.ts';
import type { ExitCode, Setting } from './command.ts';
import { readConfiguration } from './configuration.ts';
import { type DiffOptions, formatOfFile } from './diff-options.ts';
import { readInputs } from './inputs.ts';
import { askedLanguage, refuseBeside, todayOf, tooMany } from './options.ts';
import type { PlanFiles } from './patterns.ts';
import { readHistory } from './plan-history.ts';
import { deliver, keepInputs, shownResults } from './results.ts';

/** What has nothing to say of a history. */
const unused = {
  base: '--base',
  only: '--only',
  ignore: '--ignore',
  moves: '--moves',
  failOn: '--fail-on',
  exitCode: '--exit-code',
  stdinFilename: '--stdin-filename',
} as const satisfies Partial<Record<keyof DiffOptions, string>>;

/** Tells how often and how far each action of a plan was moved, who has led it, and when its status last moved. */
export async function tellHistory(
  words: readonly string[],
  options: DiffOptions,
  { world, language }: Setting,
): Promise<ExitCode> {
  refuseBeside('--history', options, unused);
  const today = todayOf(options.today, world);
  const asked = askedLanguage(options.lang);
  const results = await shownResults(
    options,
    { output: 'history', usual: formatOfFile(options.output) },
    world,
  );
  const configuration = await readConfiguration(options.config, world, language);
  const [named, ...more] = words;
  if (more.length > 0) throw tooMany(more);
  const path = named ?? (await onlyPlan(world, configuration));
  keepInputs(results, [path, ...(configuration.source ? [configuration.source.path] : [])], world);
  const history = await readHistory(path, today, world);
  const plan = history.versions.at(-1)?.plan ?? null;
  const spoken = await languages[asked ?? languageOf(plan, plan?.title ?? '') ?? language.code]();
  const report = {
    ...history,
    today,
    path,
    title: plan?.title ?? '',
    actions: historyOfActions(history.versions),
    language: spoken,
  };
  for (const { format, file, style } of results) {
    const { history: write } = await formats[format]();
    await deliver((await write?.(report, style)) ?? '', file, world);
  }
  return 0;
}

/** The plan of a repository that has but one. */
async function onlyPlan(world: World, planFiles: PlanFiles): Promise<string> {
  const { paths, problems } = await readInputs([], world, { planFiles, inputName: '' });
  const [path, ...others] = paths;
  if (path === undefined)
    throw problems[0] ?? new CannotDo({ problem: 'missing-value', option: '--history' });
  if (others.length > 0) throw new CannotDo({ problem: 'which-plan', paths });
  return path;
}
