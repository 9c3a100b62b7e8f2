import { visible } from '../findings/visible.ts';
import { asJson } from '../format/as-json.ts';
import { languages } from '../lang/index.ts';
import { CannotDo } from '../lang/problem.ts';
import { type Format, Runaway, render, type Template } from '../report/templates.ts';
import type { ReportModel } from '../report/view.gen.ts';
import type { PlanCommand, Setting } from './command.ts';
import { tooMany } from './options.ts';
import { modelFrom, modelsOf } from './report-models.ts';
import type { ReportOptions } from './report-options.ts';
import { destinationOf, formatsOf, outputsOf, type ReportOutput } from './report-outputs.ts';
import { findTemplate, listTemplates, readyTemplate } from './report-templates.ts';
import { deliver, keepInputs } from './results.ts';

const report: PlanCommand = {
  define: (command, { report: words, validate: common }) =>
    command
      .usage(words.usage)
      .description(words.description)
      .argument('[path...]', words.paths)
      .option('-t, --template <name|file>', words.template)
      .option('-f, --format <html|md[=file]>', words.format, (word: string, all?: string[]) => [
        ...(all ?? []),
        word,
      ])
      .option('-o, --output <file>', words.output)
      .option('--output-dir <folder>', words.outputDir)
      .option('--period <period>', words.period)
      .option('--lead <id>', words.lead)
      .option('--group <id>', words.group)
      .option('--meeting <YYYY-MM-DD>', words.meeting)
      .option('--internal', words.internal)
      .option('--since <rev>', words.since)
      .option('--history', words.history)
      .option('--today <YYYY-MM-DD>', words.today)
      .option('--lang <sv|en>', words.lang)
      .option('--config <file>', common.config)
      .option('--stdin-filename <name>', common.stdinFilename)
      .option('--list', words.list)
      .option('--print-template <name>', words.printTemplate)
      .option('--print-model', words.printModel)
      .option('--from-model <file>', words.fromModel)
      .option('-q, --quiet', words.quiet)
      .option('-v, --verbose', words.verbose)
      .addHelpText('after', words.after),

  async run(command, setting) {
    const options = command.opts<ReportOptions>();
    const { world } = setting;
    if (options.list || options.printTemplate !== undefined) {
      if (command.args.length > 0) throw tooMany(command.args);
      return show(options, setting);
    }
    const asked = await findTemplate(options.template ?? usualTemplate(options), world);
    const destination = destinationOf(options, asked.only);
    const templates = new Map<Format, Template>();
    for (const format of formatsOf(destination)) {
      if (format !== 'json') templates.set(format, await readyTemplate(asked, format, setting));
    }
    const { models, isWhole, paths } =
      options.fromModel === undefined
        ? await modelsOf(command.args, options, asked, setting)
        : await modelFrom(command.args, options.fromModel, options, asked, world);
    // Half of what was asked for would look like all of it, unless each is in a file of its own.
    if (!isWhole && destination.folder === null) return 2;
    const outputs = outputsOf(models, destination, asked.name);
    keepInputs(outputs, asked.isBuiltIn ? paths : [...paths, asked.name], world);
    const written = [];
    for (const output of outputs) written.push(await textOf(output, templates, asked.name));
    if (destination.folder !== null && outputs.length > 0) world.makeFolder(destination.folder);
    for (const { text, file } of written) {
      await deliver(text, file, world);
      if (file !== null && !options.quiet) await sayWritten(text, file, setting);
    }
    const isOfAll = asked.name === 'agenda' && options.group === undefined;
    if (isOfAll && !options.quiet) await sayGroups(models, setting);
    return isWhole ? 0 : 2;
  },
};

export default report;

/** What is asked of a lead or a meeting says which report it is for. */
function usualTemplate({ lead, group, meeting }: ReportOptions): string {
  if (lead !== undefined) return 'lead';
  return group === undefined && meeting === undefined ? 'follow-up' : 'agenda';
}

/** Writes what there is to make a report with: the list of templates, or one of them. */
async function show(options: ReportOptions, { world, language }: Setting): Promise<0> {
  const { printTemplate, output } = options;
  if (printTemplate === undefined) {
    await deliver(await listTemplates(language), output ?? null, world);
    return 0;
  }
  const asked = await findTemplate(printTemplate, world);
  const [format = 'md'] = formatsOf(
    destinationOf({ ...options, output: output?.replace(/\.hbs$/, '') }, asked.only),
  );
  await deliver(asked.fileFor(format === 'json' ? 'md' : format).text, output ?? null, world);
  return 0;
}

/** A report as a text: nothing is put anywhere before all of them are written. */
async function textOf(
  { model, format, file }: ReportOutput,
  templates: ReadonlyMap<Format, Template>,
  name: string,
): Promise<{ text: string; file: string | null }> {
  const template = format === 'json' ? undefined : templates.get(format);
  if (!template) return { text: asJson(model), file };
  const words = await (await languages[model.language]()).report();
  try {
    return { text: render(template, model, words), file };
  } catch (error) {
    throw error instanceof Runaway ? new CannotDo({ problem: 'runaway-template', name }) : error;
  }
}

async function sayWritten(text: string, file: string, { world, language }: Setting): Promise<void> {
  const kilobytes = Math.ceil(new TextEncoder().encode(text).length / 1000);
  world.stderr.write(`${(await language.report()).wrote(file, kilobytes)}\n`);
}

/** Says whose meeting an agenda could have been for. */
async function sayGroups(models: readonly ReportModel[], { world, language }: Setting): Promise<void> {
  for (const model of models) {
    if (model.kind !== 'plan' || model.groups.length < 2) continue;
    const ids = model.groups.map(({ id }) => visible(id));
    world.stderr.write(`${(await language.report()).agendaOfAll(ids)}\n`);
  }
}
