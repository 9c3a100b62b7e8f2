import { openActions } from '../facts/leads.ts';
import { leavesOpenWho, meansEach } from '../facts/unnamed.ts';
import { action, list } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { idsAt } from '../plan/fields.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface UnnamedActors {
  action: ActionName;
  /** Their names, each once. */
  names: readonly string[];
  /** The actor of the first of them. */
  id: string;
}

export default defineRule({
  id: 'actors-unnamed',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['actors', 'status', 'log', 'closed', 'decisions'],
  en: {
    summary: 'those who take part are named',
    why: 'Nobody recognises themselves in “boards concerned”. Whoever is not named has not been asked, has set aside no time, and need not answer when the year is summed up.',
    message: ({ action: named, names }: UnnamedActors) =>
      `${action(named)} names ${list(names.map(quote))} without saying who is meant`,
    note: ({ names: [name = ''] }) => `${quote(name)} is registered here`,
    remedy: ({ id, names }) =>
      `register those who are meant under \`actors\` and name them instead, or list them under \`each\` of ${names.length > 1 ? 'each such actor' : `the actor ${quote(id)}`}`,
  },
  *check(outline) {
    const { actors } = outline;
    for (const { action, path, leads } of openActions(outline)) {
      const partners = idsAt(action.with, [...path, 'with']);
      const unnamed = [...leads, ...partners].flatMap((reference) => {
        const actor = actors.get(reference.id);
        if (!actor || (actor.each?.length ?? 0) > 0 || !leavesOpenWho(actor.name)) return [];
        // Of a lead that means “each of them”, another rule asks who they are.
        return leads.includes(reference) && meansEach(actor) ? [] : [{ ...reference, name: actor.name }];
      });
      const [first] = unnamed;
      if (!first) continue;
      const names = [...new Set(unnamed.map(({ name }) => name))];
      yield {
        at: first.path,
        args: { action: nameOf(action), names, id: first.id },
        note: ['actors', first.id],
      };
    }
  },
});
