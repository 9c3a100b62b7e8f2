import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ChangeClass, changeClasses } from '../../src/diff/kinds.ts';
import { overdue, planOf, sound } from '../commands/plans.ts';
import { useRepository } from '../revisions/repository.ts';
import { type Ended, runProcess, useProgram } from './program.ts';

const program = useProgram();
const { at, write, git, commit } = useRepository();

interface Circumstances {
  below?: string;
  env?: Record<string, string>;
  input?: string;
}

function plan(words: readonly string[], { below = '.', ...others }: Circumstances = {}): Ended {
  return runProcess(process.execPath, [program, ...words], { cwd: at(below), ...others });
}

interface Told {
  from: { name: string | null; date: string | null };
  to: { name: string | null; date: string | null };
  plans: {
    before: { path: string } | null;
    after: { path: string } | null;
    changes: { kind: string }[];
    hidden: number;
  }[];
}

/** What is told of each plan of which there is something to tell: its path before and after, and what changed. */
function diff(words: readonly string[], circumstances?: Circumstances): unknown[] {
  return plansOf(told(words, circumstances));
}

function told(words: readonly string[], circumstances?: Circumstances): Told {
  const { exitCode, stdout, stderr } = plan(['diff', '-f', 'json', ...words], circumstances);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout) as Told;
}

function plansOf({ plans }: Told): unknown[] {
  return plans
    .map(({ before, after, changes }) => [
      before?.path ?? null,
      after?.path ?? null,
      ...changes.map(({ kind }) => kind),
    ])
    .filter(([was, is, ...changes]) => changes.length > 0 || baseOf(was) !== baseOf(is));
}

function baseOf(path: string | null | undefined): string | undefined {
  return path?.replace(/^[^:/]*:(\.\/)?/, '');
}

/** Two revisions, v1 and v2, and a change in the working folder, each of which moves the same last day. */
function makeRevisions(): void {
  write('planer/klimat.plan.yaml', planOf({ when: 'Q1 2026' }));
  write('trygghet.plan.yaml', planOf({ title: 'Trygghetsplan' }));
  commit('2026-01-10');
  git(['tag', 'v1']);
  write('planer/klimat.plan.yaml', planOf({ when: 'Q2 2026' }));
  commit('2026-02-10');
  git(['tag', 'v2']);
  write('planer/klimat.plan.yaml', planOf({ when: 'Q3 2026' }));
}

const name = 'klimat.plan.yaml';
const path = `planer/${name}`;
const [v1, v2] = [
  { name: 'v1', date: '2026-01-10' },
  { name: 'v2', date: '2026-02-10' },
];
const here = { name: null, date: null };

