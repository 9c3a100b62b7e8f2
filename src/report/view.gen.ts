/** Made from schemas/report.schema.json by `npm run golden`. */

/**
 * What `plan report --print-model` prints, a template speaks of and `--from-model` reads.
 */
export type ReportModel = Report | Portfolio | Changes;
/**
 * A day of the calendar, YYYY-MM-DD.
 */
export type Day = string;
/**
 * Text in Markdown: a template writes it with the helper `prose`.
 */
export type Prose = string;
/**
 * An `id` for HTML, unlike every other in the report: letters, digits, `-` and `_`.
 */
export type Anchor = string;
/**
 * A measured figure, or the words for one.
 */
export type Figure = number | string;

/**
 * All that a template may say of a plan. Nothing is missing: what the plan does not hold is null, or a list of none.
 */
export interface Report {
  /**
   * What the model is of.
   */
  kind: 'plan';
  /**
   * Version of the model.
   */
  version: 1;
  /**
   * The language of every word that the program has put here.
   */
  language: 'sv' | 'en';
  /**
   * The language of the plan’s own words; null where nothing tells it, or where several plans differ.
   */
  textLanguage: 'sv' | 'en' | null;
  today: Day;
  /**
   * Whether `internal` texts are in it; then no page of it is public.
   */
  isInternal: boolean;
  period: ReportPeriod;
  next: ReportPeriod;
  file: PlanFile;
  /**
   * Title of the plan.
   */
  title: string;
  /**
   * The public body.
   */
  organisation: string | null;
  document: DocumentView;
  state: StateMark;
  /**
   * When it is in force, as written.
   */
  valid: TimeView | null;
  inForce: Stretch;
  /**
   * Whether it was in force on a day of the period.
   */
  wasInForce: boolean;
  /**
   * When it must be reviewed.
   */
  reviewBy: TimeView | null;
  /**
   * Decisions on the plan, oldest first.
   */
  decisions: DecisionView[];
  /**
   * The last decision by which it applies.
   */
  adopted: DecisionView | null;
  /**
   * How the plan is followed up.
   */
  followUp: FollowUpView | null;
  /**
   * The picture of the local situation.
   */
  situation: SituationView | null;
  /**
   * Sections before the areas.
   */
  before: SectionView[];
  /**
   * Sections after the areas.
   */
  after: SectionView[];
  /**
   * Prevention levels in use.
   */
  levels: LevelView[];
  /**
   * Frameworks that it is held against.
   */
  frameworks: FrameworkView[];
  /**
   * The areas in order, after the plan as a whole where that has goals or actions.
   */
  areas: AreaView[];
  figures: Figures;
  /**
   * How many areas the plan has, without the plan as a whole.
   */
  areaCount: number;
  /**
   * Everybody who leads an action, the one with most open first; last those that nobody leads.
   */
  leads: LeadView[];
  /**
   * Open and late, the latest first.
   */
  overdue: ActionView[];
  /**
   * Open and soon due.
   */
  dueSoon: ActionView[];
  /**
   * To be done in the next period, by last day.
   */
  dueNext: ActionView[];
  /**
   * Open, without a word in the period.
   */
  unreported: ActionView[];
  /**
   * Open, with nobody who answers for it.
   */
  withoutLead: ActionView[];
  /**
   * Done or ended in the period.
   */
  finishedInPeriod: ActionView[];
  /**
   * What differs from what was decided, in the order of the plan.
   */
  deviations: Deviation[];
  /**
   * What has changed in the plan since a revision that was asked for; null where none was.
   */
  changes: PlanChanges | null;
  /**
   * Groups, councils and networks.
   */
  groups: GroupView[];
  /**
   * Written agreements.
   */
  agreements: AgreementView[];
  /**
   * The register of who.
   */
  actors: ListedActor[];
  /**
   * Incidents.
   */
  incidents: IncidentsView | null;
  proposal: Proposal;
  agenda: Agenda;
  /**
   * What the rules say, as of today, the most severe first.
   */
  remarks: Remark[];
  remarkCounts: RemarkCounts;
  /**
   * What each rule says, the most severe first.
   */
  remarksByRule: RuleRemarks[];
  /**
   * Working note, only with `--internal`.
   */
  internal: string | null;
}
/**
 * Days from the first to the last, both included.
 */
