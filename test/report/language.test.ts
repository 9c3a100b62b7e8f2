import { describe, expect, it } from 'vitest';
import { reportExample } from './model.ts';

const occasion = { name: 'ljungby', today: '2017-12-31', period: '2017' } as const;

/** The languages that a page marks its words with, after its own. */
async function languagesIn(template: string, language: string): Promise<Set<string>> {
  const { stdout } = await reportExample(occasion, '-t', template, '-f', 'html', '--lang', language);
  const [, ...others] = [...stdout.matchAll(/ lang="(\w+)"/g)].map(([, code = '']) => code);
  return new Set(others);
}

describe('a page in another language than its plan', () => {
  it.each(['follow-up', 'plan', 'lead', 'agenda', 'status', 'portfolio'])(
    '%s marks the words of the plan with theirs',
    async (template) => {
      expect(await languagesIn(template, 'en')).toEqual(new Set(['sv']));
      expect(await languagesIn(template, 'sv')).toEqual(new Set());
    },
  );

  it('marks each action, and nothing that the program says', async () => {
    const { stdout } = await reportExample(occasion, '-f', 'html', '--lang', 'en');
    expect(stdout).toContain('<p class="title"><span lang="sv">Hälsosamtal</span></p>');
    expect(stdout).not.toMatch(/lang="sv">[^<]*\b(the|of|and)\b/);
  });
});
