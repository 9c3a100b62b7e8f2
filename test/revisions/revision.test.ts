import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { openRepository } from '../../src/revisions/repository.ts';
import { mergeBaseWith, revisionOf } from '../../src/revisions/revision.ts';
import { problemOf, useRepository } from './repository.ts';

const { at, write, git, commit, open } = useRepository();

describe('a repository', () => {
  it('is opened from any of its folders, also those with names that need care', async () => {
    const below = 'planer åäö\n/"x"\n';
    mkdirSync(at(below), { recursive: true });
    expect((await open()).prefix).toBe('');
    expect((await open(below)).prefix).toBe(`${below}/`);
  });

  it('is missed, and without git nothing is read', async () => {
    expect(await problemOf(open('..'))).toEqual({ problem: 'no-repository' });
    const noGit = { git: () => Promise.resolve(null) };
    expect(await problemOf(openRepository(noGit))).toEqual({ problem: 'no-git' });
  });

  it.each([
    "fatal: detected dubious ownership in repository at '/srv/planer'\nTo add an exception …\n",
    "fatal: unsafe repository ('/srv/planer' is owned by someone else)\nTo add an exception …\n",
  ])('of another user is told from none: %j', async (stderr) => {
    const git = () => Promise.resolve({ exitCode: 128, stdout: new Uint8Array(), stderr });
    expect(await problemOf(openRepository({ git }))).toEqual({
      problem: 'distrusted-repository',
      folder: '/srv/planer',
    });
  });

  it('that git cannot read is complained of in one line', async () => {
    write('.git/config', '[core\n');
    expect(await problemOf(open())).toEqual({
      problem: 'git-failed',
      command: 'rev-parse',
      reason: 'bad config line 1 in file .git/config',
    });
  });
});

describe('a revision', () => {
  it('is known by a branch, a tag, a commit and what is reckoned from them, with its day', async () => {
    const first = commit('2026-01-10');
    git(['tag', '--annotate', '--message', 'Antagen', 'antagen']);
    const second = commit('2026-02-20');
    const repository = await open();
    const early = { commit: first, date: '2026-01-10' };
    for (const name of ['antagen', 'main~1', 'HEAD^', first, first.slice(0, 9)]) {
      expect(await revisionOf(repository, name)).toEqual({ name, ...early });
    }
    expect(await revisionOf(repository, 'main')).toEqual({
      name: 'main',
      commit: second,
      date: '2026-02-20',
    });
  });

  it('is nothing that git takes for an option, and not several', async () => {
    commit('2026-01-10');
    commit('2026-01-11');
    const repository = await open();
    for (const name of ['', '-n1', '--all']) {
      expect(await problemOf(revisionOf(repository, name))).toEqual({ problem: 'bad-revision', name });
    }
    for (const name of ['HEAD~1..HEAD', '^HEAD', 'HEAD --all', 'HEAD:']) {
      expect(await problemOf(revisionOf(repository, name))).toMatchObject({
        problem: 'no-such-revision',
        name,
      });
    }
  });

  it('is missed before the first commit', async () => {
    for (const name of ['HEAD', 'HEAD~1', 'main', '@']) {
      expect(await problemOf(revisionOf(await open(), name))).toEqual({ problem: 'no-commits' });
    }
    expect(await problemOf(mergeBaseWith(await open(), 'main'))).toEqual({ problem: 'no-commits' });
  });

  it('that is missing is perhaps misspelt', async () => {
    commit('2026-01-10');
    git(['branch', 'revidering']);
    const missing = { problem: 'no-such-revision', fetch: null, isShallow: false };
    const repository = await open();
    expect(await problemOf(revisionOf(repository, 'revidreing~2'))).toEqual({
      ...missing,
      name: 'revidreing~2',
      nearest: 'revidering~2',
    });
    for (const name of ['HEAD~5', 'main@{1}~7']) {
      expect(await problemOf(revisionOf(repository, name))).toEqual({ ...missing, name, nearest: null });
    }
  });
});

