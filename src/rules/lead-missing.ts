import { openActions } from '../facts/leads.ts';
import { action } from '../findings/english.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface MissingLead {
  action: ActionName;
}

export default defineRule({
  id: 'lead-missing',
  severity: 'error',
  isCompleteness: true,
  reliesOn: ['status', 'log', 'closed'],
  en: {
    summary: 'every action has a lead',
    why: 'What nobody answers for falls between the chairs: nobody plans it, nobody is asked, and the follow-up has nobody to hear from. One function or body has to answer for each action, whoever else takes part.',
    message: (args: MissingLead) => `${action(args.action)} has no lead`,
    remedy: () => 'name under `lead` the one function that answers for the action; partners go under `with`',
  },
  *check(outline) {
    for (const { action, path, leads } of openActions(outline)) {
      if (leads.length === 0) {
        yield { at: [...path, 'lead'], part: 'key', args: { action: nameOf(action) } };
      }
    }
  },
});
