import type { Part, Path, Span } from '../findings/finding.ts';
import type { Plan } from '../plan/model.ts';
import type { ReadWritten } from '../plan/outline.ts';
import type { Day } from '../time/time.ts';
import type { Change, ChangeOf, ChangePlace, Entry, FormArgs } from './change.ts';
import { type ChangeKind, type FormOf, kinds } from './kinds.ts';

/** One of two revisions of a plan. */
export interface Side {
  plan: Plan;
  /** Where a path stands; for one that is absent, the nearest entry above it. */
  locate: (path: Path, part: Part) => Span;
}

/** What ids of the earlier plan are called in the later one. */
export type Renames = Readonly<Record<'actor' | 'goal' | 'area' | 'action', ReadonlyMap<string, string>>>;

/** What every part of a comparison is made from. */
export interface Comparison {
  before: Side;
  after: Side;
  renames: Renames;
  read: ReadWritten;
  /** The day of the later revision: when a change without a day of its own was made. */
  day: Day;
  /** Whether the text of the earlier plan had been decided, and the later has no decision that the earlier had not. */
  isUndecided: boolean;
}

/** Two versions of one entry, or of a part of one. */
export interface Pair<Value> {
  comparison: Comparison;
  entry: Entry;
  /** The id of the action that it is of or in. */
  action: string | null;
  before: Value;
  after: Value;
  paths: Paths;
  /** The keys from the entry to this part of it, each with a full stop after it. */
  prefix: string;
}

/** Where something stands on each side; null where it does not. */
export interface Paths {
  before: Path | null;
  after: Path | null;
}

/** What one key holds in two versions of an entry. */
export interface Field<Value> {
  key: string;
  from: Value | undefined;
  to: Value | undefined;
}

/** What is told of a change besides its kind and its entry. */
export interface Told<Kind extends ChangeKind> {
  key?: string;
  args: FormArgs[FormOf<Kind>];
  /** Where it is, where that is not where the key stands. */
  paths?: Paths;
  part?: Part;
  /** Facts that tell it from others of its kind, entry and key; never texts. */
  identity?: readonly (string | number | boolean | null)[];
}

/** Makes a change of a pair of entries, with its usual class. */
export function changeOf<Kind extends ChangeKind>(
  { comparison, entry, action, paths, prefix }: Omit<Pair<unknown>, 'before' | 'after'>,
  kind: Kind,
  { key, args, paths: own, part = 'value', identity = [] }: Told<Kind>,
): Change {
  const at = own ?? (key === undefined ? paths : below(paths, key));
  const dotted = key === undefined ? prefix.slice(0, -1) : prefix + key;
  const change: ChangeOf<Kind> = {
    kind,
    class: kinds[kind].class,
    entry,
    action,
    key: dotted === '' ? null : dotted,
    args,
    before: placeOn(comparison.before, at.before, part),
    after: placeOn(comparison.after, at.after, part),
    identity: [kind, entry.type, entry.id, dotted, ...identity],
  };
  // Of a generic kind TypeScript cannot tell that it is one of the union.
  return change as Change;
}

/** The paths of a key, or of an item of a list. */
export function below({ before, after }: Paths, ...steps: Path): Paths {
  return { before: before && [...before, ...steps], after: after && [...after, ...steps] };
}

function placeOn(side: Side, path: Path | null, part: Part): ChangePlace | null {
  return path && { path, span: side.locate(path, part) };
}
