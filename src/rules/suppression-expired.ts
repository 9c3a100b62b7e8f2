import { quote } from '../findings/quote.ts';
import { defineRule } from './rule.ts';

/** An acceptance whose last day has passed. */
export interface ExpiredSuppression {
  rule: string;
  until: string;
  reason: string;
}

export default defineRule({
  id: 'suppression-expired',
  severity: 'warning',
  en: {
    summary: 'what is accepted for a time is taken up when the time is out',
    why: 'Whoever accepted the finding did so until a certain day. From then on it is found again, and somebody has to mend it or decide anew.',
    message: ({ rule, until, reason }: ExpiredSuppression) =>
      `${quote(rule)} was accepted here until ${until}: ${quote(reason)}`,
    remedy: () => 'mend what was accepted and take this away, or write a new last day with the reason for it',
  },
});
