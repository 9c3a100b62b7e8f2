import type { CheckedPlan } from '../check.ts';
import type { Finding } from '../findings/finding.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import type { Wording } from '../rules/rule.ts';

/** What a check found, ready to be put in words. */
export interface FindingsReport {
  today: string;
  plans: readonly CheckedPlan[];
  /** The language of what is said about the plans together. */
  language: Catalogue;
  /** The language of what is said about one plan. */
  languageOf: (plan: CheckedPlan) => Catalogue;
}

export interface Style {
  hasColor: boolean;
  /** Only the findings, without the closing line. */
  isQuiet: boolean;
}

/** An output format; one that lacks a function is not offered for that kind of output. */
export interface Format {
  /** The whole output, with a final line break unless it is empty. */
  findings?: (report: FindingsReport, style: Style) => string | Promise<string>;
}

/** What a rule says, in a language. */
export function wordingOf({ rule }: Pick<Finding, 'rule'>, language: Catalogue): Wording<unknown> {
  return language.rules[rule as keyof Catalogue['rules']];
}
