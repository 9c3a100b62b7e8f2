import type { Catalogue } from '../lang/catalogue.ts';
import type { RuleAccount } from './account.ts';
import { type ChangedLine, changesBetween } from './changes.ts';
import { columns, type PagePaint, wrapped } from './layout.ts';

/** A rule as a page for a terminal of 90 columns. */
export function pageOf(
  account: RuleAccount,
  { explain: { rule: words } }: Catalogue,
  paint: PagePaint,
): string {
  const { id, summary, why, settings, example, acceptance } = account;
  const section = (heading: string, lines: string): string => `${paint.bold(heading)}\n\n${lines}`;
  const code = (text: string): string => text.replace(/^(?=.)/gm, '    ');
  const parts = [
    `${wrapped(`${paint.bold(id)}: ${summary}`)}\n`,
    factsOf(account, words, paint),
    `${wrapped(why)}\n`,
  ];
  if (example) {
    const { broken, findings, mended, today } = example;
    parts.push(
      section(`${words.broken}:`, numbered(broken, paint)),
      section(`${words.says(today)}:`, findings),
      section(`${words.mended}:`, marked(changesBetween(broken, mended), paint)),
    );
  }
  if (settings !== null)
    parts.push(section(`${words.settings}:`, code(settings.replace(/\n$/, `  # ${words.choices}\n`))));
  if (acceptance) {
    parts.push(
      section(`${words.acceptance}:`, code(`${acceptance.comment}\n`)),
      section(`${words.or}:`, code(acceptance.configuration)),
    );
  }
  return parts.join('\n');
}

type Words = Catalogue['explain']['rule'];

function factsOf(account: RuleAccount, words: Words, paint: PagePaint): string {
  const { group, severity, completeness, basis, parameters } = account;
  const numbers = Object.entries(parameters).map(([name, usual]) => `${name}: ${String(usual)}`);
  const rows: [label: string, value: string][] = [
    [words.group, group === null ? '' : words.groups[group]],
    [words.severity, `${paint[severity](severity)}${completeness ? `, ${words.inDraft}` : ''}`],
    [words.basis, basis ? `${basis.title}, ${basis.part}` : ''],
    [words.parameters, numbers.join(', ')],
  ];
  const lines = columns(rows.filter(([, value]) => value !== ''))
    .trimEnd()
    .split('\n');
  return `${lines.map((line) => wrapped(line, '    ')).join('\n')}\n`;
}

function numbered(text: string, paint: PagePaint): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const widest = String(lines.length).length;
  return lines
    .map((line, index) => `  ${paint.dim(String(index + 1).padStart(widest))}  ${line}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

function marked(changes: readonly ChangedLine[], paint: PagePaint): string {
  const paintOf = { ' ': String, '-': paint.dim, '+': paint.bold };
  return changes.map(({ mark, text }) => `${paintOf[mark](`  ${mark} ${text}`.trimEnd())}\n`).join('');
}
