import actionUnknown from './action-unknown.ts';
import actionWithoutGoal from './action-without-goal.ts';
import actorUnknown from './actor-unknown.ts';
import actorUnused from './actor-unused.ts';
import actorsUnnamed from './actors-unnamed.ts';
import areaEmpty from './area-empty.ts';
import areaUnknown from './area-unknown.ts';
import cancelledWithoutReason from './cancelled-without-reason.ts';
import closedWhileOpen from './closed-while-open.ts';
import contactDetail from './contact-detail.ts';
import coversUnknown from './covers-unknown.ts';
import datesUnordered from './dates-unordered.ts';
import decisionGap from './decision-gap.ts';
import decisionIncomplete from './decision-incomplete.ts';
import decisionMissing from './decision-missing.ts';
import dependencyCycle from './dependency-cycle.ts';
import doneWithoutResult from './done-without-result.ts';
import dueSoon from './due-soon.ts';
import followUpBeforeDue from './follow-up-before-due.ts';
import followUpMissed from './follow-up-missed.ts';
import frameworkUncovered from './framework-uncovered.ts';
import frameworkUnknown from './framework-unknown.ts';
import goalUnknown from './goal-unknown.ts';
import goalWithoutAction from './goal-without-action.ts';
import groupNotMeeting from './group-not-meeting.ts';
import idDuplicate from './id-duplicate.ts';
import incidentRouteMissing from './incident-route-missing.ts';
import incidentTypeUnknown from './incident-type-unknown.ts';
import lawAgreementMissing from './law-agreement-missing.ts';
import lawCoordinationMissing from './law-coordination-missing.ts';
import lawCouncilMissing from './law-council-missing.ts';
import lawDecisionMissing from './law-decision-missing.ts';
import lawFollowUpLate from './law-follow-up-late.ts';
import lawReportMissing from './law-report-missing.ts';
import lawSituationMissing from './law-situation-missing.ts';
import lawSituationStale from './law-situation-stale.ts';
import leadDissolved from './lead-dissolved.ts';
import leadEach from './lead-each.ts';
import leadExternal from './lead-external.ts';
import leadIsBoard from './lead-is-board.ts';
import leadMissing from './lead-missing.ts';
import leadOverload from './lead-overload.ts';
import leadRepeated from './lead-repeated.ts';
import leadShared from './lead-shared.ts';
import levelUncovered from './level-uncovered.ts';
import levelUnknown from './level-unknown.ts';
import logInFuture from './log-in-future.ts';
import logStale from './log-stale.ts';
import movedElsewhere from './moved-elsewhere.ts';
import movedWithoutDecision from './moved-without-decision.ts';
import nameInconsistent from './name-inconsistent.ts';
import orderImpossible from './order-impossible.ts';
import overdue from './overdue.ts';
import personAsLead from './person-as-lead.ts';
import personalNumber from './personal-number.ts';
import planExpired from './plan-expired.ts';
import planExpiring from './plan-expiring.ts';
import planFollowUpMissed from './plan-follow-up-missed.ts';
import recurrenceMissed from './recurrence-missed.ts';
import reviewOverdue from './review-overdue.ts';
import type { Rule, Wording } from './rule.ts';
import schema from './schema.ts';
import situationMissing from './situation-missing.ts';
import situationStale from './situation-stale.ts';
import statusContradictsLog from './status-contradicts-log.ts';
import statusUnlogged from './status-unlogged.ts';
import suppressionExpired from './suppression-expired.ts';
import suppressionInvalid from './suppression-invalid.ts';
import suppressionUnused from './suppression-unused.ts';
import timeMissing from './time-missing.ts';
import timeOutsidePlan from './time-outside-plan.ts';
import timeUnreadable from './time-unreadable.ts';
import timeVague from './time-vague.ts';
import validityMissing from './validity-missing.ts';
import yamlSyntax from './yaml-syntax.ts';

/** Every rule by what it looks at, in the order of the documentation. */
export const groups = {
  document: [yamlSyntax, schema, suppressionInvalid, suppressionUnused, suppressionExpired],
  reference: [
    actorUnknown,
    goalUnknown,
    levelUnknown,
    actionUnknown,
    areaUnknown,
    coversUnknown,
    frameworkUnknown,
    incidentTypeUnknown,
    idDuplicate,
    dependencyCycle,
    actorUnused,
    nameInconsistent,
  ],
  responsibility: [
    leadMissing,
    leadShared,
    leadExternal,
    leadEach,
    leadDissolved,
    leadOverload,
    actorsUnnamed,
    leadIsBoard,
    personAsLead,
    leadRepeated,
  ],
  time: [
    timeMissing,
    timeUnreadable,
    timeVague,
    timeOutsidePlan,
    overdue,
    dueSoon,
    recurrenceMissed,
    orderImpossible,
    followUpBeforeDue,
    followUpMissed,
    movedWithoutDecision,
    movedElsewhere,
  ],
  status: [
    statusUnlogged,
    statusContradictsLog,
    closedWhileOpen,
    doneWithoutResult,
    cancelledWithoutReason,
    logInFuture,
    datesUnordered,
    logStale,
  ],
  plan: [
    planExpired,
    planExpiring,
    validityMissing,
    decisionMissing,
    decisionIncomplete,
    decisionGap,
    reviewOverdue,
    situationMissing,
    situationStale,
    planFollowUpMissed,
    groupNotMeeting,
    goalWithoutAction,
    actionWithoutGoal,
    areaEmpty,
    levelUncovered,
    frameworkUncovered,
    incidentRouteMissing,
  ],
  privacy: [personalNumber, contactDetail],
  law: [
    lawSituationMissing,
    lawDecisionMissing,
    lawSituationStale,
    lawFollowUpLate,
    lawAgreementMissing,
    lawCouncilMissing,
    lawCoordinationMissing,
    lawReportMissing,
  ],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

type Groups = typeof groups;
export type RuleGroup = keyof Groups;

type Table = Groups[RuleGroup][number];
export type RuleId = Table['id'];
export type RuleIdIn<Group extends RuleGroup> = Groups[Group][number]['id'];

/** What the wording of each rule is given. */
export type ArgsOf<Id extends RuleId> =
  Extract<Table, { id: Id }>['en'] extends Wording<infer Args> ? Args : never;

// Without the types of each rule's own arguments, which take the type checker minutes and gigabytes to unite.
const tables = Object.entries(groups) as [RuleGroup, readonly Rule<RuleId>[]][];

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule<RuleId>[] = tables.flatMap(([, table]) => table);

const rulesById = new Map<string, Rule<RuleId>>(rules.map((rule) => [rule.id, rule]));

/** The rule of an id; null where there is none. */
export function ruleOf(id: string): Rule<RuleId> | null {
  return rulesById.get(id) ?? null;
}

const groupsById = new Map<string, RuleGroup>(
  tables.flatMap(([group, table]) => table.map(({ id }) => [id, group] as const)),
);

/** The group that a rule stands in; null for what is no rule. */
export function groupOf(id: string): RuleGroup | null {
  return groupsById.get(id) ?? null;
}

/** True of a rule whose findings may be accepted: not of those about the file and about what it accepts. */
export function isAcceptable(rule: Rule): boolean {
  return rule.check !== undefined;
}
