import { nearest } from '../findings/nearest.ts';

/**
 * Whether one of the references that lead nowhere may have meant an id: it is the nearest, or nothing tells which one was
 * meant. Of such an id it cannot be said that nothing refers to it.
 */
export function mayBeMeant(
  references: Iterable<string>,
  known: ReadonlySet<string>,
): (id: string) => boolean {
  const meant = new Set<string>();
  for (const reference of new Set(references)) {
    if (known.has(reference)) continue;
    const id = nearest(reference, known);
    if (id === null) return () => true;
    meant.add(id);
  }
  return (id) => meant.has(id);
}
