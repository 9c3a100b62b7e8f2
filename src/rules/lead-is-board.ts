import { openActionsByLead } from '../facts/leads.ts';
import { count } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import type { Actor } from '../plan/model.ts';
import { defineRule } from './rule.ts';

export interface LeadingBoard {
  lead: string;
  actions: number;
}

const deciding: ReadonlySet<Actor['kind']> = new Set(['council', 'board', 'committee', 'elected']);

export default defineRule({
  id: 'lead-is-board',
  severity: 'info',
  reliesOn: ['actors', 'decisions', 'status', 'kind'],
  en: {
    summary: 'boards decide, and a function leads the work',
    why: 'A board meets now and then, decides, and hears how it went. Between its meetings somebody has to call the partners together, see to it that the work gets done, and be there when one of them calls.',
    message: ({ lead, actions }: LeadingBoard) =>
      `${quote(lead)} is a body of elected members and leads ${count(actions, 'action')}`,
    note: ({ actions }) => `${actions === 1 ? 'the action' : 'the first of the actions'} that it leads`,
    remedy: () =>
      'name under `lead` the function or unit that does the work for it, and let the board be the one that the follow-up goes to',
  },
  *check(outline) {
    for (const [id, led] of openActionsByLead(outline)) {
      const actor = outline.actors.get(id);
      const [first] = led;
      if (!first || !actor || !deciding.has(actor.kind)) continue;
      yield {
        at: ['actors', id],
        part: 'key',
        args: { lead: actor.name, actions: led.length },
        note: [...first.path, 'lead'],
      };
    }
  },
});
