import { isWithin, type Path } from '../findings/finding.ts';
import { readTime } from '../time/read.ts';
import type { Day, Time } from '../time/time.ts';
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
  const { references, times } = fieldsOf(plan);
  const readTimes = times.map(({ written, path }) => ({ time: readTime(written), path }));
  return {
    plan,
    today,
    actions: placedActions(plan),
    actors: new Map(Object.entries(plan.actors ?? {})),
    groups: new Map(Object.entries(plan.groups ?? {})),
    references,
    times: readTimes,
    validity: validityOf(plan),
  };
}

function placedActions(plan: Plan): PlacedAction[] {
  const place = (action: Action, area: Area | null, path: Path): PlacedAction => ({
    action,
    area,
    path,
    time: action.when == null ? null : readTime(action.when),
    leads: idsAt(action.lead, [...path, 'lead']),
  });
  return [
    ...(plan.actions ?? []).map((action, i) => place(action, null, ['actions', i])),
    ...plan.areas.flatMap((area, a) =>
      (area.actions ?? []).map((action, i) => place(action, area, ['areas', a, 'actions', i])),
    ),
  ];
}

function validityOf(plan: Plan): ReadTime | null {
  if (plan.valid !== undefined) return { time: readTime(plan.valid), path: ['valid'] };
  const decisions = plan.decisions ?? [];
  const index = decisions.findLastIndex(({ valid }) => valid !== undefined);
  const valid = decisions[index]?.valid;
  return valid === undefined ? null : { time: readTime(valid), path: ['decisions', index, 'valid'] };
}