export interface ReportPeriod {
  /**
   * What people call it, such as 2017 or the first half of 2017.
   */
  name: string;
  first: Day;
  last: Day;
  until: Day;
  /**
   * Whether its last day has passed.
   */
  isOver: boolean;
}
/**
 * The plan file.
 */
export interface PlanFile {
  /**
   * As it was asked for.
   */
  path: string;
  /**
   * Its revision in git; null outside git and for a file that git does not have.
   */
  commit: Commit | null;
}
/**
 * The revision of the plan file.
 */
export interface Commit {
  /**
   * The first twelve digits of the commit that last changed it.
   */
  id: string;
  date: Day;
  /**
   * Whether the file has been changed since.
   */
  isChanged: boolean;
}
/**
 * Front matter.
 */
export interface DocumentView {
  /**
   * Kind of steering document.
   */
  type: Word | null;
  /**
   * What the organisation calls it.
   */
  label: string | null;
  /**
   * Date on the document.
   */
  date: Day | null;
  /**
   * Whom it binds.
   */
  appliesTo: string | null;
  /**
   * Whom it is for.
   */
  targetGroup: string | null;
  /**
   * Who prepared it.
   */
  preparedBy: string | null;
  /**
   * Who keeps it current.
   */
  owner: ActorView | null;
  /**
   * What keeping it means.
   */
  duties: string[];
  /**
   * Version of the document.
   */
  version: string | null;
  /**
   * Registration number.
   */
  registration: string | null;
  /**
   * Notice to the reader.
   */
  notice: string | null;
  /**
   * Web pages.
   */
  links: LinkView[];
}
/**
 * A word of a closed list.
 */
export interface Word {
  /**
   * The one word for it in every language.
   */
  id: string;
  /**
   * The word for it, lower case.
   */
  word: string;
}
/**
 * Who is named at a place of the plan.
 */
export interface ActorView {
  /**
   * The id in the plan.
   */
  id: string;
  /**
   * The name; the id where the plan does not list it.
   */
  name: string;
  /**
   * The short name.
   */
  short: string | null;
  /**
   * What kind of body it is.
   */
  kind: Word | null;
  /**
   * Whether it stands outside the organisation.
   */
  isExternal: boolean;
  /**
   * Whether the plan lists it.
   */
  isListed: boolean;
}
/**
 * Where something can be read.
 */
export interface LinkView {
  /**
   * What it leads to, or the words as written.
   */
  title: string;
  /**
   * An address that is safe to follow: http, https or mailto.
   */
  url: string | null;
}
/**
 * Where a plan stands.
 */
export interface StateMark {
  /**
   * The one word for it in every language.
   */
  id: 'draft' | 'coming' | 'in-force' | 'expired' | 'repealed' | 'adopted';
  /**
   * The word for it, lower case.
   */
  word: string;
  /**
   * One sign that tells it apart without colour.
   */
  symbol: string;
}
/**
 * A time of the plan.
 */
export interface TimeView {
  /**
   * The words as written.
   */
  text: string;
  /**
   * The words as written, but days that are written in figures as people say them: 1 January 2024 – 31 December 2027.
   */
  words: string;
  /**
   * What kind of time it is.
   */
  kind:
    | 'date'
    | 'period'
    | 'deadline'
    | 'open'
    | 'recurring'
    | 'ongoing'
    | 'as-needed'
    | 'conditional'
    | 'unreadable';
  /**
   * The first day.
   */
  first: Day | null;
  /**
   * The last day.
   */
  last: Day | null;
  /**
   * How often, as an ISO 8601 duration.
   */
  every: string | null;
}
/**
 * Days from the first to the last; null where an end is open.
 */
export interface Stretch {
  /**
   * The first day.
   */
  first: Day | null;
  /**
   * The last day.
   */
  last: Day | null;
}
/**
 * A decision on the plan.
 */
export interface DecisionView {
  kind: Word;
  /**
   * Who decided.
   */
  by: ActorView | null;
  /**
   * The day.
   */
  date: Day | null;
  /**
   * Paragraph or number.
   */
  reference: string | null;
  /**
   * The validity that it states.
   */
  valid: TimeView | null;
  /**
   * Remark.
   */
  note: string | null;
}
/**
 * How something is followed up.
 */
