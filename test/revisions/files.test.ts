import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plansAmong } from '../../src/commands/patterns.ts';
import { realWorld } from '../../src/node.ts';
import { readBlobs } from '../../src/revisions/blobs.ts';
import { fileAt, filesAt } from '../../src/revisions/files.ts';
import type { Repository } from '../../src/revisions/repository.ts';
import { revisionOf } from '../../src/revisions/revision.ts';
import { problemOf, useRepository } from './repository.ts';

const { at, write, git, commit, open } = useRepository();

/** Names that a careless reader of what git writes would break. */
const names = ['plan på prov.plan.yaml', 'a "b"\t\'c\'.yaml', 'två\nrader.yaml', ':(top)*.yaml', '-x.yaml'];

/** What a file said in a revision. */
async function textAt(repository: Repository, name: string, path: string): Promise<string | undefined> {
  const { blob, size } = await fileAt(repository, await revisionOf(repository, name), path);
  const bytes = (await readBlobs(repository, [blob])).get(blob);
  expect(bytes).toHaveLength(size);
  return bytes && new TextDecoder().decode(bytes);
}

/** Why there is no such file in the first commit. */
async function problemAt(path: string, below?: string): Promise<unknown> {
  const repository = await open(below);
  return problemOf(fileAt(repository, await revisionOf(repository, 'v1'), path));
}

describe('a file of a revision', () => {
  it('is read by any name, as it was', async () => {
    for (const name of names) write(`planer/${name}`, `förr: ${name}`);
    commit('2026-01-10');
    for (const name of names) write(`planer/${name}`, 'nu');
    const repository = await open('planer');
    for (const name of names) {
      expect(await textAt(repository, 'HEAD', `planer/${name}`)).toBe(`förr: ${name}`);
      expect(await textAt(repository, 'HEAD', `./${name}`)).toBe(`förr: ${name}`);
    }
    expect((await filesAt(repository, await revisionOf(repository, 'HEAD'))).map(({ path }) => path)).toEqual(
      names.toSorted(),
    );
  });

  it('is found from the root, and with ./ and ../ from the working folder', async () => {
    write('plan.yaml', 'rot');
    write('planer/plan.yaml', 'planer');
    write('planer/äldre/plan.yaml', 'äldre');
    commit('2026-01-10');
    const repository = await open('planer/äldre');
    const found = (path: string): Promise<unknown> => textAt(repository, 'HEAD', path);
    expect(await found('plan.yaml')).toBe('rot');
    expect(await found('./plan.yaml')).toBe('äldre');
    expect(await found('../plan.yaml')).toBe('planer');
    expect(await found('../.././plan.yaml')).toBe('rot');
    expect(await found('planer//plan.yaml')).toBe('planer');
    const file = await fileAt(repository, await revisionOf(repository, 'HEAD'), 'plan.yaml');
    expect(file).toMatchObject({
      path: '../../plan.yaml',
      size: 3,
      revision: { name: 'HEAD', date: '2026-01-10' },
    });
  });

  it('is read in another working tree, and as git has it whatever its line breaks here', async () => {
    write('planer/plan.yaml', 'a: 1\nb: 2\n');
    commit('2026-01-10');
    git(['config', 'core.autocrlf', 'true']);
    git(['worktree', 'add', '--quiet', '-b', 'förslag', '../trädet']);
    expect(readFileSync(at('../trädet/planer/plan.yaml'), 'utf8')).toBe('a: 1\r\nb: 2\r\n');
    expect(await textAt(await open('../trädet/planer'), 'main', './plan.yaml')).toBe('a: 1\nb: 2\n');
  });

  it('is read in a repository without files', async () => {
    write('plan.yaml', 'a: 1\n');
    commit('2026-01-10');
    git(['clone', '--quiet', '--bare', '.', '../naken']);
    expect(await textAt(await open('../naken'), 'main', 'plan.yaml')).toBe('a: 1\n');
  });

  it('is no folder, no link and no other repository', async () => {
    write('planer/plan.yaml', '');
    symlinkSync('planer/plan.yaml', at('länk.yaml'));
    execFileSync('git', ['init', '--quiet', at('annat')]);
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a', 'commit', '-q', '--allow-empty', '-m', 'x'],
      {
        cwd: at('annat'),
      },
    );
    commit('2026-01-10');
    git(['tag', 'v1']);
    const problem = { problem: 'no-file-in-revision', revision: 'v1' };
    const cases = {
      planer: 'folder',
      'planer/': 'folder',
      '': 'folder',
      '.': 'folder',
      'länk.yaml': 'link',
      annat: 'submodule',
    };
    for (const [path, is] of Object.entries(cases))
      expect(await problemAt(path)).toEqual({ ...problem, path, is });
    const files = await filesAt(await open(), await revisionOf(await open(), 'v1'));
    expect(files.map(({ path }) => path)).toEqual(['planer/plan.yaml']);
  });

  it('that is missing was perhaps in another folder, of another name, or spelt otherwise', async () => {
    const text = Array.from({ length: 30 }, (_, index) => `rad: ${String(index)}\n`).join('');
    write('planer/klimat.plan.yaml', text);
    write('planer/trygghet.plan.yaml', 'annat\n');
    write('planer/anteckningar.md', '');
    commit('2026-01-10');
    git(['tag', 'v1']);
    git(['mv', 'planer/klimat.plan.yaml', 'planer/hållbarhet.plan.yaml']);
    commit('2026-02-10');
    const missing = { problem: 'not-in-revision', revision: 'v1' };
    const cases: [path: string, below: string, nearest: string | null][] = [
      ['trygghet.plan.yaml', 'planer', 'v1:planer/trygghet.plan.yaml'],
      ['./planer/trygghet.plan.yaml', 'planer', 'v1:./trygghet.plan.yaml'],
      ['planer/hållbarhet.plan.yaml', '.', 'v1:planer/klimat.plan.yaml'],
      ['./hållbarhet.plan.yaml', 'planer', 'v1:./klimat.plan.yaml'],
      ['äldre/trygghet.plan.yaml', '.', 'v1:planer/trygghet.plan.yaml'],
      ['planer/tryghet.plan.yaml', 'planer', 'v1:planer/trygghet.plan.yaml'],
      ['/planer/trygghet.plan.yaml', '.', 'v1:planer/trygghet.plan.yaml'],
      ['../trygghet.plan.yaml', '.', 'v1:./planer/trygghet.plan.yaml'],
      ['../../trygghet.plan.yaml', 'planer', 'v1:./trygghet.plan.yaml'],
      ['planer/anteckning.md', '.', null],
      ['budget.yaml', '.', null],
    ];
    for (const [path, below, nearest] of cases) {
      expect(await problemAt(path, below)).toEqual({ ...missing, path, nearest });
    }
    git(['checkout', '--quiet', '--orphan', 'tom']);
    expect(await problemAt('trygghet.yaml')).toEqual({ ...missing, path: 'trygghet.yaml', nearest: null });
  });
});

