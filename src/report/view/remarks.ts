import { groupBy } from '../../facts/grouped.ts';
import { type Finding, severities } from '../../findings/finding.ts';
import type { Source } from '../../findings/source.ts';
import type { Catalogue } from '../../lang/catalogue.ts';
import type { ReportWords } from '../../lang/report-words.ts';
import type { Wording } from '../../rules/rule.ts';
import type { Mention, Remark, RemarkCounts, RuleRemarks } from '../view.gen.ts';
import { isInternal } from './internal.ts';
import { markOf } from './marks.ts';

/** What the rules say of a plan, the most severe first; nothing of what they say of an internal text. */
export function remarksOf(
  { findings, source }: { findings: readonly Finding[]; source: Source },
  mentions: ReadonlyMap<string, Mention>,
  catalogue: Catalogue,
  words: ReportWords,
): Remark[] {
  return findings
    .filter(({ path }) => !isInternal(path))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .map(({ rule, severity, action, args, span }) => {
      const wording = wordingOf(rule, catalogue);
      const told = withMarks(args);
      return {
        rule,
        severity: markOf('severity', severity, words),
        message: inQuotes(wording.message(told), words),
        remedy: inQuotes(wording.remedy(told), words),
        action: (action === null ? null : mentions.get(action)) ?? null,
        line: source.positionOf(span.start).line,
      };
    });
}

/** The remarks on each action, by its id. */
export function remarksByAction(remarks: readonly Remark[]): Map<string, Remark[]> {
  return groupBy(remarks, ({ action }) => (action === null ? [] : [action.id]));
}

/** How many remarks there are of each severity. */
export function countsOf(remarks: readonly Remark[]): RemarkCounts {
  const count = (id: Remark['severity']['id']): number =>
    remarks.filter(({ severity }) => severity.id === id).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** The remarks under the rules that make them. */
export function byRule(remarks: readonly Remark[], catalogue: Catalogue, words: ReportWords): RuleRemarks[] {
  return [...groupBy(remarks, ({ rule }) => [rule])].flatMap(([rule, ofRule]) => {
    const [first] = ofRule;
    if (!first) return [];
    const remedy = ofRule.every((remark) => remark.remedy === first.remedy) ? first.remedy : null;
    const summary = inQuotes(wordingOf(rule, catalogue).summary, words);
    return [{ rule, severity: first.severity, summary, remedy, count: ofRule.length, remarks: ofRule }];
  });
}

function wordingOf(rule: string, catalogue: Catalogue): Wording<unknown> {
  return catalogue.rules[rule as keyof Catalogue['rules']];
}

/** Stands for a backtick of the plan's own while a message is made: no text that may be shown holds it. */
const mark = '\uFDD0';

/** Arguments whose backticks are not taken for those of the message. */
function withMarks(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(mark, '').replaceAll('`', mark);
  if (Array.isArray(value)) return value.map(withMarks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withMarks(child)]));
}

/** What is code in a message for the terminal stands in quotes for who reads a report. */
export function inQuotes(message: string, words: ReportWords): string {
  return message.replace(/`([^`]+)`/g, (_, code: string) => words.quoted(code)).replaceAll(mark, '`');
}
