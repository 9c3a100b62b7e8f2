import type { Change } from './change.ts';
import type { KindOf } from './kinds.ts';
import { isSame } from './same.ts';
import { below, changeOf, type Field, type Pair } from './side.ts';

/** What it means that a key holds another value than before. */
type Compare<Value, Whole> = (field: Field<Value>, pair: Pair<Whole>) => Change[];

/**
 * What is made of a key: its own change; part of the change of another key; or nothing here, where the things that it
 * holds are paired by their ids, and where there is no other value that it could hold.
 */
type Row<Value, Whole> = Compare<Value, Whole> | { toldWith: keyof Whole } | 'paired' | 'fixed';

/** A row for every key that the schema lets something have: a key without one does not compile. */
export type Rows<Whole extends object> = {
  readonly [Key in keyof Required<Whole>]: Row<Exclude<Whole[Key], undefined>, Whole>;
};

/** Tells what changed between two versions of something, key by key. */
export function compareFields<Whole extends object>(pair: Pair<Whole>, rows: Rows<Whole>): Change[] {
  const { before, after } = pair;
  const keys = Object.keys(rows) as (keyof Whole & string)[];
  const told = new Set<keyof Whole & string>();
  for (const key of keys) {
    const row = rows[key];
    if (row === 'paired' || row === 'fixed' || isSame(before[key], after[key])) continue;
    told.add(typeof row === 'function' ? key : (row.toldWith as keyof Whole & string));
  }
  return keys
    .filter((key) => told.has(key))
    .flatMap((key) => {
      const row = rows[key];
      // One key of a mapped type: TypeScript sees the values of all keys.
      const compare = row as Compare<unknown, Whole>;
      return typeof row === 'function' ? compare({ key, from: before[key], to: after[key] }, pair) : [];
    });
}

/** For what several keys tell together: it looks at all of them. */
export function story<Whole>(tell: (pair: Pair<Whole>) => Change[]): Compare<unknown, Whole> {
  return (_field, pair) => tell(pair);
}

/** For a mapping of its own under a key; without kinds for it, one that is not there is as one that says nothing. */
export function part<Part extends object>(
  rows: Rows<Part>,
  kinds?: { added: KindOf<'entry'>; removed: KindOf<'entry'> },
): Compare<Part, unknown> {
  return ({ key, from, to }, pair) => {
    if (kinds && (from === undefined) !== (to === undefined)) {
      return [changeOf(pair, from === undefined ? kinds.added : kinds.removed, { key, args: {} })];
    }
    const nothing = {} as Part;
    return compareFields(
      {
        ...pair,
        before: from ?? nothing,
        after: to ?? nothing,
        paths: below(pair.paths, key),
        prefix: `${pair.prefix}${key}.`,
      },
      rows,
    );
  };
}
