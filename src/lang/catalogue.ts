import type { ArgsOf, RuleGroup, RuleId, RuleIdIn } from '../rules/index.ts';
import type { Wording } from '../rules/rule.ts';
import type { TimeKind, TimeProblem } from '../time/time.ts';
import type { Problem } from './problem.ts';

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
  help: HelpWords;
}

/** What the rules of a group say in one language. */
export type RuleWords<Group extends RuleGroup> = { readonly [Id in RuleIdIn<Group>]: Wording<ArgsOf<Id>> };

export interface FindingWords {
  /** `1 error, 10 warnings in 1 of 5 plans (as of 2017-12-31)`. */
  summary(count: SeverityCount, plansWithFindings: number, plans: number, today: string): string;
  noFindings(plans: number, today: string): string;
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
  severity: string;
  example: string;
  tunable: string;
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
  commandsSummary: Readonly<Record<'validate' | 'explain' | 'schema', string>>;
  validate: { usage: string; description: string; paths: string; after: string } & ValidateOptions;
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
