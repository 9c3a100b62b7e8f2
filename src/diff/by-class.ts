import type { Change } from './change.ts';
import { type ChangeClass, changeClasses } from './kinds.ts';

/** The changes of each class that there are any of, worst first. */
export function byClass(changes: readonly Change[]): { name: ChangeClass; changes: Change[] }[] {
  return changeClasses
    .map((name) => ({ name, changes: changes.filter((change) => change.class === name) }))
    .filter((group) => group.changes.length > 0);
}

/** How many there are of each class. */
export function countClasses(classes: readonly ChangeClass[]): Record<ChangeClass, number> {
  const count = { attention: 0, change: 0, progress: 0, editorial: 0 };
  for (const name of classes) count[name]++;
  return count;
}

/** A plan file on two sides, null where it is not there. */
export interface TwoSided {
  before: unknown;
  after: unknown;
  changes: readonly Change[];
}

/** The class of each change in a plan file; that it came is a change as well, and that it is gone needs attention. */
export function classesIn({ before, after, changes }: TwoSided): ChangeClass[] {
  const own = changes.map((change) => change.class);
  if (before === null) return ['change', ...own];
  return after === null ? ['attention', ...own] : own;
}
