import type { CheckedPlan } from '../check.ts';
import { byClass } from '../diff/by-class.ts';
import type { ChangeClass, ChangeKind } from '../diff/kinds.ts';
import type { Finding } from '../findings/finding.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { messageOf } from '../lang/change-message.ts';
import type { ChangeWords } from '../lang/change-words.ts';
import { type ChangedPlan, changedPlans, placeOf, summaryOf } from './changes.ts';
import { type Format, wordingOf } from './format.ts';
import { type Part, within } from './markdown-parts.ts';
import { asMarkdown, capital } from './markdown-text.ts';

/** The longest comment that GitHub takes. */
const mostCharacters = 65_536;

/** A comment for a pull request: what needs attention in sight, the rest folded. */
const markdown: Format = {
  changes: async (report, { isQuiet }) => {
    const words = await report.language.changes();
    const summary = isQuiet ? '' : `${asMarkdown(capital(summaryOf(report, words)))}.\n`;
    const explained = new Set<ChangeKind>();
    const parts: Part[] = [];
    for (const changed of changedPlans(report, words)) {
      const language = report.languageOf(changed.plan);
      parts.push(...(await partsOf(changed, language, explained)));
    }
    return summary + within(parts, mostCharacters - summary.length, (items) => `… + ${String(items)}`);
  },
};

export default markdown;

/** What comes first where there is no room for all. */
const ranks = { attention: 0, change: 1, new: 2, progress: 3, resolved: 4, editorial: 5 };

const folded: ReadonlySet<keyof typeof ranks> = new Set(['progress', 'resolved', 'editorial']);

async function partsOf(
  { plan, path, title, fate }: ChangedPlan,
  language: Catalogue,
  explained: Set<ChangeKind>,
): Promise<Part[]> {
  const words = await language.changes();
  const { before, after, changes, findings } = plan;
  const name = title === '' ? path : `${title} (${path})`;
  const heading = `\n### ${asMarkdown(name)}\n${fate === null ? '' : `\n${asMarkdown(capital(fate))}\n`}`;
  const partOf = (rank: keyof typeof ranks, caption: string, items: string[]): Part => {
    const label = `${asMarkdown(capital(caption))} (${String(items.length)})`;
    const [head, foot] = folded.has(rank)
      ? [`\n<details>\n<summary>${label}</summary>\n\n`, '\n</details>\n']
      : [`\n**${label}**\n\n`, ''];
    return { rank: ranks[rank], heading, head, items, foot };
  };
  const parts = [
    ...byClass(changes).map((group) =>
      partOf(
        group.name,
        words.classes[group.name],
        group.changes.map((change) => {
          const reason = reasonFor(change.kind, group.name, words, explained);
          return `- ${asMarkdown(capital(messageOf(change, words)))}${reason}\n`;
        }),
      ),
    ),
    partOf('new', words.findings.new, itemsOf(findings.new, after, language)),
    partOf('resolved', words.findings.resolved, itemsOf(findings.resolved, before, language)),
  ].filter(({ items }) => items.length > 0);
  const hidden = plan.hidden > 0 ? `\n${asMarkdown(capital(words.hidden(plan.hidden)))}.\n` : '';
  // Of a plan file that came or went there may be nothing but its name to tell.
  if (parts.length > 0 && hidden === '') return parts;
  return [...parts, { rank: ranks.editorial, heading, head: '', items: [hidden], foot: '' }];
}

/** Why a kind needs attention, the first time: words of the program, whose code is code here too. */
function reasonFor(
  kind: ChangeKind,
  name: ChangeClass,
  words: ChangeWords,
  explained: Set<ChangeKind>,
): string {
  if (name !== 'attention' || explained.has(kind)) return '';
  explained.add(kind);
  return `<br>*${words.kinds[kind].why}*`;
}

function itemsOf(findings: readonly Finding[], file: CheckedPlan | null, language: Catalogue): string[] {
  if (file === null) return [];
  return findings.map((finding) => {
    const message = wordingOf(finding, language).message(finding.args);
    const said = `${placeOf(file.source, finding.span)}: ${finding.severity}: ${message} [${finding.rule}]`;
    return `- ${asMarkdown(said)}\n`;
  });
}
