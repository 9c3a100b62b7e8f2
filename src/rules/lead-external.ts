import { hasEnded } from '../facts/agreements.ts';
import { bodyMeant, isExternal } from '../facts/bodies.ts';
import { openActions } from '../facts/leads.ts';
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
  reliesOn: ['actors', 'agreements'],
  reliesOnAll: ['agreements', 'agreements.with', 'agreements.valid'],
  en: {
    summary: 'a lead outside the organisation is named in an agreement',
    why: 'A body that the plan cannot bind answers for an action only if it has promised to. Without an agreement that names it, nobody can ask it for a report.',
    message: ({ action: named, lead }: ExternalLead) =>
      `${action(named)} is led by ${quote(lead)}, which stands outside the organisation, and no agreement names it`,
    remedy: () =>
      'add the agreement under `agreements`, or let a function of your own lead and put the other under `with`',
  },
  *check(outline) {
    const { actors, plan, today, read } = outline;
    const inForce = (plan.agreements ?? []).filter(
      ({ valid }) => !hasEnded(valid === undefined ? null : read(valid), today),
    );
    const agreed = new Set(inForce.flatMap(({ with: parties }) => parties));
    // An id that leads nowhere is told of where it stands: here it is whom it means.
    for (const id of agreed) if (!actors.has(id)) agreed.add(bodyMeant(id, outline) ?? id);
    for (const { action, leads } of openActions(outline)) {
      for (const { id, path: at } of leads) {
        const actor = actors.get(id);
        if (!actor || !isExternal(actor) || agreed.has(id)) continue;
        yield { at, args: { action: nameOf(action), lead: actor.name } };
      }
    }
  },
});
