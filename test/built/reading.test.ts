import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overdue, sound } from '../commands/plans.ts';
import { finding, useRepository } from './repository.ts';

const { at, write, makePipe, plan, validate } = useRepository();

describe('the program finds', () => {
  it('the plans of the repository from any of its folders', () => {
    write('plan.yaml', overdue);
    write('planer åäö/äldre/trygghet.plan.yml', overdue);
    const here = { exitCode: 1, stderr: 'läste 2 planer\n' };
    expect(validate()).toEqual({
      ...here,
      stdout: finding('plan.yaml') + finding('planer åäö/äldre/trygghet.plan.yml'),
    });
    expect(plan(['validate', '-f', 'compact'], 'planer åäö/äldre')).toEqual({
      ...here,
      stdout: finding('../../plan.yaml') + finding('trygghet.plan.yml'),
    });
  });

  it('the configuration of the repository from any of its folders', () => {
    write('plan.yaml', overdue);
    write('plan.config.yaml', 'rules: {overdue: {severity: off}}\n');
    write('planer/äldre/plan.yaml', overdue);
    expect(plan(['validate', '-q'], 'planer/äldre')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('nothing in packages, in hidden folders and behind links to folders', () => {
    write('node_modules/x/plan.yaml', overdue);
    write('.venv/plan.yaml', overdue);
    write('planer/plan.yaml', overdue);
    symlinkSync('.', at('planer/här'));
    symlinkSync('planer', at('länk'));
    expect(validate()).toEqual({
      exitCode: 1,
      stdout: finding('planer/plan.yaml'),
      stderr: 'läste 1 plan\n',
    });
    expect(validate('länk')).toEqual({ exitCode: 1, stdout: finding('länk/plan.yaml'), stderr: '' });
  });

  it('a pattern in quotes and a path through the folder above', () => {
    write('planer/åäö.plan.yaml', overdue);
    expect(validate('planer/å*.yaml')).toEqual({
      exitCode: 1,
      stdout: finding('planer/åäö.plan.yaml'),
      stderr: '',
    });
    expect(plan(['validate', '-f', 'compact', '../planer/*.yaml'], 'planer')).toEqual({
      exitCode: 1,
      stdout: finding('../planer/åäö.plan.yaml'),
      stderr: '',
    });
    expect(validate(at('planer'))).toEqual({
      exitCode: 1,
      stdout: finding(at('planer/åäö.plan.yaml')),
      stderr: '',
    });
  });

  it('no plan where there is none', () => {
    expect(validate()).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'read 0 plans\nplan: there is no plan in this repository: a plan file is called plan.yaml or something.plan.yaml\n',
    });
  });
});

describe('the program cannot read', () => {
  const hint = 'check the spelling, and the folder you are in';
  const cases: readonly [string, string, () => void][] = [
    [
      'hidden.plan.yaml',
      'cannot read "hidden.plan.yaml": you may not read or write it',
      () => chmodSync(write('hidden.plan.yaml', overdue), 0),
    ],
    [
      'hidden',
      'cannot read "hidden": you may not read or write it',
      () => chmodSync(join(write('hidden/plan.yaml', overdue), '..'), 0),
    ],
    [
      'hidden/plan.yaml',
      'cannot read "hidden/plan.yaml": you may not read or write it',
      () => chmodSync(join(write('hidden/plan.yaml', overdue), '..'), 0),
    ],
    ['plan.yaml/plan.yaml', `there is no file or folder "plan.yaml/plan.yaml": ${hint}`, () => undefined],
    [
      'loop.plan.yaml',
      'cannot read "loop.plan.yaml": its links lead round in a circle',
      () => symlinkSync('loop.plan.yaml', at('loop.plan.yaml')),
    ],
    [
      'gone.plan.yaml',
      `there is no file or folder "gone.plan.yaml": ${hint}`,
      () => symlinkSync('nowhere', at('gone.plan.yaml')),
    ],
    [
      'pipe.plan.yaml',
      '"pipe.plan.yaml" is neither a file nor a folder: give the path of one',
      () => makePipe('pipe.plan.yaml'),
    ],
    ['/dev/null', '"/dev/null" is neither a file nor a folder: give the path of one', () => undefined],
    [
      'empty',
      'there is no plan in the folder "empty": a plan file is called plan.yaml or something.plan.yaml',
      () => mkdirSync(at('empty')),
    ],
    [
      'large.plan.yaml',
      '"large.plan.yaml" is 50 MB, and a plan is 10 MB at most: is it the right file?',
      () => truncateSync(write('large.plan.yaml', ''), 50_000_000),
    ],
  ];

  it.each(cases)('%s, and judges the rest', (path, why, make) => {
    write('plan.yaml', overdue);
    make();
    expect(validate(path, 'plan.yaml')).toEqual({
      exitCode: 2,
      stdout: finding('plan.yaml'),
      stderr: `plan: ${why}\n`,
    });
    if (path === 'hidden') chmodSync(at(path), 0o700);
  });

  it('what it finds by itself, and says which', () => {
    write('a.plan.yaml', overdue);
    symlinkSync('nowhere', at('b.plan.yaml'));
    makePipe('c.plan.yaml');
    symlinkSync('d.plan.yaml', at('d.plan.yaml'));
    mkdirSync(at('e.plan.yaml'));
    write('f.plan.yaml', overdue);
    expect(validate()).toEqual({
      exitCode: 2,
      stdout: finding('a.plan.yaml') + finding('f.plan.yaml'),
      stderr: [
        'läste 2 planer',
        `plan: there is no file or folder "b.plan.yaml": ${hint}`,
        'plan: "c.plan.yaml" is neither a file nor a folder: give the path of one',
        'plan: cannot read "d.plan.yaml": its links lead round in a circle',
        '',
      ].join('\n'),
    });
  });

  it('a folder below the one it looks in, says which, and judges the rest', () => {
    write('plan.yaml', overdue);
    const closed = join(write('data/pg/plan.yaml', overdue), '..');
    chmodSync(closed, 0);
    const { exitCode, stdout, stderr } = validate();
    chmodSync(closed, 0o700);
    expect(stdout).toMatch(/^plan\.yaml:\d+:\d+: /);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'läste 1 plan\nplan: cannot read "data/pg": you may not read or write it\n',
    });
  });

  it.each([
    ['bytes', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]), '1:1'],
    ['UTF-16', Buffer.from('\uFEFFtitle: x', 'utf16le'), '1:1'],
    ['control characters', sound.replace('Klimatplan', 'Klimat\u0007plan'), '2:14'],
  ])('%s as a plan, which is a finding', (_, content, place) => {
    write('plan.yaml', content);
    expect(validate('plan.yaml')).toEqual({
      exitCode: 1,
      stdout: `plan.yaml:${place}: yaml-syntax\n`,
      stderr: '',
    });
  });
});

describe('the program finds', () => {
  it('the files that the configuration names, from wherever in the repository it is run', () => {
    write('plan.config.yaml', 'files: [planer/*.yaml]\n');
    write('planer/klimat.yaml', sound);
    write('planer/arkiv/gammal.yaml', sound);
    for (const [words, folder] of [
      [[], '.'],
      [['planer'], '.'],
      [[], 'planer'],
      [['.'], 'planer'],
      [['..'], 'planer/arkiv'],
    ] as const) {
      expect(plan(['validate', '-v', ...words], folder).stderr).toMatch(
        /^(läste|read) 1 plan(er|s)?\n.*klimat\.yaml\n$/,
      );
    }
    expect(plan(['validate', 'planer/arkiv'])).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it('one file once, by whatever paths it is named', () => {
    const whole = write('plan.yaml', sound);
    expect(plan(['validate', '-v', whole, 'plan.yaml', '.']).stderr).toBe(`läste 1 plan\n  ${whole}\n`);
  });
});
