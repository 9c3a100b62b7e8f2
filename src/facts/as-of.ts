import type { Action, FollowUp, Goal, Group, LogEntry, Plan } from '../plan/model.ts';
import type { ReadWritten } from '../plan/outline.ts';
import { isClosing, lastTold, type Status, statusOf } from '../plan/status.ts';
import type { Day } from '../time/time.ts';
import type { Moment } from './moment.ts';

/**
 * A plan as it stood at the end of a period, or stands today: without what was done, measured or moved later. What is
 * known by today of the period is in it, also what was written down after it: an entry of January about the year
 * before it belongs to that year. The document itself, with its decisions, is as it is.
 */
export function asOf(plan: Plan, moment: Moment, read: ReadWritten): Plan {
  const action = (one: Action): Action => actionAsOf(one, moment, read);
  const goal = (one: Goal): Goal => goalAsOf(one, moment);
  return {
    ...plan,
    ...(plan.follow_up && { follow_up: followUpAsOf(plan.follow_up, moment.today) }),
    ...(plan.groups && { groups: mapValues(plan.groups, (group) => groupAsOf(group, moment)) }),
    ...(plan.goals && { goals: plan.goals.map(goal) }),
    ...(plan.actions && { actions: plan.actions.map(action) }),
    areas: plan.areas.map((area) => ({
      ...area,
      ...(area.goals && { goals: area.goals.map(goal) }),
      ...(area.actions && { actions: area.actions.map(action) }),
    })),
  };
}

/** The day that an entry tells of: its date, or the last day of the period that it names where that is earlier. */
export function dayTold({ date, period }: Pick<LogEntry, 'date' | 'period'>, read: ReadWritten): Day {
  const last = period === undefined ? null : read(period).last;
  return last !== null && last < date ? last : date;
}

/** The day on which an action was done or ended, as far as that is known: its own, or that of the first word of it. */
export function dayFinished(action: Action, read: ReadWritten): Day | null {
  const status = statusOf(action);
  if (action.closed !== undefined) return action.closed;
  if (status === null || !isClosing(status)) return null;
  const told = (action.log ?? []).filter((entry) => entry.status !== undefined);
  const start = told.findLastIndex((entry) => entry.status !== status) + 1;
  const first = told[start];
  return first ? dayTold(first, read) : null;
}

function actionAsOf(action: Action, moment: Moment, read: ReadWritten): Action {
  const { today, until } = moment;
  const written = (action.log ?? []).filter(({ date }) => date <= today);
  const log = written.filter((entry) => dayTold(entry, read) <= until);
  const finished = dayFinished({ ...action, log: written }, read);
  const { status: stated, closed, ...rest } = action;
  const isOpenYet = closed !== undefined && closed > until;
  const status = isOpenYet
    ? lastTold(log.filter((entry) => entry.status !== statusOf(action)))
    : statusAsOf(stated ?? null, action.log ?? [], log, finished !== null && finished <= until);
  const when = timeAsOf(action, until);
  return {
    ...rest,
    ...(when !== undefined && { when }),
    ...(status !== null && { status }),
    ...(closed !== undefined && !isOpenYet && { closed }),
    ...(action.log && { log }),
    ...(action.follow_up && { follow_up: followUpAsOf(action.follow_up, today) }),
    ...(action.moved && { moved: action.moved.filter(({ date }) => date === undefined || date <= today) }),
  };
}

/** What an action states of itself holds where it was finished by then, or where its log says nothing later; else what was told last. */
function statusAsOf(
  stated: Status | null,
  log: readonly LogEntry[],
  known: readonly LogEntry[],
  wasFinished: boolean,
): Status | null {
  const isOutrun = log.some((entry) => entry.status !== undefined && !known.includes(entry));
  return stated !== null && (wasFinished || !isOutrun) ? stated : lastTold(known);
}

/** The time as it was before what moved it later. */
function timeAsOf({ when, moved = [] }: Action, until: Day): Action['when'] {
  const later = moved.find(({ date }) => date !== undefined && date > until);
  return later ? later.from : when;
}

function followUpAsOf(followUp: FollowUp, today: Day): FollowUp {
  if (!followUp.done) return followUp;
  return { ...followUp, done: followUp.done.filter(({ date }) => date === undefined || date <= today) };
}

function groupAsOf(group: Group, { until }: Moment): Group {
  return group.met ? { ...group, met: group.met.filter((day) => day <= until) } : group;
}

function goalAsOf(goal: Goal, { until }: Moment): Goal {
  const { indicator } = goal;
  if (!indicator?.values) return goal;
  return {
    ...goal,
    indicator: { ...indicator, values: indicator.values.filter(({ date }) => date <= until) },
  };
}

function mapValues<T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
