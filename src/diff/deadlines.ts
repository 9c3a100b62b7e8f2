import { isSameTime } from '../facts/moves.ts';
import type { Action } from '../plan/model.ts';
import type { Move } from '../plan/plan.gen.ts';
import { later } from '../time/periods.ts';
import type { Time } from '../time/time.ts';
import type { Change } from './change.ts';
import { keyOf, type Roles, recordChange, type Telling } from './lists.ts';
import { type Item, matchRecords } from './records.ts';
import type { Comparison, Pair } from './side.ts';
import { kindOfChange, type MoveFacts, time, timeChange, timeOf } from './times.ts';

type Read = Comparison['read'];

const moveFields: Roles<Move> = {
  from: 'part',
  to: 'part',
  date: 'mark',
  decided: 'part',
  reason: 'part',
};

/** A time, the record of its move and the time first decided are one change; other records are told one by one. */
export function deadline(pair: Pair<Action>): Change[] {
  const { before, after, comparison } = pair;
  const { read } = comparison;
  const moves = matchRecords(before.moved ?? [], after.moved ?? [], [daysOf(read), keyOf<Move>(moveFields)]);
  const [from, to] = [timeOf(before.when, read), timeOf(after.when, read)];
  const madeOn = moves.added.map(({ value }) => value.date ?? null).reduce(later, null);
  const kind = kindOfChange(from, to, madeOn ?? comparison.day);
  const isMoved = kind !== null && kind !== 'time-reworded' && kind !== 'precision-changed';
  const [told, undone] = isMoved
    ? [partOfMove(moves.added, moves.lost, to, read), partOfMove(moves.lost, moves.added, from, read)]
    : [[], []];
  const tell = (move: Move): Telling => tellMove(move, read);
  return [
    ...(kind ? [timeChange(kind, 'when', { from, to }, factsOf(told, pair), pair)] : []),
    ...originalTime(isMoved, pair),
    ...moves.lost
      .filter((item) => !undone.includes(item))
      .map((item) => recordChange('move-erased', 'moved', item, null, tell, pair)),
    ...moves.changed.map(({ before: was, after: is }) =>
      recordChange('move-changed', 'moved', was, is, tell, pair),
    ),
    ...moves.added
      .filter((item) => !told.includes(item))
      .map((item) => recordChange('move-recorded', 'moved', null, item, tell, pair)),
  ];
}

/** The records that came with a move: all of them, or where others went away, those that lead to its time. */
function partOfMove(
  items: readonly Item<Move>[],
  others: readonly Item<Move>[],
  time: Time | null,
  read: Read,
): readonly Item<Move>[] {
  if (others.length === 0) return items;
  return items.filter(({ value }) => time !== null && isSameTime(read(value.to), time));
}

/** What the plan says of the move, and of those before it. */
function factsOf(told: readonly Item<Move>[], { before, after, comparison }: Pair<Action>): MoveFacts {
  const { read } = comparison;
  const isLater = (from: Time | null, to: Time | null): boolean => (to?.last ?? '') > (from?.last ?? '9');
  const isPutOff = ({ from, to }: Move): boolean => isLater(read(from), read(to));
  const records = after.moved ?? [];
  const earlier = records.filter(isPutOff).length - (told.some(({ value }) => isPutOff(value)) ? 1 : 0);
  // A plan that keeps no records of moves may still say what was decided first.
  const wasPutOff = isLater(timeOf(before.original_when, read), timeOf(before.when, read));
  // A decision on another time than this did not decide this.
  const to = timeOf(after.when, read);
  const last = told.findLast(({ value }) => to !== null && isSameTime(read(value.to), to))?.value;
  return {
    earlier: Math.max(earlier, wasPutOff ? 1 : 0),
    original: timeOf(after.original_when ?? records[0]?.from, read)?.text ?? null,
    decided: last?.decided ?? null,
    because: last?.reason ?? null,
  };
}

/** The time first decided does not change; that it is written down when a time is moved is part of the move. */
function originalTime(isMoved: boolean, pair: Pair<Action>): Change[] {
  const [from, to] = [pair.before.original_when, pair.after.original_when];
  if (isMoved && (from === undefined || to === undefined)) return [];
  const { read, day } = pair.comparison;
  const [was, is] = [timeOf(from, read), timeOf(to, read)];
  const kind = kindOfChange(was, is, day);
  if (kind === null || kind === 'time-reworded') return time({ key: 'original_when', from, to }, pair);
  const facts = { earlier: 0, original: null, decided: null, because: null };
  return [timeChange('original-time-changed', 'original_when', { from: was, to: is }, facts, pair)];
}

function tellMove({ from, to, date }: Move, read: Read): Telling {
  const what = [from, to].map((time) => read(time).text).join(' → ');
  return { when: date ?? null, word: null, what, identity: [date ?? null, read(from).last, read(to).last] };
}

function daysOf(read: Read): (move: Move) => string {
  return ({ from, to }) => [from, to].map((time) => read(time).last ?? read(time).text).join(' → ');
}
