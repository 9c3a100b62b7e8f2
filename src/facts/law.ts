import type { Outline } from '../plan/outline.ts';

/** The Act (2023:196) on the responsibility of municipalities for crime prevention, as a plan opts into it. */
export const act = 'lag-2023-196';

/** Its section 6: the picture of the situation is updated and the plan followed up at least every second year. */
export const monthsOfAct = 24;

/** True for a plan that opts into the Act: what its rules say of a plan, no other rule repeats. */
export function followsAct({ frameworks }: Outline): boolean {
  return frameworks.has(act);
}
