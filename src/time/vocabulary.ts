import { type Cue, type Forms, lastOfAll, type Numeric, type Sense, type Unit, type Words } from './words.ts';
import { english } from './words-en.ts';
import { swedish } from './words-sv.ts';

/** The number of words in the longest phrase. */
export const longestPhrase = 6;

/** Both languages together; 1 ms to build. */
const vocabulary = [swedish, english].reduce(addLanguage, new Map<string, Sense[]>());

/** All senses of a phrase, in either language. */
export function sensesOf(phrase: string): readonly Sense[] {
  return vocabulary.get(phrase) ?? [];
}

let singles: string[] | null = null;

/** The word for another number in the language of an ordinal; null when it is no ordinal. */
export function ordinalLike(word: string, number: number): string | null {
  const formsOf = (forms: Forms | undefined) => forms?.split('|') ?? [];
  const language = [swedish, english].find(({ ordinals }) =>
    ordinals.some((forms) => formsOf(forms).includes(word)),
  );
  return formsOf(language?.ordinals[number - 1])[0] ?? null;
}

/** Every single word that has a sense, for corrections of spelling. */
export function knownWords(): readonly string[] {
  singles ??= [...vocabulary.keys()].filter((phrase) => phrase.length > 2 && !phrase.includes(' '));
  return singles;
}

function addLanguage(all: Map<string, Sense[]>, words: Words): Map<string, Sense[]> {
  const add = (forms: Forms, sense: Sense) => {
    for (const form of forms.split('|')) {
      if (form === '') continue;
      const phrase = form.replaceAll('-', ' - ');
      const known = all.get(phrase);
      if (known) known.push(sense);
      else all.set(phrase, [sense]);
    }
  };
  const number = (lists: Forms[], is: Numeric) => {
    lists.forEach((forms, index) => {
      add(forms, { is, number: index + 1 });
    });
  };
  number(words.months, 'month');
  number(words.seasons, 'season');
  number(words.terms, 'term');
  number(words.ordinals, 'ordinal');
  number(words.counts, 'count');
  number(words.occasions, 'occasions');
  add(words.last, { is: 'ordinal', number: lastOfAll });
  for (const [unit, forms] of Object.entries(words.units)) add(forms, { is: 'unit', unit: unit as Unit });
  for (const [every, forms] of Object.entries(words.rhythms)) add(forms, { is: 'rhythm', every });
  for (const [cue, forms] of Object.entries(words.cues)) add(forms, { is: 'cue', cue: cue as Cue });
  add(words.ongoing, { is: 'ongoing', isLabel: false });
  add(words.ongoingLabels, { is: 'ongoing', isLabel: true });
  add(words.conditions, { is: 'condition', opensClause: false });
  add(words.clauseConditions, { is: 'condition', opensClause: true });
  add(words.asNeeded, { is: 'as-needed' });
  add(words.ambiguous, { is: 'ambiguous' });
  add(words.labels, { is: 'label' });
  add(words.decisions, { is: 'decision' });
  add(words.denials, { is: 'denial' });
  add(words.blurs, { is: 'blur' });
  add(words.soon, { is: 'soon' });
  add(words.registers, { is: 'register' });
  add(words.weekdays, { is: 'weekday' });
  add(words.feasts, { is: 'feast' });
  add(words.turnOfYear, { is: 'turn-of-year' });
  add(words.ownPeriods, { is: 'own-period' });
  return all;
}
