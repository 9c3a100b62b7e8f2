import type { TemplateWords } from '../report/template/problems.ts';
import type { ArgsOf, RuleGroup, RuleId, RuleIdIn } from '../rules/index.ts';
import type { Wording } from '../rules/rule.ts';
import type { TimeProblem } from '../time/time.ts';
import type { ChangeWords } from './change-words.ts';
import type { ExplainWords } from './explain-words.ts';
import type { Problem } from './problem.ts';
import type { ReportWords } from './report-words.ts';

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
  /** The words of changes, loaded only for them. */
  changes: () => Promise<ChangeWords>;
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
  /** How many were found at another revision already: a sentence of its own after those. */
  known(number: number, revision: string): string;
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
  commandsSummary: Readonly<
    Record<'validate' | 'report' | 'diff' | 'explain' | 'schema' | 'diff-driver', string>
  >;
  validate: { usage: string; description: string; paths: string; after: string } & ValidateOptions;
  report: ReportOptionWords;
  diff: DiffOptionWords;
  diffDriver: { usage: string; description: string; words: string; text: string; after: string };
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
  since: string;
  stdinFilename: string;
  quiet: string;
  verbose: string;
}

export interface DiffOptionWords {
  usage: string;
  description: string;
  from: string;
  to: string;
  paths: string;
  after: string;
  base: string;
  history: string;
  format: string;
  only: string;
  ignore: string;
  moves: string;
  failOn: string;
  exitCode: string;
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
  since: string;
  history: string;
  today: string;
  lang: string;
  list: string;
  printTemplate: string;
  printModel: string;
  fromModel: string;
  quiet: string;
  verbose: string;
}
