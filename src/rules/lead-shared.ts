import { openActions } from '../facts/leads.ts';
import { action, list } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface SharedLead {
  action: ActionName;
  /** Their names. */
  leads: readonly string[];
}

export default defineRule({
  id: 'lead-shared',
  severity: 'warning',
  isCompleteness: true,
  en: {
    summary: 'an action has one lead, not several',
    why: 'When two answer for the same thing each can wait for the other, and at the follow-up neither has to explain. Others take part as partners; one of them has to take the first step.',
    message: ({ action: named, leads }: SharedLead) =>
      `${action(named)} has ${String(leads.length)} leads: ${list(leads.map(quote))}`,
    remedy: ({ leads }) =>
      `keep under \`lead\` the one that answers for the action, and move ${leads.length > 2 ? 'the others' : 'the other'} to \`with\``,
  },
  *check(outline) {
    const { actors, groups } = outline;
    for (const { action, path, leads } of openActions(outline)) {
      const names = leads.map(({ id }) => (actors.get(id) ?? groups.get(id))?.name ?? id);
      if (leads.length > 1) yield { at: [...path, 'lead'], args: { action: nameOf(action), leads: names } };
    }
  },
});
