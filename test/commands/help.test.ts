import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { commands } from '../../src/commands/index.ts';
import { goldens } from '../goldens.ts';
import { run } from '../run.ts';

const names = Object.keys(commands);
const languages = ['sv', 'en'];

async function helpOf(words: readonly string[], language: string): Promise<string> {
  const { exitCode, stdout, stderr } = await run([...words, '--help'], { env: { LANG: language } });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}

goldens(
  'test/goldens/help',
  '.txt',
  Object.fromEntries(
    languages.flatMap((language) => [
      [`plan.${language}`, () => helpOf([], language)],
      ...names.map((name) => [`${name}.${language}`, () => helpOf([name], language)] as const),
    ]),
  ),
);

describe('help', () => {
  it.each(names)('of %s is the same by -h, and in the language asked for', async (name) => {
    const help = await helpOf([name], 'sv');
    expect(await run([name, '-h'], { env: { LANG: 'sv' } })).toMatchObject({ stdout: help, exitCode: 0 });
    expect(await run([name, '--lang', 'sv', '--help'])).toMatchObject({ stdout: help, exitCode: 0 });
  });

  it('fits a terminal, wide or not', async () => {
    const { stdout } = await run(['validate', '--help'], { isTerminal: true });
    const lines = stdout.split('\n');
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
  });

  it('is given, as a failure, to who says nothing', async () => {
    const { stdout } = await run(['--help']);
    expect(await run([])).toEqual({ exitCode: 2, stdout: '', stderr: stdout, written: {} });
  });
});

describe('the version', () => {
  it.each([['--version'], ['-V']])('is said by %s', async (option) => {
    const said = { exitCode: 0, stdout: `${version}\n`, stderr: '', written: {} };
    expect(await run([option])).toEqual(said);
    expect(await run(['validate', option])).toEqual(said);
  });
});
