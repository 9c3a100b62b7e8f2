import type { CheckedPlan } from '../check.ts';
import type { Compared } from '../compare.ts';
import type { Change } from '../diff/change.ts';
import type { Span } from '../findings/finding.ts';
import type { Source } from '../findings/source.ts';
import { sayCounts } from '../lang/change-message.ts';
import type { ChangeWords, Side } from '../lang/change-words.ts';
import type { ChangesReport } from './format.ts';

/** A plan of which something is to be said, and what is said of it. */
export interface ChangedPlan {
  plan: Compared;
  /** The plan file as it is now, or as it was where it is gone. */
  path: string;
  title: string;
  /** That the file came, went or has another name; null where it is where it was. */
  fate: string | null;
}

/** The plans of which something is to be said. */
export function changedPlans(report: ChangesReport, words: ChangeWords): ChangedPlan[] {
  return report.plans
    .map((plan) => ({
      plan,
      path: pathOf(plan, report),
      title: (plan.after ?? plan.before)?.title ?? '',
      fate: fateOf(plan, report, words),
    }))
    .filter(
      ({ plan: { changes, hidden, findings }, fate }) =>
        fate !== null || changes.length + hidden + findings.new.length + findings.resolved.length > 0,
    );
}

/** The path of a plan file: where it is, or was where it is gone. */
export function pathOf(
  { before, after }: Compared,
  { from, to }: Pick<ChangesReport, 'from' | 'to'>,
): string {
  if (after) return pathIn(after, to);
  return before ? pathIn(before, from) : '';
}

function fateOf({ before, after }: Compared, { from, to }: ChangesReport, words: ChangeWords): string | null {
  if (before === null) return words.planAdded;
  if (after === null) return words.planRemoved;
  // A plan that was asked for by itself goes by whatever name that was.
  const isAsked = before.source.path === from.name || after.source.path === to.name;
  const [was, is] = [pathIn(before, from), pathIn(after, to)];
  return isAsked || was === is ? null : words.planRenamed(was);
}

/** The path of a plan file on a side, without the revision before it. */
function pathIn({ source: { path } }: CheckedPlan, { name, date }: Side): string {
  if (name === null || date === null) return path;
  const bare = path.startsWith(`${name}:`) ? path.slice(name.length + 1) : path.replace(/^[^:]*:/, '');
  return bare.replace(/^\.\//, '');
}

/** The whole comparison in a sentence without full stop. */
export function summaryOf({ plans, from, to }: ChangesReport, words: ChangeWords): string {
  return `${sayCounts(plans, words)}, ${words.between(from, to)}`;
}

/** `path:line:column` of where a span begins. */
export function placeOf(source: Source, { start }: Span): string {
  const { line, column } = source.positionOf(start);
  return `${source.path}:${String(line)}:${String(column)}`;
}

/** Where a change stands: on the later side, and on the earlier where that is elsewhere. */
export function placesOf(
  { before: from, after: to }: Change,
  { before, after }: Compared,
): { before: string | null; after: string | null } {
  return {
    before: before && from && placeOf(before.source, from.span),
    after: after && to && placeOf(after.source, to.span),
  };
}
