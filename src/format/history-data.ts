import type { ActionHistory } from '../diff/history.ts';
import { countMoves } from '../diff/move-count.ts';
import type { DeadlineMove } from '../diff/told-moves.ts';
import type { HistoryReport } from './format.ts';

/** The history of a plan as `schemas/history.schema.json` has it. */
export function historyData({
  today,
  path,
  title,
  versions,
  unreadable,
  isShallow,
  actions,
}: HistoryReport): object {
  return {
    version: 1,
    today,
    plan: { path, title },
    complete: !isShallow,
    revisions: versions.map(({ date, commit }) => ({ date, commit })),
    unreadable: unreadable.map(({ date, commit }) => ({ date, commit })),
    actions: actions.map(actionData),
  };
}

function actionData(history: ActionHistory): object {
  const { id, title, isThere, moves, leads, statuses, original, distance } = history;
  const { postponed, advanced, slipped } = countMoves(history);
  return {
    action: id,
    title,
    gone: !isThere,
    original: original?.text ?? null,
    postponed,
    advanced,
    slipped,
    distance,
    moves: moves.map(moveData),
    leads: leads.map(({ from, to, date, commit }) => ({ date, commit, from, to })),
    statuses: statuses.map(({ from, to, date, commit }) => ({ date, commit, from, to })),
  };
}

function moveData({ from, to, distance, isSlip, date, commit }: DeadlineMove): object {
  return {
    date,
    commit,
    from: from.text,
    to: to.text,
    last: { from: from.last, to: to.last },
    distance,
    slipped: isSlip,
  };
}
