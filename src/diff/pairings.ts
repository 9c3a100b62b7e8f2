import { tally } from '../facts/grouped.ts';
import type { Action, Actor, Area, Framework, Goal, Group, Plan } from '../plan/model.ts';
import { placed } from '../plan/placed.ts';
import type { Agreement, Section } from '../plan/plan.gen.ts';
import { type Identified, type IdentifiedInArea, identified, identifiedInAreas } from './identified.ts';
import type { Likeness } from './likeness.ts';
import { type Pairing, pairUp } from './pairing.ts';
import { shown } from './short-facts.ts';
import type { Renames } from './side.ts';

/** Which is which in two revisions of a plan. */
export interface Pairings {
  actors: Pairing<Actor>;
  groups: Pairing<Group>;
  areas: Pairing<Area>;
  goals: Pairing<Goal>;
  actions: Pairing<Action>;
  sections: Pairing<Section>;
  agreements: Pairing<Agreement>;
  frameworks: Pairing<Framework>;
}

/** Pairs all that has ids, and tells what ids became. */
export function pairPlans(before: Plan, after: Plan): { pairings: Pairings; renames: Renames } {
  const named = { texts: ({ name }: { name: string }) => [[name, 1] as const], facts: () => [] };
  const titled = {
    texts: ({ title, text = '' }: { title: string; text?: string }) => [
      [title, 3] as const,
      [text, 2] as const,
    ],
    facts: () => [],
  };
  const actors = pairUp<Actor>(listed(before.actors), listed(after.actors), wholeOf, named);
  const groups = pairUp<Group>(
    identified(before.groups, ['groups'], noId),
    identified(after.groups, ['groups'], noId),
    wholeOf,
    named,
  );
  const areas = pairUp<Area>(
    identified(before.areas, ['areas'], idOf),
    identified(after.areas, ['areas'], idOf),
    ({ value: { id: _id, goals: _goals, actions: _actions, ...content } }) => content,
    titled,
  );
  const goals = pairUp<Goal>(
    identifiedInAreas(placed(before, 'goals')),
    identifiedInAreas(placed(after, 'goals')),
    contentOf,
    goalLikeness,
  );
  const bodies = new Map([...renamesOf(actors), ...renamesOf(groups)]);
  const renames = { actor: bodies, goal: renamesOf(goals), area: renamesOf(areas) };
  const actions = pairUp<Action>(
    identifiedInAreas(placed(before, 'actions')),
    identifiedInAreas(placed(after, 'actions')),
    ({ value }, side) => contentOfAction(value, side === 'before' ? renames : null),
    actionLikeness,
  );
  return {
    pairings: {
      actors,
      groups,
      areas,
      goals,
      actions,
      sections: pairUp<Section>(
        identified(before.sections, ['sections'], idOf),
        identified(after.sections, ['sections'], idOf),
        contentOf,
        titled,
      ),
      agreements: pairUp<Agreement>(
        identified(before.agreements, ['agreements'], ({ title }) => title),
        identified(after.agreements, ['agreements'], ({ title }) => title),
        ({ value: { title: _, ...content } }) => content,
        { texts: ({ title }) => [[title, 1]], facts: () => [] },
      ),
      frameworks: pairUp<Framework>(
        identified(before.framework, ['framework'], idOf),
        identified(after.framework, ['framework'], idOf),
        contentOf,
        { texts: ({ title = '' }) => [[title, 1]], facts: () => [] },
      ),
    },
    renames: { ...renames, action: renamesOf(actions) },
  };
}

function listed(actors: Plan['actors']): Identified<Actor>[] {
  return identified(actors, ['actors'], noId);
}

const idOf = ({ id }: { id: string }): string => id;
/** In a register the id is the key. */
const noId = (): string => '';
const wholeOf = ({ value }: Identified<unknown>): unknown => value;

function contentOf({ value: { id: _, ...content } }: Identified<{ id: string }>): unknown {
  return content;
}

/** An action without its own id, and with the ids of others as they are now; what it comes after may have a new id as well. */
function contentOfAction(
  { id: _id, after: _after, ...content }: Action,
  renames: Pick<Renames, 'actor' | 'goal'> | null,
): unknown {
  if (renames === null) return content;
  const body = (id: string): string => renames.actor.get(id) ?? id;
  const { lead, with: partners, goals } = content;
  return {
    ...content,
    ...(lead != null && { lead: typeof lead === 'string' ? body(lead) : lead.map(body) }),
    ...(partners && { with: partners.map(body) }),
    ...(goals && { goals: goals.map((id) => renames.goal.get(id) ?? id) }),
  };
}

/** What ids became; an id that stands twice, or is another's now, does not tell which is meant. */
function renamesOf({ pairs, lost, added }: Pairing<unknown>): Map<string, string> {
  const was = tally([...pairs.map(({ before }) => before), ...lost], idOf);
  const is = tally([...pairs.map(({ after }) => after), ...added], idOf);
  const renamed = pairs
    .map(({ before, after }) => [before.id, after.id] as const)
    .filter(([from, to]) => from !== to && was.get(from) === 1 && is.get(to) === 1);
  // Who named the new id before named something else, or nothing: no id has a space in it.
  const taken = renamed.map(([, to]) => [to, ` ${to}`] as const);
  return new Map([...taken, ...renamed]);
}

const goalLikeness: Likeness<Goal> = {
  texts: ({ text, indicator }) => [
    [text, 3],
    [indicator?.name ?? '', 1],
  ],
  facts: () => [],
};

const actionLikeness: Likeness<Action> = {
  texts: ({ title, text = '', purpose }) => [
    [title, 3],
    [text, 2],
    [purpose ?? '', 1],
  ],
  facts: (item) => {
    const { lead, when, level, target_group } = item.value;
    const { area } = item as IdentifiedInArea<Action>;
    return [area?.id ?? null, ...[lead, when, level, target_group].map(shown)];
  },
};
