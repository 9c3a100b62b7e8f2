import type { Plan } from '../plan/model.ts';
import type { Change, RecordArgs } from './change.ts';
import type { KindOf } from './kinds.ts';
import { type Item, matchRecords } from './records.ts';
import { signatureOf } from './same.ts';
import { below, changeOf, type Field, type Pair } from './side.ts';

/** What is told of a record, and the facts that tell it from others. */
export interface Telling extends Omit<RecordArgs, 'was'> {
  identity: readonly (string | number | null)[];
}

/** What a key is to the record it stands in: a mark that the record is known by when the rest is changed, or a part of it. */
type Role = 'mark' | 'part';

/** A role for every key that the schema lets a record have: a key without one does not compile. */
export type Roles<Value> = { readonly [Key in keyof Required<Value>]: Role };

/** A list of what happened, and what is told when a record comes, goes or is changed. */
export interface RecordKinds<Value> {
  added: KindOf<'record'>;
  lost: KindOf<'record'>;
  changed: KindOf<'record'>;
  fields: Roles<Value>;
  tell: (value: Value, plan: Plan) => Telling;
}

/** Tells every record of a list. */
export function records<Value extends object>(
  kinds: RecordKinds<Value>,
): (field: Field<readonly Value[]>, pair: Pair<unknown>) => Change[] {
  return ({ key, from = [], to = [] }, pair) => {
    const { lost, changed, added } = matchRecords(from, to, [keyOf(kinds.fields)]);
    const change = (kind: KindOf<'record'>, was: Item<Value> | null, is: Item<Value> | null): Change =>
      recordChange(kind, key, was, is, kinds.tell, pair);
    return [
      ...lost.map((item) => change(kinds.lost, item, null)),
      ...changed.map(({ before, after }) => change(kinds.changed, before, after)),
      ...added.map((item) => change(kinds.added, null, item)),
    ];
  };
}

/** What a record is known by: all its marks together. */
export function keyOf<Value extends object>(fields: Roles<Value>): (value: Value) => string | null {
  const marks = (Object.keys(fields) as (keyof Value)[]).filter((key) => fields[key] === 'mark');
  return (value) => signatureOf(Object.fromEntries(marks.map((key) => [key, value[key]])));
}

/** One record that came, went or was changed. */
export function recordChange<Value>(
  kind: KindOf<'record'>,
  key: string,
  was: Item<Value> | null,
  is: Item<Value> | null,
  tell: (value: Value, plan: Plan) => Telling,
  pair: Pair<unknown>,
): Change {
  const { before, after } = pair.comparison;
  const [earlier, later] = [was && tell(was.value, before.plan), is && tell(is.value, after.plan)];
  const { when = null, word = null, what = null, identity = [] } = later ?? earlier ?? {};
  return changeOf(pair, kind, {
    key,
    args: { when, word, what, was: later && earlier ? earlier.what : null },
    paths: {
      before: was && below(pair.paths, key, was.index).before,
      after: is && below(pair.paths, key, is.index).after,
    },
    part: 'entry',
    identity,
  });
}
