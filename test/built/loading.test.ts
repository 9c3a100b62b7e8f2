import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sound } from '../commands/plans.ts';
import { runProcess, temporaryFolder, useProgram } from './program.ts';

const program = useProgram();
const folder = temporaryFolder();
const watcher = join(folder, 'watcher.cjs');

beforeAll(() => {
  writeFileSync(join(folder, 'plan.yaml'), sound);
  writeFileSync(
    watcher,
    `process.on('exit', () => process.stderr.write(Object.keys(require.cache).join('\\n')));`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The text of every file of the program that a command loads. */
function codeLoadedBy(...args: readonly string[]): string[] {
  const words = ['-r', watcher, program, ...args];
  const { exitCode, stderr } = runProcess(process.execPath, words, { cwd: folder });
  expect(exitCode).toBe(0);
  return stderr
    .split('\n')
    .filter((path) => path.includes(join('dist', '/')))
    .map((path) => readFileSync(path, 'utf8'));
}

describe('the program loads', () => {
  it.each([
    ['the examples of rules', /Walk the paths to school/],
    ['the forms of times', /vårterminen 2027/],
  ])('%s only to show them', (_, words) => {
    const loads = (...args: string[]): boolean => codeLoadedBy(...args).some((code) => words.test(code));
    expect(loads('validate', '-q', 'plan.yaml', '--lang', 'sv')).toBe(false);
    expect(loads('explain', '--list', '--lang', 'sv')).toBe(false);
    expect(loads('explain', 'time', '2027', '--lang', 'sv')).toBe(false);
    const shown = [
      loads('explain', 'lead-missing', '--lang', 'sv'),
      loads('explain', 'time', '--lang', 'sv'),
    ];
    expect(shown.filter((isLoaded) => isLoaded)).toHaveLength(1);
  });

  it('no reader of plans to list the rules', () => {
    const total = (...args: string[]): number => codeLoadedBy(...args).join('').length;
    expect(total('explain', '--list')).toBeLessThan(total('validate', '-q', 'plan.yaml') - 100_000);
  });
});
