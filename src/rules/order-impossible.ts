import { dueOf } from '../facts/due.ts';
import { action } from '../findings/english.ts';
import { dated } from '../findings/quote.ts';
import type { PlacedAction } from '../plan/outline.ts';
import { isClosed, isRepealed } from '../plan/status.ts';
import type { Day } from '../time/time.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface ImpossibleOrder {
  action: ActionName;
  text: string;
  last: Day;
  /** What it comes after. */
  other: { action: ActionName; text: string; last: Day };
}

export default defineRule({
  id: 'order-impossible',
  severity: 'warning',
  reliesOn: ['when', 'status', 'log', 'closed', 'decisions'],
  en: {
    summary: 'nothing is due before what it comes after',
    why: 'An action that waits for another cannot be ready before it. Where the times say otherwise, one of the two leads works towards a day that cannot be kept, and neither of them may know.',
    message: ({ action: named, text, last, other }: ImpossibleOrder) =>
      `${action(named)} is due ${dated(text, last)} and comes after ${action(other.action)}, which is due ${dated(other.text, other.last)}`,
    note: ({ other }) => `${action(other.action)} is due here`,
    remedy: () => 'change `when` of one of them, or strike the id under `after` if it need not wait',
  },
  *check({ actions, plan }) {
    if (isRepealed(plan)) return;
    const known = actionsById(actions);
    for (const { action, path, time } of actions) {
      const last = isClosed(action) ? null : dueOf(time);
      if (!time || last === null) continue;
      for (const [index, id] of (action.after ?? []).entries()) {
        const other = known.get(id);
        const otherLast = other && !isClosed(other.action) ? dueOf(other.time) : null;
        // Two that wait for each other have no order to keep.
        const isMutual = other?.action.after?.includes(action.id);
        if (!other?.time || otherLast === null || last >= otherLast || isMutual) continue;
        const after = { action: nameOf(other.action), text: other.time.text, last: otherLast };
        const args = { action: nameOf(action), text: time.text, last, other: after };
        yield { at: [...path, 'after', index], args, note: [...other.path, 'when'] };
      }
    }
  },
});

/** Of an id that two actions have it is not known which of them is meant. */
function actionsById(actions: readonly PlacedAction[]): Map<string, PlacedAction | null> {
  const known = new Map<string, PlacedAction | null>();
  for (const placed of actions) known.set(placed.action.id, known.has(placed.action.id) ? null : placed);
  return known;
}
