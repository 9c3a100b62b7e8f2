import type { Path } from '../findings/finding.ts';
import type { Action, Group } from '../plan/model.ts';
import type { Outline, PlacedAction } from '../plan/outline.ts';
import type { Day } from '../time/time.ts';

/** What happens again and again, and is listed as it does. */
export type ListKind = 'decision' | 'follow-up' | 'meeting' | 'value' | 'move' | 'log';

/** What a plan keeps a record of. */
export type RecordKind = ListKind | 'closing' | 'situation' | 'agreement';

/** A day on which something was done, and where it is written. */
export interface WrittenDay {
  day: Day;
  path: Path;
}

/** The days on which something was done, as they stand; what happens once has one. */
export interface DayRecord<Kind extends RecordKind = RecordKind> {
  kind: Kind;
  days: readonly WrittenDay[];
  /** The action that it is about; null for the plan as a whole. */
  action: Action | null;
  /** The name of the group, agreement or indicator that it is about. */
  name: string | null;
}

/** Every day that a plan records as past, and its decisions. */
export function recordsOf(outline: Outline): DayRecord[] {
  const { situation, agreements = [] } = outline.plan;
  return [
    ...listsOf(outline),
    record('situation', onlyDay(situation?.updated, ['situation', 'updated'])),
    ...agreements.map(({ signed, title }, i) =>
      record('agreement', onlyDay(signed, ['agreements', i, 'signed']), { name: title }),
    ),
    ...outline.actions.map(({ action, path }) =>
      record('closing', onlyDay(action.closed, [...path, 'closed']), { action }),
    ),
  ];
}

/** Every list of a plan that grows as things happen, each oldest first if it is in order. */
export function listsOf({ plan, actions, goals }: Outline): DayRecord<ListKind>[] {
  const groups = Object.entries(plan.groups ?? {});
  return [
    record('decision', datesIn(plan.decisions, ['decisions'])),
    record('follow-up', datesIn(plan.follow_up?.done, ['follow_up', 'done'])),
    ...groups.map(([id, group]) => meetingsOf(id, group)),
    ...goals.map(({ goal: { indicator }, path }) => {
      const days = datesIn(indicator?.values, [...path, 'indicator', 'values']);
      return record('value', days, { name: indicator?.name ?? null });
    }),
    ...actions.flatMap(wordsOn),
  ];
}

/** The days on which a group has met. */
export function meetingsOf(id: string, { name, met = [] }: Group): DayRecord<ListKind> {
  const days = met.map((day, i) => ({ day, path: ['groups', id, 'met', i] }));
  return record('meeting', days, { name });
}

/** What has been said of an action over time: its follow-ups, its moves and its log. */
export function wordsOn({ action, path }: PlacedAction): DayRecord<ListKind>[] {
  return [
    record('follow-up', datesIn(action.follow_up?.done, [...path, 'follow_up', 'done']), { action }),
    record('move', datesIn(action.moved, [...path, 'moved']), { action }),
    record('log', datesIn(action.log, [...path, 'log']), { action }),
  ];
}

/** The first day of a list that is earlier than the one before it, after that one; null where all are in order. */
export function firstOutOfOrder(days: readonly WrittenDay[]): [WrittenDay, WrittenDay] | null {
  for (const [i, entry] of days.entries()) {
    const before = days[i - 1];
    if (before && entry.day < before.day) return [before, entry];
  }
  return null;
}

/** True of a list that holds a day to come, or days out of order: one of its days is wrong, and which is a guess. */
export function isDoubtful({ days }: DayRecord, today: Day): boolean {
  return days.some(({ day }) => day > today) || firstOutOfOrder(days) !== null;
}

function record<Kind extends RecordKind>(
  kind: Kind,
  days: readonly WrittenDay[],
  { action = null, name = null }: Partial<DayRecord> = {},
): DayRecord<Kind> {
  return { kind, days, action, name };
}

function datesIn(entries: readonly { date?: Day | undefined }[] = [], path: Path): WrittenDay[] {
  return entries.flatMap(({ date }, i) =>
    date === undefined ? [] : [{ day: date, path: [...path, i, 'date'] }],
  );
}

function onlyDay(day: Day | undefined, path: Path): WrittenDay[] {
  return day === undefined ? [] : [{ day, path }];
}
