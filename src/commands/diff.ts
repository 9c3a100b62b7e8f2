import { formats } from '../format/index.ts';
import type { PlanCommand } from './command.ts';
import { readConfiguration } from './configuration.ts';
import { askedOf, type DiffOptions, failingClasses, formatOfFile, showsMoves } from './diff-options.ts';
import { comparedPlans, isFailing, reportOf } from './diff-plans.ts';
import { readSides } from './diff-sides.ts';
import { inputNameOf, sayRead } from './inputs.ts';
import { askedLanguage, repeated, todayOf } from './options.ts';
import { deliver, keepInputs, shownResults } from './results.ts';

const diff: PlanCommand = {
  define: (command, { diff: words, validate: common }) =>
    command
      .usage(words.usage)
      .description(words.description)
      .argument('[from]', words.from)
      .argument('[to]', words.to)
      .argument('[path...]', words.paths)
      .option('--base <rev>', words.base)
      .option('--history', words.history)
      .option('-f, --format <format[=file]>', words.format, repeated)
      .option('-o, --output <file>', common.output)
      .option('--only <class|kind>', words.only, repeated)
      .option('--ignore <class|kind>', words.ignore, repeated)
      .option('--moves', words.moves)
      .option('--fail-on <class|never>', words.failOn)
      .option('--exit-code', words.exitCode)
      .option('--today <YYYY-MM-DD>', common.today)
      .option('--lang <sv|en>', common.lang)
      .option('--color <auto|always|never>', common.color)
      .option('--config <file>', common.config)
      .option('--stdin-filename <name>', common.stdinFilename)
      .option('-q, --quiet', words.quiet)
      .option('-v, --verbose', words.verbose)
      .addHelpText('after', words.after),

  async run(command, setting) {
    const options = command.opts<DiffOptions>();
    if (options.history)
      return (await import('./diff-history.ts')).tellHistory(command.args, options, setting);
    const { world, language, complain } = setting;
    const [failing, isAsked] = [failingClasses(options), askedOf(options)];
    const [today, asked] = [todayOf(options.today, world), askedLanguage(options.lang)];
    const results = await shownResults(
      options,
      { output: 'changes', usual: formatOfFile(options.output) },
      world,
    );
    const configuration = await readConfiguration(options.config, world, language);
    const sides = await readSides(command.args, {
      world,
      planFiles: configuration,
      base: options.base,
      inputName: inputNameOf(options),
    });
    const given = sides.files.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
    keepInputs(
      results,
      [
        ...given.filter(({ committed }) => !committed).map(({ path }) => path),
        ...(configuration.source ? [configuration.source.path] : []),
      ],
      world,
    );
    world.expectWork(given.reduce((sum, { bytes }) => sum + bytes.length, 0));
    if (options.verbose) sayRead(given, command.args, options, world, language);
    const { classes } = configuration;
    const comparing = { classes, showsMoves: showsMoves(options), isAsked };
    const compared = await comparedPlans(sides.files, { ...configuration, today }, comparing, asked, setting);
    const { plans } = compared;
    const { from, to } = sides;
    const report = await reportOf({ today, from, to, plans }, asked, language);
    const problems = [...sides.problems, ...compared.problems];
    for (const { format, file, style } of plans.length > 0 || problems.length === 0 ? results : []) {
      const { changes } = await formats[format]();
      await deliver((await changes?.(report, style)) ?? '', file, world);
    }
    for (const problem of problems) complain(problem);
    if (problems.length > 0) return 2;
    return plans.some((plan) => isFailing(plan, failing)) ? 1 : 0;
  },
};

export default diff;
