/** A calendar date, `YYYY-MM-DD`; compared as strings, never an instant. */
export type Day = string;

export type TimeKind =
  | 'date'
  | 'period'
  | 'deadline'
  | 'open'
  | 'recurring'
  | 'ongoing'
  | 'as-needed'
  | 'conditional'
  | 'unreadable';

export type Precision =
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'tertial'
  | 'term'
  | 'half-year'
  | 'school-year'
  | 'year';

/** How the words of a plan's time column are read. */
export interface Time {
  /** The words as written. */
  text: string;
  kind: TimeKind;
  /** The first day, null where none is stated. */
  first: Day | null;
  /** The last day, inclusive; null where none is stated: no end is ever invented. */
  last: Day | null;
  /** How often, as an ISO 8601 duration of whole years, months, weeks and days (`P3M`). */
  every: string | null;
  /** At least this many times per `every`; null when no count is stated. */
  times: number | null;
  /** The coarsest unit among the dates as they were written; null without dates. */
  precision: Precision | null;
  /** Why the words cannot be read; null exactly when they can. */
  problem: TimeProblem | null;
}

/** A key of the mapping form. */
export type TimeKey = 'from' | 'by' | 'every' | 'times' | 'if' | 'text';

/** What is wrong with the words, as plain data. */
export type TimeReason =
  | { reason: 'empty' }
  | { reason: 'not-a-time'; words: string }
  | { reason: 'misspelt'; word: string; meant: string }
  | { reason: 'digits-are-no-date'; digits: string }
  | { reason: 'no-such-day'; day: number; month: number; year: number; lastDay: number }
  | { reason: 'no-such-month'; month: number }
  | { reason: 'no-such-week'; week: number; year: number; lastWeek: number }
  | { reason: 'no-such-quarter'; quarter: number }
  | { reason: 'no-such-tertial'; tertial: number }
  | { reason: 'no-such-half-year'; half: number }
  | { reason: 'year-out-of-range'; year: number; firstYear: number; lastYear: number }
  | { reason: 'two-digit-year'; digits: string }
  | { reason: 'no-year'; words: string }
  | { reason: 'years-do-not-follow'; year: number; next: number }
  | { reason: 'ends-before-it-starts'; first: Day; last: Day }
  | { reason: 'ambiguous'; words: string }
  /** Words that leave open which day is meant: `ca`, `snarast`, `innan julhelgen 2026`. */
  | { reason: 'blurred'; words: string }
  | { reason: 'not-a-recurrence'; words: string }
  | { reason: 'no-such-count'; times: number };

/**
 * A reason with the nearest form that would be read (null when nothing honest is near), and the key of the
 * mapping form it stands under (null for a time written as words).
 */
export type TimeProblem = TimeReason & { nearest: string | null; key: TimeKey | null };

/** A time as a plan file may hold it. */
export type WrittenTime =
  | string
  | number
  | {
      from?: string | number | null;
      by?: string | number | null;
      every?: string | null;
      times?: number | null;
      if?: string | null;
      text?: string | null;
    };
