import { nearest } from '../findings/nearest.ts';
import type { Output, World } from '../io.ts';
import type { LanguageCode } from '../lang/catalogue.ts';
import { languageOf, languages } from '../lang/index.ts';
import { CannotDo } from '../lang/problem.ts';
import { isDay } from '../time/calendar.ts';
import type { Day } from '../time/time.ts';

/** The value of an option that takes one of a few words. */
export function choose<Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  throw new CannotDo({ problem: 'no-such-choice', option, value, choices, nearest: nearest(value, choices) });
}

/** The day to judge as of: `--today`, else `PLAN_TODAY`, else today in Sweden. */
export function todayOf(option: string | undefined, world: World): Day {
  const [name, value] = option === undefined ? ['PLAN_TODAY', world.env.PLAN_TODAY] : ['--today', option];
  if (value === undefined || (value === '' && option === undefined)) return world.today();
  if (!isDay(value)) throw new CannotDo({ problem: 'no-such-day', option: name, value });
  return value;
}

const languageCodes = Object.keys(languages) as LanguageCode[];

/** The language asked for on the command line, or null to follow the plan. */
export function askedLanguage(option: string | undefined): LanguageCode | null {
  return option === undefined ? null : choose('--lang', option, languageCodes);
}

/** The language to speak before any plan is read: `--lang`, wherever it stands among the words, else the environment's. */
export function firstLanguage({ args, env }: World): LanguageCode {
  const index = args.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = args[index]?.startsWith('--lang=') ? args[index].slice('--lang='.length) : args[index + 1];
  const asked = index < 0 ? undefined : languageCodes.find((code) => code === value);
  return asked ?? languageOf(env);
}

/** Whether to colour what goes to an output: `--color`, then `FORCE_COLOR`, then `NO_COLOR`, then whether anybody looks. */
export function wantsColor(option: string | undefined, env: World['env'], output: Output): boolean {
  const color = choose('--color', option ?? 'auto', ['auto', 'always', 'never']);
  if (color !== 'auto') return color === 'always';
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return !env.NO_COLOR && output.isTerminal && env.TERM !== 'dumb';
}

/** For words that a command has no use for. */
export function tooMany(words: readonly string[]): CannotDo {
  return new CannotDo({ problem: 'too-many-arguments', words: words.join(' ') });
}

/** Collects the words of an option that may be repeated. */
export function repeated(word: string, all: readonly string[] = []): string[] {
  return [...all, word];
}

/** Throws a `CannotDo` where an option is given that does not go with another; the options by their keys. */
export function refuseBeside<Key extends string>(
  option: string,
  options: Readonly<Partial<Record<NoInfer<Key>, unknown>>>,
  others: Readonly<Record<Key, string>>,
): void {
  const given = (Object.keys(others) as Key[]).find((key) => options[key] !== undefined);
  if (given) throw new CannotDo({ problem: 'not-together', option, other: others[given] });
}
