import type { CheckedPlan } from '../check.ts';
import { byClass } from '../diff/by-class.ts';
import type { Change } from '../diff/change.ts';
import type { ChangeClass, ChangeKind } from '../diff/kinds.ts';
import type { Finding } from '../findings/finding.ts';
import { visible } from '../findings/visible.ts';
import { type Measure, measureFor } from '../findings/width.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { messageOf } from '../lang/change-message.ts';
import type { ChangeWords } from '../lang/change-words.ts';
import { type ChangedPlan, changedPlans, placesOf, summaryOf } from './changes.ts';
import type { ChangesReport, Style } from './format.ts';
import { headerOf } from './header.ts';
import type { Paint } from './paint.ts';
import { plain } from './plain.ts';
import { wrap } from './wrap.ts';

/** The narrowest terminal that it reads well in. */
const width = 80;

/** What changed, plan by plan, the worst first. */
export async function prettyChanges(
  report: ChangesReport,
  { hasColor, isQuiet }: Pick<Style, 'hasColor' | 'isQuiet'>,
): Promise<string> {
  const paint = hasColor ? (await import('./paint.ts')).colours : plain;
  const overall = await report.language.changes();
  const explained = new Set<ChangeKind>();
  const blocks: string[][] = [];
  for (const changed of changedPlans(report, overall)) {
    const language = report.languageOf(changed.plan);
    const words = await language.changes();
    blocks.push(
      ...blocksOf(changed, {
        isQuiet,
        paint,
        language,
        words,
        explained,
        cells: await cellsOf(changed, words),
      }),
    );
  }
  if (!isQuiet) blocks.push(linesOf(visible(summaryOf(report, overall)), '', String, await measureFor('')));
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** What the blocks of one plan share. */
interface Page {
  /** Whether only the changes are told. */
  isQuiet: boolean;
  paint: Paint;
  language: Catalogue;
  words: ChangeWords;
  /** The kinds whose reason has been told. */
  explained: Set<ChangeKind>;
  cells: Measure;
}

/** How wide what is said of a plan is. */
function cellsOf({ plan, title }: ChangedPlan, words: ChangeWords): Promise<Measure> {
  return measureFor(title + plan.changes.map((change) => messageOf(change, words)).join(''));
}

function blocksOf({ plan, path, title, fate }: ChangedPlan, page: Page): string[][] {
  const { paint, words } = page;
  const { before, after, changes, hidden, findings } = plan;
  const name = visible(path) + (title === '' ? '' : `: ${visible(title)}`);
  const rest = [
    ...(findings.unchanged > 0 ? [words.findings.unchanged(findings.unchanged)] : []),
    ...(hidden > 0 ? [words.hidden(hidden)] : []),
  ];
  const heading = wrap(name, width, page.cells);
  return [
    [
      ...heading.map((line) => paint.bold(line)),
      paint.margin('─'.repeat(Math.min(width, Math.max(...heading.map((line) => page.cells(line)))))),
      ...(fate === null ? [] : linesOf(visible(fate), '', String, page.cells)),
    ],
    ...byClass(changes).map((group) => [
      headingOf(words.classes[group.name], group.changes.length, paint[group.name], paint),
      ...group.changes.flatMap((change) => entryOf(change, group.name, plan, page)),
    ]),
    ...(page.isQuiet
      ? []
      : [
          ...findingsOf(words.findings.new, findings.new, after, page),
          ...findingsOf(words.findings.resolved, findings.resolved, before, page),
          ...(rest.length > 0 ? [rest.flatMap((line) => linesOf(line, '', paint.dim, page.cells))] : []),
        ]),
  ];
}

function headingOf(name: string, count: number, colour: Paint['bold'], paint: Paint): string {
  return `${paint.bold(colour(name))} ${paint.dim(`(${String(count)})`)}`;
}

/** What happened, where on each side, and the first time why it matters. */
function entryOf(change: Change, name: ChangeClass, plan: ChangedPlan['plan'], page: Page): string[] {
  const { paint, words, explained, cells } = page;
  const [first = '', ...more] = wrap(visible(messageOf(change, words)), width - 4, cells);
  const places = placesOf(change, plan);
  const before = places.before === null ? null : `${words.labels.before} ${places.before}`;
  const where = places.after === null ? before : places.after + (before === null ? '' : ` (${before})`);
  const isNew = name === 'attention' && !explained.has(change.kind);
  if (isNew) explained.add(change.kind);
  return [
    `  ${first}`,
    ...more.map((line) => `    ${line}`),
    `    ${paint.dim(`${where === null ? '' : `${visible(where)} `}[${change.kind}]`)}`,
    ...(isNew ? linesOf(words.kinds[change.kind].why, '    ', String, cells, paint.margin('= ')) : []),
  ];
}

function findingsOf(
  name: string,
  findings: readonly Finding[],
  file: CheckedPlan | null,
  { paint, language }: Page,
): string[][] {
  if (file === null || findings.length === 0) return [];
  return [
    [
      headingOf(name, findings.length, String, paint),
      ...findings.map((finding) => `  ${headerOf(file, finding, language, paint)}`),
    ],
  ];
}

/** A text in lines that fit, each with an indent, the first with a sign before it. */
function linesOf(text: string, indent: string, colour: Paint['bold'], cells: Measure, sign = ''): string[] {
  const hang = sign === '' ? '' : '  ';
  return wrap(text, width - indent.length - hang.length, cells).map(
    (line, index) => indent + (index === 0 ? sign : hang) + colour(line),
  );
}