export interface FollowUpView {
  /**
   * Who gets it.
   */
  to: ActorView[];
  /**
   * Who does it.
   */
  by: ActorView[];
  /**
   * When.
   */
  when: TimeView | null;
  /**
   * How.
   */
  how: string | null;
  /**
   * When it was, oldest first.
   */
  done: HeldFollowUp[];
  /**
   * The day by which it comes next: so long after the last as its rhythm says, or its last day while it is not held; null where neither says.
   */
  next: Day | null;
  /**
   * Working note, only with `--internal`.
   */
  internal: string | null;
}
/**
 * A follow-up that was held.
 */
export interface HeldFollowUp {
  /**
   * The period that it is about, as written.
   */
  period: string | null;
  /**
   * The day.
   */
  date: Day | null;
  /**
   * Paragraph or number.
   */
  reference: string | null;
  /**
   * What came of it.
   */
  note: string | null;
  /**
   * Whether it is about the period reported on, or was held in it.
   */
  isInPeriod: boolean;
}
/**
 * The picture of the local situation.
 */
export interface SituationView {
  /**
   * When it was last updated.
   */
  updated: Day | null;
  /**
   * How often it is.
   */
  when: TimeView | null;
  /**
   * Who draws it up.
   */
  leads: ActorView[];
  /**
   * What it is based on.
   */
  source: string | null;
  /**
   * The picture in brief.
   */
  text: Prose | null;
  /**
   * Working note, only with `--internal`.
   */
  internal: string | null;
}
/**
 * A section of the document.
 */
export interface SectionView {
  /**
   * Its heading.
   */
  title: string;
  /**
   * Its text.
   */
  text: Prose | null;
  anchor: Anchor;
  /**
   * Working note, only with `--internal`.
   */
  internal: string | null;
}
/**
 * A prevention level.
 */
export interface LevelView {
  /**
   * The one word for it in every language.
   */
  id: 'universal' | 'selective' | 'indicated';
  /**
   * The plan’s own name, else the usual one.
   */
  name: string;
  /**
   * What it means here.
   */
  text: string | null;
  /**
   * How many actions are on it.
   */
  actions: number;
}
/**
 * A framework that the plan is held against.
 */
export interface FrameworkView {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * Who published it.
   */
  source: string | null;
  /**
   * What it asks for.
   */
  items: ItemView[];
  /**
   * How many items something answers to.
   */
  covered: number;
}
/**
 * An item of a framework.
 */
export interface ItemView {
  /**
   * Its number.
   */
  id: string;
  /**
   * What it asks for.
   */
  title: string;
  /**
   * Areas that answer to it.
   */
  areas: Mention[];
  /**
   * Actions that answer to it.
   */
  actions: Mention[];
  /**
   * Whether anything answers to it.
   */
  isCovered: boolean;
}
/**
 * An area, a goal or an action by its name.
 */
export interface Mention {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  anchor: Anchor;
}
/**
 * An area with its goals and actions; the first is the plan as a whole where it has goals or actions of its own.
 */
export interface AreaView {
  /**
   * Its id; empty for the plan as a whole.
   */
  id: string;
  /**
   * Its heading.
   */
  title: string;
  anchor: Anchor;
  /**
   * Whether it is the plan as a whole.
   */
  isWhole: boolean;
  /**
   * Items of a framework that it answers to.
   */
  covers: Coverage[];
  /**
   * Prevention level.
   */
  level: LevelName | null;
  /**
   * Who answers for it.
   */
  lead: ActorView | null;
  /**
   * What it is about.
   */
  text: Prose | null;
  /**
   * Its goals.
   */
  goals: GoalView[];
  /**
   * Its actions, in order.
   */
  actions: ActionView[];
  figures: Figures;
  /**
   * Working note, only with `--internal`.
   */
  internal: string | null;
}
/**
 * An item of a framework by its name.
 */
export interface Coverage {
  /**
   * Its number.
   */
  id: string;
  /**
   * What it asks for; null where nobody lists it.
   */
  title: string | null;
}
/**
 * A prevention level by its name.
 */
