import type { TemplateWords } from '../report/template/problems.ts';
import type { ArgsOf, RuleGroup, RuleId, RuleIdIn } from '../rules/index.ts';
import type { Wording } from '../rules/rule.ts';
import type { TimeKind, TimeProblem } from '../time/time.ts';
import type { Problem } from './problem.ts';
import type { ReportWords } from './report-words.ts';
import type { TimeForms } from './times.ts';

export type LanguageCode = 'sv' | 'en';

/** Everything the program says, in one language. Complete by type: what is missing does not compile. */
export interface Catalogue {
  code: LanguageCode;
  rules: { readonly [Id in RuleId]: Wording<ArgsOf<Id>> };
  whyUnreadable(problem: TimeProblem): string;
  /** Why the work could not be done, and what to do instead. */
  problem(problem: Problem): string;
  findings: FindingWords;
  explain: ExplainWords;
  /** The words of reports, loaded only for them. */
  report: () => Promise<ReportWords>;
  /** What is wrong with a template, loaded only when something is. */
  templates: () => Promise<TemplateWords>;
  help: HelpWords;
}

/** What the rules of a group say in one language. */
export type RuleWords<Group extends RuleGroup> = { readonly [Id in RuleIdIn<Group>]: Wording<ArgsOf<Id>> };

export interface FindingWords {
  /** `1 error, 10 warnings in 1 of 5 plans (as of 2017-12-31)`. */
  summary(count: SeverityCount, plansWithFindings: number, plans: number, today: string): string;
  noFindings(plans: number, today: string): string;
  /** How many findings are accepted: a sentence of its own after those. */
  accepted(number: number): string;
  /** Why one is, and until when. */
  acceptedBecause(reason: string, until: string | null): string;
  /** Where to read more, of a rule that was broken. */
  pointer(rule: string): string;
  plansRead(plans: number): string;
  note: string;
}

export interface SeverityCount {
  error: number;
  warning: number;
  info: number;
}

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

/** The help of the program; the words around it are commander's headings. */
export interface HelpWords {
  usage: string;
  /** The words after `plan`. */
  programUsage: string;
  arguments: string;
  options: string;
  commands: string;
  program: string;
  afterProgram: string;
  help: string;
  version: string;
  commandsSummary: Readonly<Record<'validate' | 'report' | 'explain' | 'schema', string>>;
  validate: { usage: string; description: string; paths: string; after: string } & ValidateOptions;
  report: ReportOptionWords;
  schema: { usage: string; description: string; name: string; after: string };
  explain: {
    usage: string;
    description: string;
    topic: string;
    words: string;
    after: string;
    list: string;
    format: string;
  };
}

export interface ValidateOptions {
  format: string;
  output: string;
  today: string;
  lang: string;
  color: string;
  config: string;
  failOn: string;
  stdinFilename: string;
  quiet: string;
  verbose: string;
}

export interface ReportOptionWords {
  usage: string;
  description: string;
  paths: string;
  after: string;
  template: string;
  format: string;
  output: string;
  outputDir: string;
  period: string;
  lead: string;
  group: string;
  meeting: string;
  internal: string;
  today: string;
  lang: string;
  list: string;
  printTemplate: string;
  printModel: string;
  fromModel: string;
  quiet: string;
  verbose: string;
}
