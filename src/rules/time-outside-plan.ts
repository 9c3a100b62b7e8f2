import { openActions } from '../facts/leads.ts';
import { action } from '../findings/english.ts';
import { dated } from '../findings/quote.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface OutsidePlan {
  action: ActionName;
  text: string;
  day: string;
  /** Over before the plan begins, ending after it, or only beginning after it. */
  side: 'before' | 'after' | 'beyond';
  /** The first or last day of the plan's validity, whichever is passed. */
  limit: string;
}

export default defineRule({
  id: 'time-outside-plan',
  severity: 'warning',
  reliesOn: ['valid', 'decisions', 'status', 'log', 'closed'],
  en: {
    summary: 'what the plan sets out to do falls within its validity',
    why: 'An action that was over before the plan began was never the plan’s to do, and one that falls due after it has ended has nobody left to report to. Either the time or the validity is wrong.',
    message: ({ action: named, text, day, side, limit }: OutsidePlan) => {
      const when = dated(text, day);
      if (side === 'before') return `${action(named)} is over by ${when}, before the plan begins ${limit}`;
      return `${action(named)} ${side === 'after' ? 'runs to' : 'begins'} ${when}, after the plan ends ${limit}`;
    },
    note: ({ side }) => (side === 'before' ? 'the plan begins here' : 'the plan ends here'),
    remedy: () => 'change `when`, prolong the plan, or carry the action over to the next one',
  },
  *check(outline) {
    const { validity, today } = outline;
    if (!validity) return;
    const { first, last } = validity.time;
    for (const { action, path, time } of openActions(outline)) {
      const day = time?.last ?? time?.first ?? null;
      if (!time || day === null) continue;
      const isBefore = first !== null && time.last !== null && time.last < first;
      // What was due has passed: that is told, and then not that it should have been due sooner.
      if (!isBefore && time.last !== null && time.last < today) continue;
      const side = isBefore ? 'before' : time.last === null ? 'beyond' : 'after';
      const limit = side === 'before' ? first : last;
      if (limit === null || (!isBefore && day <= limit)) continue;
      const args: OutsidePlan = { action: nameOf(action), text: time.text, day, side, limit };
      yield { at: [...path, 'when'], args, note: validity.path };
    }
  },
});
