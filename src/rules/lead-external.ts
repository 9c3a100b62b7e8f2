import { action } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface ExternalLead {
  action: ActionName;
  lead: string;
}

export default defineRule({
  id: 'lead-external',
  severity: 'warning',
  en: {
    summary: 'a lead outside the organisation stands in an agreement',
    why: 'A body that the plan cannot bind answers for an action only if it has promised to. Without an agreement that names it, nobody can ask it for a report.',
    message: ({ action: named, lead }: ExternalLead) =>
      `${action(named)} is led by ${quote(lead)}, which stands outside the organisation, and no agreement names it`,
    remedy: () =>
      'add the agreement under `agreements`, or let a function of your own lead and put the other under `with`',
  },
  *check({ actions, actors, plan }) {
    const agreed = new Set((plan.agreements ?? []).flatMap(({ with: parties }) => parties));
    for (const { action, path, leads } of actions) {
      for (const [index, id] of leads.entries()) {
        const actor = actors.get(id);
        if (!actor?.external || agreed.has(id)) continue;
        const at = Array.isArray(action.lead) ? [...path, 'lead', index] : [...path, 'lead'];
        yield { at, args: { action: nameOf(action), lead: actor.name } };
      }
    }
  },
});