export interface LevelName {
  /**
   * The one word for it in every language.
   */
  id: 'universal' | 'selective' | 'indicated';
  /**
   * The plan’s own name, else the usual one.
   */
  name: string;
}
/**
 * A goal.
 */
export interface GoalView {
  /**
   * Its id.
   */
  id: string;
  anchor: Anchor;
  /**
   * The goal.
   */
  text: string;
  /**
   * Remark.
   */
  note: string | null;
  /**
   * How it is measured.
   */
  indicator: IndicatorView | null;
  /**
   * Actions that work for it.
   */
  actions: Mention[];
}
/**
 * What is measured, and against what.
 */
export interface IndicatorView {
  /**
   * What is measured.
   */
  name: string;
  /**
   * The unit.
   */
  unit: string | null;
  /**
   * Where it began.
   */
  baseline: Figure | null;
  /**
   * Where it is to be.
   */
  target: Figure | null;
  /**
   * Where the figures come from.
   */
  source: string | null;
  /**
   * Every figure until the last known day, oldest first.
   */
  values: ValueView[];
  /**
   * The last of them.
   */
  latest: ValueView | null;
  /**
   * Where the last stands between beginning and target; null where figures do not tell.
   */
  outcome: OutcomeMark | null;
}
/**
 * A measured figure.
 */
export interface ValueView {
  date: Day;
  value: Figure;
  /**
   * Remark.
   */
  note: string | null;
  /**
   * Whether it was measured in the period.
   */
  isInPeriod: boolean;
}
/**
 * Where a figure stands between where it began and its target.
 */
export interface OutcomeMark {
  /**
   * The one word for it in every language.
   */
  id: 'reached' | 'towards' | 'unchanged' | 'away';
  /**
   * The word for it, lower case.
   */
  word: string;
  /**
   * One sign that tells it apart without colour.
   */
  symbol: string;
}
/**
 * An action.
 */
export interface ActionView {
  /**
   * Its id.
   */
  id: string;
  /**
   * What is to be done.
   */
  title: string;
  anchor: Anchor;
  /**
   * The area it stands in; null for one of the plan as a whole.
   */
  area: Mention | null;
  /**
   * Who answers for it: one, where the plan is as it should be.
   */
  leads: ActorView[];
  /**
   * Who takes part.
   */
  partners: ActorView[];
  /**
   * When, in the words of the plan.
   */
  when: TimeView | null;
  /**
   * The last day of what is done once.
   */
  due: Day | null;
  /**
   * The time that was first decided.
   */
  originalWhen: TimeView | null;
  status: StatusMark;
  timeliness: TimelinessMark;
  /**
   * Whether more is expected.
   */
  isOpen: boolean;
  /**
   * The day it was done or ended, as far as that is known.
   */
  finished: Day | null;
  /**
   * Days past its last day: today where it is open, on the day it was finished where it is done late; else null.
   */
  daysLate: number | null;
  /**
   * Days until its last day, where it is open and not late; else null.
   */
  daysLeft: number | null;
  /**
   * Whether anybody has said anything of it in the period.
   */
  isReported: boolean;
  /**
   * Whether it was done or ended in the period.
   */
  isFinishedInPeriod: boolean;
  /**
   * Whether it was to be done in the period, or is to be every so often.
   */
  isDueInPeriod: boolean;
  /**
   * Whether it is to be done in the next period.
   */
  isDueNext: boolean;
  /**
   * Whether a whole period of its recurrence has passed without a word.
   */
  isMissed: boolean;
  /**
   * Prevention level, its own or that of the area.
   */
  level: LevelName | null;
  /**
   * Whom it is for.
   */
  targetGroup: string | null;
  /**
   * What it is to lead to.
   */
  purpose: string | null;
  /**
   * More about it.
   */
  text: Prose | null;
  /**
   * The problem that it answers to.
   */
  cause: string | null;
  /**
   * Goals that it serves.
   */
  goals: Mention[];
  /**
   * Items of a framework that it answers to.
   */
  covers: Coverage[];
  /**
   * Whether the plan says shall or should.
   */
  binding: Word | null;
  /**
   * What it costs.
   */
  cost: Figure | null;
  /**
   * Actions that must come first.
   */
  after: Mention[];
  /**
   * How it is followed up.
   */
  followUp: FollowUpView | null;
  /**
   * Every time it moved, oldest first.
   */
  moves: MoveView[];
  /**
   * How its time has moved through the revisions of the file, in words; null where nothing tells.
   */
  history: string | null;
  /**
   * Every word until the last known day, oldest first.
   */
  log: EntryView[];
  /**
   * The words on the period, oldest first.
   */
  entries: EntryView[];
  /**
   * The last word of all.
   */
  latest: EntryView | null;
  /**
   * What the rules say of it.
   */
  remarks: Remark[];
  /**
   * Remark.
   */
  note: string | null;
  /**
   * Working note, only with `--internal`.
   */
  internal: string | null;
}
/**
 * What somebody reported of an action.
 */
