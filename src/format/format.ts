import type { Checked, CheckedPlan } from '../check.ts';
import type { Finding } from '../findings/finding.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import type { Wording } from '../rules/rule.ts';

/** What a check found, ready to be put in words. */
export interface FindingsReport {
  today: string;
  plans: readonly CheckedPlan[];
  /** Other files that were checked: the configuration. */
  others: readonly Checked[];
  /** The language of what is said about the plans together. */
  language: Catalogue;
  /** The language of what is said about one file. */
  languageOf: (file: Checked) => Catalogue;
}

/** Every file that may have findings, in order. */
export function filesOf({ plans, others }: FindingsReport): readonly Checked[] {
  return [...plans, ...others];
}

export interface Style {
  hasColor: boolean;
  /** Only the findings, without the closing line. */
  isQuiet: boolean;
  /** Also what is accepted. */
  isVerbose: boolean;
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
