import type { FormArgs, Person } from '../diff/change.ts';
import { quote } from '../findings/quote.ts';

/** Who went, who came and who stayed, by name and in quotes. */
export interface Comings {
  gone: string[];
  come: string[];
  stayed: string[];
}

/** Who is the same by id or, as ids may be renamed, by name. */
export function comingsOf({ from, to }: FormArgs['people']): Comings {
  const isAmong = (people: readonly Person[]) => (one: Person) =>
    people.some(({ id, name }) => id === one.id || name === one.name);
  const isLater = isAmong(to);
  const isEarlier = isAmong(from);
  return {
    gone: namesOf(from.filter((person) => !isLater(person))),
    come: namesOf(to.filter((person) => !isEarlier(person))),
    stayed: namesOf(to.filter(isEarlier)),
  };
}

/** Names in quotes. */
export function namesOf(people: readonly Person[]): string[] {
  return people.map(({ name }) => quote(name));
}

/** A day as it is, and any other time in quotes after a preposition. */
export function whenOf(when: string, preposition: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(when) ? when : `${preposition} ${quote(when)}`;
}

/** What something is called, in quotes; nothing where it has no name. A name that is a sentence loses its full stop. */
export function called(name: string): string {
  return name.trim() === '' ? '' : quote(isSentence.test(name) ? name.trimEnd().slice(0, -1) : name);
}

/** Several words, the last of which is not short for something (`m.m.`, `etc.`). */
const isSentence = /\s(?!(?:etc|osv|fl|m)\.\s*$)[^\s.]+\.\s*$/;

/** A figure as it is, with its unit where that is known and not part of it; words in quotes. */
export function figureOf(text: string, unit: string | null = null): string {
  if (!isFigure.test(text)) return quote(text);
  const name = unit === null || text.includes('%') ? '' : quote(unit).slice(1, -1);
  return inARow(text.trim(), name);
}

/** Whether a text is a figure, however it is written. */
const isFigure = /^\s*[-−]?\d[\d \u00A0.,]{0,20}%?\s*$/;

/** Words in a row, without those that are not there. */
export function inARow(...words: readonly (string | null)[]): string {
  return words.filter((word) => word !== null && word !== '').join(' ');
}
