import { isWithin, type Path } from '../findings/finding.ts';
import { readTime } from '../time/read.ts';
import type { Day, Time, WrittenTime } from '../time/time.ts';
import { fieldsOf, idsAt, type Reference } from './fields.ts';
import type { Action, Actor, Area, Goal, Group, Plan } from './model.ts';
import { placed } from './placed.ts';

/** An action with where it stands and how its `when` is read (null where none is written). */
export interface PlacedAction {
  action: Action;
  area: Area | null;
  path: Path;
  time: Time | null;
  /** Whom it names as lead, in order, and where; empty where nobody leads it. */
  leads: readonly Reference[];
}

/** A goal with where it stands; the area is null for a goal of the plan as a whole. */
export interface PlacedGoal {
  goal: Goal;
  area: Area | null;
  path: Path;
}

/** A time the plan states, and how it is read. */
export interface ReadTime {
  time: Time;
  path: Path;
}

/** A plan as the rules look at it: everything found once, each with its path. */
export interface Outline {
  plan: Plan;
  today: Day;
  actions: readonly PlacedAction[];
  goals: readonly PlacedGoal[];
  actors: ReadonlyMap<string, Actor>;
  groups: ReadonlyMap<string, Group>;
  references: readonly Reference[];
  times: readonly ReadTime[];
  /** When the plan is in force: its own `valid`, else that of the last decision which states one. */
  validity: ReadTime | null;
  /**
   * The days between which the plan is in force: by its validity, or from the first day that it was decided. Null where
   * there is no end, or where nothing tells the day.
   */
  inForce: { first: Day | null; last: Day | null };
  /** The ids of the frameworks that the plan has opted into. */
  frameworks: ReadonlySet<string>;
  /** Reads a time, the same words once. */
  read: ReadWritten;
}

export type ReadWritten = (written: WrittenTime) => Time;

/** The action that a path leads into, null outside actions. */
export function actionAt({ actions }: Outline, path: Path): Action | null {
  return actions.find(({ path: place }) => isWithin(path, place))?.action ?? null;
}

/** Lays a plan out for judgement as of a day. */
export function outline(plan: Plan, today: Day): Outline {
  const read = readerOfTimes();
  const { references, times } = fieldsOf(plan);
  const validity = validityOf(plan, read);
  return {
    plan,
    today,
    actions: placedActions(plan, read),
    goals: placedGoals(plan),
    actors: new Map(Object.entries(plan.actors ?? {})),
    groups: new Map(Object.entries(plan.groups ?? {})),
    references,
    times: times.map(({ written, path }) => ({ time: read(written), path })),
    validity,
    inForce: {
      first: validity?.time.first ?? firstDecided(plan),
      last: validity?.time.last ?? null,
    },
    frameworks: new Set(plan.framework?.map(({ id }) => id)),
    read,
  };
}

/** Reads the same words once: a plan says the same few of them again and again. */
export function readerOfTimes(): ReadWritten {
  const known = new Map<WrittenTime, Time>();
  return (written) => {
    const time = known.get(written) ?? readTime(written);
    known.set(written, time);
    return time;
  };
}

function placedActions(plan: Plan, read: ReadWritten): PlacedAction[] {
  return placed(plan, 'actions').map(({ value: action, area, path }) => ({
    action,
    area,
    path,
    time: action.when == null ? null : read(action.when),
    leads: idsAt(action.lead, [...path, 'lead']),
  }));
}

function placedGoals(plan: Plan): PlacedGoal[] {
  return placed(plan, 'goals').map(({ value: goal, area, path }) => ({ goal, area, path }));
}

function firstDecided({ decisions = [], document }: Plan): Day | null {
  const days = decisions.filter(({ kind }) => kind !== 'commissioned').map(({ date }) => date);
  return days.find((day) => day !== undefined) ?? document?.date ?? null;
}

function validityOf(plan: Plan, read: ReadWritten): ReadTime | null {
  if (plan.valid !== undefined) return { time: read(plan.valid), path: ['valid'] };
  const decisions = plan.decisions ?? [];
  const index = decisions.findLastIndex(({ valid }) => valid !== undefined);
  const valid = decisions[index]?.valid;
  return valid === undefined ? null : { time: read(valid), path: ['decisions', index, 'valid'] };
}
