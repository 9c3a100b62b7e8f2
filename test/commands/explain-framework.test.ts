import { describe, expect, it } from 'vitest';
import { knownFrameworks } from '../../src/facts/frameworks.ts';
import { explain, explainAsJson } from './explained.ts';

interface Framework {
  framework: string;
  title: string;
  items: { id: string; title: string }[];
  rules: { id: string; part: string; summary: string }[];
}

describe('plan explain FRAMEWORK', () => {
  it.each(Object.keys(knownFrameworks))('tells what %s asks for, in both languages', async (id) => {
    for (const language of ['en', 'sv'] as const) {
      const { framework, title, items, rules } = await explainAsJson<Framework>(id, '--lang', language);
      expect(framework).toBe(id);
      expect(items.length + rules.length).toBeGreaterThan(5);
      const page = await explain(id, '--lang', language);
      for (const words of [title, ...items.map((item) => item.title), ...rules.map((rule) => rule.summary)])
        expect(page).toContain(words);
      expect(page).toContain(`framework:\n      - id: ${id}\n`);
    }
  });

  it('lists twelve recommendations, and eight rules of the law with their sections', async () => {
    const recommendations = await explainAsJson<Framework>('national-coordinator-12');
    expect(recommendations.items.map(({ id }) => Number(id))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    const { rules } = await explainAsJson<Framework>('lag-2023-196');
    expect(rules.map(({ id, part }) => `${part} ${id}`)).toEqual([
      '4 § law-situation-missing',
      '5 § law-decision-missing',
      '6 § law-situation-stale',
      '6 § law-follow-up-late',
      '8–10 §§ law-agreement-missing',
      '8–10 §§ law-council-missing',
      '11–12 §§ law-coordination-missing',
      '13 § law-report-missing',
    ]);
  });
});
