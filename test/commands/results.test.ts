import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';
import { overdue } from './plans.ts';

const files = { 'plan.yaml': overdue };

async function outputOf(...words: string[]): Promise<string> {
  return (await run(['validate', 'plan.yaml', ...words], { files })).stdout;
}

describe('the results of plan validate go', () => {
  it.each([
    ['to standard output', ['-f', 'json'], ['json'], {}],
    ['to a file, and not to standard output', ['-f', 'json=a.json'], [], { 'a.json': 'json' }],
    ['to the file of -o', ['-o', 'a.txt'], [], { 'a.txt': 'pretty' }],
    ['to the file of -o in a format', ['-f', 'json', '-o', 'a.json'], [], { 'a.json': 'json' }],
    ['to several places', ['-f', 'json=a', '-f', 'compact'], ['compact'], { a: 'json' }],
    ['in one format to two files', ['-f', 'json=a', '-f', 'json=b'], [], { a: 'json', b: 'json' }],
    [
      'in the usual format to -o where each format has its own file',
      ['-f', 'json=a', '-o', 'b'],
      [],
      { a: 'json', b: 'pretty' },
    ],
    [
      'in the first format without a file to -o',
      ['-f', 'json=a', '-f', 'compact', '-o', 'b'],
      [],
      { a: 'json', b: 'compact' },
    ],
    ['to a file with an equals sign in its name', ['-f', 'json=a=b'], [], { 'a=b': 'json' }],
  ])('%s', async (_, words, printed: string[], stored: Record<string, string>) => {
    const { exitCode, stdout, stderr, written } = await run(['validate', 'plan.yaml', ...words], { files });
    const outputs = new Map(
      await Promise.all(
        ['pretty', 'compact', 'json'].map(async (name) => [name, await outputOf('-f', name)] as const),
      ),
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toBe(printed.map((name) => outputs.get(name)).join(''));
    expect(written).toEqual(
      Object.fromEntries(Object.entries(stored).map(([path, name]) => [path, outputs.get(name)])),
    );
  });

  it.each([
    [
      ['-f', 'json', '-f', 'compact'],
      'two formats cannot both go to standard output: give one of them a file, as in -f json=findings.json',
    ],
    [['-f', 'json=a', '-f', 'compact=a'], 'two results would be written to "a": give each a file of its own'],
    [
      ['-f', 'json=a', '-f', 'compact=./a'],
      'two results would be written to "./a": give each a file of its own',
    ],
    [
      ['-f', 'json=a', '-f', 'compact', '-o', 'b/../a'],
      'two results would be written to "b/../a": give each a file of its own',
    ],
  ])('never two to one place: %j', async (words, why) => {
    expect(await run(['validate', 'plan.yaml', ...words], { files })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `plan: ${why}\n`,
      written: {},
    });
  });

  it('nowhere when nothing could be read', async () => {
    expect(await run(['validate', 'nothing', '-f', 'json=a'], { files })).toMatchObject({
      exitCode: 2,
      written: {},
    });
  });

  it('without the closing line when -q is given', async () => {
    const loud = await outputOf();
    const quiet = await outputOf('-q');
    expect(loud.startsWith(`${quiet}\n1 fel i 1 plan (per 2026-11-01). Kör `)).toBe(true);
    expect(await outputOf('-q', '-f', 'json')).toBe(await outputOf('-f', 'json'));
  });
});

describe('plan validate writes over no file that it read', () => {
  it.each([
    [['-o', 'plan.yaml'], 'plan.yaml'],
    [['-f', 'json=./plan.yaml'], './plan.yaml'],
    [['-f', 'compact', '-f', 'json=plan.yaml'], 'plan.yaml'],
  ])('%j', async (words, path) => {
    expect(await run(['validate', 'plan.yaml', ...words], { files })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `plan: "${path}" is one of the files that the command was given: write the result to another\n`,
      written: {},
    });
  });
});
