import type { CheckedPlan } from './check.ts';
import type { Change, ChangePlace } from './diff/change.ts';
import { diffPlans } from './diff/diff.ts';
import { type ChangeClass, type ChangeKind, changeClasses, changeKinds, factsOf } from './diff/kinds.ts';
import { renamedActions } from './diff/renamed.ts';
import { takeTwins } from './diff/twins.ts';
import type { Finding } from './findings/finding.ts';
import type { Plan } from './plan/model.ts';
import type { Day } from './time/time.ts';

/** A plan file on one side of a comparison: one that was read whole. */
export interface ComparedSide extends CheckedPlan {
  plan: Plan;
}

/** A plan file, and what became of it. */
export interface Compared {
  /** Null where the plan file was added. */
  before: ComparedSide | null;
  /** Null where the plan file was removed. */
  after: ComparedSide | null;
  /** Worst first, and within a class in the order of the plan. */
  changes: readonly Change[];
  /** How many changes are of place alone, and are not among them. */
  hidden: number;
  /** What the rules find on the same day on each side: new after, resolved since before, and how many there are on both. */
  findings: { new: readonly Finding[]; resolved: readonly Finding[]; unchanged: number };
}

/** What a comparison depends on besides the two plans. */
export interface Comparing {
  /** The day of the later revision. */
  day: Day;
  /** Classes other than the usual ones. */
  classes: ReadonlyMap<string, ChangeClass | 'off'>;
  /** Whether what only changed its place is told. */
  showsMoves: boolean;
  /** Whether a kind or a class is asked for. */
  isAsked: (change: Change) => boolean;
}

/** Compares two revisions of a plan file, of which one may not be there. */
export function compare(
  before: ComparedSide | null,
  after: ComparedSide | null,
  comparing: Comparing,
): Compared {
  const all = before && after ? diffPlans(before, after, comparing.day) : [];
  const told = all.map((change) => classed(change, comparing)).filter((change) => change !== null);
  const changes = told.filter(comparing.isAsked);
  const shown = comparing.showsMoves ? changes : changes.filter(({ kind }) => !factsOf(kind).isMove);
  return {
    before,
    after,
    changes: shown.toSorted(worstFirst),
    hidden: changes.length - shown.length,
    findings: compareFindings(before?.findings ?? [], after?.findings ?? [], renamedActions(all)),
  };
}

/** A change with the class that it has here; null where it is switched off. */
function classed(change: Change, { classes }: Pick<Comparing, 'classes'>): Change | null {
  const level = classes.get(change.kind) ?? change.class;
  return level === 'off' ? null : { ...change, class: level };
}

function worstFirst(one: Change, other: Change): number {
  return (
    changeClasses.indexOf(one.class) - changeClasses.indexOf(other.class) ||
    placeOf(one) - placeOf(other) ||
    order.indexOf(one.kind) - order.indexOf(other.kind)
  );
}

const order: readonly ChangeKind[] = changeKinds;

/** Where a reader of the later plan meets it; what is gone comes last. */
function placeOf({ before, after }: Record<'before' | 'after', ChangePlace | null>): number {
  return after ? after.span.start : lastPlace + (before?.span.start ?? 0);
}

const lastPlace = 2 ** 40;

/** Which findings are new and which are gone: by what they are of, whatever line they stand on. */
export function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  renames: ReadonlyMap<string, string> = new Map(),
): Compared['findings'] {
  const { twins, lost, added } = takeTwins(before, after, (finding, side) =>
    keyOf(finding, side === 'before' ? renames : none),
  );
  return { new: added, resolved: lost, unchanged: twins.length };
}

const none: ReadonlyMap<string, string> = new Map();

function keyOf(
  { identity: [rule, action, ...others] }: Finding,
  renames: ReadonlyMap<string, string>,
): string {
  const id = typeof action === 'string' ? (renames.get(action) ?? action) : action;
  return JSON.stringify([rule, id, ...others]);
}
