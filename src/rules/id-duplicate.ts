import type { Path } from '../findings/finding.ts';
import { quote } from '../findings/quote.ts';
import type { Outline } from '../plan/outline.ts';
import { defineRule } from './rule.ts';

export interface DuplicateId {
  id: string;
}

export default defineRule({
  id: 'id-duplicate',
  severity: 'error',
  en: {
    summary: 'every id is used once',
    why: 'An id is how a decision, a report and a later version of the plan point at one thing. When two things share it, a follow-up can be written on the wrong one and a comparison between two years cannot tell them apart.',
    message: ({ id }: DuplicateId) => `the id ${quote(id)} is used twice`,
    note: ({ id }) => `${quote(id)} is first used here`,
    remedy: () => 'give this one an id of its own; ids stay the same when things move or change their titles',
  },
  *check(outline) {
    for (const places of [placesOfItems(outline), placesOfBodies(outline)]) {
      const first = new Map<string, Path>();
      for (const { id, path } of places) {
        const note = first.get(id);
        if (note) yield { at: path, args: { id }, note };
        else first.set(id, path);
      }
    }
  },
});

interface Place {
  id: string;
  path: Path;
}

/** Sections, goals, areas and actions share one set of ids. */
function placesOfItems({ plan, actions }: Outline): Place[] {
  const idsOf = (items: readonly { id: string }[] | undefined, ...path: Path): Place[] =>
    (items ?? []).map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
  return [
    ...idsOf(plan.sections, 'sections'),
    ...idsOf(plan.goals, 'goals'),
    ...idsOf(plan.areas, 'areas'),
    ...plan.areas.flatMap(({ goals }, index) => idsOf(goals, 'areas', index, 'goals')),
    ...actions.map(({ action, path }) => ({ id: action.id, path: [...path, 'id'] })),
  ];
}

/** Actors and groups are referred to in the same places, so they share another. */
function placesOfBodies({ actors, groups }: Outline): Place[] {
  return [
    ...[...actors.keys()].map((id) => ({ id, path: ['actors', id] })),
    ...[...groups.keys()].map((id) => ({ id, path: ['groups', id] })),
  ];
}
