import type { Day, Time } from '../time/time.ts';

/** True of an agreement that has ended; one that states no time, or none that can be read, holds. */
export function hasEnded(valid: Time | null, today: Day): boolean {
  const last = valid?.last ?? null;
  return last !== null && last < today;
}
