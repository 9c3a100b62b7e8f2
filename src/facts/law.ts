import type { Actor } from '../plan/model.ts';
import type { Outline } from '../plan/outline.ts';

/** The Act (2023:196) on the responsibility of municipalities for crime prevention, as a plan opts into it. */
export const act = 'lag-2023-196';

/** Its section 6: the picture of the situation is updated and the plan followed up at least every second year. */
export const monthsOfAct = 24;

/** True for a plan that opts into the Act: what its rules say of a plan, no other rule repeats. */
export function followsAct({ frameworks }: Outline): boolean {
  return frameworks.has(act);
}

/** True for a function or unit of the organisation that says that it coordinates; what has no kind may be one. */
export function coordinates({ kind = 'function', external, name, short, note }: Actor): boolean {
  const isOwn = (kind === 'function' || kind === 'unit') && external !== true;
  return isOwn && [name, short, note].some((text) => /samordn|co-?ordinat/.test((text ?? '').toLowerCase()));
}
