import { followsAct } from '../facts/law.ts';
import { hasSituation } from '../facts/situation.ts';
import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export interface MissingSituation {
  /** True where the key is there and tells nothing of the situation. */
  isEmpty: boolean;
}

export default defineRule({
  id: 'situation-missing',
  severity: 'info',
  isCompleteness: true,
  reliesOn: ['situation', 'status', 'decisions', 'framework'],
  en: {
    summary: 'the plan rests on a picture of the local situation',
    why: 'Without a picture of what happens, where and to whom, the actions are those that were at hand and not those that are needed. It is also what tells later whether anything became better.',
    message: ({ isEmpty }: MissingSituation) =>
      isEmpty
        ? 'the picture of the local situation has neither a text, nor a day, nor anybody who keeps it'
        : 'the plan has no picture of the local situation',
    remedy: () => 'add `situation` with `updated` and `text`, or with the `lead` that is to draw it up',
  },
  *check(outline) {
    const { plan } = outline;
    // The law asks for one too, and says so itself.
    if (followsAct(outline) || isRepealed(plan) || hasSituation(plan)) return;
    const isEmpty = plan.situation !== undefined;
    yield { at: isEmpty ? ['situation', 'updated'] : ['situation'], part: 'key', args: { isEmpty } };
  },
});
