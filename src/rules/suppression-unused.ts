import { quote } from '../findings/quote.ts';
import { defineRule } from './rule.ts';

/** An acceptance that has nothing to accept. */
export interface UnusedSuppression {
  rule: string;
  /** In the plan, or in the configuration. */
  place: 'comment' | 'configuration';
}

export default defineRule({
  id: 'suppression-unused',
  severity: 'warning',
  en: {
    summary: 'nothing is accepted that is not found',
    why: 'An acceptance that is left behind when its finding is gone would hide the next one of its kind, which nobody has decided about. It also tells the reader of a weakness that the plan no longer has.',
    message: ({ rule, place }: UnusedSuppression) =>
      place === 'comment'
        ? `nothing here breaks ${quote(rule)}, which this comment accepts`
        : `no finding of ${quote(rule)} is left for this entry to accept`,
    remedy: ({ place }) =>
      place === 'comment'
        ? 'take the comment away, or move it: it holds for the key, the action or the area that begins on its line or the next; what is said of the whole plan is accepted above `format`'
        : 'take the entry away, or write the id of the action that the finding names',
  },
});
