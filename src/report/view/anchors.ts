import type { Plan } from '../../plan/model.ts';

/** The `id` in HTML of each section, area, goal and action, by the entry itself: unlike each other, and told by the ids of the plan. */
export type Anchors = ReadonlyMap<object, string>;

/** Names every entry that a report may point to, in the order they stand in. */
export function anchorsOf(plan: Plan): Anchors {
  const anchors = new Map<object, string>();
  const taken = new Set<string>();
  const name = (entries: readonly { id: string }[] = [], letter: string): void => {
    for (const entry of entries) anchors.set(entry, unlike(`${letter}-${slug(entry.id)}`, taken));
  };
  name(plan.sections, 's');
  name(plan.goals, 'g');
  name(plan.actions, 'a');
  for (const area of plan.areas) {
    name([area], 'o');
    name(area.goals, 'g');
    name(area.actions, 'a');
  }
  return anchors;
}

/** Letters and digits of ASCII, and hyphens for the rest. */
export function slug(id: string): string {
  const letters = id.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return letters.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'x';
}

/** The name, with a number after it where it is taken already. */
export function unlike(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}_${number}`;
  taken.add(free);
  return free;
}
