import actorUnknown from './actor-unknown.ts';
import dueSoon from './due-soon.ts';
import idDuplicate from './id-duplicate.ts';
import leadEach from './lead-each.ts';
import leadExternal from './lead-external.ts';
import leadMissing from './lead-missing.ts';
import leadShared from './lead-shared.ts';
import overdue from './overdue.ts';
import planExpired from './plan-expired.ts';
import reviewOverdue from './review-overdue.ts';
import type { Rule, Wording } from './rule.ts';
import schema from './schema.ts';
import timeMissing from './time-missing.ts';
import timeOutsidePlan from './time-outside-plan.ts';
import timeUnreadable from './time-unreadable.ts';
import timeVague from './time-vague.ts';
import validityMissing from './validity-missing.ts';
import yamlSyntax from './yaml-syntax.ts';

/** Every rule by what it looks at, in the order of the documentation. */
export const groups = {
  document: [yamlSyntax, schema],
  reference: [actorUnknown, idDuplicate],
  responsibility: [leadMissing, leadShared, leadExternal, leadEach],
  time: [timeMissing, timeUnreadable, timeVague, timeOutsidePlan, overdue, dueSoon],
  status: [],
  plan: [planExpired, validityMissing, reviewOverdue],
  privacy: [],
  law: [],
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

type Groups = typeof groups;
export type RuleGroup = keyof Groups;

type Table = Groups[RuleGroup][number];
export type RuleId = Table['id'];
export type RuleIdIn<Group extends RuleGroup> = Groups[Group][number]['id'];

/** What the wording of each rule is given. */
export type ArgsOf<Id extends RuleId> =
  Extract<Table, { id: Id }>['en'] extends Wording<infer Args> ? Args : never;

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule<RuleId>[] = Object.values(groups).flat();
