import type { Path } from '../findings/finding.ts';
import type { Plan } from '../plan/model.ts';
import builtIn from './frameworks.json';

/** Words of a plan, in its own language, or words that are known in each. */
export type Words = string | Readonly<Record<'en' | 'sv', string>>;

/** A numbered item that the plan must cover. */
export interface Item {
  id: string;
  title: Words;
  /** Where the plan lists it; null where the list is the built-in one. */
  path: Path | null;
}

/** A framework that a plan has opted into. */
export interface OptedFramework {
  id: string;
  title: Words;
  /** Empty where neither the plan nor the program knows of any. */
  items: readonly Item[];
  path: Path;
}

/** What the program knows of a framework: a law, or a list of recommendations. */
export interface KnownFramework {
  title: Words;
  items: readonly ({ id: string } & Exclude<Words, string>)[];
}

/** The frameworks that the program knows by id. To add one is to add an entry. */
export const knownFrameworks: Readonly<Record<string, KnownFramework>> = builtIn;

/** The frameworks that a plan opts into, in its order: the plan's own title and list win over those that are known. */
export function frameworksOf({ framework = [] }: Plan, known = knownFrameworks): OptedFramework[] {
  return framework.map(({ id, title, items = [] }, f) => {
    const path: Path = ['framework', f];
    const model = Object.hasOwn(known, id) ? known[id] : undefined;
    const listed = items.map((item, i) => ({ ...item, path: [...path, 'items', i] }));
    const modelled = (model?.items ?? []).map(({ id: number, ...words }) => ({
      id: number,
      title: words,
      path: null,
    }));
    return { id, title: title ?? model?.title ?? id, items: listed.length > 0 ? listed : modelled, path };
  });
}

/** True for one of which nothing is known: neither the program nor the plan says what it asks for. */
export function isUnknown({ id, items }: OptedFramework): boolean {
  return items.length === 0 && !Object.hasOwn(knownFrameworks, id);
}

/** The words in a language. */
export function wordsIn(words: Words, language: 'en' | 'sv'): string {
  return typeof words === 'string' ? words : words[language];
}
