import { openActions, openActionsByLead } from '../facts/leads.ts';
import { meansEach } from '../facts/unnamed.ts';
import { quote } from '../findings/quote.ts';
import { defineRule } from './rule.ts';

export interface OverloadedLead {
  lead: string;
  /** How many open actions it leads, of how many there are. */
  count: number;
  all: number;
}

export default defineRule({
  id: 'lead-overload',
  severity: 'warning',
  parameters: { actions: 10, percent: 50 },
  reliesOn: ['actors', 'groups', 'decisions', 'status'],
  en: {
    summary: 'no one lead answers for half of the plan or more',
    why: 'When almost everything rests on one function, the plan stands still the month that function is ill, and those who would do the work have promised nothing. What everybody expects somebody else to carry is carried by nobody. Too much is at least `actions` open actions and at least `percent` per cent of all of them.',
    message: ({ lead, count, all }: OverloadedLead) =>
      `${quote(lead)} leads ${count === all ? `all ${String(all)}` : `${String(count)} of the ${String(all)}`} open actions`,
    remedy: () =>
      'let those who do the work lead it, and keep for this one what nobody else can; how much is too much is set in the configuration',
  },
  *check(outline, { actions, percent }) {
    const { actors, groups } = outline;
    const all = openActions(outline).length;
    for (const [id, { length: count }] of openActionsByLead(outline)) {
      if (count < actions || count * 100 < percent * all) continue;
      const actor = actors.get(id);
      const body = actor ?? groups.get(id);
      // What is led by each of several is carried by none of them alone.
      if (!body || (actor && meansEach(actor))) continue;
      yield { at: [actor ? 'actors' : 'groups', id], part: 'key', args: { lead: body.name, count, all } };
    }
  },
});
