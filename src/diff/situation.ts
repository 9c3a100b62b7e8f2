import type { Situation } from '../plan/plan.gen.ts';
import type { Change } from './change.ts';
import { passage, value } from './short-facts.ts';
import type { Pair } from './side.ts';

/** That the picture was drawn anew: its text and what it is based on are part of that. */
export function drawnAnew(pair: Pair<Situation>): Change[] {
  const { before, after } = pair;
  if (before.updated === after.updated) {
    return (['source', 'text'] as const).flatMap((key) =>
      passage('situation-changed')({ key, from: before[key], to: after[key] }, pair),
    );
  }
  const isLater = (after.updated ?? '') > (before.updated ?? '');
  const tell = value(isLater ? 'situation-updated' : 'situation-set-back');
  return tell({ key: 'updated', from: before.updated, to: after.updated }, pair);
}
