import type { Entry, FormArgs } from '../diff/change.ts';
import type { ChangeClass, ChangeKind, FormOf } from '../diff/kinds.ts';
import type { Day } from '../time/time.ts';

/** What is said of a kind of change in one language. */
export interface KindWords<Kind extends ChangeKind> {
  /** What changes of the kind are, in one line. */
  summary: string;
  /** Why it has its class: what it means to those who live with the plan, in a sentence or two. */
  why: string;
  /** What happened, to stand after the name of the entry and a colon: lower case, no full stop. */
  say(args: FormArgs[FormOf<Kind>], of: Changed): string;
}

/** What is said of some of the kinds. */
export type WordsOfKinds<Kind extends ChangeKind> = { readonly [Each in Kind]: KindWords<Each> };

/** What a change is of: the entry, and the key below it. */
export interface Changed {
  key: string | null;
  entry: Entry;
}

/** How many changes there are of each class. */
export type ClassCount = Readonly<Record<ChangeClass, number>>;

/** All that is said of changes, in one language; loaded only where there are some. */
export interface ChangeWords {
  kinds: WordsOfKinds<ChangeKind>;
  /** The classes as headings, lower case: `needs attention`, `changed`, `progress`, `editorial`. */
  classes: Readonly<Record<ChangeClass, string>>;
  /** `action 1.3 "Map the partners"`, `the plan`. */
  entry(entry: Entry): string;
  /** `2 need attention, 1 change, 3 signs of progress` … of so many plans; a sentence without full stop. */
  summary(counts: ClassCount, changedPlans: number, plans: number): string;
  noChanges(plans: number): string;
  /** How many moves are hidden, and how they are shown: a sentence without full stop. */
  hidden(moves: number): string;
  /** A plan file that came, went, or has another name than before. */
  planAdded: string;
  planRemoved: string;
  planRenamed(from: string): string;
  findings: {
    new: string;
    resolved: string;
    /** `12 findings are the same as before`. */
    unchanged(number: number): string;
  };
  /** Over a comparison: of what with what. A null side is the working folder. */
  title(title: string): string;
  between(from: Side, to: Side): string;
  /** Names of what a table or a list shows. */
  labels: Readonly<
    Record<
      'entry' | 'change' | 'before' | 'after' | 'why' | 'kind' | 'place' | 'details' | 'findings',
      string
    >
  >;
  history: HistoryWords;
}

/** A side of a comparison as it is told: what was asked for, and the commit behind it. */
export interface Side {
  /** As it is asked for: `main`, `v1:plan.yaml`; null for the working folder. */
  name: string | null;
  /** The day of its commit; null where there is none. */
  date: Day | null;
}

/** What is said of the history of a plan. */
export interface HistoryWords {
  /** `30 revisions, 2024-01-10 to 2026-10-01`. */
  revisions(number: number, first: Day, last: Day): string;
  /** `postponed twice, fourteen months in all, first decided for Q1 2017`; what was advanced is told too. Empty where nothing moved. */
  moved(facts: MovedFacts): string;
  /** `led by "Social services" since 2026-01-10, before that by …`, of changes oldest first. Empty where there are none. */
  ledBy(changes: readonly { from: string | null; to: string | null; date: Day }[]): string;
  /** `status last moved 2026-03-01: planned → ongoing`; that it never did. */
  statusMoved(last: { from: string | null; to: string | null; date: Day } | null): string;
  /** A revision that could not be read, and was passed over. */
  unreadable(commit: string, date: Day): string;
  /** That the repository lacks its older commits, and what fetches them. */
  shallow: string;
  nothing: string;
  gone: string;
}

export interface MovedFacts {
  postponed: number;
  advanced: number;
  /** How many of the postponed had passed their day already. */
  slipped: number;
  /** From the first last day to the one now, in whole months where it is so many, else in days; null where not both are known. */
  distance: { in: 'months' | 'days'; count: number } | null;
  /** The time first decided, as written. */
  original: string | null;
}
