import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { changeClasses, changeKinds, factsOf } from '../../src/diff/kinds.ts';
import { knownFrameworks } from '../../src/facts/frameworks.ts';
import { rules } from '../../src/rules/index.ts';
import { goldens } from '../goldens.ts';

import { run } from '../run.ts';
import { readSchema } from '../schema/schemas.ts';
import { explain, explainAsJson } from './explained.ts';

interface Account {
  kind: string;
  class: string;
  summary: string;
  why: string;
  example: string;
  settings: string;
}

const languages = ['en', 'sv'];

goldens('test/goldens/explain-change', '.txt', {
  'deadline-slipped.en': () => explain('deadline-slipped', '--lang', 'en'),
  'deadline-slipped.sv': () => explain('deadline-slipped', '--lang', 'sv'),
  'changes.en': () => explain('changes', '--lang', 'en'),
  'changes.sv': () => explain('changes', '--lang', 'sv'),
});

describe('plan explain KIND', () => {
  it.each(changeKinds)('tells of %s on a page and as data', async (kind) => {
    for (const language of languages) {
      const told = await explainAsJson<Partial<Account> & { change?: Account }>(kind, '--lang', language);
      const account = told.change ?? told;
      expect(account).toMatchObject({ kind, class: factsOf(kind).class });
      const page = await explain(kind, '--lang', language);
      const text = page.replace(/\s+/g, ' ');
      for (const part of [account.summary, account.why, account.example]) {
        expect(text).toContain((part ?? 'nothing is told').replace(/\s+/g, ' '));
      }
      expect(page.split('\n').filter((line) => line.length > 100)).toEqual([]);
      expect(page).not.toMatch(/ $|\n\n\n|undefined|null|\[object/m);
    }
  });

  it.each(changeKinds)('tells how to set %s, as it usually is', async (kind) => {
    const told = await explainAsJson<Partial<Account> & { change?: Account }>(kind);
    const { settings } = told.change ?? told;
    expect(settings).toBe(`changes:\n  ${kind}: ${factsOf(kind).class}\n`);
    const { exitCode, stderr } = await run(['validate', '-'], {
      input: 'format: 1\ntitle: Safe streets\nareas: []\n',
      files: { 'plan.config.yaml': settings ?? '' },
    });
    expect([exitCode, stderr]).not.toEqual([2, expect.stringContaining('plan.config.yaml')]);
  });

  it('has a name that no key, rule or framework has', () => {
    const { definitions = {}, ...plan } = readSchema('plan');
    const keys = [plan, ...Object.values(definitions)].flatMap(({ properties = {} }) =>
      Object.keys(properties),
    );
    const others = new Set([
      ...keys,
      ...rules.map(({ id }) => id),
      ...Object.keys(knownFrameworks),
      'time',
      'changes',
    ]);
    expect(others.size).toBeGreaterThan(100);
    expect(changeKinds.filter((kind) => others.has(kind))).toEqual([]);
  });

  it('is found by a word that is nearly its name', async () => {
    expect(await run(['explain', 'deadline-sliped'], { env: { LANG: 'en' } })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('did you mean "deadline-slipped"?') as string,
    });
  });

  it('is coloured on a terminal alone, and says the same there', async () => {
    for (const topic of ['deadline-slipped', 'changes']) {
      const plain = await explain(topic);
      const { stdout } = await run(['explain', topic], { isTerminal: true });
      expect(plain).not.toContain('\u001B');
      expect(stdout).toContain('\u001B[1m');
      expect(stripVTControlCharacters(stdout)).toBe(plain);
    }
  });

  it('is no Markdown', async () => {
    for (const topic of ['deadline-slipped', 'changes']) {
      expect(await run(['explain', topic, '-f', 'markdown'])).toMatchObject({ exitCode: 2, stdout: '' });
    }
  });
});

describe('plan explain changes', () => {
  it.each(languages)('has a line for every kind in %s, below the heading of its class', async (language) => {
    const listed = await explain('changes', '--lang', language);
    const chapters = listed.split('\n\n');
    const told = chapters
      .filter((_, index) => index % 2 === 1)
      .map((lines) =>
        lines
          .trimEnd()
          .split('\n')
          .map((line) => /^ {2}([a-z-]+) {2,}\S/.exec(line)?.[1]),
      );
    expect(told).toEqual(
      changeClasses.map((name) => changeKinds.filter((kind) => factsOf(kind).class === name)),
    );
    const headings = chapters.filter((_, index) => index % 2 === 0);
    expect(headings.map((heading) => /^[A-ZÅÄÖ][^\n]+ \((\w+)\)$/.exec(heading)?.[1])).toEqual(changeClasses);
    expect(listed.split('\n').filter((line) => line.length > 130)).toEqual([]);
  });

  it('lists every kind as data', async () => {
    const { changes } = await explainAsJson<{ changes: Account[] }>('changes');
    expect(changes.map(({ kind, class: usual }) => [kind, usual])).toEqual(
      changeKinds.map((kind) => [kind, factsOf(kind).class]),
    );
  });
});
