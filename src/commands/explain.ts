import { nearest } from '../findings/nearest.ts';
import { visible } from '../findings/visible.ts';
import { asJson } from '../format/as-json.ts';
import { wordingOf } from '../format/format.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { CannotDo } from '../lang/problem.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { canonical } from '../time/canonical.ts';
import { readTime } from '../time/read.ts';
import type { PlanCommand } from './command.ts';
import { explainKey } from './explain-key.ts';
import { askedLanguage, choose, tooMany } from './options.ts';

interface Options {
  format?: string;
  lang?: string;
  list?: true;
}

const explain: PlanCommand = {
  define: (command, { explain: words, validate }) =>
    command
      .usage(words.usage)
      .description(words.description)
      .argument('[topic]', words.topic)
      .argument('[words...]', words.words)
      .option('-f, --format <pretty|json>', words.format)
      .option('--lang <sv|en>', validate.lang)
      .option('--list', words.list)
      .addHelpText('after', words.after),

  async run(command, { world, language }) {
    const options = command.opts<Options>();
    askedLanguage(options.lang);
    const isJson = choose('--format', options.format ?? 'pretty', ['pretty', 'json']) === 'json';
    const [topic, ...words] = command.args;
    if (options.list && topic !== undefined) throw tooMany(command.args);
    if (options.list) world.stdout.write(isJson ? listAsJson(language) : list(language));
    else if (topic === undefined) throw new CannotDo({ problem: 'no-topic' });
    else if (topic === 'time') world.stdout.write(time(words.join(' '), isJson, language));
    else {
      if (words.length > 0) throw tooMany(words);
      const rule = rules.find(({ id }) => id === topic);
      const said = rule ? about(rule, isJson, language) : await explainKey(topic, isJson, language);
      if (said === null) throw unknownTopic(topic);
      world.stdout.write(said);
    }
    return 0;
  },
};

export default explain;

function list(language: Catalogue): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const line = ({ id, severity }: Rule): string =>
    `${id.padEnd(widest)}  ${severity.padEnd('warning'.length)}  ${wordingOf({ rule: id }, language).summary}\n`;
  return rules.map(line).join('');
}

function listAsJson(language: Catalogue): string {
  const described = rules.map(({ id, severity }) => ({
    id,
    severity,
    summary: wordingOf({ rule: id }, language).summary,
  }));
  return asJson({ rules: described });
}

function unknownTopic(word: string): CannotDo {
  const known = ['time', ...rules.map(({ id }) => id)];
  return new CannotDo({ problem: 'unknown-topic', word, nearest: nearest(word, known) });
}

function about(rule: Rule, isJson: boolean, language: Catalogue): string {
  const { id } = rule;
  const { summary, why } = wordingOf({ rule: id }, language);
  const { severity, parameters = {} } = rule;
  if (isJson) return asJson({ id, severity, summary, why, parameters });
  const tunable = Object.entries(parameters).map(
    ([name, usual]) => `${language.explain.tunable}: ${name} (${String(usual)})\n`,
  );
  return `${id}: ${summary}\n${language.explain.severity}: ${severity}\n${tunable.join('')}\n${wrapped(why)}\n`;
}

function time(text: string, isJson: boolean, language: Catalogue): string {
  const words = language.explain;
  if (text.trim() === '') throw new CannotDo({ problem: 'no-words' });
  const read = readTime(text);
  const { problem } = read;
  const why = problem ? words.isUnreadable(text, language.whyUnreadable(problem), problem.nearest) : null;
  if (isJson) {
    const { kind, first, last, every, times, precision } = read;
    return asJson({ text, kind, first, last, every, times, precision, problem: why });
  }
  if (why !== null) return `${visible(why)}\n`;
  const often = read.every === null ? [] : [[words.often, words.every(read.every, read.times)]];
  const rows = [
    [words.first, read.first ?? words.none],
    [words.last, read.last ?? words.none],
    ...often,
    [words.inShort, canonical(read)],
  ];
  const widest = Math.max(...rows.map(([label = '']) => label.length));
  const lines = rows.map(([label = '', value = '']) => `  ${label.padEnd(widest)}  ${visible(value)}\n`);
  return `${visible(words.isRead(text, words.timeKinds[read.kind]))}\n${lines.join('')}`;
}

/** A paragraph in lines of at most 90 characters. */
function wrapped(text: string): string {
  return text.replace(/(.{1,90})(?:\s+|$)/g, '$1\n').trimEnd();
}
