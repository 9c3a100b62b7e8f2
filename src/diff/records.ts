import { signatureOf } from './same.ts';
import { type Twins, takeTwins } from './twins.ts';

/** An item of a list, and where in the list it stands. */
export interface Item<Value> {
  value: Value;
  index: number;
}

/** What became of the items of a list. */
export interface MatchedRecords<Value> {
  added: Item<Value>[];
  lost: Item<Value>[];
  changed: Twins<Item<Value>>[];
}

/**
 * Holds two lists of records against each other. Those that are the same are no change, in whatever order; of the others
 * those with the same key are the same record, changed. Keys are tried in turn; null is the key of none.
 */
export function matchRecords<Value>(
  before: readonly Value[],
  after: readonly Value[],
  keys: readonly ((value: Value) => string | null)[],
): MatchedRecords<Value> {
  const itemsOf = (values: readonly Value[]): Item<Value>[] =>
    values.map((value, index) => ({ value, index }));
  let { lost, added } = takeTwins(itemsOf(before), itemsOf(after), ({ value }) => signatureOf(value));
  const changed: Twins<Item<Value>>[] = [];
  for (const keyOf of keys) {
    const matched = takeTwins(lost, added, ({ value }) => keyOf(value));
    changed.push(...matched.twins);
    ({ lost, added } = matched);
  }
  return { added, lost, changed };
}
