import { asJson } from '../format/as-json.ts';
import { languages } from '../lang/index.ts';
import type { Format, Template } from '../report/templates.ts';
import { render } from '../report/templates.ts';
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
    if (destination.folder !== null && outputs.length > 0) world.makeFolder(destination.folder);
    for (const output of outputs) await write(output, templates, options, setting);
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

async function write(
  { model, format, file }: ReportOutput,
  templates: ReadonlyMap<Format, Template>,
  { quiet }: ReportOptions,
  { world, language }: Setting,
): Promise<void> {
  const template = format === 'json' ? undefined : templates.get(format);
  const words = await (await languages[model.language]()).report();
  const text = template ? render(template, model, words) : asJson(model);
  await deliver(text, file, world);
  if (file !== null && !quiet) {
    world.stderr.write(
      `${(await language.report()).wrote(file, Math.ceil(new TextEncoder().encode(text).length / 1000))}\n`,
    );
  }
}
