import { bodyMeant } from '../facts/bodies.ts';
import { action } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { type ActionName, defineRule, ownerOf } from './rule.ts';

export interface UnknownActor {
  action: ActionName | null;
  id: string;
  /** The key it stands under, such as `lead`. */
  key: string;
  nearest: string | null;
}

export default defineRule({
  id: 'actor-unknown',
  severity: 'error',
  reliesOn: ['actors', 'groups'],
  en: {
    summary: 'every actor that the plan refers to is in its register',
    why: 'An id that leads nowhere is a responsibility that nobody has. Every name stands once, under `actors` or `groups`, so that a body which changes its name is changed in one place and a misspelling cannot become a body of its own.',
    message: ({ action: named, id, key }: UnknownActor) =>
      named
        ? `${action(named)} names ${quote(id)} under \`${key}\`, which is no actor or group of this plan`
        : `${quote(id)} under \`${key}\` is no actor or group of this plan`,
    remedy: ({ nearest }) =>
      nearest === null
        ? 'add it under `actors` with its full name, or write the id of one that is there'
        : `did you mean ${quote(nearest)}?`,
  },
  *check(outline) {
    const { references, actors, groups } = outline;
    for (const { id, path } of references) {
      if (actors.has(id) || groups.has(id)) continue;
      const key = path.findLast((step) => typeof step === 'string') ?? '';
      yield {
        at: path,
        args: {
          action: ownerOf(outline, path),
          id,
          key,
          nearest: bodyMeant(id, outline),
        },
      };
    }
  },
});
