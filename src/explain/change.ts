import { type ChangeClass, type ChangeKind, changeClasses, changeKinds, factsOf } from '../diff/kinds.ts';
import { asJson } from '../format/as-json.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import type { ChangeWords, KindWords } from '../lang/change-words.ts';
import { changeExamples } from './change-examples/index.ts';
import { capital, columns, type PagePaint, wrapped } from './layout.ts';

/** All there is to tell of a kind of change, in one language. */
interface ChangeAccount {
  kind: ChangeKind;
  class: ChangeClass;
  summary: string;
  why: string;
  /** What is said of a change of the kind. */
  example: string;
  /** What in the configuration gives the kind the class that it usually has. */
  settings: string;
}

/** What a kind of change is, and why it has its class. */
export async function explainChange(
  kind: ChangeKind,
  isJson: boolean,
  language: Catalogue,
  paint: PagePaint,
): Promise<string> {
  const words = await language.changes();
  const account = accountOf(kind, words);
  return isJson ? asJson(account) : pageOf(account, words, language, paint);
}

function accountOf(kind: ChangeKind, words: ChangeWords): ChangeAccount {
  const { summary, why } = words.kinds[kind];
  const { class: usual } = factsOf(kind);
  const settings = `changes:\n  ${kind}: ${usual}\n`;
  return { kind, class: usual, summary, why, example: exampleOf(kind, words), settings };
}

/** A page for a terminal of 90 columns. */
function pageOf(
  { kind, class: usual, summary, why, example, settings }: ChangeAccount,
  { classes }: ChangeWords,
  { explain: { change: words, rule } }: Catalogue,
  paint: PagePaint,
): string {
  const section = (heading: string, lines: string): string => `${paint.bold(`${heading}:`)}\n\n${lines}\n`;
  return [
    `${wrapped(`${paint.bold(kind)}: ${summary}`)}\n`,
    columns([[words.class, `${usual} (${classes[usual]})`]]),
    `${wrapped(why)}\n`,
    section(words.example, wrapped(`    ${example}`, '    ')),
    section(rule.settings, `    ${settings.trimEnd().replace('\n', '\n    ')}  # ${words.choices}`),
  ].join('\n');
}

/** Every kind of change in a line, under the heading of its class. */
export async function explainChanges(
  isJson: boolean,
  language: Catalogue,
  paint: PagePaint,
): Promise<string> {
  const words = await language.changes();
  const described = changeKinds.map((kind) => ({
    kind,
    class: factsOf(kind).class,
    summary: words.kinds[kind].summary,
  }));
  if (isJson) return asJson({ changes: described });
  return changeClasses
    .map((name) => {
      const own = described.filter((one) => one.class === name);
      const rows = own.map(({ kind, summary }) => [kind, summary] as const);
      return `${paint.bold(`${capital(words.classes[name])} (${name})`)}\n\n${columns(rows)}`;
    })
    .join('\n');
}

function exampleOf(kind: ChangeKind, words: ChangeWords): string {
  const { entry, key, args } = changeExamples[kind];
  // Of an example and the words of its kind TypeScript cannot tell that they belong together.
  const kindWords = words.kinds[kind] as KindWords<ChangeKind>;
  return `${words.entry(entry)}: ${kindWords.say(args, { entry, key })}`;
}
