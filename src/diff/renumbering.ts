import { groupBy } from '../facts/grouped.ts';
import type { Identified } from './identified.ts';
import { isAlikeInText, type Likeness } from './likeness.ts';
import { isSame, signatureOf } from './same.ts';
import type { Twins } from './twins.ts';

type ContentOf<Value> = (item: Identified<Value>, side: 'before' | 'after') => unknown;

/**
 * Finds what has the same content under another id, or the same name, though an id of it is in use for something else:
 * where one thing is put in among numbered ones, those after it move on by one. What is like the thing that now has its
 * id, or had the id that it has now, keeps its own.
 */
export function renumbered<Value>(
  before: readonly Identified<Value>[],
  after: readonly Identified<Value>[],
  contentOf: ContentOf<Value>,
  likeness: Likeness<Value>,
): Twins<Identified<Value>>[] {
  const [wereById, areById] = [onceById(before), onceById(after)];
  const inUse = new Set([...wereById.keys()].filter((id) => areById.has(id)));
  const settled = new Set([...inUse].filter((id) => isSame(wereById.get(id)?.value, areById.get(id)?.value)));
  if (settled.size === inUse.size) return [];
  const isOther = (item: Identified<Value>, holder: Identified<Value> | undefined): boolean =>
    holder === undefined || !isAlikeInText(item.value, holder.value, likeness);
  let leaving = [...wereById.values()].filter(({ id }) => !settled.has(id));
  let coming = [...areById.values()].filter(({ id }) => !settled.has(id));
  const twins: Twins<Identified<Value>>[] = [];
  for (const keyOf of [contentOf, ({ value }: Identified<Value>) => nameOf(value, likeness)]) {
    const found = onlyTwins(leaving, coming, keyOf).filter(
      ({ before: item, after: twin }) =>
        item.id !== twin.id &&
        (keyOf === contentOf || inUse.has(item.id) || inUse.has(twin.id)) &&
        isOther(item, areById.get(item.id)) &&
        isOther(twin, wereById.get(twin.id)),
    );
    twins.push(...found);
    const taken = new Set(found.flatMap((pair) => [pair.before, pair.after]));
    leaving = leaving.filter((item) => !taken.has(item));
    coming = coming.filter((item) => !taken.has(item));
  }
  return twins;
}

/** Those of which there is one on each side. */
function onlyTwins<Value>(
  before: readonly Identified<Value>[],
  after: readonly Identified<Value>[],
  keyOf: ContentOf<Value>,
): Twins<Identified<Value>>[] {
  const waiting = groupBy(after, (item) => [signatureOf(keyOf(item, 'after'))]);
  return [...groupBy(before, (item) => [signatureOf(keyOf(item, 'before'))])].flatMap(
    ([key, [item, ...doubles]]) => {
      const [twin, ...others] = waiting.get(key) ?? [];
      return item && twin && doubles.length + others.length === 0 ? [{ before: item, after: twin }] : [];
    },
  );
}

/** The first of its texts, which is what it is called. */
function nameOf<Value>(value: Value, { texts }: Likeness<Value>): string {
  const [name = ''] = texts(value)[0] ?? [];
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Those whose id stands once, by it. */
function onceById<Value>(items: readonly Identified<Value>[]): Map<string, Identified<Value>> {
  const groups = groupBy(items, ({ id }) => [id]);
  return new Map(
    [...groups].flatMap(([id, [item, ...others]]) =>
      item && others.length === 0 ? [[id, item] as const] : [],
    ),
  );
}
