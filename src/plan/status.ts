import type { Action, LogEntry, Plan } from './model.ts';

export type Status = NonNullable<LogEntry['status']>;

const closed: ReadonlySet<Status> = new Set(['done', 'cancelled', 'not-relevant', 'transferred']);

/** What somebody last reported: the action's own status, else that of its last log entry that has one. */
export function statusOf(action: Action): Status | null {
  return action.status ?? lastTold(action.log);
}

/** The status of the last entry of a log that has one. */
export function lastTold(log: readonly LogEntry[] = []): Status | null {
  return log.findLast(({ status }) => status !== undefined)?.status ?? null;
}

/** True of a status after which nothing more is expected. */
export function isClosing(status: Status): boolean {
  return closed.has(status);
}

/** True when nothing more is expected: the action is done, or it was dropped. A closing day says so where no status does. */
export function isClosed(action: Action): boolean {
  const status = statusOf(action);
  return status === null ? action.closed !== undefined : closed.has(status);
}

/** True when the plan was repealed: by its own status, or by the last decision where it states none. */
export function isRepealed({ status, decisions }: Plan): boolean {
  return status === undefined ? decisions?.at(-1)?.kind === 'repealed' : status === 'repealed';
}
