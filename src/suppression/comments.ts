import type { Finding, Path, Span } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import type { YamlText } from '../plan/read.ts';
import { isAcceptable, ruleOf, rules } from '../rules/index.ts';
import type { InvalidSuppression } from '../rules/suppression-invalid.ts';
import { isDay } from '../time/calendar.ts';
import type { Acceptance } from './acceptance.ts';

const mark = /plan-ignore/i;

/** What a comment that was meant to accept something says wrongly. */
export interface BadComment {
  span: Span;
  /** The entry that it stands on or above. */
  path: Path;
  args: InvalidSuppression;
}

/** A comment that accepts the findings of a rule in its entry. */
export interface Suppression extends Acceptance {
  /** The entry. */
  path: Path;
  /** Whether a finding stands in the entry. */
  holds: (finding: Pick<Finding, 'span'>) => boolean;
}

/** Reads the comments `# plan-ignore RULE [until DATE]: reason`. */
export function suppressionsOf(text: YamlText): { suppressions: Suppression[]; bad: BadComment[] } {
  const suppressions: Suppression[] = [];
  const bad: BadComment[] = [];
  for (const { text: comment, span, entry } of text.comments(mark)) {
    const words = wordsOf(comment);
    if (words === null) continue;
    const path = entry?.path ?? [];
    const args = faultOf(words);
    if (args) bad.push({ span, path, args });
    else {
      const { rule, reason, until } = { ...words, reason: words.reason ?? '' };
      const { start, end } = entry?.span ?? nowhere;
      const holds: Suppression['holds'] = (finding) =>
        finding.span.start >= start && finding.span.start < Math.max(end, start + 1);
      suppressions.push({ rule, reason, until, source: text.source, span, path, holds, accepts: holds });
    }
  }
  return { suppressions, bad };
}

const nowhere: Span = { start: -1, end: -1 };

interface Words {
  rule: string;
  /** What follows `until`; null where nothing is said of a day. */
  until: string | null;
  /** What else stands before the colon. */
  others: string;
  /** Null where there is no colon. */
  reason: string | null;
}

/** Null for a comment that only speaks of such comments. */
function wordsOf(comment: string): Words | null {
  const body = /^#+\s*plan-ignore\b(?![\w-]):?(.*)$/is.exec(comment)?.[1];
  if (body === undefined) return null;
  const [, head = '', reason = null] = /^([^:]*)(?::(.*))?$/s.exec(body) ?? [];
  const [, rule = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(head.trim()) ?? [];
  const until = /^(?:until|till och med|t\.o\.m\.|till)(?:\s+(.*))?$/.exec(rest);
  return {
    rule,
    until: until ? (until[1] ?? '') : null,
    others: until ? '' : rest,
    reason: reason?.trim() ?? null,
  };
}

function faultOf({ rule, until, others, reason }: Words): InvalidSuppression | null {
  if (rule === '') return { fault: 'no-rule' };
  if (/^[a-z-]+,/.test(rule)) return { fault: 'several-rules' };
  const known = ruleOf(rule);
  if (!known) {
    const ids = rules.filter(isAcceptable).map(({ id }) => id);
    return { fault: 'unknown-rule', rule, nearest: nearest(rule, ids) };
  }
  if (!isAcceptable(known)) return { fault: 'never', rule };
  if (others !== '') return { fault: 'no-colon', rule };
  if (until !== null && !isDay(until)) return { fault: 'no-such-day', rule, until };
  return reason ? null : { fault: 'no-reason', rule };
}
