import type { Checked, CheckedPlan } from '../check.ts';
import type { Compared } from '../compare.ts';
import type { ActionHistory } from '../diff/history.ts';
import type { Finding } from '../findings/finding.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import type { Side } from '../lang/change-words.ts';
import type { Wording } from '../rules/rule.ts';

/** What a check found, ready to be put in words. */
export interface FindingsReport {
  today: string;
  plans: readonly CheckedPlan[];
  /** Other files that were checked: the configuration. */
  others: readonly Checked[];
  /** What was found already at another revision, and is left out; null where nothing is. */
  since: { revision: string; known: number } | null;
  /** The language of what is said about the plans together. */
  language: Catalogue;
  /** The language of what is said about one file. */
  languageOf: (file: Checked) => Catalogue;
}

/** What a comparison found, ready to be put in words. */
export interface ChangesReport {
  today: string;
  /** What was asked to be compared with what. */
  from: Side;
  to: Side;
  /** Every plan that was compared, also where nothing has changed. */
  plans: readonly Compared[];
  /** The language of what is said about the plans together. */
  language: Catalogue;
  /** The language of what is said about one plan. */
  languageOf: (plan: Compared) => Catalogue;
}

/** What the revisions of a plan tell, ready to be put in words. */
export interface HistoryReport {
  today: string;
  path: string;
  title: string;
  /** Oldest first. */
  versions: readonly { date: string; commit: string | null }[];
  /** Those that were passed over. */
  unreadable: readonly { date: string; commit: string }[];
  /** Whether older revisions are not in the repository. */
  isShallow: boolean;
  actions: readonly ActionHistory[];
  language: Catalogue;
}

/** Every file that may have findings, in order. */
export function filesOf({ plans, others }: FindingsReport): readonly Checked[] {
  return [...plans, ...others];
}

export interface Style {
  hasColor: boolean;
  /** Only the findings or the changes, without the closing line. */
  isQuiet: boolean;
  /** Also what is accepted. */
  isVerbose: boolean;
}

/** An output format; one that lacks a function is not offered for that kind of output. */
export interface Format {
  /** The whole output, with a final line break unless it is empty. */
  findings?: (report: FindingsReport, style: Style) => string | Promise<string>;
  changes?: (report: ChangesReport, style: Style) => string | Promise<string>;
  history?: (report: HistoryReport, style: Style) => string | Promise<string>;
}

/** What a rule says, in a language. */
export function wordingOf({ rule }: Pick<Finding, 'rule'>, language: Catalogue): Wording<unknown> {
  return language.rules[rule as keyof Catalogue['rules']];
}
