import { readdirSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { formats, formatsFor } from '../../src/format/index.ts';
import { wrap } from '../../src/format/wrap.ts';
import words from '../../src/lang/en-changes/index.ts';
import { goldens } from '../goldens.ts';
import { after, before, comparedPlans, written } from './changes-sample.ts';
import { everyChange } from './every-change.ts';

const unsafe = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const hostile =
  'a\u001B[2J\u202E\n::error::b%0A <img src=x> `c` | @all #12 https://x.se/1 :x: GH-3 *d* [e](f)';

/** Plans that changed, came, went, were renamed and are as they were. */
async function several() {
  return [
    await comparedPlans(before, after, 'plan.yaml'),
    await comparedPlans(before, before.replace('Q1 2027', 'Q2 2027'), 'klimat.plan.yaml', 'main:./plan.yaml'),
    await comparedPlans(null, before, 'ny.plan.yaml'),
    await comparedPlans(before, null, 'gammal.plan.yaml'),
    await comparedPlans(before, before, 'samma.plan.yaml'),
  ];
}

goldens('test/goldens/comparison', '.txt', {
  'pretty-en': async () => written('pretty', await several()),
  'pretty-sv': async () => written('pretty', await several(), { language: 'sv' }),
  'pretty-colours': async () => written('pretty', [await comparedPlans(before, after)], { hasColor: true }),
  'pretty-quiet': async () => written('pretty', [await comparedPlans(before, after)], { isQuiet: true }),
  'pretty-nothing': async () => written('pretty', [await comparedPlans(before, before)], { language: 'sv' }),
  'github-sv': async () => written('github', await several(), { language: 'sv' }),
});

goldens('test/goldens/comparison', '.md', {
  'markdown-en': async () => written('markdown', await several()),
  'markdown-sv': async () => written('markdown', await several(), { language: 'sv' }),
  'markdown-nothing': async () =>
    written('markdown', [await comparedPlans(before, before)], { language: 'sv' }),
});

describe('the formats', () => {
  it('that tell changes are those that have the function for it', async () => {
    expect(await formatsFor('changes')).toEqual(['pretty', 'json', 'markdown', 'html', 'github']);
    expect(await formatsFor('findings')).toEqual(['pretty', 'compact', 'json']);
  });

  it('are each a file', () => {
    const files = readdirSync('src/format').map((file) => file.replace(/\.ts$/, ''));
    expect(Object.keys(formats).filter((name) => !files.includes(name))).toEqual([]);
  });

  it.each(['pretty', 'markdown', 'github'] as const)(
    '%s shows nothing but what can be shown',
    async (name) => {
      const text = await written(name, [await everyChange(hostile)]);
      expect(text.length).toBeGreaterThan(1000);
      expect(text.split('\n').filter((line) => unsafe.test(line))).toEqual([]);
    },
  );

  it.each(['pretty', 'json', 'markdown', 'html', 'github'] as const)(
    '%s gives the same bytes for the same plans',
    async (name) => {
      expect(await written(name, await several())).toBe(await written(name, await several()));
    },
  );
});

describe('pretty', () => {
  it('keeps every change within 80 columns', async () => {
    const text = await written('pretty', [await everyChange('日本語 å ordet 🚲 som följer på ett annat')]);
    const [changes = ''] = text.split('\nnew findings');
    expect(changes.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
  });

  it('says the same with colours and without', async () => {
    const plans = await several();
    const coloured = await written('pretty', plans, { hasColor: true });
    expect(coloured).toContain('\u001B[31m');
    expect(stripVTControlCharacters(coloured)).toBe(await written('pretty', plans));
  });

  it('says how many moves it does not show', async () => {
    const [line = ''] = / *- \{id: "1\.4".*\n/.exec(before) ?? [];
    const energy = '  - id: "2"\n    title: Energi\n    actions:\n      - {id: "2.1", title: Spara}\n';
    const plan = await comparedPlans(before + energy, before.replace(line, '') + energy + line);
    expect(plan.changes).toEqual([]);
    for (const name of ['pretty', 'markdown', 'html'] as const) {
      expect(await written(name, [plan])).toContain(words.hidden(1).slice(1, 30));
    }
  });

  it('tells why a kind needs attention once', async () => {
    const text = await written('pretty', await several());
    expect(text.match(/\[deadline-postponed\]/g)).toHaveLength(2);
    const start = words.kinds['deadline-postponed'].why.slice(0, 20);
    expect(text.split(`= ${start}`)).toHaveLength(2);
  });
});

describe('wrapping', () => {
  it.each([
    ['a b c', ['a b', 'c']],
    ['abcdef g', ['abcdef', 'g']],
    ['ab cd', ['ab', 'cd']],
    ['', ['']],
    ['日本 b', ['日本', 'b']],
  ])('breaks %j at its spaces', (text, lines) => {
    expect(wrap(text, 4, stringWidth)).toEqual(lines);
  });
});

describe('github', () => {
  it('writes commands that nothing of a plan breaks out of', async () => {
    const text = await written('github', [await everyChange(hostile)]);
    const command =
      /^::(?:error|warning|notice) file=[^:,\n]+(?:,(?:line|endLine|col|endColumn)=\d+)+,title=[^:,\n]+::[^\n]+$/;
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => !command.test(line))).toEqual([]);
    expect(text).toContain('b%250A');
    expect(text).not.toMatch(/%(?!25|0A|0D|3A|2C)/);
  });

  it('says of what is gone nothing but its file', async () => {
    const [line = ''] = (await written('github', [await comparedPlans(before, after)]))
      .split('\n')
      .filter((text) => text.includes('action-removed'));
    expect(line).toMatch(/^::warning file=plan\.yaml,line=1,title=/);
  });

  it('warns of a plan that is gone, under the name that it had', async () => {
    expect(await written('github', [await comparedPlans(before, null)])).toBe(
      '::warning file=plan.yaml,line=1,title=needs attention::the plan was removed\n',
    );
  });

  it('says nothing where nothing has changed', async () => {
    expect(await written('github', [await comparedPlans(before, before)])).toBe('');
  });
});