export interface StatusMark {
  /**
   * The one word for it in every language.
   */
  id:
    | 'not-started'
    | 'planned'
    | 'ongoing'
    | 'partly-done'
    | 'done'
    | 'paused'
    | 'cancelled'
    | 'not-relevant'
    | 'transferred'
    | 'unreported';
  /**
   * The word for it, lower case.
   */
  word: string;
  /**
   * One sign that tells it apart without colour.
   */
  symbol: string;
}
/**
 * How an action stands to its time, as of the end of the period or today.
 */
export interface TimelinessMark {
  /**
   * The one word for it in every language.
   */
  id: 'overdue' | 'due-soon' | 'on-time' | 'ongoing' | 'unscheduled' | 'done' | 'done-late' | 'closed';
  /**
   * The word for it, lower case.
   */
  word: string;
  /**
   * One sign that tells it apart without colour.
   */
  symbol: string;
}
/**
 * A time that was moved.
 */
export interface MoveView {
  from: TimeView;
  to: TimeView;
  /**
   * The day it was moved.
   */
  date: Day | null;
  /**
   * The decision.
   */
  decided: string | null;
  /**
   * Why.
   */
  reason: string | null;
  /**
   * How far the last day moved, in words; null where a day is missing.
   */
  distance: string | null;
  /**
   * Whether the old time had passed when it was moved.
   */
  isSlip: boolean;
  /**
   * Whether it was moved in the period.
   */
  isInPeriod: boolean;
}
/**
 * A word on an action, from its log.
 */
export interface EntryView {
  date: Day;
  /**
   * The period that it speaks of, as written.
   */
  period: string | null;
  /**
   * The status reported.
   */
  status: StatusMark | null;
  /**
   * Who reported.
   */
  by: ActorView | null;
  /**
   * What was done, and with what result.
   */
  note: string | null;
  /**
   * Why it is late or was not done.
   */
  cause: string | null;
  /**
   * What happens next.
   */
  next: string | null;
  /**
   * Where it can be seen.
   */
  evidence: LinkView | null;
  /**
   * Working note, only with `--internal`.
   */
  internal: string | null;
  /**
   * Whether it speaks of the period, or was written in it.
   */
  isInPeriod: boolean;
}
/**
 * What a rule says of the plan.
 */
export interface Remark {
  /**
   * The rule.
   */
  rule: string;
  severity: SeverityMark;
  /**
   * What is wrong.
   */
  message: string;
  /**
   * What to do.
   */
  remedy: string;
  /**
   * The action that it is about.
   */
  action: Mention | null;
  /**
   * Line in the plan file, from 1.
   */
  line: number;
}
/**
 * How severe a remark is.
 */
export interface SeverityMark {
  /**
   * The one word for it in every language.
   */
  id: 'error' | 'warning' | 'info';
  /**
   * The word for it, lower case.
   */
  word: string;
  /**
   * One sign that tells it apart without colour.
   */
  symbol: string;
}
/**
 * Actions counted, as of the last known day of the period.
 */
