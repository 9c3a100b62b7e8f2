import { groupBy } from '../../facts/grouped.ts';
import { compare } from '../../findings/compare.ts';
import type { ActionView, LeadView } from '../view.gen.ts';
import { actorView } from './actors.ts';
import { slug, unlike } from './anchors.ts';
import { figuresOf } from './figures.ts';
import type { Scene } from './scene.ts';

/**
 * What each answers for: everybody who leads an action, or answers for one as one of many; the one with most open first,
 * and last the actions that nobody leads.
 */
export function leadViews(actions: readonly ActionView[], scene: Scene): LeadView[] {
  const led = groupBy(actions, ({ leads }) => leads.map(({ id }) => id));
  const each = groupBy(actions, ({ leads }) =>
    leads.flatMap(({ id }) => scene.outline.actors.get(id)?.each ?? []),
  );
  const partnered = groupBy(actions, ({ partners }) => partners.map(({ id }) => id));
  const taken = new Set<string>();
  const views = [...new Set([...led.keys(), ...each.keys()])].map((id): LeadView => {
    const actor = actorView(id, scene);
    return {
      ...viewOf(led.get(id) ?? [], scene),
      actor,
      name: actor.name,
      anchor: unlike(`l-${slug(id)}`, taken),
      each: byUrgency(each.get(id) ?? []),
      partnerIn: byUrgency((partnered.get(id) ?? []).filter(({ isOpen }) => isOpen)),
    };
  });
  const orphans = actions.filter(({ leads }) => leads.length === 0);
  const nobody: LeadView = {
    ...viewOf(orphans, scene),
    actor: null,
    name: scene.words.nobody,
    anchor: unlike('l', taken),
    each: [],
    partnerIn: [],
  };
  const inOrder = views.toSorted((a, b) => b.open.length - a.open.length || b.each.length - a.each.length);
  return orphans.length === 0 ? inOrder : [...inOrder, nobody];
}

function viewOf(
  actions: readonly ActionView[],
  scene: Scene,
): Pick<LeadView, 'open' | 'finished' | 'figures'> {
  return {
    open: byUrgency(actions.filter(({ isOpen }) => isOpen)),
    finished: actions.filter(({ isOpen }) => !isOpen),
    figures: figuresOf(actions, scene.words),
  };
}

/** Late first, then by last day, and last those without one; else in the order of the plan. */
export function byUrgency(actions: readonly ActionView[]): ActionView[] {
  return actions.toSorted((a, b) => compare(dayOf(a), dayOf(b)));
}

function dayOf({ isOpen, due }: ActionView): string {
  return isOpen ? (due ?? '9') : '99';
}
