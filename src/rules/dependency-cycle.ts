import { circlesOf } from '../facts/circles.ts';
import { action } from '../findings/english.ts';
import type { PlacedAction } from '../plan/outline.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface DependencyCycle {
  action: ActionName;
  /** The way round by ids, each after the next: `1.1 → 1.2 → 1.1`; its middle is left out where it is long. */
  way: string;
  /** How many actions it leads through. */
  length: number;
}

/** As many ids of a way as can be read at a glance. */
const shown = 8;

export default defineRule({
  id: 'dependency-cycle',
  severity: 'error',
  reliesOn: ['actions'],
  en: {
    summary: 'no action waits for itself',
    why: 'When actions wait for each other in a circle, none of them can begin first, and the order that the plan promises cannot be kept. Somebody has to say which one does not need the others.',
    message: ({ action: named, way, length }: DependencyCycle) =>
      length === 1
        ? `${action(named)} comes after itself`
        : `${action(named)} comes after itself, by way of ${String(length - 1)} more: ${way}`,
    note: () => 'the way leads back from here',
    remedy: ({ length }) =>
      length === 1
        ? 'take its own id out of `after`'
        : 'find the action of these that can begin without the others, and take the id out of its `after`',
  },
  *check({ actions }) {
    const numbers = new Map<string, number>();
    for (const [number, { action }] of actions.entries()) {
      if (!numbers.has(action.id)) numbers.set(action.id, number);
    }
    const idsAfter = ({ action }: PlacedAction): string[] => [...new Set(action.after)];
    const steps = actions.map((placed) => idsAfter(placed).flatMap((id) => numbers.get(id) ?? []));
    for (const circle of circlesOf(steps)) {
      const [first, ...others] = circle.flatMap((number) => actions[number] ?? []);
      if (!first) continue;
      const placeOf = (placed: PlacedAction, next: PlacedAction): (string | number)[] => [
        ...placed.path,
        'after',
        placed.action.after?.indexOf(next.action.id) ?? 0,
      ];
      const last = others.at(-1);
      yield {
        at: placeOf(first, others[0] ?? first),
        args: {
          action: nameOf(first.action),
          way: wayRound([first, ...others].map(({ action }) => action.id)),
          length: circle.length,
        },
        ...(last && { note: placeOf(last, first) }),
      };
    }
  },
});

function wayRound(ids: readonly string[]): string {
  const [first = ''] = ids;
  const steps = ids.length > shown ? [...ids.slice(0, shown / 2), '…', ...ids.slice(-shown / 2)] : ids;
  return [...steps, first].join(' → ');
}