describe('the plans of a revision', () => {
  const paths = [
    'plan.yaml',
    'planer/å.plan.yml',
    'planer/annat.yaml',
    '.github/plan.yaml',
    'node_modules/x/plan.yaml',
  ];

  /** Those of the first commit, as they are seen from a folder. */
  async function plansSeenFrom(below: string, patterns: string[] | null, folder = '.'): Promise<string[]> {
    for (const path of paths) write(path, '');
    commit('2026-01-10');
    const repository = await open(below);
    const root = posix.relative(`/${below}`, '/') || '.';
    const world = {
      ...realWorld(),
      realPath: (path: string) => posix.join('/arkivet', below, path),
      foldersUpwards: () => ['.', root],
    };
    const files = await filesAt(repository, await revisionOf(repository, 'HEAD'));
    return plansAmong(files, world, { patterns, folder }).map(({ path }) => path);
  }

  it('go by their names, and are named from the working folder', async () => {
    expect(await plansSeenFrom('.', null)).toEqual(['plan.yaml', 'planer/å.plan.yml']);
    expect(await plansSeenFrom('planer', null)).toEqual(['../plan.yaml', 'å.plan.yml']);
  });

  it('are those that the configuration says, from its folder', async () => {
    expect(await plansSeenFrom('.', ['planer', '!**/å*'])).toEqual(['planer/annat.yaml']);
    expect(await plansSeenFrom('planer', ['planer/annat.yaml'], '..')).toEqual(['annat.yaml']);
    expect(await plansSeenFrom('planer', ['*.yaml'])).toEqual(['annat.yaml']);
  });
});
