import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Ended, runProcess, temporaryFolder, useProgram } from './program.ts';

const program = useProgram();
let folder = '';

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

const example = readFileSync('examples/model.plan.yaml', 'utf8');

/** Writes the model plan under a name with letters that need care. */
function writePlan(name = 'en plan på prov.plan.yaml', text = example): string {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
  return name;
}

function report(...words: string[]): Ended {
  return runProcess(process.execPath, [program, 'report', ...words], { cwd: folder });
}

function git(...words: string[]): string {
  const settings = ['-c', 'user.name=Samordningen', '-c', 'user.email=plan@example.org'];
  return execFileSync('git', [...settings, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_COMMITTER_DATE: '2026-10-20T23:30:00+0200',
      GIT_AUTHOR_DATE: '2026-10-20T23:30:00+0200',
    },
  });
}

/** The revision that a report names. */
function commitIn({ stdout }: Ended): unknown {
  return (JSON.parse(stdout) as { file: { commit: unknown } }).file.commit;
}

describe('a report names the revision of its plan', () => {
  it('by the commit that last changed the file, and says when it has been changed since', () => {
    git('init', '--quiet');
    const name = writePlan();
    git('add', '.');
    git('commit', '--quiet', '-m', 'Planen');
    const id = git('rev-parse', 'HEAD').slice(0, 12);
    writeFileSync(join(folder, 'annat.txt'), 'x');
    git('add', '.');
    git('commit', '--quiet', '-m', 'Annat');
    expect(commitIn(report(name, '--print-model'))).toEqual({ id, date: '2026-10-20', isChanged: false });
    writePlan(name, `${example}\n`);
    expect(commitIn(report(name, '--print-model'))).toEqual({ id, date: '2026-10-20', isChanged: true });
    expect(report(name, '-t', 'follow-up').stdout).toContain(id);
  });

  it.each([
    ['outside git', []],
    ['before the first commit', [['init', '--quiet']]],
    [
      'of a file that git does not have',
      [
        ['init', '--quiet'],
        ['commit', '--quiet', '--allow-empty', '-m', 'Tom'],
      ],
    ],
  ])('not %s', (_, commands) => {
    for (const words of commands) git(...words);
    expect(commitIn(report(writePlan(), '--print-model'))).toBeNull();
  });
});

describe('reports are written', () => {
  it('to a folder that is made for them', () => {
    writePlan('planer/trygghet/plan.yaml');
    writePlan('klimat.plan.yaml');
    const { exitCode, stderr } = report('--output-dir', 'ut/2026', '-t', 'status', '-f', 'html', '-f', 'md');
    expect({ exitCode, stderr: stderr.replaceAll(/\d+ kB/g, 'N kB') }).toEqual({
      exitCode: 0,
      stderr: [
        'read 2 plans',
        'wrote ut/2026/klimat.status.html (N kB)',
        'wrote ut/2026/klimat.status.md (N kB)',
        'wrote ut/2026/trygghet.status.html (N kB)',
        'wrote ut/2026/trygghet.status.md (N kB)',
        '',
      ].join('\n'),
    });
    expect(readdirSync(join(folder, 'ut/2026'))).toHaveLength(4);
  });

  it('not at all where a template is wrong', () => {
    writePlan();
    writeFileSync(join(folder, 'min.html.hbs'), '{{titel}}');
    const { exitCode, stderr } = report('en plan på prov.plan.yaml', '-t', 'min.html.hbs', '-o', 'ut.html');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^plan: the template min\.html\.hbs cannot be used:\nmin\.html\.hbs:1:3: /);
    expect(existsSync(join(folder, 'ut.html'))).toBe(false);
  });

  it('whole to a reader that stops listening', () => {
    writePlan('plan.yaml');
    const ended = runProcess(
      'bash',
      ['-c', `"$0" "$1" report plan.yaml -f html | head -1`, process.execPath, program],
      { cwd: folder },
    );
    expect(ended).toEqual({ exitCode: 0, stdout: '<!DOCTYPE html>\n', stderr: '' });
  });

  it('from a template of the user’s own in another folder', () => {
    writePlan('plan.yaml');
    mkdirSync(join(folder, 'mallar/partials'), { recursive: true });
    writeFileSync(
      join(folder, 'mallar/kort.md.hbs'),
      '{{> rubrik}}\n\n{{#each areas}}- {{title}}\n{{/each}}',
    );
    writeFileSync(join(folder, 'mallar/partials/rubrik.md.hbs'), '# {{title}}\n');
    const { stdout, stderr } = report('plan.yaml', '-t', 'mallar/kort.md.hbs');
    expect(stderr).toBe('');
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      '# Handlingsplan mot brott och våldsbejakande extremism 2024–2027',
      '',
      '- Planen som helhet',
      '- Ansvar och samverkan',
    ]);
  });
});
