import { describe, expect, test } from 'vitest';
import { readTime } from '../../src/time/read.ts';
import { knownWords, longestPhrase, ordinalLike, sensesOf } from '../../src/time/vocabulary.ts';
import type { Words } from '../../src/time/words.ts';
import { english } from '../../src/time/words-en.ts';
import { swedish } from '../../src/time/words-sv.ts';

/** Every form of a language, from all its lists. */
function formsOf(words: Words): string[] {
  const lists: unknown[] = Object.values(words);
  const forms = lists.flatMap((list): unknown[] =>
    typeof list === 'object' && list ? Object.values(list) : [list],
  );
  return forms.flatMap((form) => String(form).split('|')).filter((form) => form !== '');
}

const languages = [
  ['Swedish', swedish],
  ['English', english],
] as const;

describe.each(languages)('the %s words', (_, words) => {
  test('are in lower case, composed, with single spaces and no dots', () => {
    const wrong = formsOf(words).filter(
      (form) => form !== form.toLowerCase().normalize('NFC').trim() || /\s\s|[.|]/.test(form),
    );
    expect(wrong).toEqual([]);
  });

  test('are each found as a phrase that the reader can put together', () => {
    const phrases = formsOf(words).map((form) => form.replaceAll('-', ' - '));
    expect(phrases.filter((phrase) => sensesOf(phrase).length === 0)).toEqual([]);
    expect(phrases.filter((phrase) => phrase.split(' ').length > longestPhrase)).toEqual([]);
  });

  test('have twelve months, ordinals and counts, four seasons and two terms', () => {
    const { months, ordinals, counts, seasons, terms } = words;
    const lengths = [months, ordinals, counts, seasons, terms].map((list) => list.length);
    expect(lengths).toEqual([12, 12, 12, 4, 2]);
  });

  test('each season and term reads with a year, each rhythm alone', () => {
    const dated = [...words.seasons, ...words.terms].flatMap((forms) => forms.split('|'));
    expect(dated.filter((form) => readTime(`${form} 2017`).kind !== 'period')).toEqual([]);
    for (const [every, forms] of Object.entries(words.rhythms)) {
      expect(forms.split('|').map((form) => readTime(form).every)).toEqual(forms.split('|').map(() => every));
    }
  });

  test('each word that has no days reads alone', () => {
    const ongoing = `${words.ongoing}|${words.ongoingLabels}`.split('|');
    expect(ongoing.filter((form) => readTime(form).kind !== 'ongoing')).toEqual([]);
    expect(words.asNeeded.split('|').filter((form) => readTime(form).kind !== 'as-needed')).toEqual([]);
  });

  test('each period of its own goes on with no end, and introduces the days it is given', () => {
    const periods = words.ownPeriods.split('|').map((form) => `under ${form}`);
    expect(periods.filter((form) => readTime(form).kind !== 'ongoing')).toEqual([]);
    expect(periods.filter((form) => readTime(`${form} 2017–2018`).kind !== 'period')).toEqual([]);
  });

  test('each blur needs a time to blur, each word of haste none', () => {
    const blurs = words.blurs.split('|');
    expect(blurs.map((form) => readTime(`${form} 2017`).problem)).toEqual(
      blurs.map((form) => ({ reason: 'blurred', words: form, nearest: '2017', key: null })),
    );
    expect(blurs.filter((form) => readTime(form).problem?.reason !== 'not-a-time')).toEqual([]);
    const soon = words.soon.split('|');
    expect(soon.map((form) => readTime(form).problem)).toEqual(
      soon.map((form) => ({ reason: 'blurred', words: form, nearest: null, key: null })),
    );
  });

  test('each condition needs an event', () => {
    const conditions = `${words.conditions}|${words.clauseConditions}`.split('|');
    expect(conditions.filter((form) => readTime(`${form} kommunen beslutar`).kind !== 'conditional')).toEqual(
      [],
    );
  });
});

const feasts = [swedish, english].flatMap((words) => words.feasts.split('|')).filter(Boolean);

test('a feast that shares its name with a month is no month alone, and one with a day', () => {
  expect(feasts).toEqual(['jul']);
  expect(feasts.map((feast) => readTime(`${feast} 2017`).problem?.reason)).toEqual(['ambiguous']);
  expect(feasts.map((feast) => readTime(`15 ${feast} 2017`).kind)).toEqual(['date']);
});

test.each(
  Array.from({ length: 12 }, (_, index) => {
    const number = index + 1;
    const forms = [swedish, english].flatMap(({ months }) => months[index]?.split('|') ?? []);
    return { number, forms: forms.filter((form) => form !== '' && !feasts.includes(form)) };
  }),
)('month $number is known as $forms', ({ number, forms }) => {
  const month = `2017-${String(number).padStart(2, '0')}`;
  expect(forms.map((form) => readTime(`${form} 2017`))).toEqual(
    forms.map((form) => ({ ...readTime(month), text: `${form} 2017` })),
  );
});

test('a word for another ordinal is of the same language', () => {
  expect(ordinalLike('femte', 4)).toBe('fjärde');
  expect(ordinalLike('fifth', 4)).toBe('fourth');
  expect(ordinalLike('andre', 1)).toBe('första');
  expect(ordinalLike('5', 4)).toBe(null);
});

test('the words that a misspelt one may be meant as are single, and not short', () => {
  expect(knownWords().filter((word) => word.length < 3 || word.includes(' '))).toEqual([]);
  expect(knownWords()).toContain('löpande');
});
