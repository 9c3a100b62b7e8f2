import { asJson } from '../format/as-json.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { accountOf, type CheckPlan } from './account.ts';
import type { PagePaint } from './layout.ts';
import { referenceOf, sectionOf } from './rule-markdown.ts';
import { pageOf } from './rule-page.ts';

/** All there is to tell of a rule; colours are for a page alone. */
export async function explainRule(
  rule: Rule,
  format: 'pretty' | 'json' | 'markdown',
  language: Catalogue,
  { paint, checkPlan }: { paint: PagePaint; checkPlan: CheckPlan },
): Promise<string> {
  const account = await accountOf(rule, language, checkPlan, format === 'pretty' && paint.hasColor);
  if (format === 'json') return asJson(account);
  return format === 'pretty' ? pageOf(account, language, paint) : sectionOf(account, language);
}

/** The same of every rule, as one page of Markdown. */
export async function explainRules(language: Catalogue, checkPlan: CheckPlan): Promise<string> {
  return referenceOf(await Promise.all(rules.map((rule) => accountOf(rule, language, checkPlan))), language);
}
