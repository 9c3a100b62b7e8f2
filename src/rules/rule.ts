import type { Part, Path, Severity } from '../findings/finding.ts';
import { actionAt, type Outline } from '../plan/outline.ts';

/** What a rule says in one language. */
export interface Wording<Args> {
  /** What the rule asks for, in one line. */
  summary: string;
  /** Why it matters to those who live with the plan, in a few sentences. */
  why: string;
  /** Lower case, no full stop, with the value found and what was expected. */
  message(args: Args): string;
  /** What the other place of a two-place finding is. */
  note?(args: Args): string;
  /** What to do about it. */
  remedy(args: Args): string;
}

/** What a rule has found, by paths; `check` turns them into places. */
export interface Found<Args> {
  at: Path;
  /** What to mark at the path; the value unless told otherwise. */
  part?: Part;
  args: Args;
  /** The other place, marked at its key. */
  note?: Path;
}

/** Numbers that the configuration may set for a rule. */
export type Parameters = Readonly<Record<string, number>>;

/** One thing that a good plan has. Pure: what a rule finds depends on the plan, the day and its parameters alone. */
export interface Rule<Id extends string = string, Args = unknown, Tunable extends Parameters = Parameters> {
  id: Id;
  severity: Severity;
  /** True for a hole that a plan under way may still have: a draft is only told of it. */
  isCompleteness?: boolean;
  /** What the configuration may tune, with the usual values; days and counts. */
  parameters?: Tunable;
  /**
   * Keys besides the place itself that a finding rests on: of the plan, and of each entry that the place or its note
   * lies in. Where one of them does not fit the schema, nothing is found.
   */
  reliesOn?: readonly string[];
  /** Keys that a finding rests on wherever in the plan they stand, such as `covers` or `agreements.with`. */
  reliesOnAll?: readonly string[];
  /** What the rule stands on, and part of it: it judges only plans that opt into that framework. */
  basis?: { framework: string; part: string };
  en: Wording<Args>;
  /** Absent on the rules about the file itself and what it accepts: their findings come from reading it. */
  check?(outline: Outline, parameters: Tunable): Iterable<Found<Args>>;
}

/** Keeps the types of a rule's id, arguments and parameters. */
export function defineRule<const Id extends string, Args, Tunable extends Parameters = Parameters>(
  rule: Rule<Id, Args, Tunable>,
): Rule<Id, Args, Tunable> {
  return rule;
}

/** An action as a message names it. */
export interface ActionName {
  id: string;
  title: string;
}

/** What a message needs of an action. */
export function nameOf({ id, title }: ActionName): ActionName {
  return { id, title };
}

/** The name of the action that a path leads into, null outside actions. */
export function ownerOf(outline: Outline, path: Path): ActionName | null {
  const action = actionAt(outline, path);
  return action && nameOf(action);
}