export interface Figures {
  /**
   * All.
   */
  actions: number;
  /**
   * Of which more is expected.
   */
  open: number;
  /**
   * Done, in time or late.
   */
  done: number;
  /**
   * Done after their last day.
   */
  doneLate: number;
  /**
   * Done in the period.
   */
  doneInPeriod: number;
  /**
   * Ended without being done: cancelled, no longer relevant, moved to another plan.
   */
  ended: number;
  /**
   * Open, with a last day that has passed.
   */
  overdue: number;
  /**
   * Open and soon due.
   */
  dueSoon: number;
  /**
   * Open, with a recurrence that nobody has reported on for a whole period.
   */
  missed: number;
  /**
   * Open, with nobody who answers for it.
   */
  withoutLead: number;
  /**
   * Open, with no time that can be read.
   */
  withoutTime: number;
  /**
   * Of which somebody has said something in the period.
   */
  reported: number;
  /**
   * Of which a status or a word is told, whenever.
   */
  stated: number;
  /**
   * Open, of which nobody has said anything in the period.
   */
  unreported: number;
  /**
   * Of which the time was moved in the period.
   */
  moved: number;
  /**
   * To be done in the period.
   */
  dueInPeriod: number;
  /**
   * To be done in the next period.
   */
  dueNext: number;
  /**
   * All but the ended: what the share is of.
   */
  counted: number;
  /**
   * Done as a percentage of all but the ended; null where there are none.
   */
  shareDone: number | null;
  /**
   * Every status, in order, also those that none has.
   */
  byStatus: StatusCount[];
  /**
   * Every timeliness, in order, also those that none has.
   */
  byTimeliness: TimelinessCount[];
}
/**
 * How many actions have a status.
 */
export interface StatusCount {
  status: StatusMark;
  /**
   * How many.
   */
  count: number;
}
/**
 * How many actions stand so to their time.
 */
export interface TimelinessCount {
  timeliness: TimelinessMark;
  /**
   * How many.
   */
  count: number;
}
/**
 * What somebody answers for.
 */
export interface LeadView {
  /**
   * Who; null for the actions that nobody leads.
   */
  actor: ActorView | null;
  /**
   * The name, or the words for nobody.
   */
  name: string;
  anchor: Anchor;
  /**
   * What it leads and is not finished: late first, then by last day.
   */
  open: ActionView[];
  /**
   * What it led and is finished.
   */
  finished: ActionView[];
  /**
   * What it answers for as one of many.
   */
  each: ActionView[];
  /**
   * Where it takes part.
   */
  partnerIn: ActionView[];
  figures: Figures;
}
/**
 * What differs from what was decided.
 */
export interface Deviation {
  action: ActionView;
  kind: DeviationMark;
  /**
   * How far, in words.
   */
  detail: string | null;
  /**
   * Why.
   */
  cause: string | null;
  /**
   * What was decided of it.
   */
  decision: string | null;
  /**
   * What happens next.
   */
  next: string | null;
}
/**
 * How something differs from what was decided.
 */
export interface DeviationMark {
  /**
   * The one word for it in every language.
   */
  id: 'overdue' | 'missed' | 'done-late' | 'moved' | 'paused' | 'cancelled' | 'not-relevant' | 'transferred';
  /**
   * The word for it, lower case.
   */
  word: string;
  /**
   * One sign that tells it apart without colour.
   */
  symbol: string;
}
/**
 * What has changed in a plan.
 */
export interface PlanChanges {
  from: SideView;
  to: SideView;
  /**
   * How many changes there are of each kind, in words; a sentence without full stop.
   */
  summary: string;
  /**
   * How many changes.
   */
  count: number;
  /**
   * The changes, worst first.
   */
  classes: ChangeClassView[];
  /**
   * That entries were moved, which is not told; null where none was.
   */
  hidden: string | null;
  /**
   * What the rules did not say before.
   */
  newFindings: Remark[];
  /**
   * What they no longer say; the lines are those of the earlier file.
   */
  resolvedFindings: Remark[];
  /**
   * How much of what they say is the same.
   */
  unchangedFindings: number;
}
/**
 * One of the two sides of a comparison.
 */
export interface SideView {
  /**
   * What was asked for, such as a branch; null for the working folder.
   */
  name: string | null;
  /**
   * The day of its commit.
   */
  date: Day | null;
}
/**
 * The changes that ask as much of their reader.
 */
export interface ChangeClassView {
  /**
   * The one word for it in every language.
   */
  id: 'attention' | 'change' | 'progress' | 'editorial';
  /**
   * The word for it, lower case.
   */
  word: string;
  /**
   * A sign that tells it apart without colour.
   */
  symbol: string;
  /**
   * How many changes.
   */
  count: number;
  /**
   * Each of them, in the order of the plan.
   */
  changes: ChangeView[];
}
/**
 * Something that has changed in the plan.
 */
