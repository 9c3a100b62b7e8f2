import { coarser } from './span.ts';
import type { Day, Time, TimeKey, TimeProblem, TimeReason, WrittenTime } from './time.ts';

type Mapping = Exclude<WrittenTime, string | number>;
type ReadWords = (text: string, key?: TimeKey) => Time;

/** Reads the mapping form; its words are read as everywhere else, and a problem names the key it stands under. */
export function readMapping(mapping: Mapping, readWords: ReadWords): Time {
  const words = (key: TimeKey) => textOf(mapping[key]);
  const text = words('text') ?? joinWords(mapping);
  const isTextOnly = (['from', 'by', 'every', 'times', 'if'] as const).every((key) => words(key) === null);
  if (isTextOnly) return readWords(text);
  const from = readEnd(words('from'), 'from', readWords);
  const by = readEnd(words('by'), 'by', readWords);
  // A count alone is a count for each year.
  const every = readEvery(words('every') ?? (words('times') === null ? null : 'P1Y'), readWords);
  const times = readTimes(mapping);
  const problem = from?.problem ?? by?.problem ?? every?.problem ?? times.problem ?? endsBefore(from, by);
  if (problem) return { ...nothing, text, kind: 'unreadable', problem };
  if (words('if') !== null && by === null) return { ...nothing, text, kind: 'conditional', problem: null };
  const first = from?.first ?? null;
  const last = by?.last ?? null;
  const precision =
    from?.precision && by?.precision ? coarser(from.precision, by.precision) : (from ?? by)?.precision;
  const days = { first, last, precision: precision ?? null };
  if (every)
    return {
      ...days,
      text,
      kind: 'recurring',
      every: every.every,
      times: times.count ?? every.times,
      problem: null,
    };
  return { ...nothing, ...days, text, kind: kindOf(first, last), problem: null };
}

const nothing = { first: null, last: null, every: null, times: null, precision: null } as const;

function kindOf(first: Day | null, last: Day | null): 'period' | 'open' | 'deadline' {
  if (first === null) return 'deadline';
  return last === null ? 'open' : 'period';
}

/** Words or a number; null for a key that is absent or empty. */
function textOf(value: unknown): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.trim() === '' ? null : text;
}

function readEnd(words: string | null, key: 'from' | 'by', readWords: ReadWords): Time | null {
  if (words === null) return null;
  const time = readWords(words, key);
  const day = key === 'from' ? time.first : time.last;
  if (time.problem || (day !== null && time.every === null)) return time;
  return { ...time, problem: { reason: 'not-a-time', words, nearest: null, key } };
}

/** `every: kvartal` says the same as `every: varje kvartal`. */
function readEvery(words: string | null, readWords: ReadWords): Time | null {
  if (words === null) return null;
  const time = readWords(words);
  const recurring = time.every === null ? readWords(`every ${words}`) : time;
  if (recurring.every !== null && recurring.first === null && recurring.last === null) return recurring;
  const reason: TimeReason = { reason: 'not-a-recurrence', words };
  const nearest = time.problem?.reason === 'misspelt' ? time.problem.nearest : null;
  return { ...time, problem: { ...reason, nearest, key: 'every' } };
}

interface Count {
  count: number | null;
  problem: TimeProblem | null;
}

function readTimes({ times }: Mapping): Count {
  if (times === undefined || times === null) return { count: null, problem: null };
  const problem = (reason: TimeReason): Count => ({
    count: null,
    problem: { ...reason, nearest: null, key: 'times' },
  });
  if (!Number.isInteger(times) || times < 1) return problem({ reason: 'no-such-count', times });
  return { count: times, problem: null };
}

function endsBefore(from: Time | null, by: Time | null): TimeProblem | null {
  const [first, last] = [from?.first, by?.last];
  if (!first || !last || first <= last) return null;
  return { reason: 'ends-before-it-starts', first, last, nearest: null, key: 'by' };
}

/** The words without `text`, in no language of our own: `2017–2018, årligen, 2 ×`. */
function joinWords(mapping: Mapping): string {
  const [from, by, every, times] = [mapping.from, mapping.by, mapping.every, mapping.times].map(textOf);
  const days = from || by ? `${from ?? ''}–${by ?? ''}` : null;
  return [days, every, times && `${times} ×`, textOf(mapping.if)].filter(Boolean).join(', ');
}