describe('plan diff compares', () => {
  beforeEach(makeRevisions);

  // On 2026-11-01 the second quarter has passed; on 2026-02-10, the day of v2, the first had not.
  it.each([
    [[], { ...v2, name: 'HEAD' }, here, [`HEAD:./${path}`, path, 'deadline-slipped']],
    [['v1'], v1, here, [`v1:./${path}`, path, 'deadline-slipped']],
    [['v1', 'v2'], v1, v2, [`v1:./${path}`, `v2:./${path}`, 'deadline-postponed']],
    [['v2', 'v1'], v2, v1, [`v2:./${path}`, `v1:./${path}`, 'deadline-advanced']],
    [['v1', 'v2', 'planer'], v1, v2, [`v1:./${path}`, `v2:./${path}`, 'deadline-postponed']],
    [['v1', path], v1, here, [`v1:./${path}`, path, 'deadline-slipped']],
    [[path], { ...v2, name: 'HEAD' }, here, [`HEAD:./${path}`, path, 'deadline-slipped']],
    [
      [`v1:${path}`, `v2:${path}`],
      { ...v1, name: `v1:${path}` },
      { ...v2, name: `v2:${path}` },
      [`v1:${path}`, `v2:${path}`, 'deadline-postponed'],
    ],
    [
      [path, `v1:./${path}`],
      { ...here, name: path },
      { ...v1, name: `v1:./${path}` },
      [path, `v1:./${path}`, 'deadline-advanced'],
    ],
    [
      [`v1:${path}`, '-'],
      { ...v1, name: `v1:${path}` },
      { ...here, name: '-' },
      [`v1:${path}`, 'stdin', 'deadline-slipped'],
    ],
    [['-', path], { ...here, name: '-' }, { ...here, name: path }, ['stdin', path, 'deadline-advanced']],
  ])('%j', (words, from, to, expected) => {
    const answer = told(words, { input: planOf({ when: '2026-12-31' }) });
    expect([answer.from, answer.to, ...plansOf(answer)]).toEqual([from, to, expected]);
  });

  it.each([
    [
      [`v1:./${name}`, name],
      [`v1:./${name}`, name],
    ],
    [
      [`HEAD:./${name}`, `./${name}`],
      [`HEAD:./${name}`, name],
    ],
    [
      ['v1', name],
      [`v1:./${name}`, name],
    ],
    [
      ['v1', '.'],
      [`v1:./${name}`, name],
    ],
    [
      ['v1', '..'],
      [`v1:./${name}`, name],
    ],
    [['v1'], [`v1:./${name}`, name]],
  ])('%j from a folder below', (words, paths) => {
    expect(diff(words, { below: 'planer' })).toEqual([[...paths, 'deadline-slipped']]);
  });

  it('two files outside any repository and without git', () => {
    rmSync(at('.git'), { recursive: true });
    write('nya/klimat.yaml', planOf({ lead: 'kf' }));
    expect(diff([path, 'nya/klimat.yaml'], { env: { PATH: '' } })).toEqual([
      [path, 'nya/klimat.yaml', 'deadline-slipped', 'lead-changed'],
    ]);
  });

  it('what a branch has changed, whatever has been changed beside it', () => {
    git(['checkout', '--quiet', '-b', 'förslag', 'v2']);
    write(path, planOf({ when: 'Q2 2026', lead: 'kf' }));
    commit('2026-03-10');
    git(['checkout', '--quiet', 'main']);
    write(path, planOf({ when: '2027', title: 'Klimat- och energiplan' }));
    rmSync(at('trygghet.plan.yaml'));
    commit('2026-03-11');
    git(['checkout', '--quiet', 'förslag']);
    write('trygghet.plan.yaml', planOf({ title: 'Trygghetsplan', when: 'löpande' }));
    const answer = told(['--base', 'main']);
    expect([answer.from, answer.to]).toEqual([{ name: 'main', date: '2026-02-10' }, here]);
    expect(plansOf(answer)).toEqual([
      [`main:./${path}`, path, 'lead-changed'],
      ['main:./trygghet.plan.yaml', 'trygghet.plan.yaml', 'deadline-loosened'],
    ]);
    expect(diff(['--base', 'main', 'planer'])).toEqual([[`main:./${path}`, path, 'lead-changed']]);
    expect(diff(['main', 'förslag', '--only', 'progress'])).toEqual([
      [`main:./${path}`, `förslag:./${path}`, 'deadline-advanced'],
      [null, 'förslag:./trygghet.plan.yaml'],
    ]);
  });

  it('nothing with what it is itself', () => {
    for (const words of [
      ['v1', 'v1'],
      ['v2', 'HEAD'],
      [path, path],
      [`v1:${path}`, `v1:./${path}`],
    ]) {
      expect([words, ...diff(words)]).toEqual([words]);
    }
    const { stdout } = plan(['diff', 'v1', 'v1', '--exit-code', '--lang', 'en']);
    expect(stdout).toBe('no changes in 2 plans, from v1 (2026-01-10) to v1 (2026-01-10)\n');
  });
});

