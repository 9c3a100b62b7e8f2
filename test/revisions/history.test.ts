import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBlobs } from '../../src/revisions/blobs.ts';
import { historyOf, type Version } from '../../src/revisions/history.ts';
import { renamesSince } from '../../src/revisions/renames.ts';
import { revisionOf } from '../../src/revisions/revision.ts';
import { problemOf, useRepository } from './repository.ts';

const { at, write, git, commit, open } = useRepository();

/** A text long enough for git to know it again. */
function text(last: string): string {
  return `${Array.from({ length: 30 }, (_, index) => `rad: ${String(index)}\n`).join('')}${last}\n`;
}

/** The days and names of the versions of a file. */
async function told(path: string, below?: string): Promise<[day: string, path: string, last: string][]> {
  const repository = await open(below);
  const versions = await historyOf(repository, path, await revisionOf(repository, 'HEAD'));
  const blobs = await readBlobs(
    repository,
    versions.map(({ blob }) => blob),
  );
  const lastOf = ({ blob }: Version): string =>
    new TextDecoder().decode(blobs.get(blob)).trim().split('\n').at(-1) ?? '';
  return versions.map((version) => [version.date, version.path, lastOf(version)]);
}

describe('the history of a file', () => {
  it('is followed through its names, from any folder', async () => {
    write('två\nrader "å".yaml', text('a'));
    commit('2026-01-10');
    write('annat.yaml', 'x');
    commit('2026-01-20');
    write('två\nrader "å".yaml', text('b'));
    commit('2026-02-10');
    mkdirSync(at('planer'));
    renameSync(at('två\nrader "å".yaml'), at('planer/plan.yaml'));
    commit('2026-03-10');
    write('planer/plan.yaml', text('c'));
    const last = commit('2026-04-10');
    expect(await told('./plan.yaml', 'planer')).toEqual([
      ['2026-01-10', '../två\nrader "å".yaml', 'a'],
      ['2026-02-10', '../två\nrader "å".yaml', 'b'],
      ['2026-03-10', 'plan.yaml', 'b'],
      ['2026-04-10', 'plan.yaml', 'c'],
    ]);
    const repository = await open();
    const early = await historyOf(repository, 'planer/plan.yaml', await revisionOf(repository, 'HEAD~1'));
    expect(early.map(({ date }) => date)).toEqual(['2026-01-10', '2026-02-10', '2026-03-10']);
    expect((await historyOf(repository, 'planer/plan.yaml', { commit: last })).at(-1)?.commit).toBe(last);
  });

  it('goes along the branch itself: what is merged is one version', async () => {
    write('plan.yaml', text('a'));
    commit('2026-01-10');
    git(['checkout', '--quiet', '-b', 'förslag']);
    write('plan.yaml', text('b'));
    commit('2026-01-20');
    write('plan.yaml', text('c'));
    commit('2026-01-30');
    git(['checkout', '--quiet', 'main']);
    write('annat.yaml', 'x');
    commit('2026-02-10');
    git(['merge', '--quiet', '--no-ff', '--message', 'Beslutad', 'förslag']);
    expect((await told('plan.yaml')).map(([, , last]) => last)).toEqual(['a', 'c']);
  });

  it('goes on where the file was away for a time', async () => {
    write('plan.yaml', text('a'));
    commit('2026-01-10');
    rmSync(at('plan.yaml'));
    commit('2026-02-10');
    write('plan.yaml', text('b'));
    commit('2026-03-10');
    expect((await told('plan.yaml')).map(([day]) => day)).toEqual(['2026-01-10', '2026-03-10']);
  });

  it('is the same whatever the user has set', async () => {
    write('plan.yaml', text('a'));
    commit('2026-01-10');
    write('planer/x', '');
    git(['mv', 'plan.yaml', 'planer/plan.yaml']);
    commit('2026-02-10');
    const [history, renames] = [await told('plan.yaml', 'planer'), await renamesNow('HEAD~1', 'planer')];
    expect([history.length, renames]).toEqual([2, [['plan.yaml', '../plan.yaml']]]);
    const settings = {
      'color.ui': 'always',
      'core.quotePath': 'true',
      'diff.relative': 'true',
      'diff.renames': 'false',
      'diff.external': 'false',
      'log.diffMerges': 'combined',
      'log.showRoot': 'false',
      'log.showSignature': 'true',
    };
    for (const [name, value] of Object.entries(settings)) git(['config', name, value]);
    expect(await told('plan.yaml', 'planer')).toEqual(history);
    expect(await renamesNow('HEAD~1', 'planer')).toEqual(renames);
  });

  it('is nothing of a file that git does not have', async () => {
    write('plan.yaml', 'a');
    commit('2026-01-10');
    expect(await told('annat.yaml')).toEqual([]);
  });
});

/** The files renamed since a revision, new name first. */
async function renamesNow(name: string, below?: string, until?: string): Promise<[string, string][]> {
  const repository = await open(below);
  const last = until === undefined ? null : await revisionOf(repository, until);
  return [...(await renamesSince(repository, await revisionOf(repository, name), last))];
}

describe('the files renamed since a revision', () => {
  it('are found in the working folder and between revisions', async () => {
    write('å\n"b".yaml', text('a'));
    write('planer/kvar.yaml', 'kvar');
    commit('2026-01-10');
    git(['mv', 'å\n"b".yaml', 'planer/c\td.yaml']);
    write('planer/c\td.yaml', text('ändrad'));
    const renamed = [['c\td.yaml', '../å\n"b".yaml']];
    expect(await renamesNow('HEAD', 'planer')).toEqual(renamed);
    expect(await renamesNow('HEAD', 'planer', 'HEAD')).toEqual([]);
    commit('2026-02-10');
    expect(await renamesNow('HEAD~1', 'planer', 'HEAD')).toEqual(renamed);
    expect(await renamesNow('HEAD', 'planer')).toEqual([]);
  });
});

describe('what is in files', () => {
  it('is read in order and whole: nothing, line breaks and bytes of all kinds', async () => {
    const texts = { tom: '', rad: '\n', två: 'a\nb', noll: 'a\0b\n', lång: 'x'.repeat(3_000_000) };
    for (const [name, content] of Object.entries(texts)) write(name, content);
    commit('2026-01-10');
    const repository = await open();
    const ids = Object.keys(texts).map((name) => git(['rev-parse', `HEAD:${name}`]).trim());
    const blobs = await readBlobs(repository, [...ids, ...ids]);
    expect([...blobs.keys()]).toEqual(ids);
    expect([...blobs.values()].map((bytes) => new TextDecoder().decode(bytes))).toEqual(Object.values(texts));
    expect(await readBlobs(repository, [])).toEqual(new Map());
  });

  it('is missed where git does not have it', async () => {
    commit('2026-01-10');
    const id = '0'.repeat(40);
    expect(await problemOf(readBlobs(await open(), [id]))).toEqual({
      problem: 'git-failed',
      command: 'cat-file',
      reason: `${id} missing`,
    });
  });
});
