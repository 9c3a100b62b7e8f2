import type { Path } from '../findings/finding.ts';
import type { Action, LogEntry } from '../plan/model.ts';
import type { Day } from '../time/time.ts';

/** Where a log entry stands in its list, and its status. */
export interface LoggedStatus {
  index: number;
  date: Day;
  status: NonNullable<LogEntry['status']>;
}

/**
 * The newest entry of the log that has a status, where the action states another than it; null where the two agree.
 * A log whose entries are out of order, or in the future, has a date to mend first: it contradicts nobody.
 */
export function contradictingEntry({ status, log = [] }: Action, today: Day): LoggedStatus | null {
  const logged = log.flatMap((entry, index) =>
    entry.status === undefined ? [] : [{ index, date: entry.date, status: entry.status }],
  );
  const last = logged.at(-1);
  if (status == null || !last || last.status === status || logged.some(({ date }) => date > today))
    return null;
  const newest = logged.reduce((a, b) => (b.date >= a.date ? b : a));
  return newest.status === status ? null : newest;
}

/** Where an action's status stands: its own, or that of the last log entry which has one. */
export function placeOfStatus({ status, closed, log = [] }: Action): Path {
  if (!status && closed !== undefined && log.every((entry) => entry.status === undefined)) return ['closed'];
  return status ? ['status'] : ['log', log.findLastIndex((entry) => entry.status !== undefined), 'status'];
}

/** Whether anybody has said what came of an action: in its log, or where it was followed up. */
export function hasResult({ log = [], follow_up }: Action): boolean {
  return (
    log.some(({ note, evidence }) => isSaid(note) || isSaid(evidence)) ||
    (follow_up?.done ?? []).some(({ note }) => isSaid(note))
  );
}

/** True for a text with something in it. */
export function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
