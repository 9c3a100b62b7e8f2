import { openActions } from '../facts/leads.ts';
import { meansEach } from '../facts/unnamed.ts';
import { action } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface EachLead {
  action: ActionName;
  lead: string;
  id: string;
}

export default defineRule({
  id: 'lead-each',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['actors', 'each'],
  en: {
    summary: 'a lead that means “each of them” lists who they are',
    why: 'Where each head of department answers for their own part, the follow-up needs one answer from each. Without the list nobody knows how many answers to wait for, and the one that is missing is not missed.',
    message: ({ action: named, lead }: EachLead) =>
      `${action(named)} is led by ${quote(lead)}, and the plan does not say who they are`,
    note: ({ lead }) => `${quote(lead)} is registered here`,
    remedy: ({ id }) => `list them by id under \`each\` of the actor ${quote(id)}`,
  },
  *check(outline) {
    const { actors } = outline;
    for (const { action, leads } of openActions(outline)) {
      for (const { id, path: at } of leads) {
        const actor = actors.get(id);
        if (!actor || !meansEach(actor) || (actor.each?.length ?? 0) > 0) continue;
        yield { at, args: { action: nameOf(action), lead: actor.name, id }, note: ['actors', id] };
      }
    }
  },
});
