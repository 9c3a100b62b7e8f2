import { asJson } from '../format/as-json.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { accountOf } from './explain-account.ts';
import type { PagePaint } from './explain-layout.ts';
import { referenceOf, sectionOf } from './explain-rule-markdown.ts';
import { pageOf } from './explain-rule-page.ts';

/** All there is to tell of a rule; colours are for a page alone. */
export async function explainRule(
  rule: Rule,
  format: 'pretty' | 'json' | 'markdown',
  language: Catalogue,
  paint: PagePaint,
): Promise<string> {
  const account = await accountOf(rule, language, format === 'pretty' && paint.hasColor);
  if (format === 'json') return asJson(account);
  return format === 'pretty' ? pageOf(account, language, paint) : sectionOf(account, language);
}

/** The same of every rule, as one page of Markdown. */
export async function explainRules(language: Catalogue): Promise<string> {
  return referenceOf(await Promise.all(rules.map((rule) => accountOf(rule, language))), language);
}