export interface ChangeView {
  /**
   * The kind of change, as `plan explain` knows it.
   */
  kind: string;
  /**
   * What it is of, in words: `action 1.3 "Map the partners"`.
   */
  entry: string;
  /**
   * The action that it is of or in, where the report has it.
   */
  action: Mention | null;
  /**
   * What happened, to stand after the entry and a colon.
   */
  text: string;
  /**
   * Why it needs attention, at the first change of its kind that does; else null.
   */
  reason: string | null;
  /**
   * What the plan said before, whole, where `text` has only a part of it.
   */
  from: string | null;
  /**
   * What it says now, whole, where `text` has only a part of it.
   */
  to: string | null;
}
/**
 * A group, council or network.
 */
export interface GroupView {
  /**
   * The id in the plan.
   */
  id: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * What it is for.
   */
  mandate: string | null;
  /**
   * Who is in it.
   */
  members: ActorView[];
  /**
   * Who leads it.
   */
  chair: ActorView | null;
  /**
   * Whom it reports to.
   */
  reportsTo: ActorView | null;
  /**
   * How often it meets.
   */
  meets: TimeView | null;
  /**
   * Every day that it met, oldest first.
   */
  met: Day[];
  meetings: Meetings;
  /**
   * Remark.
   */
  note: string | null;
  /**
   * Working note, only with `--internal`.
   */
  internal: string | null;
}
/**
 * The meetings of a group in the period, against those it has set itself.
 */
export interface Meetings {
  /**
   * The days, oldest first.
   */
  held: Day[];
  /**
   * How many its rhythm asks for in the period; null where it has none.
   */
  expected: number | null;
  /**
   * Whether there were fewer than the rhythm asked for by the last known day.
   */
  isShort: boolean;
}
/**
 * A written agreement.
 */
export interface AgreementView {
  /**
   * Its name.
   */
  title: string;
  /**
   * The other parties.
   */
  with: ActorView[];
  /**
   * What it is for.
   */
  purpose: string | null;
  /**
   * Titles of the areas that it concerns.
   */
  areas: string[];
  /**
   * The day it was signed.
   */
  signed: Day | null;
  /**
   * When it holds.
   */
  valid: TimeView | null;
  /**
   * Registration number.
   */
  reference: string | null;
  /**
   * Remark.
   */
  note: string | null;
}
/**
 * An entry of the register of who.
 */
export interface ListedActor {
  actor: ActorView;
  /**
   * The body that it is part of.
   */
  partOf: ActorView | null;
  /**
   * The function that holds it.
   */
  heldBy: ActorView | null;
  /**
   * Who answers one by one for “each of”.
   */
  each: ActorView[];
  /**
   * When it exists.
   */
  valid: TimeView | null;
  /**
   * Who took over.
   */
  successor: ActorView | null;
  /**
   * How it is reached.
   */
  contact: ContactView | null;
  /**
   * Remark.
   */
  note: string | null;
  /**
   * Working note, only with `--internal`.
   */
  internal: string | null;
}
/**
 * How a body is reached.
 */
export interface ContactView {
  /**
   * Postal address.
   */
  address: string | null;
  /**
   * Visiting address.
   */
  visit: string | null;
  /**
   * Telephone number.
   */
  phone: string | null;
  /**
   * E-mail address.
   */
  email: LinkView | null;
  /**
   * Web address.
   */
  web: LinkView | null;
}
/**
 * How incidents are reported, and how many there were.
 */
export interface IncidentsView {
  /**
   * What is to be reported.
   */
  types: string[];
  /**
   * Who receives the reports.
   */
  reportTo: ActorView | null;
  /**
   * Whom to call at once.
   */
  urgent: ActorView | null;
  /**
   * The routine.
   */
  text: Prose | null;
  /**
   * Every period counted, oldest first.
   */
  columns: IncidentColumn[];
  /**
   * Every kind.
   */
  rows: IncidentRow[];
  /**
   * All in the period; null where none was given.
   */
  inPeriod: number | null;
  /**
   * Working note, only with `--internal`.
   */
  internal: string | null;
}
/**
 * A period that incidents were counted in.
 */
