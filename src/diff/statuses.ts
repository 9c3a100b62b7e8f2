import type { Action, LogEntry } from '../plan/model.ts';
import { isClosed, type Status, statusOf } from '../plan/status.ts';
import type { Change } from './change.ts';
import type { KindOf } from './kinds.ts';
import { keyOf, type Roles, recordChange, type Telling } from './lists.ts';
import { type Item, matchRecords } from './records.ts';
import { isSame } from './same.ts';
import { below, changeOf, type Pair } from './side.ts';
import { internal } from './texts.ts';

/** How far work has come, least first; what is closed stands beside it. */
const order: readonly (Status | null)[] = [
  'paused',
  null,
  'not-started',
  'planned',
  'ongoing',
  'partly-done',
];

const entryFields: Roles<LogEntry> = {
  date: 'mark',
  period: 'part',
  status: 'part',
  by: 'part',
  note: 'part',
  cause: 'part',
  next: 'part',
  evidence: 'part',
  internal: 'part',
};

/** A status, its entry in the log and the day it was closed are one change; other entries are told one by one. */
export function statusAndLog(pair: Pair<Action>): Change[] {
  const { before, after } = pair;
  const log = matchRecords(before.log ?? [], after.log ?? [], [keyOf<LogEntry>(entryFields)]);
  const kind = kindOfStatus(before, after);
  const [from, to] = [statusOf(before), statusOf(after)];
  const told = kind ? entryOf(log.added, to) : null;
  const undone = kind ? entryOf(log.lost, from) : null;
  return [
    ...(kind ? [changeOfStatus(kind, told?.value ?? null, pair)] : []),
    ...log.lost
      .filter((item) => item !== undone)
      .map((item) => recordChange('log-removed', 'log', item, null, tellEntry, pair)),
    ...log.changed
      .filter(
        ({ before: { value: was }, after: { value: is } }) =>
          kind === null ||
          !(says(was, from) && says(is, to) && isSame(withoutStatus(was), withoutStatus(is))),
      )
      .flatMap(({ before: was, after: is }) => changedEntry(was, is, pair)),
    ...log.added
      .filter((item) => item !== told)
      .map((item) => recordChange('log-added', 'log', null, item, tellEntry, pair)),
  ];
}

function kindOfStatus(before: Action, after: Action): KindOf<'status'> | null {
  const [from, to] = [statusOf(before), statusOf(after)];
  const [wasClosed, isNowClosed] = [isClosed(before), isClosed(after)];
  if (wasClosed && isNowClosed) {
    return from !== to || before.closed !== after.closed ? 'closing-changed' : null;
  }
  if (isNowClosed) return to === null || to === 'done' ? 'completed' : 'ended';
  if (wasClosed) return 'reopened';
  if (from === to) return before.closed === after.closed ? null : 'closing-changed';
  const isForward = order.indexOf(to) > order.indexOf(from);
  return isForward ? 'status-forward' : 'status-back';
}

function changeOfStatus(kind: KindOf<'status'>, entry: LogEntry | null, pair: Pair<Action>): Change {
  const { before, after } = pair;
  const [from, to] = [statusOf(before), statusOf(after)];
  const closed = isClosed(after) ? (after.closed ?? entry?.date ?? null) : null;
  return changeOf(pair, kind, {
    key: 'status',
    args: { from, to, closed, note: entry?.note ?? null },
    identity: [from, to, before.closed ?? null, after.closed ?? null],
  });
}

/** The newest of some entries, where it says what the status says or nothing of it. */
function entryOf(items: readonly Item<LogEntry>[], status: Status | null): Item<LogEntry> | null {
  const newest = items.reduce<Item<LogEntry> | null>(
    (best, item) => (best && best.value.date > item.value.date ? best : item),
    null,
  );
  return newest && says(newest.value, status) ? newest : null;
}

/** Whether an entry says what the status says, or nothing of it. */
function says(entry: LogEntry, status: Status | null): boolean {
  return entry.status === undefined || entry.status === status;
}

function withoutStatus({ status: _, ...rest }: LogEntry): unknown {
  return rest;
}

function changedEntry(was: Item<LogEntry>, is: Item<LogEntry>, pair: Pair<Action>): Change[] {
  const { internal: before, ...open } = was.value;
  const { internal: after, ...openAfter } = is.value;
  if (!isSame(open, openAfter)) return [recordChange('log-changed', 'log', was, is, tellEntry, pair)];
  const paths = {
    before: below(pair.paths, 'log', was.index).before,
    after: below(pair.paths, 'log', is.index).after,
  };
  return internal({ key: 'internal', from: before, to: after }, { ...pair, paths, prefix: 'log.' });
}

function tellEntry({ date, status, by, note }: LogEntry): Telling {
  return {
    when: date,
    word: status ?? null,
    what: note ?? null,
    identity: [date, status ?? null, by ?? null],
  };
}
