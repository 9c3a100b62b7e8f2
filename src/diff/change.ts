import type { Path, Span } from '../findings/finding.ts';
import type { Status } from '../plan/status.ts';
import type { Distance } from '../time/distance.ts';
import type { Day, Precision, Time } from '../time/time.ts';
import type { ChangeClass, Form } from './kind-facts.ts';
import { type ChangeKind, type FormOf, type KindOf, kinds } from './kinds.ts';

export type EntryType =
  | 'plan'
  | 'action'
  | 'goal'
  | 'area'
  | 'section'
  | 'actor'
  | 'group'
  | 'agreement'
  | 'framework'
  | 'framework-item';

/** What a change is of, under the name that it has after it, or had where it is gone. */
export interface Entry {
  type: EntryType;
  /** Null for the plan itself, and for agreements, which have none. */
  id: string | null;
  /** Its title, name or text; empty where none is written. */
  title: string;
}

/** Who is named, by id, and by name as the plan has it. */
export interface Person {
  id: string;
  name: string;
}

/** A time of one side of a change. */
export interface ToldTime extends Pick<Time, 'kind' | 'first' | 'last' | 'every' | 'times' | 'precision'> {
  /** As it is written. */
  text: string;
}

/** What the words of a change are made of, by the form of its kind. */
export interface FormArgs {
  entry: Nothing;
  /** Where something went: the likeliest of what came, which may be the same under another id. */
  removal: { maybe: (Entry & { id: string }) | null };
  id: { from: string; to: string };
  /** The areas, null for the plan as a whole. */
  place: { from: Entry | null; to: Entry | null };
  people: { from: readonly Person[]; to: readonly Person[] };
  ids: { lost: readonly string[]; gained: readonly string[] };
  /** Words of a closed list, as they stand in the file. */
  word: { from: string | null; to: string | null };
  /** Short facts in the plan's own words; null where nothing is written. */
  value: { from: string | null; to: string | null };
  /** A figure to reach, in a unit, from where it began; null where nothing is written. */
  target: { from: string | null; to: string | null; unit: string | null; start: string | null };
  /** Text in the plan's own words, whole; null where nothing is written. */
  text: { from: string | null; to: string | null };
  time: TimeArgs;
  validity: {
    from: ToldTime | null;
    to: ToldTime | null;
    distance: Distance | null;
    /** The decision that came with it, as the plan refers to it. */
    decision: { by: string | null; date: Day | null; reference: string | null } | null;
  };
  status: {
    from: Status | null;
    to: Status | null;
    /** The day it was closed, as far as the plan says. */
    closed: Day | null;
    /** What the log says of it: its newest new entry, without what is internal. */
    note: string | null;
  };
  /** Something that happened and was written down. */
  record: RecordArgs;
  hidden: Nothing;
}

/** Nothing to tell. */
type Nothing = Readonly<Record<string, never>>;

export interface RecordArgs {
  /** A day, or the words for a period. */
  when: string | null;
  /** A word of a closed list: the kind of a decision, the status that a log gives. */
  word: string | null;
  /** What is said of it. */
  what: string | null;
  /** What was said of it before, of what was changed. */
  was: string | null;
}

export interface TimeArgs {
  from: ToldTime | null;
  to: ToldTime | null;
  /** Between the last days; null where one of them has none. */
  distance: Distance | null;
  /** How precise the two are, where that is not the same and both have days. */
  precision: { from: Precision; to: Precision } | null;
  /** The how manieth time it is put off, by what the plan and this change tell; null for other changes. */
  time: number | null;
  /** The time first decided, where this is not the first move. */
  original: string | null;
  /** Who decided the move, and why, as the plan says. */
  decided: string | null;
  because: string | null;
}

/** A place on one side: a path of the plan, and where it stands in the file. */
export interface ChangePlace {
  path: Path;
  span: Span;
}

/** One edit of a plan, as data: sentences are made from it at the edge, in the language asked for. */
export interface ChangeOf<Kind extends ChangeKind> {
  kind: Kind;
  class: ChangeClass;
  entry: Entry;
  /** The id of the action that it is of or in, null outside actions. */
  action: string | null;
  /** The key that was changed, dotted below the entry (`follow_up.when`); null for the entry as a whole. */
  key: string | null;
  args: FormArgs[FormOf<Kind>];
  /** Null on the side where there is nothing. */
  before: ChangePlace | null;
  after: ChangePlace | null;
  /** What stays the same when lines move and texts are worded otherwise. */
  identity: readonly (string | number | boolean | null)[];
}

export type Change = { [Kind in ChangeKind]: ChangeOf<Kind> }[ChangeKind];

/** Whether what is told of a change has a form. */
export function isOfForm<Shape extends Form>(
  change: Change,
  form: Shape,
): change is Extract<Change, { kind: KindOf<Shape> }> {
  return kinds[change.kind].form === form;
}
