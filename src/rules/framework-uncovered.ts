import { frameworksOf, type Words, wordsIn } from '../facts/frameworks.ts';
import { mayBeMeant } from '../facts/misspelt.ts';
import { partsOf } from '../facts/parts.ts';
import { quote } from '../findings/quote.ts';
import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export interface UncoveredFramework {
  framework: Words;
  /** Null where nothing in the plan covers any item of the framework. */
  item: { id: string; title: Words } | null;
}

export default defineRule({
  id: 'framework-uncovered',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['framework', 'covers', 'status', 'decisions'],
  reliesOnAll: ['areas', 'actions', 'covers'],
  en: {
    summary: 'every item of a framework that the plan follows has an area or an action',
    why: 'A plan that says it follows a list of recommendations is read as if it did. Those it does nothing about should be seen: then they can be taken up, or it can be said why they were left out.',
    message: ({ framework, item }: UncoveredFramework) =>
      item
        ? `no area or action covers ${item.id}, ${quote(wordsIn(item.title, 'en'))}`
        : `no area or action says that it covers anything in ${quote(wordsIn(framework, 'en'))}`,
    remedy: ({ item }) =>
      item
        ? `write ${quote(item.id)} under \`covers\` of the areas or actions that answer to it, or add an action that does`
        : 'write under `covers` of each area or action the items that it answers to, such as `covers: ["1"]`',
  },
  *check(outline) {
    const { plan } = outline;
    if (isRepealed(plan)) return;
    const frameworks = frameworksOf(plan);
    const ids = new Set(frameworks.flatMap(({ items }) => items.map(({ id }) => id)));
    const covered = new Set(partsOf(outline).flatMap(({ part }) => part.covers ?? []));
    const isMeant = mayBeMeant(covered, ids);
    for (const { title: framework, items, path } of frameworks) {
      const uncovered = items.filter(({ id }) => id !== '' && !covered.has(id) && !isMeant(id));
      if (items.length > 0 && uncovered.length === items.length) {
        yield { at: [...path, 'id'], args: { framework, item: null } };
        continue;
      }
      for (const { id, title, path: place } of uncovered) {
        yield { at: place ?? [...path, 'items', id], args: { framework, item: { id, title } } };
      }
    }
  },
});
