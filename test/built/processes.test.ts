import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overdue, sound } from '../commands/plans.ts';
import { type Ended, runProcess, temporaryFolder, useProgram } from './program.ts';

const program = useProgram();
const folder = temporaryFolder();

beforeAll(() => {
  writeFileSync(join(folder, 'plan.yaml'), overdue);
  writeFileSync(join(folder, 'sound.plan.yaml'), sound);
  const action = (index: number): string =>
    `      - {id: "${String(index)}", title: Åtgärd, lead: ingen, when: Q1 2026}\n`;
  writeFileSync(
    join(folder, 'large.plan.yaml'),
    sound + Array.from({ length: 4000 }, (_, index) => action(index + 2)).join(''),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function plan(args: readonly string[], env: Record<string, string> = {}): Ended {
  return runProcess(process.execPath, [program, ...args], { cwd: folder, env });
}

/** Runs a line of bash in which `run` is the program; a pipe fails with the last of its programs that does. */
function shell(line: string): Ended {
  const script = `set -o pipefail; run() { '${process.execPath}' '${program}' "$@"; }; ${line}`;
  return runProcess('bash', ['-c', script], { cwd: folder });
}

describe('the program in a pipe', () => {
  it('ends quietly when its reader has seen enough', () => {
    const { stdout, stderr, exitCode } = shell('run validate large.plan.yaml -f compact | head -1');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 });
    expect(stdout).toMatch(/^large\.plan\.yaml:\d+:\d+: error: .* \[[a-z-]+\]\n$/);
    expect(shell('run explain --list | true')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('hands over output of any size whole', () => {
    const { stdout, stderr, exitCode } = shell('run validate large.plan.yaml -f json | (sleep 0.5; cat)');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 });
    expect(stdout.length).toBeGreaterThan(3_000_000);
    expect(plan(['validate', 'large.plan.yaml', '-f', 'json', '-o', 'result.json'])).toMatchObject({
      exitCode: 1,
      stdout: '',
    });
    expect(readFileSync(join(folder, 'result.json'), 'utf8')).toBe(stdout);
  });

  it('reads what is piped in', () => {
    const { stdout, exitCode } = shell('cat plan.yaml | run validate - -f compact');
    expect({ place: stdout.slice(0, 11), exitCode }).toEqual({ place: 'stdin:20:15', exitCode: 1 });
  });

  it('does not wait for the end of what has none', () => {
    const { stdout, stderr } = shell('yes "# plan" | run validate -');
    expect({ stdout, stderr }).toEqual({
      stdout: '',
      stderr: 'plan: "stdin" is 11 MB, and a plan is 10 MB at most: is it the right file?\n',
    });
  });

  it('takes closed input for an empty file', () => {
    const { exitCode, stdout, stderr } = shell('run validate - -f compact <&-');
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toMatch(/^stdin:1:1: error: .* \[yaml-syntax\]\n$/);
  });

  it('keeps its exit code when nobody listens', () => {
    expect(shell('run validate plan.yaml >&-')).toEqual({ exitCode: 1, stdout: '', stderr: '' });
    expect(shell('run validate sound.plan.yaml >&- 2>&-')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it.runIf(existsSync('/dev/full'))('says that the disk is full, where there is a /dev/full', () => {
    const full = {
      exitCode: 2,
      stdout: '',
      stderr: 'plan: cannot write "standard output": the disk is full\n',
    };
    expect(shell('run validate plan.yaml > /dev/full')).toEqual(full);
    expect(shell('run --help > /dev/full')).toEqual(full);
    expect(shell('run nothing 2> /dev/full')).toEqual({ exitCode: 2, stdout: '', stderr: '' });
  });
});

describe('the program in any surroundings', () => {
  it('prints the same bytes', () => {
    const args = ['validate', 'plan.yaml', '--lang', 'sv', '--today', '2026-11-01'];
    const usual = plan(args);
    expect(usual.exitCode).toBe(1);
    expect(
      plan(args, { TZ: 'Pacific/Auckland', LANG: 'ja_JP.UTF-8', COLUMNS: '40', PLAN_TODAY: '2031-01-01' }),
    ).toEqual(usual);
    expect(
      plan(args, { TZ: 'America/Los_Angeles', LC_ALL: 'C', TERM: 'dumb', NODE_ENV: 'production' }),
    ).toEqual(usual);
  });

  it('judges as of today in Sweden, wherever it runs', () => {
    const inSweden = (): string =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
    const before = inSweden();
    const days = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) => {
      const { stdout } = plan(['validate', 'sound.plan.yaml', '-f', 'json'], { TZ, PLAN_TODAY: '' });
      return (JSON.parse(stdout) as { today: string }).today;
    });
    expect(days.filter((day) => day !== before && day !== inSweden())).toEqual([]);
  });
});

describe('the program given odd words', () => {
  it.each([
    [[], 2],
    [[''], 2],
    [['--'], 2],
    [['-'], 2],
    [['help'], 0],
    [['--version', '--help'], 0],
    [['--', 'validate', 'sound.plan.yaml'], 0],
    [['validate', ''], 2],
    [['validate', '['], 2],
    [['validate', '{'], 2],
    [['validate', '!(plan|large*).yaml'], 0],
    [['validate', '***'], 1],
    [['validate', 'a\nb'], 2],
    [['validate', '--today', ''], 2],
    [['validate', '--format='], 2],
    [['validate', '-f', 'json='], 2],
    [['validate', '--config', ''], 2],
    [['validate', '--config', '.'], 2],
    [['validate', '--config', 'plan.yaml/x'], 2],
    [['validate', '--stdin-filename', '', 'sound.plan.yaml'], 0],
    [['validate', 'sound.plan.yaml', 'sound.plan.yaml', './sound.plan.yaml'], 0],
    [['explain', 'time', ''], 2],
    [['explain', 'time', '((((((((('], 0],
    [['explain', '__proto__'], 2],
  ])('%j ends with its exit code and few words', endsWell);

  it.each([
    ['a long command', ['x'.repeat(100_000)], 2],
    ['a long path', ['validate', 'x/'.repeat(50_000)], 2],
    ['a long pattern', ['validate', '*('.repeat(1000)], 2],
    ['a long time', ['explain', 'time', '9'.repeat(100_000)], 0],
    ['many options', ['validate', ...Array.from({ length: 2000 }, (_, index) => `--x${String(index)}`)], 2],
  ])('%s ends with its exit code and few words', (_, args, exitCode) => endsWell(args, exitCode));
});

function endsWell(args: readonly string[], exitCode: number): void {
  const { stderr, ...ended } = plan(args);
  expect(ended).toMatchObject({ exitCode });
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(stderr).not.toMatch(/fault of the program|\[object|undefined/);
  expect(stderr.length).toBeLessThan(1500);
}