export interface IncidentColumn {
  /**
   * The period as written.
   */
  name: string;
  /**
   * Whether it lies in the period reported on.
   */
  isInPeriod: boolean;
}
/**
 * The counts of a kind of incident.
 */
export interface IncidentRow {
  /**
   * The kind, or the words for all.
   */
  type: string;
  /**
   * One for each column; null where none was given.
   */
  counts: (number | null)[];
  /**
   * The sum in the period reported on; null where none was given.
   */
  inPeriod: number | null;
}
/**
 * The decision that is proposed.
 */
export interface Proposal {
  /**
   * Who is to decide.
   */
  by: ActorView | null;
  /**
   * What, a sentence each.
   */
  points: string[];
}
/**
 * What the next meeting of a group has to look at.
 */
export interface Agenda {
  /**
   * The group; null for the plan as a whole.
   */
  group: GroupView | null;
  /**
   * When it last met.
   */
  last: Day | null;
  /**
   * When it meets next, by its rhythm or as told; null where neither says.
   */
  meeting: Day | null;
  until: Day;
  /**
   * Open and late.
   */
  overdue: ActionView[];
  /**
   * To be done before the meeting after.
   */
  due: ActionView[];
  /**
   * Recurring, without a word for a whole period.
   */
  missed: ActionView[];
  /**
   * Open, without a word since the last meeting.
   */
  unreported: ActionView[];
  /**
   * Open, with nobody who answers for it.
   */
  withoutLead: ActionView[];
}
/**
 * How many remarks there are of each severity.
 */
export interface RemarkCounts {
  /**
   * Errors.
   */
  error: number;
  /**
   * Warnings.
   */
  warning: number;
  /**
   * Information.
   */
  info: number;
}
/**
 * What one rule says of the plan.
 */
export interface RuleRemarks {
  /**
   * The rule.
   */
  rule: string;
  severity: SeverityMark;
  /**
   * What it asks for, in one line.
   */
  summary: string;
  /**
   * What to do, where that is the same for all.
   */
  remedy: string | null;
  /**
   * How many remarks.
   */
  count: number;
  /**
   * Each of them.
   */
  remarks: Remark[];
}
/**
 * Several plans, each with all that a report has.
 */
export interface Portfolio {
  /**
   * What the model is of.
   */
  kind: 'portfolio';
  /**
   * Version of the model.
   */
  version: 1;
  /**
   * The language of every word that the program has put here.
   */
  language: 'sv' | 'en';
  /**
   * The language of the plan’s own words; null where nothing tells it, or where several plans differ.
   */
  textLanguage: 'sv' | 'en' | null;
  today: Day;
  /**
   * Whether `internal` texts are in it; then no page of it is public.
   */
  isInternal: boolean;
  period: ReportPeriod;
  /**
   * The public body, where they share one.
   */
  organisation: string | null;
  /**
   * The plans, in order.
   */
  plans: Report[];
  figures: Figures;
}
/**
 * What `plan diff` tells of all the plans that were compared.
 */
export interface Changes {
  /**
   * What the model is of.
   */
  kind: 'changes';
  /**
   * Version of the model.
   */
  version: 1;
  /**
   * The language of every word that the program has put here.
   */
  language: 'sv' | 'en';
  /**
   * The language of the plan’s own words; null where nothing tells it, or where several plans differ.
   */
  textLanguage: 'sv' | 'en' | null;
  today: Day;
  /**
   * Whether `internal` texts are in it: they never are.
   */
  isInternal: boolean;
  /**
   * The public body, where they share one.
   */
  organisation: string | null;
  /**
   * Title of the plan, where only one was compared; else what was compared with what.
   */
  title: string;
  /**
   * What was compared with what.
   */
  between: string;
  /**
   * All of it in a sentence without full stop.
   */
  summary: string;
  /**
   * The plans that are not as they were, in order.
   */
  plans: ChangedPlan[];
}
/**
 * A plan file that is not as it was.
 */
export interface ChangedPlan {
  /**
   * As it was asked for.
   */
  path: string;
  /**
   * Title of the plan.
   */
  title: string | null;
  /**
   * That the file came, went or has another name; else null.
   */
  fate: string | null;
  changes: PlanChanges;
}
