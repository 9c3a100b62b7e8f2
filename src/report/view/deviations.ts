import { missedRecurrence } from '../../facts/recurrence.ts';
import type { DeviationKind } from '../../lang/report-words.ts';
import type { PlacedAction } from '../../plan/outline.ts';
import { nameOfPeriod } from '../../time/period-names.ts';
import type { ActionView, Deviation, MoveView } from '../view.gen.ts';
import { markOf } from './marks.ts';
import type { Scene } from './scene.ts';

/** What differs from what was decided of an action: what is late or missed, and what was moved, rested or ended in the period. */
export function deviationsOf(action: ActionView, placed: PlacedAction, scene: Scene): Deviation[] {
  const { words } = scene;
  const last = action.entries.at(-1) ?? action.latest;
  const cause = action.entries.findLast((entry) => entry.cause)?.cause ?? last?.cause ?? null;
  const of = (kind: DeviationKind, more: Partial<Deviation> = {}): Deviation => ({
    action,
    kind: markOf('deviation', kind, words),
    detail: null,
    cause,
    decision: null,
    next: last?.next ?? null,
    ...more,
  });
  const status = action.status.id;
  const late = action.daysLate === null ? null : words.daysLate(action.daysLate);
  return [
    ...(action.timeliness.id === 'overdue' ? [of('overdue', { detail: late })] : []),
    ...(action.isMissed ? [of('missed', { detail: missedIn(placed, scene) })] : []),
    ...(action.timeliness.id === 'done-late' && action.isFinishedInPeriod
      ? [of('done-late', { detail: late })]
      : []),
    ...action.moves
      .filter(({ isInPeriod }) => isInPeriod)
      .map((move) => of('moved', { detail: moveInWords(move), cause: move.reason, decision: move.decided })),
    ...(status === 'paused' ? [of('paused')] : []),
    ...((status === 'cancelled' || status === 'not-relevant' || status === 'transferred') &&
    action.isFinishedInPeriod
      ? [of(status, { cause: cause ?? last?.note ?? null, decision: last?.evidence?.title ?? null })]
      : []),
  ];
}

function moveInWords({ from, to, distance }: MoveView): string {
  return `${from.text} → ${to.text}${distance === null ? '' : ` (${distance})`}`;
}

function missedIn(placed: PlacedAction, { outline, words }: Scene): string | null {
  const missing = missedRecurrence(placed, outline);
  if (!missing) return null;
  return words.missed(words.period(nameOfPeriod(missing.period)), missing.found, missing.asked);
}
