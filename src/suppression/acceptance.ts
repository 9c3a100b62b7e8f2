import type { Finding, Span } from '../findings/finding.ts';
import type { Source } from '../findings/source.ts';
import type { Day } from '../time/time.ts';

/** A decision to accept the findings of a rule: where they are accepted, why, and until when. */
export interface Acceptance {
  rule: string;
  reason: string;
  /** The last day that it holds; null without end. */
  until: Day | null;
  /** Where it is written. */
  source: Source;
  span: Span;
  /** Of the findings of its rule, whether it takes one. */
  accepts: (finding: Finding, file: Pick<Source, 'path'>) => boolean;
}

/** A finding that somebody has accepted. */
export interface Accepted {
  finding: Finding;
  by: Acceptance;
}

function isInForce({ until }: Acceptance, today: Day): boolean {
  return until === null || until >= today;
}

/**
 * How an acceptance is idle: its last day has passed, or there was nothing for it to accept. Null for one that works, and
 * where it cannot be told, since something else may hide what it accepts.
 */
export function idleness(
  acceptance: Acceptance,
  used: ReadonlySet<Acceptance>,
  canTell: boolean,
  today: Day,
): 'expired' | 'unused' | null {
  if (!isInForce(acceptance, today)) return 'expired';
  return used.has(acceptance) || !canTell ? null : 'unused';
}

/** Parts findings that are accepted from those that are not, and tells which acceptances took any. */
export function partAccepted(
  findings: readonly Finding[],
  source: Source,
  acceptances: readonly Acceptance[],
  today: Day,
): { findings: Finding[]; accepted: Accepted[]; used: ReadonlySet<Acceptance> } {
  const holding = new Map<string, Acceptance[]>();
  for (const acceptance of acceptances.filter((each) => isInForce(each, today))) {
    const others = holding.get(acceptance.rule);
    if (others) others.push(acceptance);
    else holding.set(acceptance.rule, [acceptance]);
  }
  const used = new Set<Acceptance>();
  const accepted: Accepted[] = [];
  const rest = findings.filter((finding) => {
    const takers = (holding.get(finding.rule) ?? []).filter(({ accepts }) => accepts(finding, source));
    for (const taker of takers) used.add(taker);
    if (takers[0]) accepted.push({ finding, by: takers[0] });
    return takers.length === 0;
  });
  return { findings: rest, accepted, used };
}
