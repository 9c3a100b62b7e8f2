import { isMapping } from '../plan/walk.ts';

/** Whether two values of a file are the same, whatever the order of their keys; null and nothing are alike. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSame(item, other[index]))
    );
  }
  if (!isMapping(one) || !isMapping(other)) return (one ?? null) === (other ?? null);
  return (
    Object.keys(one).every((key) => isSame(one[key], partOf(other, key))) &&
    Object.keys(other).every((key) => Object.hasOwn(one, key) || (other[key] ?? null) === null)
  );
}

function partOf(mapping: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

/** A text that is the same for the same value, whatever the order of keys and of lists; null and nothing are alike. */
export function signatureOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(signatureOf).toSorted().join()}]`;
  if (!isMapping(value)) return JSON.stringify(value ?? null);
  const parts = Object.entries(value)
    .filter(([, child]) => child != null)
    .map(([key, child]) => `${JSON.stringify(key)}:${signatureOf(child)}`);
  return `{${parts.toSorted().join()}}`;
}
