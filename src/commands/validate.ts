import { type Checked, type CheckedPlan, checkAcceptances, checkPlan } from '../check.ts';
import { severities } from '../findings/finding.ts';
import type { FindingsReport, Style } from '../format/format.ts';
import { type FormatName, formats } from '../format/index.ts';
import type { World } from '../io.ts';
import type { Catalogue, LanguageCode } from '../lang/catalogue.ts';
import { languages } from '../lang/index.ts';
import type { PlanCommand } from './command.ts';
import { readConfiguration } from './configuration.ts';
import { inputNameOf, readInputs, sayRead } from './inputs.ts';
import { askedLanguage, choose, todayOf, wantsColor } from './options.ts';
import { deliver, keepInputs, resultsOf } from './results.ts';

interface Options {
  format?: string[];
  output?: string;
  today?: string;
  lang?: string;
  color?: string;
  config?: string;
  failOn?: string;
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
      .option('-f, --format <format[=file]>', words.format, (word: string, all?: string[]) => [
        ...(all ?? []),
        word,
      ])
      .option('-o, --output <file>', words.output)
      .option('--today <YYYY-MM-DD>', words.today)
      .option('--lang <sv|en>', words.lang)
      .option('--color <auto|always|never>', words.color)
      .option('--config <file>', words.config)
      .option('--fail-on <error|warning|info|never>', words.failOn)
      .option('--stdin-filename <name>', words.stdinFilename)
      .option('-q, --quiet', words.quiet)
      .option('-v, --verbose', words.verbose)
      .addHelpText('after', words.after),

  async run(command, { world, language, complain }) {
    const options = command.opts<Options>();
    const threshold = choose('--fail-on', options.failOn ?? 'error', [...severities, 'never' as const]);
    const today = todayOf(options.today, world);
    const asked = askedLanguage(options.lang);
    const results = shownResults(options, world);
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
    // What a configuration accepts may stand in a plan that was not asked about.
    const isWhole = command.args.length === 0 && problems.length === 0;
    const others = configuration.source
      ? [checkAcceptances(configuration.source, isWhole ? plans : null, settings)]
      : [];
    const report = { today, plans, others, ...(await languagesFor(plans, asked, language)) };

    sayRead(read, command.args, options, world, report.language);
    for (const { format, file, style } of plans.length > 0 || problems.length === 0 ? results : []) {
      const { findings } = await formats[format]();
      await deliver((await findings?.(report, style)) ?? '', file, world);
    }
    for (const problem of problems) complain(problem);
    if (problems.length > 0) return 2;
    const failing = threshold === 'never' ? [] : severities.slice(0, severities.indexOf(threshold) + 1);
    return [...plans, ...others].some((file) =>
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

/** Where the findings go, in what format and how. */
function shownResults(
  options: Options,
  world: World,
): { file: string | null; format: FormatName; style: Style }[] {
  return resultsOf(options.format ?? [], options.output, 'pretty').map(({ format, file }) => ({
    file,
    format: choose('--format', format, Object.keys(formats) as FormatName[]),
    style: {
      hasColor: file === null && wantsColor(options.color, world.env, world.stdout),
      isQuiet: options.quiet === true,
      isVerbose: options.verbose === true,
    },
  }));
}

/** Each plan is spoken of in its own language, and all together in it where they share one. */
async function languagesFor(
  plans: readonly CheckedPlan[],
  asked: LanguageCode | null,
  otherwise: Catalogue,
): Promise<Pick<FindingsReport, 'language' | 'languageOf'>> {
  const codeOf = (file: Checked): LanguageCode => asked ?? file.language ?? otherwise.code;
  const codes = [...new Set(plans.map(codeOf))];
  const catalogues = new Map(
    await Promise.all(codes.map(async (code) => [code, await languages[code]()] as const)),
  );
  const shared = codes.length === 1 && codes[0] ? catalogues.get(codes[0]) : undefined;
  return {
    language: shared ?? (asked ? await languages[asked]() : otherwise),
    // A configuration does not say its language: it is spoken of in that of its plans.
    languageOf: (file) => catalogues.get(codeOf(file)) ?? shared ?? otherwise,
  };
}
