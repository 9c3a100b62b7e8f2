import { signatureOf } from './same.ts';

/** An item of a list, and where in the list it stands. */
export interface Item<Value> {
  value: Value;
  index: number;
}

/** What became of the items of a list. */
export interface Matched<Value> {
  added: Item<Value>[];
  lost: Item<Value>[];
  changed: { before: Item<Value>; after: Item<Value> }[];
}

/**
 * Holds two lists of records against each other. Those that are the same are no change, in whatever order; of the others
 * those with the same key are the same record, changed. Keys are tried in turn; null is the key of none.
 */
export function matchRecords<Value>(
  before: readonly Value[],
  after: readonly Value[],
  keys: readonly ((value: Value) => string | null)[],
): Matched<Value> {
  let lost = before.map((value, index) => ({ value, index }));
  let added = after.map((value, index) => ({ value, index }));
  const changed: Matched<Value>['changed'] = [];
  for (const keyOf of [signatureOf, ...keys]) {
    const waiting = new Map<string, Item<Value>[]>();
    for (const item of added) {
      const key = keyOf(item.value);
      if (key === null) continue;
      const others = waiting.get(key);
      if (others) others.push(item);
      else waiting.set(key, [item]);
    }
    const taken = new Set<Item<Value>>();
    lost = lost.filter((item) => {
      const key = keyOf(item.value);
      const twin = key === null ? undefined : waiting.get(key)?.shift();
      if (!twin) return true;
      taken.add(twin);
      if (keyOf !== signatureOf) changed.push({ before: item, after: twin });
      return false;
    });
    added = added.filter((item) => !taken.has(item));
  }
  return { added, lost, changed };
}
