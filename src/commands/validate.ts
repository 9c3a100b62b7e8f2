import { type CheckedPlan, checkAcceptances, checkPlan } from '../check.ts';
import { severities } from '../findings/finding.ts';
import type { FindingsReport } from '../format/format.ts';
import { formats } from '../format/index.ts';
import type { PlanCommand } from './command.ts';
import { readConfiguration } from './configuration.ts';
import { inputNameOf, readInputs, sayRead } from './inputs.ts';
import { languagesFor } from './languages.ts';
import { askedLanguage, choose, repeated, todayOf } from './options.ts';
import { deliver, keepInputs, shownResults } from './results.ts';

interface Options {
  format?: string[];
  output?: string;
  today?: string;
  lang?: string;
  color?: string;
  config?: string;
  failOn?: string;
  since?: string;
  stdinFilename?: string;
  quiet?: true;
  verbose?: true;
}

const validate: PlanCommand = {
  define: (command, { validate: words }) =>
    command
      .usage(words.usage)
      .description(words.description)
      .argument('[path...]', words.paths)
      .option('-f, --format <format[=file]>', words.format, repeated)
      .option('-o, --output <file>', words.output)
      .option('--today <YYYY-MM-DD>', words.today)
      .option('--lang <sv|en>', words.lang)
      .option('--color <auto|always|never>', words.color)
      .option('--config <file>', words.config)
      .option('--fail-on <error|warning|info|never>', words.failOn)
      .option('--since <rev>', words.since)
      .option('--stdin-filename <name>', words.stdinFilename)
      .option('-q, --quiet', words.quiet)
      .option('-v, --verbose', words.verbose)
      .addHelpText('after', words.after),

  async run(command, { world, language, complain }) {
    const options = command.opts<Options>();
    const threshold = choose('--fail-on', options.failOn ?? 'error', [...severities, 'never' as const]);
    const today = todayOf(options.today, world);
    const asked = askedLanguage(options.lang);
    const results = await shownResults(options, { output: 'findings', usual: 'pretty' }, world);
    const configuration = await readConfiguration(options.config, world, language);
    const { read, problems, paths } = await readInputs(command.args, world, {
      planFiles: configuration,
      inputName: inputNameOf(options),
    });

    keepInputs(results, [...paths, ...(configuration.source ? [configuration.source.path] : [])], world);
    world.expectWork(read.reduce((sum, { bytes }) => sum + bytes.length, 0));
    const plans: CheckedPlan[] = [];
    const settings = { ...configuration, today };
    for (const { path, bytes } of read) plans.push(await checkPlan(path, bytes, settings));
    const known =
      options.since === undefined
        ? null
        : await (await import('./since.ts')).withoutKnown(plans, options.since, settings, world);
    // What a configuration accepts may stand in a plan that was not asked about.
    const isWhole = command.args.length === 0 && problems.length === 0;
    const others = configuration.source
      ? [checkAcceptances(configuration.source, isWhole ? plans : null, settings)]
      : [];
    const report: FindingsReport = {
      today,
      plans: known?.plans ?? plans,
      others,
      since: known?.since ?? null,
      ...(await languagesFor(plans, asked, language)),
    };

    sayRead(read, command.args, options, world, report.language);
    for (const { format, file, style } of plans.length > 0 || problems.length === 0 ? results : []) {
      const { findings } = await formats[format]();
      await deliver((await findings?.(report, style)) ?? '', file, world);
    }
    for (const problem of problems) complain(problem);
    if (problems.length > 0) return 2;
    const failing = threshold === 'never' ? [] : severities.slice(0, severities.indexOf(threshold) + 1);
    return [...report.plans, ...others].some((file) =>
      file.findings.some(({ severity }) => failing.includes(severity)),
    )
      ? 1
      : 0;
  },
};

export default validate;

// For `explain`: imported by two commands, the bundler would put the check and yaml into the file that all load. To remove,
// once it can keep them apart: let `explain` import src/check.ts.
export { checkPlan };
