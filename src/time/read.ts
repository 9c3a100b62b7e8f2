import { interpret } from './interpret.ts';
import { readMapping } from './mapping.ts';
import { mend } from './mend.ts';
import type { Time, TimeKey, WrittenTime } from './time.ts';

/** Reads a time as a plan holds it. Never throws: what cannot be read is unreadable, with the problem. */
export function readTime(written: WrittenTime): Time {
  return isMapping(written) ? readMapping(written, readWords) : readWords(wordsOf(written));
}

function readWords(text: string, key: TimeKey | null = null): Time {
  const judgement = interpret(text);
  if (!('fault' in judgement)) return { text, ...judgement, problem: null };
  const { reason, nearest } = mend(text, judgement);
  return { ...unread, text, problem: { ...reason, nearest, key } };
}

const unread = {
  kind: 'unreadable',
  first: null,
  last: null,
  every: null,
  times: null,
  precision: null,
} as const;

function isMapping(written: unknown): written is Exclude<WrittenTime, string | number> {
  return typeof written === 'object' && written !== null && !Array.isArray(written);
}

/** The types promise words or a number; a plan that has not met its schema may hold anything. */
function wordsOf(written: unknown): string {
  if (typeof written === 'string') return written;
  return typeof written === 'number' || typeof written === 'boolean' ? String(written) : '';
}
