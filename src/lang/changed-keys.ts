import type { EntryType } from '../diff/change.ts';
import type { Action, Actor, Area, FollowUp, Framework, Goal, Group, Plan } from '../plan/model.ts';
import type { Changed } from './change-words.ts';

type Key<Mapping> = keyof NonNullable<Mapping> & string;
type Item<List> = List extends readonly (infer Each)[] ? Each : never;

/** The keys of the plan whose items are entries of their own, and the two that never change. */
type Apart =
  | 'format'
  | 'id'
  | 'actors'
  | 'groups'
  | 'agreements'
  | 'levels'
  | 'framework'
  | 'sections'
  | 'areas';

/** Every key that a change can be of, dotted below its entry. */
export type ChangedKey =
  | Exclude<
      | Key<Plan>
      | Key<Action>
      | Key<Goal>
      | Key<Area>
      | Key<Item<NonNullable<Plan['sections']>>>
      | Key<Actor>
      | Key<Group>
      | Key<Item<NonNullable<Plan['agreements']>>>
      | Key<Framework>,
      Apart
    >
  | `document.${Key<Plan['document']>}`
  | `situation.${Key<Plan['situation']>}`
  | `incidents.${Key<Plan['incidents']>}`
  | `follow_up.${Key<FollowUp>}`
  | `indicator.${Key<Goal['indicator']>}`
  | `contact.${Key<Actor['contact']>}`
  | `levels.${Key<Plan['levels']>}.${Key<NonNullable<Plan['levels']>['universal']>}`;

/** What each key is called in a sentence. */
export type Nouns = Readonly<Record<ChangedKey, string>>;

/** What some keys are called in entries where they mean another thing. */
export type NounsOfTypes = Readonly<Partial<Record<EntryType, Partial<Nouns>>>>;

/** What a key is called: nothing where the change is of the entry as a whole, and its own name where it has no other. */
export function nounIn(nouns: Nouns, ofTypes: NounsOfTypes, { key, entry }: Changed): string {
  if (key === null) return '';
  // Notes inside lists (`log.internal`) are called what they are anywhere.
  const last = key.slice(key.lastIndexOf('.') + 1);
  return wordIn(ofTypes[entry.type] ?? {}, key) ?? wordIn(nouns, key) ?? wordIn(nouns, last) ?? key;
}

/** The word for a text, if there is one. */
export function wordIn(words: Readonly<Record<string, string>>, text: string): string | null {
  return Object.hasOwn(words, text) ? (words[text] ?? null) : null;
}
