import type { TimeKind, WrittenTime } from '../time/time.ts';

/**
 * Forms of time in one language, by the kind that each is read as. Words alone: what they mean is for the reader
 * to say. Together they use every word and every unit that the language has for times at least once.
 */
export interface TimeForms {
  kinds: Readonly<Record<TimeKind, readonly string[]>>;
  /** The same without words. */
  mappings: readonly Exclude<WrittenTime, string | number>[];
}
