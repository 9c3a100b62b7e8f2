import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { overdue } from '../commands/plans.ts';
import { cloneRepository, type Ended, runProcess, temporaryFolder } from './program.ts';

const clone = temporaryFolder();
const empty = temporaryFolder();

function npm(args: readonly string[], cwd: string): Ended {
  const env = {
    npm_config_cache: join(clone, '.npm'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  };
  return runProcess('npm', args, { cwd, env });
}

beforeAll(() => cloneRepository(clone));
afterAll(() => {
  rmSync(clone, { recursive: true });
  rmSync(empty, { recursive: true });
});

describe('a clone that is not built', () => {
  it('says what to do', () => {
    expect(runProcess(process.execPath, [join(clone, 'bin/plan.js'), 'validate'], { cwd: empty })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `plan: not built yet; run \`npm install\` in ${clone}\n`,
    });
  });
});

describe('the packed program', () => {
  let tarball = '';
  let installed: Ended = { exitCode: null, stdout: '', stderr: '' };

  beforeAll(() => {
    const packed = npm(['pack'], clone);
    tarball = packed.stdout.trim().split('\n').at(-1) ?? '';
    mkdirSync(join(empty, 'planer'));
    writeFileSync(join(empty, 'planer/trygghet.plan.yaml'), overdue);
    installed = npm(['install', '--offline', '--prefix', '.', join(clone, tarball)], empty);
  });

  function plan(...args: string[]): Ended {
    return runProcess(join(empty, 'node_modules/.bin/plan'), args, { cwd: empty });
  }

  it('installs in an empty folder without a network', () => {
    expect(tarball).toBe(`handlingsplan-${version}.tgz`);
    expect(installed.exitCode, installed.stderr).toBe(0);
    expect(readdirSync(join(empty, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'handlingsplan',
    ]);
  });

  it('holds what it needs and nothing else', () => {
    const home = join(empty, 'node_modules/handlingsplan');
    const files = readdirSync(home).filter((name) => !/^(README|LICENSE)/.test(name));
    expect(files.toSorted()).toEqual(['bin', 'dist', 'package.json', 'schemas', 'templates']);
    expect(readdirSync(join(home, 'schemas')).toSorted()).toEqual(readdirSync('schemas').toSorted());
    expect(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))).not.toHaveProperty('dependencies');
  });

  it('checks a plan', () => {
    const { exitCode, stdout, stderr } = plan('validate');
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: 'läste 1 plan\n' });
    expect(stdout).toMatch(/^planer\/trygghet\.plan\.yaml:20:15: error: .* \[overdue\]\n/);
  });

  it.each([
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['--help'], /^Usage: plan /],
    [['explain', '--list'], /^lead-missing +error /m],
    [['explain', 'time', 'våren 2027'], /2027-03-01/],
    [['validate', '-q', '-f', 'json', '--fail-on', 'never'], /"rule": "overdue"/],
  ])('answers plan %j', (args, answer) => {
    const { exitCode, stdout, stderr } = plan(...args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(answer);
  });
});
