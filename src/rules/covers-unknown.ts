import { frameworksOf, isUnknown, type Words, wordsIn } from '../facts/frameworks.ts';
import { partsOf } from '../facts/parts.ts';
import { action, list } from '../findings/english.ts';
import { nearest } from '../findings/nearest.ts';
import { quote } from '../findings/quote.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface UnknownItem {
  /** Null for what an area covers. */
  action: ActionName | null;
  /** The id of the area; of an action, the one it stands in. */
  area: string;
  id: string;
  /** The titles of the frameworks that the plan names. */
  frameworks: readonly Words[];
  /** True where none of them has items: then one finding speaks for all that is covered. */
  isWithoutItems: boolean;
  nearest: string | null;
}

export default defineRule({
  id: 'covers-unknown',
  severity: 'error',
  reliesOn: ['framework'],
  reliesOnAll: ['framework', 'framework.items', 'framework.items.id'],
  en: {
    summary: 'every item that is covered belongs to a framework of the plan',
    why: 'The numbers under `covers` show which recommendations the plan answers to. A number without an item behind it looks like an answer and is none, and the item that was meant stands without one.',
    message: ({ action: named, area, id, frameworks, isWithoutItems }: UnknownItem) => {
      const titles = list(frameworks.map((title) => quote(wordsIn(title, 'en'))));
      const covers = `${named ? action(named) : `area ${area}`} covers ${quote(id)}`;
      if (titles === '') return `${covers}, and the plan names no framework`;
      return isWithoutItems
        ? `${covers}, and ${titles} ${frameworks.length > 1 ? 'have' : 'has'} no items`
        : `${covers}, which is no item of ${titles}`;
    },
    remedy: ({ frameworks, isWithoutItems, nearest }) => {
      if (nearest !== null) return `did you mean ${quote(nearest)}?`;
      if (!isWithoutItems) return 'write under `covers` the number of an item, in quotes';
      return frameworks.length === 0
        ? 'name the framework under `framework`, such as `- id: national-coordinator-12`, or take `covers` away'
        : 'list the items under `items` of the framework, or take `covers` away';
    },
  },
  *check(outline) {
    const frameworks = frameworksOf(outline.plan);
    // A framework that nobody knows is told of where it is named.
    if (frameworks.some(isUnknown)) return;
    const itemised = frameworks.filter(({ items }) => items.length > 0);
    const ids = new Set(itemised.flatMap(({ items }) => items.map(({ id }) => id)));
    // An item that has lost its id may be the one that is meant.
    if (ids.has('')) return;
    const isWithoutItems = itemised.length === 0;
    const asked = isWithoutItems ? frameworks : itemised;
    const titles = asked.map(({ title }) => title);
    for (const { part, path, action, area } of partsOf(outline)) {
      for (const [index, id] of (part.covers ?? []).entries()) {
        if (ids.has(id)) continue;
        const named = { action: action && nameOf(action), area: area?.id ?? '' };
        const args = { ...named, id, frameworks: titles, isWithoutItems, nearest: nearest(id, ids) };
        yield { at: [...path, 'covers', index], args };
        if (isWithoutItems) return;
      }
    }
  },
});
