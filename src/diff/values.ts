import type { Change, FormArgs } from './change.ts';
import { kinds } from './kinds.ts';

/** What stands on the two sides of a change in the plan itself: times as written, ids, words and texts. */
export interface Values {
  from: string | readonly string[] | null;
  to: string | readonly string[] | null;
}

type Form = keyof FormArgs;

/** What the plan says before and after a change; both null of what came or went as a whole, and of what is hidden. */
export function valuesOf(change: Change): Values {
  // The kind of a change says the form of its arguments, which TypeScript cannot follow through the table.
  const read = readers[kinds[change.kind].form] as (args: Change['args']) => Values;
  return read(change.args);
}

const none: Values = { from: null, to: null };

const readers: { readonly [Shape in Form]: (args: FormArgs[Shape]) => Values } = {
  entry: () => none,
  removal: () => none,
  hidden: () => none,
  record: () => none,
  id: ({ from, to }) => ({ from, to }),
  place: ({ from, to }) => ({ from: from?.id ?? null, to: to?.id ?? null }),
  people: ({ from, to }) => ({ from: from.map(({ id }) => id), to: to.map(({ id }) => id) }),
  ids: ({ lost, gained }) => ({ from: lost, to: gained }),
  target: ({ from, to }) => ({ from, to }),
  word: ({ from, to }) => ({ from, to }),
  value: ({ from, to }) => ({ from, to }),
  text: ({ from, to }) => ({ from, to }),
  time: ({ from, to }) => ({ from: from?.text ?? null, to: to?.text ?? null }),
  validity: ({ from, to }) => ({ from: from?.text ?? null, to: to?.text ?? null }),
  status: ({ from, to }) => ({ from, to }),
};
