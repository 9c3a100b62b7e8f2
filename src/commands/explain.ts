import { changeKinds } from '../diff/kinds.ts';
import type { CheckPlan } from '../explain/account.ts';
import { explainFramework } from '../explain/framework.ts';
import { explainKey } from '../explain/key.ts';
import { type PagePaint, plain } from '../explain/layout.ts';
import { listAsJson, listOf } from '../explain/rules.ts';
import { explainTime } from '../explain/time.ts';
import { explainTimes } from '../explain/times.ts';
import { knownFrameworks } from '../facts/frameworks.ts';
import { nearest } from '../findings/nearest.ts';
import type { World } from '../io.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { CannotDo } from '../lang/problem.ts';
import { ruleOf, rules } from '../rules/index.ts';
import type { PlanCommand } from './command.ts';
import { askedLanguage, choose, tooMany, wantsColor } from './options.ts';

interface Options {
  format?: string;
  lang?: string;
  list?: true;
}

const formats = ['pretty', 'json', 'markdown'] as const;

const explain: PlanCommand = {
  define: (command, { explain: words, validate }) =>
    command
      .usage(words.usage)
      .description(words.description)
      .argument('[topic]', words.topic)
      .argument('[words...]', words.words)
      .option(`-f, --format <${formats.join('|')}>`, words.format)
      .option('--lang <sv|en>', validate.lang)
      .option('--list', words.list)
      .addHelpText('after', words.after),

  async run(command, { world, language }) {
    const { format: asked = 'pretty', lang, list = false } = command.opts<Options>();
    askedLanguage(lang);
    const format = choose('--format', asked, formats);
    const [topic, ...words] = command.args;
    if (list && topic !== undefined) throw tooMany(command.args);
    if (!list && topic === undefined) throw new CannotDo({ problem: 'no-topic' });
    if (topic !== 'time' && words.length > 0) throw tooMany(words);
    const speech = { format, language, paint: await paintFor(world) };
    world.stdout.write(topic === undefined ? await tellRules(speech) : await tell(topic, words, speech));
    return 0;
  },
};

export default explain;

interface Speech {
  format: (typeof formats)[number];
  language: Catalogue;
  paint: PagePaint;
}

async function tellRules({ format, language, paint }: Speech): Promise<string> {
  if (format === 'json') return listAsJson(language);
  if (format === 'pretty') return listOf(language, paint);
  return (await import('../explain/rule.ts')).explainRules(language, await checker());
}

async function tell(
  topic: string,
  words: readonly string[],
  { format, language, paint }: Speech,
): Promise<string> {
  const rule = ruleOf(topic);
  if (rule) {
    const { explainRule } = await import('../explain/rule.ts');
    return explainRule(rule, format, language, { paint, checkPlan: await checker() });
  }
  // Only the rules have a page to be kept.
  const isJson = choose('--format', format, ['pretty', 'json']) === 'json';
  if (topic === 'time' && words.length === 0) return explainTimes(isJson, language, paint);
  if (topic === 'time') return explainTime(words.join(' '), isJson, language);
  if (topic === 'changes') {
    return (await import('../explain/change.ts')).explainChanges(isJson, language, paint);
  }
  const kind = changeKinds.find((name) => name === topic);
  if (kind) return (await import('../explain/change.ts')).explainChange(kind, isJson, language, paint);
  const said = explainFramework(topic, isJson, language) ?? (await explainKey(topic, isJson, language));
  if (said !== null) return said;
  const known = [
    'time',
    'changes',
    ...rules.map(({ id }) => id),
    ...changeKinds,
    ...Object.keys(knownFrameworks),
  ];
  throw new CannotDo({ problem: 'unknown-topic', word: topic, nearest: nearest(topic, known) });
}

/** The check, from the command that has it: the bundler would put it into the file that every command loads. */
async function checker(): Promise<CheckPlan> {
  return (await import('./validate.ts')).checkPlan;
}

/** The colours of a page, where somebody sees them. */
async function paintFor({ env, stdout }: World): Promise<PagePaint> {
  if (!wantsColor(undefined, env, stdout)) return plain;
  return { hasColor: true, ...(await import('../format/paint.ts')).colours };
}
