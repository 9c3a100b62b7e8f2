import { knownFrameworks, wordsIn } from '../facts/frameworks.ts';
import { asJson } from '../format/as-json.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { rules } from '../rules/index.ts';
import { columns } from './layout.ts';

/** What a framework asks for, by its items or by the rules that stand on it; null for one that is not known. */
export function explainFramework(id: string, isJson: boolean, language: Catalogue): string | null {
  const known = Object.hasOwn(knownFrameworks, id) ? knownFrameworks[id] : undefined;
  if (!known) return null;
  const { code, explain } = language;
  const title = wordsIn(known.title, code);
  const items = known.items.map((item) => ({ id: item.id, title: wordsIn(item, code) }));
  const judges = rules
    .filter(({ basis }) => basis?.framework === id)
    .map((rule) => ({
      id: rule.id,
      part: rule.basis?.part ?? '',
      summary: language.rules[rule.id].summary,
    }));
  if (isJson) return asJson({ framework: id, title, items, rules: judges });
  const rows = [
    ...items.map((item) => [item.id, item.title] as const),
    ...judges.map(({ part, id: rule, summary }) => [part, `${summary} (${rule})`] as const),
  ];
  return `${id}: ${title}\n\n${columns(rows)}\n${explain.optIn}:\n\n    framework:\n      - id: ${id}\n`;
}
