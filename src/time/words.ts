import type { Precision } from './time.ts';

/** A length of time that recurrences count in and that numbered parts of a year are named for. */
export type Unit =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'tertial'
  | 'half-year'
  | 'term'
  | 'school-year'
  | 'year'
  | 'council-term';

/** What a word or a phrase does in an expression of time. */
export type Cue =
  | 'by'
  | 'before'
  | 'from'
  | 'after'
  | 'between'
  | 'to'
  | 'and'
  | 'end-of'
  | 'onwards'
  | 'lead-in'
  | 'each'
  | 'every-second'
  | 'times'
  | 'per'
  | 'at-least'
  | 'or'
  | 'within'
  | 'coming'
  | 'first-time';

/** One sense of a word or a phrase; a word may have several (`om`: if, per). */
export type Sense =
  | { [Is in Numeric]: { is: Is; number: number } }[Numeric]
  | { [Is in Plain]: { is: Is } }[Plain]
  | { is: 'unit'; unit: Unit }
  | { is: 'rhythm'; every: string }
  | { is: 'cue'; cue: Cue }
  | { is: 'ongoing'; isLabel: boolean }
  | { is: 'condition'; opensClause: boolean };

/** The senses that carry a number. */
export type Numeric = 'month' | 'season' | 'term' | 'ordinal' | 'count' | 'occasions';

type Plain =
  | 'as-needed'
  | 'ambiguous'
  | 'label'
  | 'decision'
  | 'denial'
  | 'blur'
  | 'soon'
  | 'register'
  | 'weekday'
  | 'feast'
  | 'turn-of-year'
  | 'own-period';

/** Forms of one word or phrase, separated by `|`, lower case. */
export type Forms = string;

/** One language's words for time. Every list is in calendar or counting order. */
export interface Words {
  months: Forms[];
  /** Names of months that are also those of a feast (`jul`: July, Christmas). */
  feasts: Forms;
  seasons: Forms[];
  weekdays: Forms;
  /** Spring term, autumn term. */
  terms: Forms[];
  /** New Year's Eve and New Year's Day, named for the years they join. */
  turnOfYear: Forms;
  /** Periods that have their days elsewhere (`under planperioden`): going on, with no end of their own. */
  ownPeriods: Forms;
  units: Record<Unit, Forms>;
  ordinals: Forms[];
  last: Forms;
  counts: Forms[];
  /** Once, twice, three times, where one word says it. */
  occasions: Forms[];
  /** Words that say a recurrence whole, by ISO 8601 duration. */
  rhythms: Record<string, Forms>;
  /** Words for a recurrence that people read in two ways. */
  ambiguous: Forms;
  cues: Record<Cue, Forms>;
  /** Going on with no stated end. */
  ongoing: Forms;
  /** Words that mean going on when alone, and only introduce the time that follows. */
  ongoingLabels: Forms;
  asNeeded: Forms;
  /** Words that begin an event or a condition wherever they stand. */
  conditions: Forms;
  /** Words that do so only where a clause begins (`om` is also “about”). */
  clauseConditions: Forms;
  /** Words that may introduce a time directly. */
  labels: Forms;
  /** Words of decisions, and of the bodies that make them: these carry a full date. */
  decisions: Forms;
  /** Words that turn the meaning of a time, so that it is not read. */
  denials: Forms;
  /** Words that leave a time beside them open to either side (`ca 2027`, `2027 preliminärt`). */
  blurs: Forms;
  /** As soon as can be: a wish, and no day. */
  soon: Forms;
  /** Names of register numbers. */
  registers: Forms;
}

/** The last sense of an ordinal that counts from the end (`sista kvartalet`). */
export const lastOfAll = -1;

/** How many there are of each numbered part of a year; a year has 52 or 53 weeks. */
export const partsOfYear = { month: 12, quarter: 4, tertial: 3, 'half-year': 2 } as const;

/** From fine to coarse. */
export const precisions: readonly Precision[] = [
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'tertial',
  'term',
  'half-year',
  'school-year',
  'year',
];
