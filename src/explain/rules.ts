import { asJson } from '../format/as-json.ts';
import { wordingOf } from '../format/format.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { groupOf, groups, type RuleGroup, rules } from '../rules/index.ts';
import type { PagePaint } from './layout.ts';

/** Every rule in a line, under the heading of its group. */
export function listOf(language: Catalogue, paint: PagePaint): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  const chapters = (Object.keys(groups) as RuleGroup[]).map((group) => {
    const lines = groups[group].map(({ id, severity }) => {
      const { summary } = wordingOf({ rule: id }, language);
      return `${id.padEnd(widest)}  ${paint[severity](severity.padEnd('warning'.length))}  ${summary}\n`;
    });
    return lines.length === 0
      ? ''
      : `${paint.bold(language.explain.rule.groups[group])}\n\n${lines.join('')}`;
  });
  return chapters.filter((chapter) => chapter !== '').join('\n');
}

export function listAsJson(language: Catalogue): string {
  const described = rules.map(({ id, severity }) => ({
    id,
    group: groupOf(id),
    severity,
    summary: wordingOf({ rule: id }, language).summary,
  }));
  return asJson({ rules: described });
}
