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

const table = [
  yamlSyntax,
  schema,
  actorUnknown,
  idDuplicate,
  leadMissing,
  leadShared,
  leadExternal,
  leadEach,
  timeMissing,
  timeUnreadable,
  timeVague,
  timeOutsidePlan,
  overdue,
  dueSoon,
  planExpired,
  validityMissing,
  reviewOverdue,
] as const satisfies readonly Rule[];

type Table = (typeof table)[number];
export type RuleId = Table['id'];

/** What the wording of each rule is given. */
export type ArgsOf<Id extends RuleId> =
  Extract<Table, { id: Id }>['en'] extends Wording<infer Args> ? Args : never;

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule<RuleId>[] = table;
