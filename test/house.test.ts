import { readdirSync, readFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/rules/index.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'));

const written = sources.filter((path) => !path.endsWith('.gen.ts'));

/** Files allowed to be longer than two hundred lines, each with its reason. */
const longFiles: Record<string, string> = {};

/** Words of the source that only the named files may say. */
const reserved = [
  {
    word: /\bprocess\.\w|['"](node:)?process['"]|\bglobalThis\.process\b/,
    places: ['src/node.ts'],
    because: 'the world comes through one port, so that tests can hand in another',
  },
  {
    word: /\bnew Date\(|\bDate\.\w/,
    places: ['src/node.ts', 'src/time/calendar.ts'],
    because: 'today is handed in, and a day is text everywhere but in the calendar',
  },
];

describe('the house', () => {
  it('keeps every import within its room and its door', async () => {
    const { modules, summary } = await cruiseSources();
    const reasons = new Map(summary.ruleSetUsed?.forbidden?.map((rule) => [rule.name, rule.comment]));
    const breaches = summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to} (${reasons.get(rule.name) ?? ''})`,
    );
    expect(breaches).toEqual([]);
    expect(
      modules
        .map((module) => module.source)
        .filter((path) => path.startsWith('src/') && path.endsWith('.ts'))
        .sort(),
    ).toEqual(sources.toSorted());
  });

  it.each(reserved)('lets only $places say $word', ({ word, places, because }) => {
    const sayers = written.filter((path) => word.test(readFileSync(path, 'utf8')));
    expect(
      sayers.filter((path) => !places.includes(path)),
      because,
    ).toEqual([]);
  });

  it('has every rule in the table, and nothing else beside them', () => {
    const files = readdirSync('src/rules').map((file) => file.replace(/\.ts$/, ''));
    const ids: string[] = rules.map(({ id }) => id);
    expect(files.filter((file) => !['index', 'rule', ...ids].includes(file))).toEqual([]);
    expect(ids.filter((id) => !files.includes(id))).toEqual([]);
  });

  it('has no folder of goldens that no test claims', () => {
    const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.test.ts'),
    );
    const code = tests.map((path) => readFileSync(`test/${path}`, 'utf8')).join('\n');
    const folders = readdirSync('test/goldens');
    expect(folders.filter((folder) => !code.includes(`'test/goldens/${folder}'`))).toEqual([]);
    expect(folders.length).toBeGreaterThan(0);
  });

  it('has no file over two hundred lines but the listed ones', () => {
    const long = written.filter((path) => readFileSync(path, 'utf8').trimEnd().split('\n').length > 200);
    expect(long.toSorted(), 'a file over 200 lines is two ideas').toEqual(Object.keys(longFiles).toSorted());
  });
});

async function cruiseSources(): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], await extractOptions('./.dependency-cruiser.cjs'));
  if (typeof output === 'string') throw new TypeError(output);
  return output;
}
