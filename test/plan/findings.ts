import { type CheckedPlan, checkPlan } from '../../src/check.ts';
import type { MisfitReason } from '../../src/plan/misfits.ts';

const settings = { today: '2026-11-01', severities: new Map(), parameters: new Map() };

/** Checks a plan as of 1 November 2026 by the usual severities. */
export function check(text: string): Promise<CheckedPlan> {
  return checkPlan('a.plan.yaml', new TextEncoder().encode(text), settings);
}

/** What a check finds, each as `line:column «what is marked» rule`; of the schema, why it does not fit instead. */
export async function findingsIn(text: string): Promise<string[]> {
  const { source, findings } = await check(text);
  return findings.map(({ rule, span, args }) => {
    const { line, column } = source.positionOf(span.start);
    const [marked = ''] = source.text.slice(span.start, span.end).split('\n');
    return `${line}:${column} «${marked}» ${rule === 'schema' ? misfitInWords(args as MisfitReason) : rule}`;
  });
}

function misfitInWords(reason: MisfitReason): string {
  switch (reason.misfit) {
    case 'unknown-key':
    case 'not-in-list':
    case 'spaces-in-id':
      return reason.nearest === null ? reason.misfit : `${reason.misfit}, ${reason.nearest}?`;
    case 'missing-key':
      return `missing-key ${reason.key}`;
    case 'wrong-type':
      return `wrong-type ${reason.found}, not ${reason.expected.join(' or ')}`;
    case 'unquoted-id':
      return `unquoted-id ${reason.read}`;
    case 'too-small':
      return `too-small, at least ${reason.least}`;
    default:
      return reason.misfit;
  }
}

/** A text with one part of it, which must be there once, in other words. */
export function edit(text: string, from: string, to: string): string {
  const [before, after, ...more] = text.split(from);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`not there once: ${from}`);
  }
  return before + to + after;
}