describe('a clone', () => {
  const clone = '../klonen';

  beforeEach(() => {
    write('plan.yaml', 'title: Planen\n');
    commit('2026-01-10');
    git(['tag', 'v1']);
    git(['tag', 'antagen']);
    commit('2026-02-10');
    git(['checkout', '--quiet', '-b', 'förslag']);
    commit('2026-03-10');
  });

  /** Clones the repository, as a pipeline would. */
  function make(...options: string[]): void {
    git(['clone', '--quiet', ...options, pathToFileURL(at('.')).href, at(clone)]);
  }

  /** Runs the command that is to fetch a missing revision, and finds it. */
  async function fetched(name: string): Promise<[command: string | null, day: string]> {
    const problem = await problemOf(revisionOf(await open(clone), name));
    if (problem.problem !== 'no-such-revision' || problem.fetch === null) throw new Error(problem.problem);
    git(problem.fetch.split(' ').slice(1), clone);
    return [problem.fetch, (await revisionOf(await open(clone), name)).date];
  }

  it.each([
    ['v1', '2026-01-10', 'git fetch --unshallow --tags'],
    ['antagen', '2026-01-10', 'git fetch --unshallow origin antagen:antagen'],
    ['main', '2026-02-10', 'git fetch --unshallow origin main:main'],
    ['origin/main', '2026-02-10', 'git fetch --unshallow origin main:refs/remotes/origin/main'],
    ['HEAD~2', '2026-01-10', 'git fetch --unshallow'],
  ])('that is shallow is told how to fetch %s', async (name, day, command) => {
    make('--depth', '1');
    expect((await open(clone)).isShallow).toBe(true);
    expect(await fetched(name)).toEqual([command, day]);
    expect((await open(clone)).isShallow).toBe(false);
  });

  it.each([
    ['origin/main', '2026-02-10', 'git fetch origin main'],
    ['antagen', '2026-01-10', 'git fetch origin antagen:antagen'],
    ['v1', '2026-01-10', 'git fetch --tags'],
  ])('that is whole is told how to fetch %s', async (name, day, command) => {
    make('--no-tags');
    git(['update-ref', '-d', 'refs/remotes/origin/main'], clone);
    expect(await fetched(name)).toEqual([command, day]);
  });

  it('has the branch of its origin where it has none of its own', async () => {
    make();
    expect(await problemOf(revisionOf(await open(clone), 'main~1'))).toMatchObject({
      nearest: 'origin/main~1',
      fetch: null,
    });
  });

  it('is told of no command that a shell would read as something else', async () => {
    make();
    for (const name of ['x;reboot', '$(reboot)', '`reboot`', 'a b', '0123456789abcdef']) {
      expect(await problemOf(revisionOf(await open(clone), name))).toMatchObject({ fetch: 'git fetch' });
    }
  });
});

describe('the commit at which two branches parted', () => {
  it('is found from either, and told by the name of the other', async () => {
    const parted = commit('2026-01-10');
    git(['checkout', '--quiet', '-b', 'förslag']);
    commit('2026-03-01');
    git(['checkout', '--quiet', 'main']);
    commit('2026-03-02');
    const base = { commit: parted, date: '2026-01-10' };
    expect(await mergeBaseWith(await open(), 'förslag')).toEqual({ name: 'förslag', ...base });
    git(['checkout', '--quiet', 'förslag']);
    expect(await mergeBaseWith(await open(), 'main')).toEqual({ name: 'main', ...base });
  });

  it('is missed where they have none, and where a clone does not reach so far', async () => {
    commit('2026-01-10');
    git(['checkout', '--quiet', '--orphan', 'annat']);
    commit('2026-02-10');
    const missing = { problem: 'no-merge-base', name: 'main' };
    expect(await problemOf(mergeBaseWith(await open(), 'main'))).toEqual({ ...missing, isShallow: false });
    git(['checkout', '--quiet', '-B', 'förslag', 'main']);
    commit('2026-03-10');
    git(['branch', '--quiet', '--delete', '--force', 'annat']);
    git([
      'clone',
      '--quiet',
      '--depth',
      '1',
      '--no-single-branch',
      pathToFileURL(at('.')).href,
      at('../klonen'),
    ]);
    expect(await problemOf(mergeBaseWith(await open('../klonen'), 'origin/main'))).toEqual({
      ...missing,
      name: 'origin/main',
      isShallow: true,
    });
  });
});
