import type { Path } from '../findings/finding.ts';
import type { Placed } from '../plan/placed.ts';

/** Something that has an id, and where it stands. */
export interface Identified<Value> {
  id: string;
  value: Value;
  path: Path;
}

/** Something that has an id, in an area or in the plan as a whole (null). */
export type IdentifiedInArea<Value> = Identified<Value> & Placed<Value>;

/** Everything of a list or a register under a key of the plan that has an id. */
export function identified<Value>(
  values: readonly Value[] | Readonly<Record<string, Value>> | undefined,
  path: Path,
  idOf: (value: Value) => string,
): Identified<Value>[] {
  if (values === undefined) return [];
  if (isList(values)) {
    return values.map((value, index) => ({ id: idOf(value), value, path: [...path, index] }));
  }
  return Object.entries(values).map(([id, value]) => ({ id, value, path: [...path, id] }));
}

function isList<Value>(
  values: readonly Value[] | Readonly<Record<string, Value>>,
): values is readonly Value[] {
  return Array.isArray(values);
}

/** The same of what stands in areas. */
export function identifiedInAreas<Value extends { id: string }>(
  items: readonly Placed<Value>[],
): IdentifiedInArea<Value>[] {
  return items.map((item) => ({ ...item, id: item.value.id }));
}
