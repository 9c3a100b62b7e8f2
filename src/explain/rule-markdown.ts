import type { Catalogue } from '../lang/catalogue.ts';
import type { RuleAccount } from './account.ts';
import { changesBetween } from './changes.ts';
import { capital } from './layout.ts';

type Words = Catalogue['explain']['rule'];

/** Every rule as one page of GitHub-flavoured Markdown, each group with a table of its rules. */
export function referenceOf(
  accounts: readonly RuleAccount[],
  { explain: { rule: words } }: Catalogue,
): string {
  const { title, introduction } = words.reference;
  const groups = [...new Set(accounts.map(({ group }) => group))];
  const chapters = groups.map((group) => {
    const own = accounts.filter((account) => account.group === group);
    const heading = group === null ? '' : words.groups[group];
    return [`## ${prose(heading)}`, tableOf(own, words), ...own.map((account) => partOf(account, words))];
  });
  return `${[`# ${prose(title)}`, prose(introduction), ...chapters.flat()].join('\n\n')}\n`;
}

/** One rule as Markdown. */
export function sectionOf(account: RuleAccount, { explain: { rule: words } }: Catalogue): string {
  return `${partOf(account, words)}\n`;
}

function tableOf(accounts: readonly RuleAccount[], { severity, parameters, reference }: Words): string {
  const rows = accounts.map((account) => [
    `[\`${account.id}\`](#${account.id})`,
    account.severity,
    prose(account.summary),
    numbersOf(account),
  ]);
  const head = [reference.rule, severity, reference.summary, parameters];
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function partOf(account: RuleAccount, words: Words): string {
  const { id, severity, completeness, summary, why, basis, settings, example, acceptance } = account;
  const numbers = numbersOf(account);
  const facts = [
    `${words.severity}: ${severity}${completeness ? `, ${words.inDraft}` : ''}`,
    ...(numbers === '' ? [] : [`${words.parameters}: ${numbers}`]),
    ...(basis ? [`${words.basis}: ${prose(`${basis.title}, ${basis.part}`)}`] : []),
  ];
  const parts = [
    `### ${id}`,
    `**${prose(capital(summary))}.** ${prose(why)}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
  ];
  if (example) {
    const { broken, findings, mended, today } = example;
    const changes = changesBetween(broken, mended).map(({ mark, text }) => `${mark}${text}`.trimEnd());
    parts.push(
      `${prose(words.broken)}:`,
      fenced(broken, 'yaml'),
      `${prose(words.says(today))}:`,
      fenced(findings, 'text'),
      `${prose(words.mended)}:`,
      fenced(changes.join('\n'), 'diff'),
    );
  }
  if (settings !== null) {
    parts.push(`${prose(words.settings)}:`, fenced(settings.replace(/\n$/, `  # ${words.choices}`), 'yaml'));
  }
  if (acceptance) {
    parts.push(`${prose(words.acceptance)}:`, fenced(acceptance.comment, 'yaml'));
    parts.push(`${prose(words.or)}:`, fenced(acceptance.configuration, 'yaml'));
  }
  return parts.join('\n\n');
}

function numbersOf({ parameters }: RuleAccount): string {
  return Object.entries(parameters)
    .map(([name, usual]) => `\`${name}: ${String(usual)}\``)
    .join(', ');
}

/** A block of code in a fence that is longer than any in it. */
function fenced(text: string, language: string): string {
  const runs = [...text.matchAll(/`{3,}/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

/** Running text, in which only the code between backticks is Markdown. */
function prose(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*_<>[\]#~&|`]/g, '\\$&')))
    .join('');
}
