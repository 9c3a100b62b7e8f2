import { namesakesIn } from '../facts/namesakes.ts';
import { quote } from '../findings/quote.ts';
import { defineRule } from './rule.ts';

export interface InconsistentName {
  name: string;
  id: string;
  /** The first that bears the name, as it is spelled there, and its id. */
  first: string;
  firstId: string;
}

export default defineRule({
  id: 'name-inconsistent',
  severity: 'warning',
  reliesOn: ['actors', 'groups'],
  en: {
    summary: 'every body is registered once, under one name',
    why: 'A body with two entries has its actions in two lists: whoever asks for one of them sees half, and neither shows how much it carries. When the body changes its name, one of the two is forgotten.',
    message: ({ name, id, first, firstId }: InconsistentName) =>
      name === first
        ? `${quote(name)} is registered twice, as ${quote(firstId)} and as ${quote(id)}`
        : `${quote(name)}, registered as ${quote(id)}, seems to be the same as ${quote(first)}, registered as ${quote(firstId)}`,
    note: ({ first }) => `${quote(first)} is registered here`,
    remedy: ({ firstId }) =>
      `keep one of them and use its id everywhere; if ${quote(firstId)} was replaced by the other, say so with \`successor\``,
  },
  *check(outline) {
    for (const { spelling, first } of namesakesIn(outline)) {
      const { body, key, text: name } = spelling;
      const args = { name, id: body.id, first: first.text, firstId: first.body.id };
      yield { at: [...body.path, key], args, note: first.body.path };
    }
  },
});
