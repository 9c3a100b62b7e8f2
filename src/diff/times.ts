import { isSameTime } from '../facts/moves.ts';
import { addDuration, daysBetween, monthsOf } from '../time/calendar.ts';
import { distanceBetween } from '../time/distance.ts';
import type { Day, Time, WrittenTime } from '../time/time.ts';
import type { Change, TimeArgs, ToldTime } from './change.ts';
import type { KindOf } from './kinds.ts';
import { changeOf, type Field, type Pair } from './side.ts';

export type TimeKindOfChange = KindOf<'time'>;

/** What is known of a move besides the two times. */
export interface MoveFacts {
  /** How many times it has been put off before. */
  earlier: number;
  original: string | null;
  decided: string | null;
  because: string | null;
}

/** Any time of a plan: what it means that it is another. */
export function time(field: Field<WrittenTime | null>, pair: Pair<unknown>): Change[] {
  const { day, read } = pair.comparison;
  const unknown = { earlier: 0, original: null, decided: null, because: null };
  const [from, to] = [timeOf(field.from, read), timeOf(field.to, read)];
  const kind = kindOfChange(from, to, day);
  return kind ? [timeChange(kind, field.key, { from, to }, unknown, pair)] : [];
}

/** A time as it is read, null where none is written. */
export function timeOf(
  written: WrittenTime | null | undefined,
  read: (written: WrittenTime) => Time,
): Time | null {
  if (written == null) return null;
  const time = read(written);
  return time.problem?.reason === 'empty' ? null : time;
}

/** Makes the change of a time. */
export function timeChange(
  kind: TimeKindOfChange,
  key: string,
  { from, to }: { from: Time | null; to: Time | null },
  { earlier, original, decided, because }: MoveFacts,
  pair: Pair<unknown>,
): Change {
  const isPutOff = kind === 'deadline-postponed' || kind === 'deadline-slipped';
  const args: TimeArgs = {
    from: told(from),
    to: told(to),
    distance: from?.last && to?.last ? distanceBetween(from.last, to.last) : null,
    precision:
      from?.precision && to?.precision && from.precision !== to.precision
        ? { from: from.precision, to: to.precision }
        : null,
    time: isPutOff ? earlier + 1 : null,
    original: isPutOff && earlier > 0 ? original : null,
    decided,
    because,
  };
  const identity = [from, to].flatMap(factsOf);
  return changeOf(pair, kind, { key, args, identity });
}

/** What a time says, without its words. */
export function factsOf(time: Time | null): (string | number | null)[] {
  const { kind = null, first = null, last = null, every = null, times = null } = time ?? {};
  return [kind, first, last, every, times];
}

/** What it means that one time stands where another stood; null where they are written alike, or none is. */
export function kindOfChange(from: Time | null, to: Time | null, day: Day): TimeKindOfChange | null {
  if (from === null || to === null) {
    return from === to ? null : from === null ? 'deadline-added' : 'deadline-removed';
  }
  const isWrittenAlike = from.text.trim() === to.text.trim() && from.precision === to.precision;
  if (isWrittenAlike && isAlike(from, to)) return null;
  const [was, is] = [firmnessOf(from), firmnessOf(to)];
  if (was === 'dated' && is === 'dated') return kindOfMove(from, to, day);
  if (was === 'recurring' && is === 'recurring') return kindOfCadence(from, to);
  if (was !== 'loose' && is !== 'loose') return 'time-changed';
  if (was !== 'loose') return 'deadline-loosened';
  if (is !== 'loose') return 'deadline-fixed';
  // Of what cannot be read, and of what waits for something, only the words tell whether it is the same.
  if (from.kind === 'unreadable' || from.kind === 'conditional') return 'time-changed';
  if (from.kind !== to.kind || from.last !== to.last) return 'time-changed';
  return from.first === to.first ? 'time-reworded' : 'start-changed';
}

/** How much a time holds: a last day, periods that come again, or neither. */
function firmnessOf({ kind }: Time): 'dated' | 'recurring' | 'loose' {
  if (kind === 'recurring') return 'recurring';
  return kind === 'date' || kind === 'period' || kind === 'deadline' ? 'dated' : 'loose';
}

function kindOfMove(from: Time, to: Time, day: Day): TimeKindOfChange {
  const [old, last] = [from.last ?? '', to.last ?? ''];
  if (last < old) return 'deadline-advanced';
  if (last > old) return day > old ? 'deadline-slipped' : 'deadline-postponed';
  if (from.precision !== to.precision) return 'precision-changed';
  return isSameTime(from, to) ? 'time-reworded' : 'start-changed';
}

function kindOfCadence(from: Time, to: Time): TimeKindOfChange {
  const [was, is] = [timesAYear(from), timesAYear(to)];
  if (Math.abs(is - was) > leastPart * Math.max(was, is))
    return is < was ? 'cadence-rarer' : 'cadence-denser';
  return isAlike(from, to) ? 'time-reworded' : 'time-changed';
}

/** How often something comes again in a year, at least. */
function timesAYear({ every, times }: Time): number {
  const duration = every ?? 'P1Y';
  const months = monthsOf(duration);
  const years = months === null ? daysBetween(start, addDuration(start, duration)) / 365.25 : months / 12;
  return (times ?? 1) / years;
}

const start = '2001-01-01';
/** Fifty-two times a year is every week. */
const leastPart = 0.02;

function isAlike(one: Time, other: Time): boolean {
  return (
    one.kind === other.kind &&
    one.first === other.first &&
    one.last === other.last &&
    one.every === other.every &&
    (one.times ?? 1) === (other.times ?? 1)
  );
}

/** A time as a change tells it. */
export function told(time: Time | null): ToldTime | null {
  if (time === null) return null;
  const { text, kind, first, last, every, times, precision } = time;
  return { text, kind, first, last, every, times, precision };
}
