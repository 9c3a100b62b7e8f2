import { bodyMeant } from '../facts/bodies.ts';
import { act, coordinates } from '../facts/law.ts';
import { quote } from '../findings/quote.ts';
import { actorKeys } from '../plan/fields.ts';
import { defineRule } from './rule.ts';

export interface UnusedActor {
  id: string;
  name: string;
}

export default defineRule({
  id: 'actor-unused',
  severity: 'info',
  reliesOnAll: [...actorKeys, 'areas', 'actions', 'groups', 'agreements', 'decisions', 'log', 'follow_up'],
  en: {
    summary: 'everybody in the register has a part in the plan',
    why: 'A body that is only named has been promised nothing and asked for nothing, though it may read the plan as if it had. Often it is one that took part in an earlier version, or a partner that somebody forgot to write in.',
    message: ({ id, name }: UnusedActor) =>
      `${quote(name)} is registered as ${quote(id)}, and nothing in the plan refers to it`,
    remedy: ({ id }) =>
      `name ${quote(id)} where it has a part, such as under \`with\` of an action, or take it out of \`actors\``,
  },
  *check(outline) {
    const { references, actors, groups, frameworks } = outline;
    const named = new Set(references.map(({ id }) => id));
    const strays = [...named].filter((id) => !actors.has(id) && !groups.has(id));
    // What a reference that leads nowhere is likely to mean is named, if not by its id.
    for (const stray of strays) named.add(bodyMeant(stray, outline) ?? stray);
    for (const [id, actor] of actors) {
      const { name } = actor;
      // The law asks for it to be named, and for no more.
      if (frameworks.has(act) && coordinates(actor)) continue;
      // An id with spaces cannot be referred to, which is told where it stands.
      if (!named.has(id) && !/\s/.test(id)) yield { at: ['actors', id], part: 'key', args: { id, name } };
    }
  },
});
