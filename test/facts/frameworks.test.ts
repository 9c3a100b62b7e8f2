import { describe, expect, it } from 'vitest';
import { frameworksOf, knownFrameworks, wordsIn } from '../../src/facts/frameworks.ts';
import type { Framework } from '../../src/plan/model.ts';
import { planWith } from '../rules/found.ts';

const opted = (framework: Framework[], known?: typeof knownFrameworks): ReturnType<typeof frameworksOf> =>
  frameworksOf(planWith({ framework }), known);

describe('the frameworks of a plan', () => {
  it('are none where it opts into none', () => {
    expect(frameworksOf(planWith({}))).toEqual([]);
  });

  it('bring the title and the items that the program knows', () => {
    const [framework] = opted([{ id: 'national-coordinator-12' }]);
    expect(framework?.items.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, i) => String(i + 1)));
    expect(framework?.items[6]).toEqual({
      id: '7',
      title: { en: 'Let families be an important party', sv: 'Låt anhöriga vara en viktig part' },
      path: null,
    });
    expect(framework?.path).toEqual(['framework', 0]);
    expect(framework && wordsIn(framework.title, 'sv')).toBe(
      'Tolv rekommendationer för lokalt arbete mot våldsbejakande extremism',
    );
  });

  it('bring no items with a law, which rules of its own speak for', () => {
    const [law] = opted([{ id: 'lag-2023-196' }]);
    expect(law?.items).toEqual([]);
    expect(law && wordsIn(law.title, 'en')).toMatch(/^Act \(2023:196\)/);
  });

  it('have the title and the items of the plan where it states them, each where it stands', () => {
    const items = [{ id: '1', title: 'Allt' }];
    expect(opted([{ id: 'x' }, { id: 'national-coordinator-12', title: 'De tolv', items }])[1]).toEqual({
      id: 'national-coordinator-12',
      title: 'De tolv',
      items: [{ id: '1', title: 'Allt', path: ['framework', 1, 'items', 0] }],
      path: ['framework', 1],
    });
  });

  it('keep the known items where the list of the plan is empty', () => {
    expect(opted([{ id: 'national-coordinator-12', items: [] }])[0]?.items).toHaveLength(12);
  });

  it('go by their id where nobody knows more of them', () => {
    expect(opted([{ id: 'own' }])).toEqual([{ id: 'own', title: 'own', items: [], path: ['framework', 0] }]);
    expect(opted([{ id: 'constructor' }])[0]?.items).toEqual([]);
  });

  it('can be more by an entry in the list of those that are known, and nothing else', () => {
    const known = { ...knownFrameworks, new: { title: 'New', items: [{ id: 'a', en: 'One', sv: 'Ett' }] } };
    expect(opted([{ id: 'new' }], known)).toEqual([
      {
        id: 'new',
        title: 'New',
        items: [{ id: 'a', title: { en: 'One', sv: 'Ett' }, path: null }],
        path: ['framework', 0],
      },
    ]);
  });
});

describe('every known framework', () => {
  it.each(Object.entries(knownFrameworks))('%s has its words in both languages', (_, { title, items }) => {
    for (const words of [title, ...items]) {
      const [english, swedish] = [wordsIn(words, 'en'), wordsIn(words, 'sv')];
      expect(english).toMatch(/\S/);
      expect(swedish).toMatch(/\S/);
      expect(english).not.toBe(swedish);
    }
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

describe('words', () => {
  it('of a plan are the same in every language, and known ones are not', () => {
    expect(wordsIn('Allt', 'en')).toBe('Allt');
    expect(wordsIn({ en: 'All', sv: 'Allt' }, 'en')).toBe('All');
    expect(wordsIn({ en: 'All', sv: 'Allt' }, 'sv')).toBe('Allt');
  });
});
