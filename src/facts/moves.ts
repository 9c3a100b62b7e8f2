import type { Time } from '../time/time.ts';

/**
 * Whether two times say the same, whatever their words: the same days (by when is enough where one of them is a
 * deadline) and as often. Where one of them cannot be read, nothing says that they differ.
 */
export function isSameTime(one: Time, other: Time): boolean {
  if (one.problem || other.problem) return true;
  const isDeadline = one.kind === 'deadline' || other.kind === 'deadline';
  const isDated = one.last !== null || one.first !== null;
  return (
    one.last === other.last &&
    (one.first === other.first || isDeadline) &&
    one.every === other.every &&
    (one.times ?? 1) === (other.times ?? 1) &&
    (isDated || one.kind === other.kind)
  );
}
