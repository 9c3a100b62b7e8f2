import { openActions } from '../facts/leads.ts';
import { action } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { idsAt } from '../plan/fields.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface RepeatedLead {
  action: ActionName;
  lead: string;
}

export default defineRule({
  id: 'lead-repeated',
  severity: 'info',
  reliesOn: ['actors', 'groups', 'status', 'log', 'closed', 'decisions'],
  en: {
    summary: 'the lead is not listed among its own partners',
    why: 'Under `with` stand those whom the lead has to reach. A lead that stands there too makes the partners look one more than they are, and raises the question whether somebody else was meant.',
    message: ({ action: named, lead }: RepeatedLead) =>
      `${action(named)} is led by ${quote(lead)}, which stands under \`with\` as well`,
    note: ({ lead }) => `${quote(lead)} is the lead here`,
    remedy: () => 'take it out of `with`, or write there the one that was meant',
  },
  *check(outline) {
    const { actors, groups } = outline;
    for (const { action, path, leads } of openActions(outline)) {
      const ids = new Set(leads.map(({ id }) => id));
      const repeated = idsAt(action.with, [...path, 'with']).find(({ id }) => ids.has(id));
      const lead = repeated && (actors.get(repeated.id) ?? groups.get(repeated.id))?.name;
      if (!repeated || lead === undefined) continue;
      yield { at: repeated.path, args: { action: nameOf(action), lead }, note: [...path, 'lead'] };
    }
  },
});
