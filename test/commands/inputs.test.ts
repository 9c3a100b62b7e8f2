import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';
import { overdue, planOf, sound } from './plans.ts';

const files = {
  'plan.yaml': overdue,
  'energi.plan.yml': overdue,
  'notes.yaml': overdue,
  'planer/klimat.plan.yaml': overdue,
  'planer/trygghet.plan.yaml': overdue,
  'planer/äldre/plan.yml': overdue,
  'planer/äldre/anteckningar.md': 'inte en plan',
  'planer/plan.txt': overdue,
  'planer/enplan.yaml': overdue,
};

/** The paths of the findings, and how the run ended. */
async function pathsIn(...words: string[]): Promise<{ exitCode: number; paths: string[]; stderr: string }> {
  const { exitCode, stdout, stderr } = await run(['validate', '-f', 'compact', ...words], { files });
  const lines = stdout.split('\n').slice(0, -1);
  return { exitCode, paths: lines.map((line) => line.replace(/:20:15: .*/, '')), stderr };
}

describe('plan validate reads', () => {
  it.each([
    ['a file, whatever it is called', ['notes.yaml'], ['notes.yaml']],
    ['files in the order they are named', ['plan.yaml', 'energi.plan.yml'], ['plan.yaml', 'energi.plan.yml']],
    [
      'a file once, however it is named',
      ['plan.yaml', './plan.yaml', './/plan.yaml', 'p*.yaml'],
      ['plan.yaml'],
    ],
    [
      'a folder and those below it',
      ['planer'],
      ['planer/klimat.plan.yaml', 'planer/trygghet.plan.yaml', 'planer/äldre/plan.yml'],
    ],
    ['a folder with a slash', ['./planer/äldre/'], ['planer/äldre/plan.yml']],
    [
      'the folder it stands in',
      ['.'],
      Object.keys(files)
        .filter((path) => /(^|[./])plan\.ya?ml$/.test(path))
        .toSorted(),
    ],
    ['a pattern', ['*.yaml'], ['notes.yaml', 'plan.yaml']],
    ['a pattern over folders', ['**/plan.{yaml,yml}'], ['plan.yaml', 'planer/äldre/plan.yml']],
    ['a pattern with braces', ['planer/{klimat,energi}.plan.yaml'], ['planer/klimat.plan.yaml']],
    [
      'a pattern with brackets',
      ['planer/[kt]*.yaml'],
      ['planer/klimat.plan.yaml', 'planer/trygghet.plan.yaml'],
    ],
    ['a pattern that begins with ./', ['./planer/k*'], ['planer/klimat.plan.yaml']],
    ['letters with dots', ['planer/ä*/*.yml'], ['planer/äldre/plan.yml']],
    ['letters with their dots apart', ['planer/a\u0308*/*.yml'], ['planer/äldre/plan.yml']],
    ['what follows --', ['--', 'plan.yaml'], ['plan.yaml']],
  ])('%s', async (_, words, paths) => {
    expect(await pathsIn(...words)).toEqual({ exitCode: 1, paths, stderr: '' });
  });

  it('every plan of the repository when nothing is named, and says how many', async () => {
    const { paths } = await pathsIn('.');
    expect(await pathsIn()).toEqual({ exitCode: 1, paths, stderr: 'läste 5 planer\n' });
    expect(await run(['validate', '--lang', 'sv'], { files: { 'plan.yaml': sound } })).toEqual({
      exitCode: 0,
      stdout: 'inga anmärkningar i 1 plan (per 2026-11-01)\n',
      stderr: 'läste 1 plan\n',
      written: {},
    });
  });

  it('says with -v which files it reads, and with -q only what is found', async () => {
    const verbose = 'läste 2 planer\n  plan.yaml\n  energi.plan.yml\n';
    expect(await pathsIn('-v', 'plan.yaml', 'energi.plan.yml')).toMatchObject({ stderr: verbose });
    expect(await pathsIn('-q')).toMatchObject({ stderr: '' });
  });

  it('makes a path safe to show', async () => {
    const path = 'a\u001B[2J\n.plan.yaml';
    const { stdout, stderr } = await run(['validate', '-v', '-f', 'compact', '.'], {
      files: { [path]: overdue },
    });
    expect(stderr).toBe('läste 1 plan\n  a␛[2J␊.plan.yaml\n');
    expect(stdout).toMatch(/^a␛\[2J␊\.plan\.yaml:20:15: error: .* \[overdue\]\n$/);
  });
});

describe('plan validate -', () => {
  it('reads standard input, once', async () => {
    const args = ['validate', '-', '-', '-f', 'compact', '--lang', 'en'];
    const { exitCode, stdout, stderr } = await run(args, { input: overdue });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toMatch(/^stdin:20:15: error: action 1\.1 "Köp in elbilar" .* \[overdue\]\n$/);
  });

  it.each([
    ['planer/klimat.plan.yaml', 'planer/klimat.plan.yaml'],
    ['', 'stdin'],
  ])('shows it under the name "%s"', async (name, shown) => {
    const args = ['validate', '-', '-f', 'compact', '--stdin-filename', name];
    const { stdout } = await run(args, { input: overdue });
    expect(stdout.split(':')[0]).toBe(shown);
  });

  it('stands among files, and hides none of them', async () => {
    const args = ['validate', 'plan.yaml', '-', '-f', 'compact', '--stdin-filename', 'plan.yaml'];
    const { stdout } = await run(args, { files, input: planOf({ when: 'Q2 2026' }) });
    expect(stdout.match(/Q\d 2026/g)).toEqual(['Q1 2026', 'Q2 2026']);
  });

  it('refuses more than a plan can be', async () => {
    expect(await run(['validate', '-'], { input: new Uint8Array(10_000_001) })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'plan: "stdin" is 11 MB, and a plan is 10 MB at most: is it the right file?\n',
      written: {},
    });
  });
});

