import type { Action, LogEntry } from './model.ts';

export type Status = NonNullable<LogEntry['status']>;

const closed: ReadonlySet<Status> = new Set(['done', 'cancelled', 'not-relevant', 'transferred']);

/** What somebody last reported: the action's own status, else that of its last log entry that has one. */
function statusOf(action: Action): Status | null {
  return action.status ?? action.log?.findLast(({ status }) => status !== undefined)?.status ?? null;
}

/** True when nothing more is expected: the action is done, or it was dropped. */
export function isClosed(action: Action): boolean {
  const status = statusOf(action);
  return status !== null && closed.has(status);
}
