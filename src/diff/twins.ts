import { groupBy } from '../facts/grouped.ts';

/** One thing in two revisions. */
export interface Twins<Item> {
  before: Item;
  after: Item;
}

/** Which is which, and what is left on each side. */
export interface Matched<Item> {
  twins: Twins<Item>[];
  lost: Item[];
  added: Item[];
}

/** Takes as one what has the same key on both sides, in order where several have it; null is the key of none. */
export function takeTwins<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item, side: 'before' | 'after') => string | null,
): Matched<Item> {
  const waiting = groupBy(after, (item) => [keyOf(item, 'after') ?? []].flat());
  const twins: Twins<Item>[] = [];
  const lost = before.filter((item) => {
    const key = keyOf(item, 'before');
    const twin = key === null ? undefined : waiting.get(key)?.shift();
    if (twin !== undefined) twins.push({ before: item, after: twin });
    return twin === undefined;
  });
  const taken = new Set(twins.map((pair) => pair.after));
  return { twins, lost, added: after.filter((item) => !taken.has(item)) };
}