describe('plan diff tells of plan files that', () => {
  const odd = 'år 2/ny\n"å".plan.yaml';

  beforeEach(() => {
    write('a.plan.yaml', planOf({ title: 'A' }));
    write('planer/b.plan.yaml', planOf({ title: 'B', when: 'Q4 2026' }));
    write('planer/läs mig.md', '# Planerna\n');
    commit('2026-01-10');
  });

  it('came and went', () => {
    write(odd, planOf({ title: 'Ny', when: 'löpande', action: 'Sluta köpa bensinbilar', id: '7' }));
    rmSync(at('planer/b.plan.yaml'));
    expect(diff([])).toEqual([
      [null, odd],
      ['HEAD:./planer/b.plan.yaml', null],
    ]);
    expect(diff(['planer/b.plan.yaml'])).toEqual([['HEAD:./planer/b.plan.yaml', null]]);
    expect(diff([odd])).toEqual([[null, odd]]);
    const { stdout } = plan(['diff', '--lang', 'en']);
    expect(stdout).toContain('år 2/ny␊"å".plan.yaml: Ny\n');
    expect(stdout).toContain('the plan was added\n');
    expect(stdout).toContain('planer/b.plan.yaml: B\n');
    expect(stdout).toContain('the plan was removed\n');
  });

  it.each(['git mv', 'mv'])('have another name, by %s', (by) => {
    mkdirSync(at('år 2'));
    if (by === 'git mv') git(['mv', 'planer/b.plan.yaml', odd]);
    else renameSync(at('planer/b.plan.yaml'), at(odd));
    const renamed = ['HEAD:./planer/b.plan.yaml', odd];
    expect(diff([])).toEqual([renamed]);
    const { stdout } = plan(['diff', '--lang', 'en']);
    expect(stdout).toMatch(
      /^år 2\/ny␊"å"\.plan\.yaml: B\n─+\nthe file was called "planer\/b\.plan\.yaml" before\n\n/,
    );
    write(odd, planOf({ title: 'B', when: 'Q1 2027' }));
    expect(diff([])).toEqual([[...renamed, 'deadline-postponed']]);
    commit('2026-02-10');
    const both = ['HEAD~1:./planer/b.plan.yaml', `HEAD:./${odd}`, 'deadline-postponed'];
    expect(diff(['HEAD~1', 'HEAD'])).toEqual([both]);
    for (const word of ['planer/b.plan.yaml', 'planer', odd, 'år 2', './år 2/', at('planer')]) {
      expect([word, ...diff(['HEAD~1', 'HEAD', word])]).toEqual([word, both]);
    }
    expect(diff(['HEAD~1', 'HEAD', 'a.plan.yaml'])).toEqual([]);
  });

  it('are plans by their names or by the configuration, or are named', () => {
    write('åtgärder.yaml', planOf({ title: 'C' }));
    write('planer/b.plan.yaml', planOf({ title: 'B', when: 'Q1 2027' }));
    expect(diff([])).toEqual([['HEAD:./planer/b.plan.yaml', 'planer/b.plan.yaml', 'deadline-postponed']]);
    expect(diff(['åtgärder.yaml'])).toEqual([[null, 'åtgärder.yaml']]);
    write('plan.config.yaml', 'files: [åtgärder.yaml, a.plan.yaml]\n');
    expect(diff([])).toEqual([[null, 'åtgärder.yaml']]);
  });
});

describe('the exit code of plan diff', () => {
  const edits: Record<ChangeClass, object> = {
    attention: { when: '2028' },
    change: { lead: 'kf' },
    progress: { status: 'ongoing' },
    editorial: { when: 'tredje kvartalet 2027' },
  };

  beforeEach(() => {
    for (const [level, edit] of Object.entries(edits)) {
      const action = { id: '1', title: 'Åtgärd', lead: 'samordnare', when: 'Q3 2027' };
      const text = planOf().replace(/ {6}- id: .*$/s, '');
      write('före.yaml', `${text}      - ${JSON.stringify(action)}\n`);
      write(`${level}.yaml`, `${text}      - ${JSON.stringify({ ...action, ...edit })}\n`);
    }
  });

  it.each(changeClasses)('is that of a change of the class %s', (level) => {
    const exitCodeWith = (...words: string[]): number | null =>
      plan(['diff', 'före.yaml', `${level}.yaml`, ...words]).exitCode;
    const rank = changeClasses.indexOf(level);
    expect(changeClasses.map((threshold) => exitCodeWith('--fail-on', threshold))).toEqual(
      changeClasses.map((_, index) => (rank <= index ? 1 : 0)),
    );
    expect([exitCodeWith(), exitCodeWith('--exit-code'), exitCodeWith('--fail-on', 'never')]).toEqual([
      0, 1, 0,
    ]);
    expect([
      exitCodeWith('--exit-code', '--ignore', level),
      exitCodeWith('--exit-code', '--only', level),
    ]).toEqual([0, 1]);
    write('plan.config.yaml', `changes: {${kindOf(level)}: off}\n`);
    expect(exitCodeWith('--exit-code')).toBe(0);
  });

  function kindOf(level: ChangeClass): string {
    const answer = told(['före.yaml', `${level}.yaml`]);
    return answer.plans[0]?.changes.map(({ kind }) => kind).join() ?? '';
  }

  it('tells a plan that is gone from one that came', () => {
    write('plan.yaml', sound);
    commit('2026-01-10');
    rmSync(at('plan.yaml'));
    expect(plan(['diff', '--fail-on', 'attention']).exitCode).toBe(1);
    commit('2026-02-10');
    expect(plan(['diff', 'HEAD', 'HEAD~1', '--fail-on', 'attention']).exitCode).toBe(0);
    expect(plan(['diff', 'HEAD', 'HEAD~1', '--fail-on', 'change']).exitCode).toBe(1);
  });
});

