import type { Timeliness } from '../facts/standing.ts';
import type { Actor, Decision, Plan } from '../plan/model.ts';
import type { Status } from '../plan/status.ts';
import type { Distance } from '../time/distance.ts';
import type { PeriodName } from '../time/period-names.ts';
import type { Day } from '../time/time.ts';

export type PlanState = 'draft' | 'coming' | 'in-force' | 'expired' | 'repealed' | 'adopted';
export type Outcome = 'reached' | 'towards' | 'unchanged' | 'away';
export type DeviationKind =
  | 'overdue'
  | 'missed'
  | 'done-late'
  | 'moved'
  | 'paused'
  | 'cancelled'
  | 'not-relevant'
  | 'transferred';

type DocumentType = NonNullable<NonNullable<Plan['document']>['type']>;
type LevelId = keyof NonNullable<Plan['levels']>;

/** What the board has to decide on, as numbers and names. */
export interface ProposalFacts {
  /** Who decides, as in a sentence that begins with it; null where the plan does not say. */
  by: string | null;
  title: string;
  period: string;
  overdue: number;
  withoutLead: number;
  /** The last day of the plan, where it has passed or comes before the end of the next period. */
  ends: Day | null;
  /** Whether that day has passed. */
  hasEnded: boolean;
}

/** The words that a report is made of, in one language: lower case, for a template to set as it likes. */
export interface ReportWords {
  status: Readonly<Record<Status | 'unreported', string>>;
  timeliness: Readonly<Record<Timeliness, string>>;
  state: Readonly<Record<PlanState, string>>;
  outcome: Readonly<Record<Outcome, string>>;
  severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  deviation: Readonly<Record<DeviationKind, string>>;
  decision: Readonly<Record<Decision['kind'], string>>;
  documentType: Readonly<Record<DocumentType, string>>;
  actorKind: Readonly<Record<NonNullable<Actor['kind']> | 'group', string>>;
  binding: Readonly<Record<'shall' | 'should', string>>;
  level: Readonly<Record<LevelId, string>>;
  /** `31 mars 2017`. */
  longDate(day: Day): string;
  /** Days from the first to the last; null where an end is open. */
  days(first: Day | null, last: Day | null): string;
  period(name: PeriodName): string;
  /** How far a last day moved: `sex månader senare`. */
  moved(distance: Distance): string;
  /** `12 dagar efter sista dag`. */
  daysLate(days: number): string;
  /** What a period of a recurrence lacks. */
  missed(period: string, found: number, asked: number): string;
  /** Words that are not the report's own, as the language quotes them. */
  quoted(text: string): string;
  /** What stands where somebody should be named. */
  nobody: string;
  wholePlan: string;
  /** Incidents of no kind that is named. */
  everyKind: string;
  proposal(facts: ProposalFacts): string[];
  /** That an agenda is of the whole plan, and the ids of the groups it could be for. */
  agendaOfAll(groups: readonly string[]): string;
  /** That a report was written, and how large it is, in kilobytes. */
  wrote(path: string, kilobytes: number): string;
}
