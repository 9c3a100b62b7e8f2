import { isWithin, type Path } from '../findings/finding.ts';
import { readTime } from '../time/read.ts';
import type { Day, Time, WrittenTime } from '../time/time.ts';
import { fieldsOf, idsAt, type Reference } from './fields.ts';
import type { Action, Actor, Area, Group, Plan } from './model.ts';

/** An action with where it stands and how its `when` is read (null where none is written). */
export interface PlacedAction {
  action: Action;
  area: Area | null;
  path: Path;
  time: Time | null;
  /** Whom it names as lead, in order, and where; empty where nobody leads it. */
  leads: readonly Reference[];
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
  actors: ReadonlyMap<string, Actor>;
  groups: ReadonlyMap<string, Group>;
  references: readonly Reference[];
  times: readonly ReadTime[];
  /** When the plan is in force: its own `valid`, else that of the last decision which states one. */
  validity: ReadTime | null;
}

/** The action that a path leads into, null outside actions. */
export function actionAt({ actions }: Outline, path: Path): Action | null {
  return actions.find(({ path: place }) => isWithin(path, place))?.action ?? null;
}

/** Lays a plan out for judgement as of a day. */
export function outline(plan: Plan, today: Day): Outline {
  const read = readerOfTimes();
  const { references, times } = fieldsOf(plan);
  return {
    plan,
    today,
    actions: placedActions(plan, read),
    actors: new Map(Object.entries(plan.actors ?? {})),
    groups: new Map(Object.entries(plan.groups ?? {})),
    references,
    times: times.map(({ written, path }) => ({ time: read(written), path })),
    validity: validityOf(plan, read),
  };
}

type ReadWritten = (written: WrittenTime) => Time;

/** Reads the same words once: a plan says the same few of them again and again. */
function readerOfTimes(): ReadWritten {
  const known = new Map<WrittenTime, Time>();
  return (written) => {
    const time = known.get(written) ?? readTime(written);
    known.set(written, time);
    return time;
  };
}

function placedActions(plan: Plan, read: ReadWritten): PlacedAction[] {
  const place = (action: Action, area: Area | null, path: Path): PlacedAction => ({
    action,
    area,
    path,
    time: action.when == null ? null : read(action.when),
    leads: idsAt(action.lead, [...path, 'lead']),
  });
  return [
    ...(plan.actions ?? []).map((action, i) => place(action, null, ['actions', i])),
    ...plan.areas.flatMap((area, a) =>
      (area.actions ?? []).map((action, i) => place(action, area, ['areas', a, 'actions', i])),
    ),
  ];
}

function validityOf(plan: Plan, read: ReadWritten): ReadTime | null {
  if (plan.valid !== undefined) return { time: read(plan.valid), path: ['valid'] };
  const decisions = plan.decisions ?? [];
  const index = decisions.findLastIndex(({ valid }) => valid !== undefined);
  const valid = decisions[index]?.valid;
  return valid === undefined ? null : { time: read(valid), path: ['decisions', index, 'valid'] };
}
