import type { RuleGroup } from '../rules/index.ts';
import type { TimeKind } from '../time/time.ts';
import type { TimeForms } from './times.ts';

/** What the pages of `plan explain` say around what they show. */
export interface ExplainWords {
  /** How a plan opts into a framework. */
  optIn: string;
  example: string;
  timeKinds: Readonly<Record<TimeKind, string>>;
  /** `"våren 2017" is a period`. */
  isRead(text: string, kind: string): string;
  isUnreadable(text: string, why: string, nearest: string | null): string;
  first: string;
  last: string;
  none: string;
  often: string;
  /** How often, from an ISO 8601 duration of one unit and how many times in each. */
  every: (duration: string, times: number | null) => string;
  inShort: string;
  /** Forms of time to show, loaded only when they are shown. */
  forms: () => Promise<TimeForms>;
  /** Of a time that has no day and does not come again. */
  noDay: string;
  /** Over the forms of the mapping. */
  asMapping: string;
  /** Over the forms that cannot be read, each with the nearest that can after an arrow. */
  notRead: string;
  rule: RulePageWords;
  change: ChangePageWords;
}

/** What the page of a kind of change says around the kind's own words. */
export interface ChangePageWords {
  class: string;
  example: string;
  /** A comment beside the settings. */
  choices: string;
}

/** What a rule's page says around the rule's own words. */
export interface RulePageWords {
  groups: Readonly<Record<RuleGroup, string>>;
  group: string;
  severity: string;
  /** How severe a finding of a completeness rule is in a plan that is being written. */
  inDraft: string;
  basis: string;
  parameters: string;
  settings: string;
  /** A comment beside the settings. */
  choices: string;
  broken: string;
  says(day: string): string;
  /** Over the mended plan, whose changed lines are marked with - and +. */
  mended: string;
  acceptance: string;
  /** Between the comment and the list of the configuration. */
  or: string;
  reason: string;
  /** The heading of the reference of all rules, and what it is. */
  reference: { title: string; introduction: string; rule: string; summary: string };
}
