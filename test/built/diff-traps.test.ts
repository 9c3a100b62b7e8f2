import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sound } from '../commands/plans.ts';
import { useRepository } from '../revisions/repository.ts';
import { type Ended, runProcess, useProgram } from './program.ts';

const program = useProgram();
const { at, write, git, commit } = useRepository();

const plan = (...words: string[]): Ended =>
  runProcess(process.execPath, [program, ...words], { cwd: at('.') });

const later = sound.replace('senast 2027', 'senast 2028');

describe('plan diff is not misled by', () => {
  it('a link to a plan, or a repository within the repository', () => {
    write('real.yaml', sound);
    symlinkSync('real.yaml', at('link.plan.yaml'));
    write('plan.yaml', sound);
    commit('2026-01-10');
    write('inner/plan.yaml', sound);
    write('inner/.git', 'gitdir: elsewhere\n');
    expect(plan('diff', '--exit-code').exitCode).toBe(0);
    expect(plan('validate', 'link.plan.yaml', '--since', 'HEAD', '--fail-on', 'info').stderr).toBe('');
  });

  it('a folder that is called as a branch is', () => {
    write('planer/plan.yaml', sound);
    commit('2026-01-10');
    git(['branch', 'planer']);
    write('planer/plan.yaml', later);
    commit('2026-01-11');
    expect(plan('diff', 'planer', '--lang', 'en')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'plan: "planer" is both a path and a revision: write "./planer" for the path, or "planer^0" for the revision\n',
    });
    expect(plan('diff', 'planer^0', '--exit-code').exitCode).toBe(1);
    expect(plan('diff', './planer', '--exit-code').exitCode).toBe(0);
  });

  it('a name that begins with a hyphen, when git asks', () => {
    write('-dash.plan.yaml', sound);
    write('.gitattributes', '*plan.yaml diff=plan\n');
    commit('2026-01-10');
    write('-dash.plan.yaml', later);
    const driver = `'${process.execPath}' '${program}' diff-driver`;
    const shown = runProcess('git', ['-c', `diff.plan.command=${driver}`, 'diff'], { cwd: at('.') });
    expect(shown).toMatchObject({ exitCode: 0, stderr: '' });
    expect(shown.stdout).toContain('[deadline-postponed]');
    const text = runProcess('git', ['-c', `diff.plan.textconv=${driver} --text`, 'diff'], { cwd: at('.') });
    expect(text).toMatchObject({ exitCode: 0, stderr: '' });
    expect(text.stdout).toMatch(/^\+.*senast 2028/m);
  });

  it('a configuration that would be written over', () => {
    write('plan.yaml', sound);
    write('plan.config.yaml', 'rules: {}\n');
    commit('2026-01-10');
    for (const words of [['diff'], ['diff', '--history', 'plan.yaml']]) {
      expect(plan(...words, '-o', 'plan.config.yaml')).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('plan.config.yaml') as string,
      });
    }
    expect(git(['status', '--porcelain'])).toBe('');
  });
});
