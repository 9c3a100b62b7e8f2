import { quote } from '../findings/quote.ts';
import { defineRule } from './rule.ts';

/** What is wrong with a comment that was meant to accept a finding. */
export type InvalidSuppression =
  | { fault: 'no-rule' }
  | { fault: 'unknown-rule'; rule: string; nearest: string | null }
  | { fault: 'several-rules' }
  | { fault: 'never'; rule: string }
  | { fault: 'no-colon'; rule: string }
  | { fault: 'no-reason'; rule: string }
  | { fault: 'no-such-day'; rule: string; until: string };

export default defineRule({
  id: 'suppression-invalid',
  severity: 'error',
  en: {
    summary: 'a comment that accepts a finding says which rule and why',
    why: 'A finding may be accepted where it stands, but not in silence: the next reader has to see which rule was set aside, and why. A comment that does not say so accepts nothing, and the finding stays.',
    message: (args: InvalidSuppression) => {
      switch (args.fault) {
        case 'no-rule':
          return 'this comment accepts a finding without naming its rule';
        case 'unknown-rule':
          return `${quote(args.rule)} is no rule that can be accepted`;
        case 'never':
          return `findings of ${quote(args.rule)} cannot be accepted: the file has to be mended`;
        case 'several-rules':
          return 'this comment names several rules';
        case 'no-colon':
          return `no colon after ${quote(args.rule)} and its last day begins the reason`;
        case 'no-reason':
          return `this comment accepts ${quote(args.rule)} without a reason`;
        case 'no-such-day':
          return args.until === ''
            ? `no day follows \`until\``
            : `${quote(args.until)} is no day until which ${quote(args.rule)} could be accepted`;
      }
    },
    remedy: (args) => {
      if (args.fault === 'unknown-rule' && args.nearest !== null)
        return `did you mean ${quote(args.nearest)}?`;
      if (args.fault === 'several-rules')
        return 'write one comment for each rule, below each other, with its reason';
      if (args.fault === 'never') return 'take the comment away, and mend what the finding says';
      if (args.fault === 'no-such-day') return 'write the last day as YYYY-MM-DD, or leave `until` out';
      const rule = args.fault === 'no-reason' || args.fault === 'no-colon' ? args.rule : 'lead-shared';
      return `write it as \`# plan-ignore ${rule}: the reason\`; \`until 2027-06-30\` may follow the rule`;
    },
  },
});
