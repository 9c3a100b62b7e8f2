import { tally } from '../facts/grouped.ts';
import type { Identified, IdentifiedInArea } from './identified.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { renumbered } from './renumbering.ts';
import { signatureOf } from './same.ts';
import { type Twins, takeTwins } from './twins.ts';

/** Which is which in two revisions. */
export interface Pairing<Value> {
  /** By id; where the ids differ, the same thing under a new one. */
  pairs: Twins<Identified<Value>>[];
  added: Identified<Value>[];
  lost: Identified<Value>[];
  /** For what was lost, what was added that is likely to be the same, though not certain. */
  maybe: Map<Identified<Value>, Identified<Value>>;
}

/**
 * Pairs what has ids: by id alone, then identical content under a new id; but where ids have moved on by one, content
 * first. Of what is left, two that are the likest to each other, and alike enough, may be the same: that is told, and
 * they are not paired.
 *
 * @param contentOf what has to be the same under a new id
 */
export function pairUp<Value>(
  before: readonly Identified<Value>[],
  after: readonly Identified<Value>[],
  contentOf: (item: Identified<Value>, side: 'before' | 'after') => unknown,
  likeness: Likeness<Value>,
): Pairing<Value> {
  const pairs: Pairing<Value>['pairs'] = renumbered(before, after, contentOf, likeness);
  const renamed = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  const isLeft = (item: Identified<Value>): boolean => !renamed.has(item);
  let [lost, added] = [before.filter(isLeft), after.filter(isLeft)];
  const isRepeated = repeatedIn([before, after]);
  const keys: ((item: Identified<Value>, side: 'before' | 'after') => string)[] = [
    // An id that stands twice is a fault of the plan: what is the same is still no change, in its own place first.
    (item) => (isRepeated(item.id) ? signatureOf([item.id, item.value, areaOf(item)]) : item.id),
    ({ id, value }) => (isRepeated(id) ? signatureOf([id, value]) : id),
    ({ id }) => id,
    (item, side) => signatureOf(contentOf(item, side)),
  ];
  for (const keyOf of keys) {
    if (lost.length === 0 || added.length === 0) break;
    const matched = takeTwins(lost, added, keyOf);
    pairs.push(...matched.twins);
    ({ lost, added } = matched);
  }
  return { pairs, added, lost, maybe: likenessOf(lost, added, likeness) };
}

/** The id of the area that something is in. */
function areaOf(item: Identified<unknown>): { area?: string } {
  const { area = null } = item as Partial<IdentifiedInArea<unknown>>;
  return area ? { area: area.id } : {};
}

function repeatedIn(lists: readonly (readonly Identified<unknown>[])[]): (id: string) => boolean {
  const counts = lists.flatMap((items) => [...tally(items, ({ id }) => id)]);
  const repeated = new Set(counts.filter(([, count]) => count > 1).map(([id]) => id));
  return (id) => repeated.has(id);
}
