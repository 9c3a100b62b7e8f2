import { posix } from 'node:path';
import { formats } from '../format/index.ts';
import type { Side } from '../lang/change-words.ts';
import { languages } from '../lang/index.ts';
import { CannotDo } from '../lang/problem.ts';
import { render } from '../report/templates.ts';
import type { PlanCommand, Setting } from './command.ts';
import { readConfiguration } from './configuration.ts';
import { comparedPlans, reportOf } from './diff-plans.ts';
import { type Input, readBytes } from './inputs.ts';
import { todayOf, tooMany, wantsColor } from './options.ts';

const diffDriver: PlanCommand = {
  define: (command, { diffDriver: words }) =>
    command
      .usage(words.usage)
      .description(words.description)
      .argument('[words...]', words.words)
      .option('--text', words.text)
      .addHelpText('after', words.after),

  async run(command, setting) {
    const { text } = command.opts<{ text?: true }>();
    const [path, before, , , after, , , renamed] = command.args;
    if (path === undefined) return command.help({ error: true });
    if (text && before !== undefined) throw tooMany(command.args);
    try {
      if (text) setting.world.stdout.write(await documentOf(path, setting));
      // Of a file that is not merged yet, git gives the path alone.
      else if (before !== undefined && after !== undefined) {
        await tell({ path, file: before }, { path: renamed ?? path, file: after }, setting);
      }
    } catch (error) {
      // git shows nothing of the other files where a driver fails.
      setting.complain(error);
    }
    return 0;
  },
};

export default diffDriver;

/** A file that git hands over, and the path that it has a version of. */
interface Handed {
  path: string;
  file: string;
}

/** Tells what changed from one version of a plan file to another. */
async function tell(before: Handed, after: Handed, setting: Setting): Promise<void> {
  const { world, language, complain } = setting;
  const inputOf = ({ path, file }: Handed, side: 'a' | 'b'): Input | null =>
    world.kindOf(file) === 'file'
      ? { path: posix.join(side, path), bytes: readBytes(file, world), committed: null }
      : null;
  const [was, is] = [inputOf(before, 'a'), inputOf(after, 'b')];
  const configuration = await readConfiguration(undefined, world, language);
  const today = todayOf(undefined, world);
  const { plans, problems } = await comparedPlans(
    // When a version that is not the file itself was made, git does not tell: what it moved is planning.
    [{ before: was, after: is, day: after.file === after.path ? today : '' }],
    { ...configuration, today },
    { classes: configuration.classes, showsMoves: true, isAsked: () => true },
    null,
    setting,
  );
  for (const problem of problems) complain(underOwnName(problem));
  if (plans.length === 0) return;
  const sideOf = (input: Input | null): Side => ({ name: input?.path ?? null, date: null });
  const { changes } = await formats.pretty();
  const style = {
    hasColor: wantsColor(undefined, world.env, world.stdout),
    isQuiet: false,
    isVerbose: false,
  };
  const report = await reportOf({ today, from: sideOf(was), to: sideOf(is), plans }, null, language);
  const text = await changes?.(report, style);
  // git puts nothing between one file and the next.
  world.stdout.write(`${text ?? ''}\n`);
}

/** What keeps a plan from being read, under the path that it has outside git's output. */
function underOwnName({ problem }: CannotDo): CannotDo {
  return new CannotDo(
    'path' in problem && problem.path !== null
      ? { ...problem, path: problem.path.replace(/^[ab]\//, '') }
      : problem,
  );
}

/** A plan as a document, for git to compare line by line; as it stands where it cannot be read whole. */
async function documentOf(path: string, setting: Setting): Promise<string> {
  const { modelsOf } = await import('./report-models.ts');
  const { findTemplate, readyTemplate } = await import('./report-templates.ts');
  const { world } = setting;
  const asked = await findTemplate('plan', world);
  const template = await readyTemplate(asked, 'md', setting);
  const { models } = await modelsOf([path], { internal: true }, asked, {
    ...setting,
    complain: () => undefined,
  });
  const [model] = models;
  if (!model) return new TextDecoder().decode(readBytes(path, world));
  return render(template, model, await (await languages[model.language]()).report());
}
