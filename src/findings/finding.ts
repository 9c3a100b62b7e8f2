import { compare } from './compare.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Keys and indexes from the root of a plan to one of its values: `['areas', 10, 'actions', 1, 'lead']`. */
export type Path = readonly (string | number)[];

/** What a finding marks: the key, the value, or the entry that lacks something (its first key). */
export type Part = 'key' | 'value' | 'entry';

/** Offsets into a source, in UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The other place of a two-place finding. What it says is made from the finding's arguments. */
export interface Note {
  path: Path;
  span: Span;
}

/** What is wrong, as data: sentences are made from it at the edge, in the language asked for. */
export interface Finding {
  rule: string;
  severity: Severity;
  path: Path;
  span: Span;
  /** The id of the action that the place belongs to, null outside actions. */
  action: string | null;
  /** What the rule's wording needs, in the shape that the rule declares. */
  args: unknown;
  notes: readonly Note[];
  /** What stays the same when lines move and wording changes: rule, action, key and value. */
  identity: readonly (string | number | boolean | null)[];
}

/** True when a path leads to a place or into it. */
export function isWithin(path: Path, place: Path): boolean {
  return place.every((step, i) => path[i] === step);
}

/** A JSON Pointer (RFC 6901) to a place of a plan. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Reading order: by place, the longer mark first, then by severity and rule. */
export function inReadingOrder(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    b.span.end - a.span.end ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(a.rule, b.rule)
  );
}
