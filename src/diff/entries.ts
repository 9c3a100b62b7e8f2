import type { Entry, EntryType } from './change.ts';

/** What has a name in a plan, under one key or another. */
export interface Named {
  title?: string;
  name?: string;
  text?: string;
}

/** Something by the name that it has in the plan: a title or a name, else its text. */
export function entryOf(type: EntryType, id: string | null, { title, name, text }: Named): Entry {
  return { type, id, title: (title ?? name ?? text ?? '').replace(/\s+/g, ' ').trim() };
}
