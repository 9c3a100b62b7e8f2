import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { overdue, sound } from '../commands/plans.ts';
import { type Ended, runProcess, temporaryFolder, useProgram } from './program.ts';

const program = useProgram();
const name = 'planer/plan på "prov".plan.yaml';
let folder = '';

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function git(...words: string[]): string {
  const settings = ['-c', 'user.name=Samordningen', '-c', 'user.email=plan@example.org'];
  const env = { PATH: process.env.PATH, GIT_COMMITTER_DATE: '2026-10-20T23:30:00+0200' };
  return execFileSync('git', [...settings, ...words], { cwd: folder, encoding: 'utf8', env });
}

/** Two commits: an overdue plan, of the tag `v1`, and a sound one. */
function makeRepository(): void {
  git('init', '--quiet', '--initial-branch=main');
  for (const text of [overdue, sound]) {
    write(name, text);
    git('add', '.');
    git('commit', '--quiet', '--message', 'Planen');
    if (text === overdue) git('tag', 'v1');
  }
}

function plan(
  args: readonly string[],
  { below = '.', env = {} }: { below?: string; env?: Record<string, string> } = {},
): Ended {
  return runProcess(process.execPath, [program, ...args], { cwd: join(folder, below), env });
}

/** What is found, by path and rule, and how the program ended. */
function validate(words: readonly string[], below?: string): Ended {
  const ended = plan(['validate', '-f', 'compact', ...words], { below });
  return { ...ended, stdout: ended.stdout.replaceAll(/: error: .* \[(.*)\]$/gm, ': $1') };
}

/** The complaint about one word, in English. */
function complaint(word: string, circumstances: Parameters<typeof plan>[1] = {}): string {
  const { exitCode, stdout, stderr } = plan(['validate', '--lang', 'en', '--', word], circumstances);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  return stderr;
}

describe('a plan is read from git', () => {
  it('as it was, and told by the word for it', () => {
    makeRepository();
    expect(validate([name])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    for (const [word, below] of [
      [`v1:${name}`, '.'],
      [`v1:./${name}`, '.'],
      ['main~1:./plan på "prov".plan.yaml', 'planer'],
      [`main^{/Planen}~1:${name}`, 'planer'],
    ] as const) {
      expect(validate([word], below)).toEqual({
        exitCode: 1,
        stdout: `${word}:20:15: overdue\n`,
        stderr: '',
      });
    }
  });

  it('beside files, and each word once', () => {
    makeRepository();
    write('plan.yaml', overdue);
    const words = [`v1:${name}`, 'v2:plan.yaml', 'plan.yaml', `v1:${name}`, 'planer'];
    expect(validate(words)).toEqual({
      exitCode: 2,
      stdout: `v1:${name}:20:15: overdue\nplan.yaml:20:15: overdue\n`,
      stderr:
        'plan: there is no revision "v2": check the spelling; `git branch --all` and `git tag` show what there is\n',
    });
  });

  it('unless a file has that very name', () => {
    makeRepository();
    write(`v1:${name}`, sound);
    expect(validate([`v1:${name}`])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(validate([`v1:./${name}`])).toMatchObject({ exitCode: 1 });
  });

  it('also by a program that git itself has started', () => {
    makeRepository();
    const env = { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' };
    expect(plan(['validate', '-q', `v1:${name}`], { env })).toMatchObject({ exitCode: 1, stderr: '' });
    const model = ['report', '--print-model', name];
    expect(plan(model, { env }).stdout).toBe(plan(model).stdout);
    expect(plan(model).stdout).toContain('"isChanged": false');
  });
});

describe('a plan cannot be read from git', () => {
  it('where the word is no revision and path', () => {
    makeRepository();
    const where = 'check the spelling, and the folder you are in';
    expect(complaint(`-x:${name}`)).toBe(
      'plan: "-x" is no name of a revision: write a branch, a tag or a commit, such as main or HEAD~1\n',
    );
    expect(complaint(':plan.yaml')).toBe(`plan: there is no file or folder ":plan.yaml": ${where}\n`);
    expect(complaint('c:\\planer\\plan.yaml')).toBe(
      `plan: there is no file or folder "c:\\planer\\plan.yaml": ${where}\n`,
    );
    expect(complaint('*:plan.yaml')).toBe(
      'plan: no file matches "*:plan.yaml": check the pattern, and the folder you are in\n',
    );
  });

  it('where there was none', () => {
    makeRepository();
    expect(complaint('v1:plan på "prov".plan.yaml')).toBe(
      `plan: there is no file "plan på "prov".plan.yaml" in "v1": did you mean "v1:${name}"?\n`,
    );
    expect(complaint('v1:budget.yaml')).toBe(
      'plan: there is no file "budget.yaml" in "v1": check the path, which begins at the root of the repository, or with ./ in this folder\n',
    );
    expect(complaint('v1:planer')).toBe('plan: "planer" is a folder in "v1": name the file itself\n');
  });

  it('where it is too large', () => {
    makeRepository();
    write('stor.plan.yaml', '#'.repeat(11_000_000));
    git('add', '.');
    git('commit', '--quiet', '--message', 'Stor');
    expect(complaint('HEAD:stor.plan.yaml')).toBe(
      'plan: "HEAD:stor.plan.yaml" is 11 MB, and a plan is 10 MB at most: is it the right file?\n',
    );
  });

  it('without git, without a repository and before the first commit', () => {
    expect(complaint('main:plan.yaml', { env: { PATH: '' } })).toMatch(
      /^plan: .* git, which cannot be started here/,
    );
    expect(complaint('main:plan.yaml')).toMatch(/^plan: .* this folder is in no repository/);
    git('init', '--quiet');
    expect(complaint('main:plan.yaml')).toMatch(/^plan: there is no commit here yet/);
  });
});

describe('a report on a plan of a revision', () => {
  it('names the commit that last changed the plan then', () => {
    makeRepository();
    const commit = (word: string, below?: string): unknown => {
      const { stdout } = plan(['report', '--print-model', word], { below });
      return (JSON.parse(stdout) as { file: { path: string; commit: unknown } }).file;
    };
    const [first, second] = git('log', '--reverse', '--format=%H').match(/^.{12}/gm) ?? [];
    git('commit', '--quiet', '--allow-empty', '--message', 'Annat');
    write(name, overdue);
    const known = { date: '2026-10-20', isChanged: false };
    const word = 'HEAD:./plan på "prov".plan.yaml';
    expect(commit(word, 'planer')).toEqual({ path: word, commit: { id: second, ...known } });
    expect(commit(`v1:${name}`, 'planer')).toEqual({ path: `v1:${name}`, commit: { id: first, ...known } });
    expect(commit(name)).toEqual({ path: name, commit: { id: second, ...known, isChanged: true } });
  });
});
