import { openActionsByLead } from '../facts/leads.ts';
import { looksLikePerson } from '../facts/person.ts';
import { count } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import type { Actor } from '../plan/model.ts';
import { defineRule } from './rule.ts';

export interface PersonLeading {
  lead: string;
  actions: number;
}

/** What a person may have been registered as; a department or an association that sounds like a person is none. */
const personal: ReadonlySet<Actor['kind']> = new Set([undefined, 'function', 'elected', 'other']);

export default defineRule({
  id: 'person-as-lead',
  severity: 'warning',
  reliesOn: ['actors', 'decisions', 'status'],
  en: {
    summary: 'a lead is a function, not a person by name',
    why: 'People move on and functions remain: when the one who is named has left, the action has no lead and nobody notices. And a plan is published and kept for good, which is more than is needed of anybody’s name.',
    message: ({ lead, actions }: PersonLeading) =>
      `${quote(lead)} leads ${count(actions, 'action')} and looks like the name of a person`,
    note: ({ actions }) => `${actions === 1 ? 'the action' : 'the first of the actions'} led under that name`,
    remedy: () =>
      'write under `name` the function that answers for it, such as “Safety coordinator”; who holds it now need not stand in the plan',
  },
  *check(outline) {
    for (const [id, led] of openActionsByLead(outline)) {
      const actor = outline.actors.get(id);
      const [first] = led;
      if (!first || !actor || !personal.has(actor.kind) || !looksLikePerson(actor.name)) continue;
      yield {
        at: ['actors', id, 'name'],
        args: { lead: actor.name, actions: led.length },
        note: [...first.path, 'lead'],
      };
    }
  },
});