describe('the changes that plan diff tells', () => {
  beforeEach(() => {
    const area = (id: string, actions: readonly object[]): object => ({ id, title: 'Område', actions });
    const [one, other] = [
      { id: 'a', title: 'Ett', lead: 'ks', when: '2027' },
      { id: 'b', title: 'Två' },
    ];
    const text = (areas: readonly object[]): string =>
      JSON.stringify({
        format: 1,
        title: 'Plan',
        actors: { ks: { name: 'Styrelsen' }, kf: { name: 'Fullmäktige' } },
        areas,
      });
    write('före.yaml', text([area('1', [one, other]), area('2', [])]));
    write('efter.yaml', text([area('1', [{ ...one, lead: 'kf', when: '2028' }]), area('2', [other])]));
  });

  it.each([
    [[], ['deadline-postponed', 'lead-changed'], 1],
    [['--moves'], ['deadline-postponed', 'lead-changed', 'relocated'], 0],
    [['--only', 'attention'], ['deadline-postponed'], 0],
    [['--only', 'lead-changed, editorial', '--moves'], ['lead-changed', 'relocated'], 0],
    [['--only', 'change', '--only', 'attention'], ['deadline-postponed', 'lead-changed'], 0],
    [['--only', 'attention,change', '--ignore', 'lead-changed'], ['deadline-postponed'], 0],
    [['--ignore', 'attention', '--ignore', 'editorial'], ['lead-changed'], 0],
  ])('with %j', (words, kinds, hidden) => {
    const [only] = told(['före.yaml', 'efter.yaml', ...words]).plans;
    expect([only?.changes.map(({ kind }) => kind), only?.hidden]).toEqual([kinds, hidden]);
  });

  it('have the classes that the configuration gives them', () => {
    write(
      'plan.config.yaml',
      'changes: {deadline-postponed: change, lead-changed: off, note-changed: off}\n',
    );
    const { stdout } = plan(['diff', 'före.yaml', 'efter.yaml', '-f', 'json']);
    const { plans, summary } = JSON.parse(stdout) as {
      plans: { changes: { kind: string; class: string }[] }[];
      summary: object;
    };
    expect(plans[0]?.changes.map((change) => [change.kind, change.class])).toEqual([
      ['deadline-postponed', 'change'],
    ]);
    expect(summary).toMatchObject({ attention: 0, change: 1, progress: 0, editorial: 0, hidden: 1 });
  });

  it('are written in several formats at once, each whole in its place', () => {
    const words = ['diff', 'före.yaml', 'efter.yaml', '--lang', 'sv'];
    const results = [
      '-f',
      'json=ut.json',
      '-f',
      'html=ut.html',
      '-f',
      'markdown',
      '-o',
      'ut.md',
      '-f',
      'github',
    ];
    const { exitCode, stdout, stderr } = plan([...words, ...results]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^::\w+ file=efter\.yaml,line=1,/);
    const written = (file: string): string => readFileSync(at(file), 'utf8');
    expect(written('ut.json')).toBe(plan([...words, '-f', 'json']).stdout);
    expect(written('ut.md')).toBe(plan([...words, '-f', 'markdown']).stdout);
    expect(written('ut.html')).toMatch(/^<!DOCTYPE html>\n.*<\/html>\n$/s);
    for (const [file, format] of Object.entries({ 'x.html': 'html', 'x.md': 'md', 'x.json': 'json' })) {
      expect(plan([...words, '-o', file])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
      expect(written(file)).toBe(written(`ut.${format}`));
    }
    expect(plan([...words, '-o', 'x.txt']).exitCode).toBe(0);
    expect(written('x.txt')).toBe(plan(words).stdout);
    expect(readdirSync(at('.')).toSorted()).toEqual(
      [
        '.git',
        'efter.yaml',
        'före.yaml',
        ...['ut.html', 'ut.json', 'ut.md'],
        ...['x.html', 'x.json', 'x.md', 'x.txt'],
      ].toSorted(),
    );
  });
});

describe('plan diff cannot do its work', () => {
  beforeEach(() => {
    makeRevisions();
    mkdirSync(at('../utanför'));
  });

  /** Complained of in English, with nothing written anywhere. */
  function complaint(words: readonly string[], circumstances?: Circumstances): string {
    const { exitCode, stdout, stderr } = plan(
      ['diff', '--lang', 'en', '-o', at('ut.html'), ...words],
      circumstances,
    );
    expect({ exitCode, stdout, isWritten: existsSync(at('ut.html')) }).toEqual({
      exitCode: 2,
      stdout: '',
      isWritten: false,
    });
    return stderr.replace(/^plan: /, '').replace(/\n$/, '');
  }

  it.each([
    [
      ['v3'],
      'there is no revision "v3": check the spelling; `git branch --all` and `git tag` show what there is',
    ],
    [['v1', 'mian'], 'there is no revision "mian": did you mean "main"?'],
    [
      ['--base', 'v3'],
      'there is no revision "v3": check the spelling; `git branch --all` and `git tag` show what there is',
    ],
    [
      ['--', '-x'],
      '"-x" is no name of a revision: write a branch, a tag or a commit, such as main or HEAD~1',
    ],
    [
      ['--base', '-x'],
      '"-x" is no name of a revision: write a branch, a tag or a commit, such as main or HEAD~1',
    ],
    [
      ['v1', 'v2', 'klimat.plan.yaml'],
      'there is no file or folder "klimat.plan.yaml": check the spelling, and the folder you are in',
    ],
    [['nej.yaml'], 'there is no file or folder "nej.yaml": check the spelling, and the folder you are in'],
    [
      ['v1:klimat.plan.yaml', path],
      `there is no file "klimat.plan.yaml" in "v1": did you mean "v1:${path}"?`,
    ],
    [['-', path, 'a'], `too many words: "- ${path} a"; see \`--help\``],
    [['-', '-'], 'too many words: "- -"; see `--help`'],
    [
      ['--only', 'nonsense'],
      '"nonsense" is no choice for --only: write attention, change, progress or editorial',
    ],
    [
      ['--ignore', 'deadline-sliped'],
      '"deadline-sliped" is no choice for --ignore: did you mean "deadline-slipped"?',
    ],
    [['--only', ','], '--only needs a value after it'],
    [
      ['--fail-on', 'error'],
      '"error" is no choice for --fail-on: write attention, change, progress, editorial or never',
    ],
    [['-f', 'compact'], '"compact" is no choice for --format: write pretty, json, markdown, html or github'],
    [
      ['-f', `json=${path}`],
      `"${path}" is one of the files that the command was given: write the result to another`,
    ],
  ])('%j', (words, expected) => {
    expect(complaint(words)).toBe(expected);
  });

  it('outside any repository, without git and before the first commit', () => {
    const away = { below: '../utanför' };
    expect(complaint([], away)).toBe(
      'what a file said before is read from git, and this folder is in no repository: go to the folder of the plans',
    );
    expect(complaint(['v1'], { env: { PATH: '' } })).toBe(
      'what a file said before is read with git, which cannot be started here: install it, or put it on the PATH',
    );
    git(['init', '--quiet'], '../utanför');
    expect(complaint([], away)).toBe(
      'there is no commit here yet, and so nothing that a file said before: make the first with `git commit`',
    );
  });

  it('where a clone is shallow, or has nothing in common', () => {
    git(['clone', '--quiet', '--depth', '1', pathToFileURL(at('.')).href, at('../klonen')]);
    const clone = { below: '../klonen' };
    const only = 'in this clone, which has only the latest commits: fetch it with';
    expect(complaint(['HEAD~1'], clone)).toBe(
      `there is no revision "HEAD~1" ${only} \`git fetch --unshallow\`, in a pipeline with \`fetch-depth: 0\``,
    );
    expect(complaint(['--base', 'origin/förslag'], clone)).toBe(
      `there is no revision "origin/förslag" ${only} \`git fetch --unshallow origin förslag:refs/remotes/origin/förslag\`, in a pipeline with \`fetch-depth: 0\``,
    );
    git(['checkout', '--quiet', '--orphan', 'ny']);
    commit('2026-03-10');
    expect(complaint(['--base', 'main'])).toBe(
      'HEAD and "main" share no commit that changes could be counted from: name what to compare, as in `plan diff REV:PATH PATH`',
    );
  });

  it('with a plan that is broken on one side, but all the same with the others', () => {
    write('plan.config.yaml', 'changes: {deadline-slipped: change}\n');
    write('trygghet.plan.yaml', `${sound}areas: [\n`);
    const where =
      'trygghet.plan.yaml:21:1: error: the key "areas" stands twice in the same entry [yaml-syntax]';
    const broken = (text: string): string =>
      text.replace(/(?<=^(?:plan: )?trygghet\.plan\.yaml cannot be read whole), .*:$/m, '');
    const complained = `trygghet.plan.yaml cannot be read whole\n${where}\n\`plan validate trygghet.plan.yaml\` tells how to mend it`;
    expect(broken(complaint(['trygghet.plan.yaml']))).toBe(complained);
    expect(broken(complaint(['v1:trygghet.plan.yaml', 'trygghet.plan.yaml']))).toBe(complained);
    const { exitCode, stdout, stderr } = plan(['diff', '-f', 'json', '--exit-code', '--lang', 'en']);
    expect({ exitCode, stderr: broken(stderr) }).toEqual({ exitCode: 2, stderr: `plan: ${complained}\n` });
    expect(plansOf(JSON.parse(stdout) as Told)).toEqual([[`HEAD:./${path}`, path, 'deadline-slipped']]);
    commit('2026-03-10');
    write('trygghet.plan.yaml', sound);
    expect(complaint(['trygghet.plan.yaml'])).toMatch(
      /^HEAD:\.\/trygghet\.plan\.yaml cannot be read whole, /,
    );
  });

  it('with a configuration that names what there is not', () => {
    const unusable = 'the configuration plan.config.yaml cannot be used:\nplan.config.yaml:1:';
    write('plan.config.yaml', 'changes: {deadline-postpond: change}\n');
    expect(complaint([])).toBe(
      `${unusable}11: error: the key "deadline-postpond" means nothing here [schema]\n  = did you mean "deadline-postponed"?`,
    );
    write('plan.config.yaml', 'changes: {deadline-postponed: error}\n');
    expect(complaint([])).toBe(
      `${unusable}31: error: "error" is not one of the words for \`deadline-postponed\` [schema]\n  = write off, editorial, progress, change or attention`,
    );
  });
});

describe('what a branch is judged by', () => {
  beforeEach(() => {
    write('gammal.plan.yaml', overdue);
    write('klimat.plan.yaml', planOf({ lead: '[samordnare, kf]' }));
    commit('2026-01-10');
    git(['checkout', '--quiet', '-b', 'förslag']);
    git(['mv', 'gammal.plan.yaml', 'trygghet.plan.yaml']);
    write('trygghet.plan.yaml', `# Flyttad.\n${overdue}`);
    commit('2026-02-10');
    git(['checkout', '--quiet', 'main']);
    write('gammal.plan.yaml', sound);
    write('klimat.plan.yaml', sound);
    commit('2026-02-11');
    git(['checkout', '--quiet', 'förslag']);
  });

  /** What is found, by path and rule. */
  function validate(...words: string[]): Ended {
    const ended = plan(['validate', '-q', '-f', 'compact', ...words]);
    return { ...ended, stdout: ended.stdout.replaceAll(/:\d+:\d+: (\w+): .* \[(.*)\]$/gm, ': $1 $2') };
  }

  it('are the findings that it did not begin with', () => {
    const known = { exitCode: 0, stdout: '', stderr: '' };
    expect(validate()).toEqual({
      ...known,
      exitCode: 1,
      stdout: 'klimat.plan.yaml: warning lead-shared\ntrygghet.plan.yaml: error overdue\n',
    });
    expect(validate('--since', 'main', '--fail-on', 'info')).toEqual(known);
    write('klimat.plan.yaml', planOf({ lead: '[kf, samordnare]', when: '2026-11-20' }));
    expect(validate('--since', 'main')).toEqual({ ...known, stdout: 'klimat.plan.yaml: info due-soon\n' });
    expect(validate('--since', 'main', '--fail-on', 'info').exitCode).toBe(1);
    write('klimat.plan.yaml', overdue);
    const fresh = 'klimat.plan.yaml: error overdue\n';
    expect(validate('--since', 'main')).toEqual({ ...known, exitCode: 1, stdout: fresh });
    expect(validate('--since', 'main', 'trygghet.plan.yaml')).toEqual(known);
    commit('2026-03-10');
    expect(validate('--since', 'HEAD')).toEqual(known);
    expect(plan(['validate', '--since', 'main', '--lang', 'en']).stdout).toContain(
      '1 finding known since "main" is left out',
    );
    expect(validate('--since', 'nej', '--lang', 'en')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'plan: there is no revision "nej": check the spelling; `git branch --all` and `git tag` show what there is\n',
    });
  });
});