describe('plan validate cannot read', () => {
  it.each([
    [
      'nothing.yaml',
      'there is no file or folder "nothing.yaml": check the spelling, and the folder you are in',
    ],
    ['plan', 'there is no file or folder "plan": check the spelling, and the folder you are in'],
    ['', 'there is no file or folder "": check the spelling, and the folder you are in'],
    ['*.json', 'no file matches "*.json": check the pattern, and the folder you are in'],
    ['nowhere/*.yaml', 'no file matches "nowhere/*.yaml": check the pattern, and the folder you are in'],
    [
      'papper',
      'there is no plan in the folder "papper": a plan file is called plan.yaml or something.plan.yaml',
    ],
    ['stor.plan.yaml', '"stor.plan.yaml" is 11 MB, and a plan is 10 MB at most: is it the right file?'],
  ])('"%s", and says why', async (word, why) => {
    const more = { 'papper/notes.txt': '', 'stor.plan.yaml': new Uint8Array(10_000_001) };
    const { exitCode, stdout, stderr } = await run(['validate', word], { files: { ...more } });
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 2, stdout: '', stderr: `plan: ${why}\n` });
  });

  it('what does not lie in a folder without plans', async () => {
    expect(await run(['validate'], { files: { 'README.md': '' } })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'read 0 plans\nplan: there is no plan in this repository: a plan file is called plan.yaml or something.plan.yaml\n',
      written: {},
    });
  });

  it('one file, and judges the others all the same', async () => {
    const { exitCode, paths, stderr } = await pathsIn('plan.yaml', 'nothing', 'energi.plan.yml', '*.json');
    expect({ exitCode, paths }).toEqual({ exitCode: 2, paths: ['plan.yaml', 'energi.plan.yml'] });
    expect(stderr).toBe(
      'plan: there is no file or folder "nothing": check the spelling, and the folder you are in\nplan: no file matches "*.json": check the pattern, and the folder you are in\n',
    );
  });
});
