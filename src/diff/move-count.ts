import type { Distance } from '../time/distance.ts';
import type { ActionHistory } from './history.ts';

/** How often, and how far in all, an action was moved. */
export interface MoveCount {
  postponed: number;
  advanced: number;
  /** How many of the postponed had passed their day already. */
  slipped: number;
  distance: Distance | null;
  /** The time first decided, as written; null where nothing moved. */
  original: string | null;
}

/** Counts the moves of an action. */
export function countMoves({ moves, distance, original }: ActionHistory): MoveCount {
  const postponed = moves.filter((move) => move.distance.count > 0);
  return {
    postponed: postponed.length,
    advanced: moves.length - postponed.length,
    slipped: postponed.filter(({ isSlip }) => isSlip).length,
    distance,
    original: moves.length === 0 ? null : (original?.text ?? null),
  };
}