describe('a report', () => {
  const report = (...words: string[]): Ended => plan(['report', path, '-t', 'follow-up', ...words]);

  it('has what has changed since a revision, and how often each action was moved', () => {
    makeRevisions();
    expect(report().stdout).not.toMatch(/^## Ändringar|sköts upp/m);
    const { exitCode, stdout } = report('--since', 'v1', '--lang', 'en');
    expect(exitCode).toBe(0);
    const [, section] = /^(## Changes since 10 January 2026\n.*?)^## /ms.exec(stdout) ?? [];
    expect(section).toContain('| Action 1.1 "Köp in elbilar" | Deadline moved from "Q1 2026" to "Q3 2026" ');
    expect(stdout).not.toContain('postponed twice');
    expect(report('--history', '--lang', 'en').stdout).toContain(
      '| Q3 2026 (postponed twice (once after the day had passed), six months in all, first decided for "Q1 2026") |',
    );
    expect(report('--history').stdout).toContain('sköts upp två gånger');
    const both = report('--since', 'v2', '--history', '-f', 'html', '--lang', 'en').stdout;
    expect(both).toContain('Changes since 10 February 2026');
    expect(both).toContain('postponed twice');
    expect(report('--since', 'v3', '-o', 'ut.md').exitCode).toBe(2);
    expect(existsSync(at('ut.md'))).toBe(false);
  });
});

describe('git shows plans', () => {
  const driver = `diff.plan.command='${process.execPath}' '${program}' diff-driver`;
  const asText = `diff.plan.textconv='${process.execPath}' '${program}' diff-driver --text`;
  const asReport = `diff.plan.textconv='${process.execPath}' '${program}' report -t plan -f md`;
  const files = ['a.txt', 'ö.txt'];

  beforeEach(() => {
    write('.gitattributes', '*.plan.yaml diff=plan\n');
    for (const file of files) write(file, 'före\n');
    write('planer/klimat.plan.yaml', planOf({ when: '2026' }));
    write('planer/trygghet.plan.yaml', planOf({ title: 'Trygghetsplan' }));
    commit('2026-01-10');
    for (const file of files) write(file, 'efter\n');
    write('planer/klimat.plan.yaml', `# Ändrad.\n${planOf({ when: '2027' })}`);
  });

  /** What git shows in English, whatever the driver; the other files are always among it. */
  function shown(setting: string, ...words: string[]): Pick<Ended, 'stdout' | 'stderr'> {
    const common = ['-c', setting, '-c', 'core.quotePath=false'];
    const env = { LC_ALL: 'en_GB.UTF-8', GIT_CONFIG_NOSYSTEM: '1' };
    const { exitCode, stdout, stderr } = runProcess('git', [...common, ...words], { cwd: at('.'), env });
    expect(exitCode, stderr).toBe(0);
    for (const file of files)
      expect(stdout).toMatch(new RegExp(`^diff --git [ab]/${file} [ab]/${file}$`, 'm'));
    expect(stdout + stderr).not.toContain(tmpdir());
    return { stdout, stderr };
  }

  const moved = `b/planer/klimat.plan.yaml: Klimatplan
─────────────────────────────────────

kräver uppmärksamhet (1)
  åtgärd 1.1 "Köp in elbilar": tiden flyttades från "2026" till "2027" (tolv
    månader senare), utan något antecknat beslut
    b/planer/klimat.plan.yaml:21:15 (före a/planer/klimat.plan.yaml:20:15) [deadline-postponed]
`;

  it('by what has changed in them', () => {
    expect(shown(driver, 'diff').stdout).toContain(moved);
    git(['add', '--all']);
    expect(shown(driver, 'diff', '--cached').stdout).toContain(moved);
    commit('2026-02-10');
    for (const words of [['log', '-p', '-1'], ['show'], ['diff', 'HEAD~1', 'HEAD']]) {
      const { stdout, stderr } = shown(driver, ...words, '--ext-diff');
      expect(stdout).toContain(moved);
      expect(stdout).toMatch(
        /^1 .* i 1 plan, från a\/planer\/klimat\.plan\.yaml till\nb\/planer\/klimat\.plan\.yaml\n/m,
      );
      expect(stderr).toBe('');
    }
    expect(shown(driver, 'diff', '-R', 'HEAD~1').stdout).toContain('(tolv\n    månader tidigare)');
  });

  it('that came, went or have another name', () => {
    write(
      'planer/ny å.plan.yaml',
      planOf({ title: 'Ny', action: 'Sluta köpa bensinbilar', when: 'löpande' }),
    );
    git(['rm', '--quiet', 'planer/trygghet.plan.yaml']);
    git(['mv', 'planer/klimat.plan.yaml', 'planer/miljö.plan.yaml']);
    git(['add', '--all']);
    const apart = shown(driver, 'diff', '--cached', '--no-renames').stdout;
    expect(apart).toContain('b/planer/ny å.plan.yaml: Ny\n');
    expect(apart).toContain('a/planer/trygghet.plan.yaml: Trygghetsplan\n');
    expect(apart.match(/^planen (?:lades till|togs bort)$/gm)).toHaveLength(4);
    const renamed = moved.replaceAll('b/planer/klimat', 'b/planer/miljö').replace(/─+/, '─'.repeat(36));
    expect(shown(driver, 'diff', '--cached', '-M').stdout).toContain(renamed);
    expect(shown(driver, 'diff', 'HEAD', '--', ...files, 'planer/miljö.plan.yaml').stdout).toContain(
      'planen lades till\n',
    );
  });

  it.each([
    ['broken', `${sound}areas: [\n`, 'nyckeln "areas" står två gånger på samma ställe [yaml-syntax]'],
    ['empty', '', '[yaml-syntax]'],
    ['no text at all', '\0\x01junk', '[yaml-syntax]'],
    ['no plan', '- a list\n', '[schema]'],
  ])('that are %s, by saying so, and the others all the same', (_, text, complaint) => {
    write('planer/trygghet.plan.yaml', text);
    const { stdout, stderr } = shown(driver, 'diff');
    expect(stdout).toContain(moved);
    expect(stderr).toContain('plan: planer/trygghet.plan.yaml cannot be read whole, ');
    expect(stderr).toContain(complaint);
    expect(shown(driver, 'diff', '-R').stderr).toContain('plan: planer/trygghet.plan.yaml cannot be read ');
    const document = shown(asText, 'diff', '--text').stdout;
    expect(document).toContain('-# Trygghetsplan\n');
    expect(document).toContain(`+${text.slice(0, 3)}`.trimEnd());
  });

  it('that are not merged yet', () => {
    git(['checkout', '--quiet', '--force', '-b', 'förslag']);
    write('planer/klimat.plan.yaml', planOf({ when: '2028' }));
    commit('2026-02-10');
    git(['checkout', '--quiet', 'main']);
    for (const file of files) write(file, 'efter\n');
    write('planer/klimat.plan.yaml', planOf({ when: '2029' }));
    commit('2026-02-11');
    expect(() => git(['merge', '--quiet', 'förslag'])).toThrow();
    for (const file of files) write(file, 'sedan\n');
    expect(shown(driver, 'diff').stderr).toBe('');
    for (const side of ['--ours', '--theirs', '--base']) {
      expect(shown(driver, 'diff', side).stderr).toContain('plan: planer/klimat.plan.yaml cannot be read ');
    }
    for (const file of files) git(['add', file]);
    expect(shown(driver, 'diff', '--cached').stderr).toBe('');
  });

  it.each([
    ['diff-driver --text', asText],
    ['report -t plan', asReport],
  ])('as documents, line by line, with %s', (_, setting) => {
    const changed = /^(?:diff --git|[-+]).*$/gm;
    const expected = [
      ...['diff --git a/planer/klimat.plan.yaml b/planer/klimat.plan.yaml'],
      ...['--- a/planer/klimat.plan.yaml', '+++ b/planer/klimat.plan.yaml'],
      ...['-- **När:** 2026', '+- **När:** 2027'],
    ];
    const linesOf = ({ stdout, stderr }: Pick<Ended, 'stdout' | 'stderr'>): string[] => {
      expect(stderr).toBe('');
      const start = stdout.indexOf('diff --git a/planer/klimat');
      return stdout.slice(start, stdout.indexOf('diff --git a/ö.txt')).match(changed) ?? [];
    };
    expect(linesOf(shown(setting, 'diff'))).toEqual(expected);
    git(['add', '--all']);
    expect(linesOf(shown(setting, 'diff', '--cached'))).toEqual(expected);
    commit('2026-02-10');
    for (const words of [['log', '-p', '-1'], ['show']]) {
      expect(linesOf(shown(setting, ...words))).toEqual(expected);
    }
    const all = shown(setting, 'log', '-p', '--reverse').stdout;
    expect(all).toContain('new file mode 100644');
    expect(all).toContain('+# Trygghetsplan\n');
    git(['rm', '--quiet', 'planer/trygghet.plan.yaml']);
    expect(shown(setting, 'diff', 'HEAD~1').stdout).toContain('\n-# Trygghetsplan\n');
  });

  it('not where the driver is called amiss', () => {
    for (const words of [[], ['--text'], ['--text', 'a', 'b']]) {
      expect(plan(['diff-driver', ...words]).exitCode).toBe(2);
    }
    expect(plan(['diff-driver', path])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(plan(['diff-driver', '--text', 'nej.plan.yaml'], { env: { LC_ALL: 'en_GB.UTF-8' } })).toEqual({
      exitCode: 0,
      stdout: '',
      stderr:
        'plan: there is no file or folder "nej.plan.yaml": check the spelling, and the folder you are in\n',
    });
  });
});
