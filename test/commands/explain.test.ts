import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { run } from '../run.ts';

async function explain(...words: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await run(['explain', ...words]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}

async function explainAsJson(...words: string[]): Promise<unknown> {
  return JSON.parse(await explain('-f', 'json', ...words));
}

const schema = JSON.parse(readFileSync('schemas/explain.schema.json', 'utf8')) as AnySchemaObject;
const isExplanation = new Ajv({ allowUnionTypes: true, keywords: ['enumDescriptions'] }).compile(schema);

describe('plan explain', () => {
  it('gives the reason for a rule, in lines that can be read', async () => {
    const text = await explain('lead-missing');
    expect(text.split('\n').slice(0, 3)).toEqual([
      'lead-missing: every action has a lead',
      'severity: error',
      '',
    ]);
    expect(text).toContain('falls between the chairs');
    expect(text.split('\n').filter((line) => line.length > 90)).toEqual([]);
  });

  it('says what of a rule may be tuned', async () => {
    expect((await explain('due-soon', '--lang', 'sv')).split('\n').slice(0, 4)).toEqual([
      'due-soon: det sägs till när en sista dag är nära',
      'allvarlighetsgrad: info',
      'går att ställa in: days (30)',
      '',
    ]);
  });

  it.each(['sv', 'en'])('has words for every rule in %s', async (language) => {
    const listed = await explain('--list', '--lang', language);
    expect([...listed.matchAll(/^([a-z-]+) +(error|warning|info) +\S.*$/gm)].map(([, id]) => id)).toEqual(
      rules.map(({ id }) => id),
    );
    expect(listed.split('\n')).toHaveLength(rules.length + 1);
  });

  it('lists every rule as json', async () => {
    const listed = (await explainAsJson('--list')) as { rules: { id: string }[] };
    expect(listed.rules.map(({ id, ...rest }) => [id, Object.keys(rest)])).toEqual(
      rules.map(({ id }) => [id, ['severity', 'summary']]),
    );
    expect(isExplanation(listed), JSON.stringify(isExplanation.errors)).toBe(true);
  });

  it.each(rules.map(({ id }) => id))('tells of %s as json', async (id) => {
    const told = await explainAsJson(id);
    expect(told).toMatchObject({ id });
    expect(isExplanation(told), JSON.stringify(isExplanation.errors)).toBe(true);
  });
});

describe('plan explain time', () => {
  it.each([
    ['våren 2017', 'period', '2017-03-01', '2017-05-31', null, null, 'season'],
    ['2017-03-31', 'date', '2017-03-31', '2017-03-31', null, null, 'day'],
    ['senast 2019', 'deadline', null, '2019-12-31', null, null, 'year'],
    ['från 2018', 'open', '2018-01-01', null, null, null, 'year'],
    ['varje kvartal', 'recurring', null, null, 'P3M', null, null],
    ['minst fyra gånger per år', 'recurring', null, null, 'P1Y', 4, null],
    ['löpande', 'ongoing', null, null, null, null, null],
    ['vid behov', 'as-needed', null, null, null, null, null],
    ['om anslag beviljas', 'conditional', null, null, null, null, null],
  ])('reads "%s" as json', async (text, kind, first, last, every, times, precision) => {
    const read = await explainAsJson('time', text);
    expect(read).toEqual({ text, kind, first, last, every, times, precision, problem: null });
    expect(isExplanation(read), JSON.stringify(isExplanation.errors)).toBe(true);
  });

  it('says what is wrong with words that are no time', async () => {
    const text = 'vi får se';
    const problem = '"vi får se" cannot be read as a time: no time is named';
    expect(await explain('time', text)).toBe(`${problem}\n`);
    const read = await explainAsJson('time', text);
    expect(read).toMatchObject({ text, kind: 'unreadable', first: null, last: null, problem });
    expect(isExplanation(read), JSON.stringify(isExplanation.errors)).toBe(true);
  });

  it('suggests the nearest form that would be read', async () => {
    expect(await explain('time', 'vaaren 2017')).toBe(
      '"vaaren 2017" cannot be read as a time: "vaaren" is no word for a time; did you mean "våren 2017"?\n',
    );
  });

  it('reads words without quotes around them, and words that look like options after --', async () => {
    expect(await explain('time', 'våren', '2017')).toBe(await explain('time', 'våren 2017'));
    expect(await explain('time', '--', '-f')).toBe('"-f" cannot be read as a time: no time is named\n');
  });

  it('shows no control character', async () => {
    const words = 'a\u001B[2J\u009Bb\u202E';
    const unsafe = /(?!\n)[\p{Cc}\p{Cf}]/u;
    expect(await explain('time', words)).not.toMatch(unsafe);
    expect(await explain('-f', 'json', 'time', words)).not.toMatch(unsafe);
    expect(await explainAsJson('time', words)).toMatchObject({ text: words });
  });
});
