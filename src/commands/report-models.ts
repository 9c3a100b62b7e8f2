import { nearest } from '../findings/nearest.ts';
import type { World } from '../io.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { languages } from '../lang/index.ts';
import { CannotDo } from '../lang/problem.ts';
import { placed } from '../plan/placed.ts';
import type { Report, ReportModel } from '../report/view.gen.ts';
import { type Occasion, portfolioOf, type ReadPlan, reportOf } from '../report/view.ts';
import dueSoon from '../rules/due-soon.ts';
import type { Setting } from './command.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { type Input, inputNameOf, readInputs, sayRead } from './inputs.ts';
import { tooMany } from './options.ts';
import { type Question, questionOf, type ReportOptions, refuseAnswered } from './report-options.ts';
import { wholePlan } from './whole-plan.ts';

/** What there is to report on. */
export interface Models {
  models: ReportModel[];
  /** Whether everything that was asked for is in them. */
  isWhole: boolean;
  /** The files they are made from. */
  paths: string[];
}

/** The template as far as the model depends on it. */
interface Purpose {
  isFollowUp: boolean;
  isOverPlans: boolean;
}

/** The model of each plan, or the one of all. What cannot be read is complained of, and the others are read. */
export async function modelsOf(
  words: readonly string[],
  options: ReportOptions,
  { isFollowUp, isOverPlans }: Purpose,
  { world, language, complain }: Setting,
): Promise<Models> {
  const question = questionOf(options, isFollowUp, world);
  const configuration = await readConfiguration(options.config, world, language);
  const { read, problems, paths } = await readInputs(words, world, {
    planFiles: configuration,
    inputName: inputNameOf(options),
  });
  sayRead(read, words, options, world, language);
  const reports: Report[] = [];
  for (const input of read) {
    try {
      reports.push(await reportOn(input, question, configuration, world, language));
    } catch (error) {
      if (!(error instanceof CannotDo)) throw error;
      problems.push(error);
    }
  }
  for (const problem of problems) complain(problem);
  const models = isOverPlans ? [await portfolioFor(reports, question, configuration, language)] : reports;
  const { source } = configuration;
  return { models, isWhole: problems.length === 0, paths: [...paths, ...(source ? [source.path] : [])] };
}

async function reportOn(
  { path, bytes, committed }: Input,
  question: Question,
  configuration: Configuration,
  world: World,
  otherwise: Catalogue,
): Promise<Report> {
  // As `explain` does: the bundler would put the check into the file that every command loads.
  const { checkPlan } = await import('./validate.ts');
  const checked = await checkPlan(path, bytes, { ...configuration, today: question.moment.today });
  const language = await languages[question.language ?? checked.language ?? otherwise.code]();
  const whole = wholePlan(checked, language);
  const { source, findings, plan } = whole;
  const { lastCommitFor } = await import('../revisions/last-commit.ts');
  const commit = await lastCommitFor({ path, committed }, world);
  const read = {
    source,
    findings,
    plan,
    language: checked.language,
    commit: commit && { ...commit, id: commit.id.slice(0, 12) },
  };
  refuseUnknown(read, question);
  const past = {
    whole,
    input: { path, bytes, committed },
    commit,
    today: question.moment.today,
    world,
    language,
  };
  const { comparisonSince, movesInWords } = await import('./report-past.ts');
  return reportOf(
    {
      ...read,
      compared: question.since === null ? null : await comparisonSince(question.since, past, configuration),
      history: question.isOfHistory ? await movesInWords(past) : null,
    },
    occasionOf(question, configuration, language),
  );
}

/** All the reports as one, in the language asked for, else that of the first. */
async function portfolioFor(
  reports: Report[],
  question: Question,
  configuration: Configuration,
  otherwise: Catalogue,
): Promise<ReportModel> {
  const language = await languages[question.language ?? reports[0]?.language ?? otherwise.code]();
  return portfolioOf(reports, occasionOf(question, configuration, language));
}

function occasionOf(
  { moment, isInternal, group, meeting, lead }: Question,
  { parameters }: Configuration,
  language: Catalogue,
): Occasion {
  const soon = parameters.get('due-soon')?.days ?? dueSoon.parameters?.days ?? 0;
  return { moment, language, soon, isInternal, group, meeting, lead };
}

/** A lead or a group that the plan does not have is most likely misspelt. */
function refuseUnknown({ plan, source: { path } }: ReadPlan, { group, lead }: Question): void {
  const groups = Object.keys(plan.groups ?? {});
  if (group !== null && !groups.includes(group)) {
    throw new CannotDo({
      problem: 'no-such-group',
      path,
      id: group,
      nearest: nearest(group, groups),
      choices: groups,
    });
  }
  const named = placed(plan, 'actions').flatMap(({ value }) => [value.lead ?? []].flat());
  const leads = [...new Set(named.flatMap((id) => [id, ...(plan.actors?.[id]?.each ?? [])]))];
  if (lead !== null && !leads.includes(lead)) {
    throw new CannotDo({
      problem: 'no-such-lead',
      path,
      id: lead,
      nearest: nearest(lead, leads),
      choices: leads,
    });
  }
}

/** Reads a model that `--print-model` wrote, perhaps changed since. */
export async function modelFrom(
  words: readonly string[],
  path: string,
  options: ReportOptions,
  { name, isOverPlans }: Pick<Purpose, 'isOverPlans'> & { name: string },
  world: World,
): Promise<Models> {
  if (words.length > 0) throw tooMany(words);
  refuseAnswered(options);
  const { readModel } = await import('./report-model-file.ts');
  const model = await readModel(path, world);
  const needs = isOverPlans ? 'portfolio' : 'plan';
  if (model.kind !== needs) throw new CannotDo({ problem: 'wrong-model', template: name, needs });
  return { models: [model], isWhole: true, paths: [path] };
}
