import { existsSync, mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planOf, sound } from '../commands/plans.ts';
import { useRepository } from '../revisions/repository.ts';
import { type Ended, runProcess, useProgram } from './program.ts';

const program = useProgram();
const { at, write, git, commit } = useRepository();

interface Written {
  id: string;
  title: string;
  lead: string;
  when: string;
  moved?: object[];
}

type Actions = Record<'map' | 'train' | 'council' | 'lights' | 'promises', Written>;

function actionsAtFirst(): Actions {
  const decided = [
    { from: '2022', to: '2023', date: '2022-11-20', decided: 'KS § 101' },
    { from: '2023', to: '2024', reason: 'Upphandlingen överklagades.' },
  ];
  return {
    map: { id: '1.1', title: 'Kartlägg otrygga platser', lead: 'samordnare', when: 'Q1 2024' },
    train: { id: '1.2', title: 'Utbilda all personal', lead: 'hr', when: 'Q2 2024' },
    council: { id: '1.3', title: 'Inrätta ett lokalt råd', lead: 'samordnare', when: 'Q3 2024' },
    lights: { id: '2.1', title: 'Se över belysningen', lead: 'soc', when: '2024', moved: decided },
    promises: { id: '2.2', title: 'Följ upp löftena', lead: 'soc', when: 'varje kvartal' },
  };
}

function textOf({ map, train, council, lights, promises }: Partial<Actions>): string {
  const listed = (actions: readonly (Written | undefined)[]): string =>
    actions
      .filter((action) => action !== undefined)
      .map((action) => `      - ${JSON.stringify(action)}\n\n`)
      .join('');
  return `format: 1
title: Trygghetsplan
language: sv
actors:
  samordnare: {name: Trygghetssamordnaren}
  soc: {name: Socialförvaltningen}
  hr: {name: Personalavdelningen}
areas:
  - id: "1"
    title: Grunden
    actions:
${listed([map, train, council])}
  - id: "2"
    title: Miljön
    actions:
${listed([lights, promises])}`;
}

const [old, now] = ['planer/trygghet.plan.yaml', 'planer/år 2/trygghetsplan.plan.yaml'];

/**
 * Thirty revisions of a plan on the way to HEAD, two more on a branch that was merged, and one that is not committed; the
 * days by the ids of the commits. An action gets another id, the file another name, and one revision is no plan at all.
 */
function makeRevisions(): Map<string, string> {
  const actions: Partial<Actions> & Omit<Actions, 'lights'> = actionsAtFirst();
  const { map, train, council, promises } = actions;
  const days = new Map<string, string>();
  let path = old;
  const save = (day: string): void => {
    write(path, textOf(actions));
    days.set(commit(day), day);
  };
  const revise = (day: string, action: object, now: object): void => {
    Object.assign(action, now);
    save(day);
  };

  save('2024-01-10');
  revise('2024-01-25', council, { purpose: 'Rådet samlar alla som arbetar med trygghet.' });
  revise('2024-02-05', map, { status: 'ongoing', log: [{ date: '2024-02-01', status: 'ongoing' }] });
  revise('2024-02-20', map, { when: 'Q2 2024' });
  const first = { from: 'Q2 2024', to: 'Q3 2024', date: '2024-02-28', decided: 'KS § 12' };
  revise('2024-03-01', train, { when: 'Q3 2024', original_when: 'Q2 2024', moved: [first] });
  write(path, textOf(actions).replace('areas:', 'areas: ['));
  days.set(commit('2024-03-15'), '2024-03-15');
  revise('2024-04-02', actions.lights ?? {}, { lead: 'samordnare' });
  revise('2024-05-02', promises, { when: 'löpande' });
  revise('2024-07-15', map, { when: 'Q3 2024' });
  revise('2024-08-01', council, { status: 'done', closed: '2024-07-30', log: [{ date: '2024-07-30' }] });
  const known = [
    { from: 'Q1 2024', to: 'Q2 2024', date: '2024-02-20' },
    { from: 'Q2 2024', to: 'Q3 2024', reason: 'Fältarbetet drog ut på tiden.' },
  ];
  revise('2024-08-20', map, { original_when: 'Q1 2024', moved: known });
  revise('2024-09-01', train, { id: '1.4' });
  revise('2024-09-10', map, { lead: 'soc' });
  const second = { from: 'Q3 2024', to: '2024', date: '2024-09-25', reason: 'Lokalerna dröjer.' };
  revise('2024-10-05', train, { when: '2024', moved: [first, second] });
  path = now;
  mkdirSync(at('planer/år 2'));
  git(['mv', old, now]);
  days.set(commit('2024-10-15'), '2024-10-15');
  const third = { from: 'Q3 2024', to: 'Q4 2024', date: '2024-10-20', decided: 'KS § 80' };
  revise('2024-11-01', map, { when: 'Q4 2024', moved: [...known, third] });
  revise('2024-11-20', actions.lights ?? {}, { when: '2025' });

  git(['checkout', '--quiet', '-b', 'personal']);
  revise('2024-12-01', train, { when: 'Q1 2025' });
  revise('2024-12-05', train, { when: 'Q2 2025' });
  git(['checkout', '--quiet', 'main']);
  train.when = '2024';
  revise('2024-12-03', promises, { when: 'senast 2025' });
  git(['merge', '--quiet', '--no-ff', '--no-commit', 'personal']);
  train.when = 'Q2 2025';
  save('2024-12-10');

  revise('2025-01-15', map, { when: 'Q4 2025' });
  revise('2025-02-01', map, { when: 'Q2 2025' });
  revise('2025-03-01', map, { when: 'Q3 2025' });
  revise('2025-03-10', map, { when: 'tredje kvartalet 2025' });
  revise('2025-03-20', map, { status: 'paused', lead: ['soc', 'samordnare'] });
  revise('2025-04-01', promises, { when: 'senast 2026' });
  revise('2025-05-01', train, { when: 'Q1 2025' });
  revise('2025-06-01', train, { when: 'Q2 2025' });
  delete actions.lights;
  save('2025-07-01');
  revise('2025-09-01', map, { status: 'ongoing', lead: 'samordnare' });
  revise('2025-09-20', train, { when: 'Q2 2025', title: 'Utbilda all personal i planen' });
  map.when = '2026';
  write(path, textOf(actions));
  return days;
}

function history(words: readonly string[], below = '.'): Ended {
  const args = [program, 'diff', '--history', ...words];
  return runProcess(process.execPath, args, { cwd: at(below), env: { PLAN_TODAY: '2026-01-15' } });
}

interface Told {
  complete: boolean;
  revisions: { date: string; commit: string | null }[];
  unreadable: { date: string; commit: string }[];
  actions: {
    action: string;
    gone: boolean;
    original: string | null;
    postponed: number;
    advanced: number;
    slipped: number;
    distance: { in: string; count: number } | null;
    moves: Move[];
    leads: { commit: string; from: { id: string }[]; to: { id: string }[] }[];
    statuses: { commit: string; from: string | null; to: string | null }[];
  }[];
}

interface Move {
  date: string | null;
  commit: string | null;
  from: string;
  to: string;
  distance: { in: string; count: number };
  slipped: boolean;
}

const q1ToQ2 = '{from: Q1 2026, to: Q2 2026}';
const q2ToQ3 = '{from: Q2 2026, to: Q3 2026}';

function historyAsJson(...words: string[]): Told {
  const { exitCode, stdout, stderr } = history([...words, '-f', 'json']);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout) as Told;
}

describe('the history of a plan', () => {
  it('tells every move of every action once, whatever became of the action and the file', () => {
    const days = makeRevisions();
    const dayOf = (commit: string | null): string => (commit === null ? '' : (days.get(commit) ?? '?'));
    const { actions, revisions, unreadable, complete } = historyAsJson(now);
    const movesOf = (id: string): unknown =>
      actions
        .find(({ action }) => action === id)
        ?.moves.map(({ date, commit, from, to, distance, slipped }) => [
          ...[date, dayOf(commit), `${from} → ${to}`, `${String(distance.count)} ${distance.in}`],
          ...(slipped ? ['slipped'] : []),
        ]);
    expect(movesOf('1.1')).toEqual([
      ['2024-02-20', '2024-02-20', 'Q1 2024 → Q2 2024', '3 months'],
      ['2024-07-15', '2024-07-15', 'Q2 2024 → Q3 2024', '3 months', 'slipped'],
      ['2024-10-20', '2024-11-01', 'Q3 2024 → Q4 2024', '3 months', 'slipped'],
      ['2025-01-15', '2025-01-15', 'Q4 2024 → Q4 2025', '12 months', 'slipped'],
      ['2025-02-01', '2025-02-01', 'Q4 2025 → Q2 2025', '-6 months'],
      ['2025-03-01', '2025-03-01', 'Q2 2025 → Q3 2025', '3 months'],
      ['2026-01-15', '', 'tredje kvartalet 2025 → 2026', '15 months', 'slipped'],
    ]);
    expect(movesOf('1.4')).toEqual([
      ['2024-02-28', '2024-03-01', 'Q2 2024 → Q3 2024', '3 months'],
      ['2024-09-25', '2024-10-05', 'Q3 2024 → 2024', '3 months'],
      ['2024-12-10', '2024-12-10', '2024 → Q2 2025', '6 months'],
      ['2025-05-01', '2025-05-01', 'Q2 2025 → Q1 2025', '-3 months'],
      ['2025-06-01', '2025-06-01', 'Q1 2025 → Q2 2025', '3 months', 'slipped'],
    ]);
    expect(movesOf('2.1')).toEqual([
      ['2022-11-20', '', '2022 → 2023', '12 months'],
      [null, '', '2023 → 2024', '12 months'],
      ['2024-11-20', '2024-11-20', '2024 → 2025', '12 months'],
    ]);
    expect(movesOf('2.2')).toEqual([['2025-04-01', '2025-04-01', 'senast 2025 → senast 2026', '12 months']]);
    expect(
      Object.fromEntries(
        actions.map(({ action, gone, original, postponed, advanced, slipped, distance }) => [
          action,
          [gone, original, postponed, advanced, slipped, distance?.count ?? null],
        ]),
      ),
    ).toEqual({
      '1.1': [false, 'Q1 2024', 6, 1, 4, 33],
      '1.3': [false, 'Q3 2024', 0, 0, 0, null],
      '1.4': [false, 'Q2 2024', 4, 1, 1, 12],
      '2.1': [true, '2022', 3, 0, 0, null],
      '2.2': [false, 'varje kvartal', 1, 0, 0, null],
    });
    expect(
      actions.flatMap(({ action, leads }) =>
        leads.map(({ commit, from, to }) => [action, dayOf(commit), from.map(idOf), to.map(idOf)]),
      ),
    ).toEqual([
      ['1.1', '2024-09-10', ['samordnare'], ['soc']],
      ['1.1', '2025-03-20', ['soc'], ['soc', 'samordnare']],
      ['1.1', '2025-09-01', ['soc', 'samordnare'], ['samordnare']],
      ['2.1', '2024-04-02', ['soc'], ['samordnare']],
    ]);
    expect(
      actions.flatMap(({ action, statuses }) =>
        statuses.map(({ commit, from, to }) => [action, dayOf(commit), from, to]),
      ),
    ).toEqual([
      ['1.1', '2024-02-05', null, 'ongoing'],
      ['1.1', '2025-03-20', 'ongoing', 'paused'],
      ['1.1', '2025-09-01', 'paused', 'ongoing'],
      ['1.3', '2024-08-01', null, 'done'],
    ]);

    const ofBranch = ['2024-12-01', '2024-12-05'];
    const ofMain = [...days.values()].filter((day) => !ofBranch.includes(day));
    expect(ofMain).toHaveLength(30);
    expect(unreadable.map(({ date, commit }) => [date, dayOf(commit)])).toEqual([
      ['2024-03-15', '2024-03-15'],
    ]);
    expect(revisions.map(({ date, commit }) => [date, dayOf(commit)])).toEqual([
      ...ofMain.filter((day) => day !== '2024-03-15').map((day) => [day, day]),
      ['2026-01-15', ''],
    ]);
    expect(complete).toBe(true);
  });

  it('is told in words, in Swedish and in English, from wherever it is asked for', () => {
    const commits = new Map([...makeRevisions()].map(([commit, day]) => [day, commit.slice(0, 7)]));
    const on = (day: string): string => commits.get(day) ?? '?';
    const swedish = history([now]);
    expect({ ...swedish, stdout: '' }).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    const [head, mapped] = swedish.stdout.split('\n\n');
    expect(head).toBe(`${now}: Trygghetsplan
30 versioner, 2024-01-10 till 2026-01-15
versionen ${on('2024-03-15')} från 2024-03-15 går inte att läsa som en plan, och hoppades över`);
    expect(mapped).toBe(`åtgärd 1.1 "Kartlägg otrygga platser"
  sköts upp sex gånger (fyra gånger sedan dagen hade passerat), tidigarelades en gång, 33 månader sammanlagt, beslutades först till "Q1 2024"
    2024-02-20  "Q1 2024" → "Q2 2024" (tre månader senare)  ${on('2024-02-20')}
    2024-07-15  "Q2 2024" → "Q3 2024" (tre månader senare)  ${on('2024-07-15')}
    2024-10-20  "Q3 2024" → "Q4 2024" (tre månader senare)  ${on('2024-11-01')}
    2025-01-15  "Q4 2024" → "Q4 2025" (tolv månader senare)  ${on('2025-01-15')}
    2025-02-01  "Q4 2025" → "Q2 2025" (sex månader tidigare)  ${on('2025-02-01')}
    2025-03-01  "Q2 2025" → "Q3 2025" (tre månader senare)  ${on('2025-03-01')}
    2026-01-15  "tredje kvartalet 2025" → "2026" (femton månader senare)
  leds av "Trygghetssamordnaren" sedan 2025-09-01, dessförinnan ledd av "Socialförvaltningen, Trygghetssamordnaren", dessförinnan ledd av "Socialförvaltningen", dessförinnan ledd av "Trygghetssamordnaren"
  läget ändrades senast 2025-09-01: "pausad" → "pågår"`);

    const english = history(['trygghetsplan.plan.yaml', '--lang', 'en'], 'planer/år 2').stdout;
    expect(english.split('\n\n').find((block) => block.startsWith('action 1.4 '))).toBe(
      `action 1.4 "Utbilda all personal i planen"
  postponed four times (once after the day had passed), brought forward once, twelve months in all, first decided for "Q2 2024"
    2024-02-28  "Q2 2024" → "Q3 2024" (three months later)  ${on('2024-03-01')}
    2024-09-25  "Q3 2024" → "2024" (three months later)  ${on('2024-10-05')}
    2024-12-10  "2024" → "Q2 2025" (six months later)  ${on('2024-12-10')}
    2025-05-01  "Q2 2025" → "Q1 2025" (three months earlier)  ${on('2025-05-01')}
    2025-06-01  "Q1 2025" → "Q2 2025" (three months later)  ${on('2025-06-01')}`,
    );
    expect(english).toContain(
      'action 2.1 "Se över belysningen" (no longer in the plan)\n  postponed three times,',
    );
    expect(history([at(now)]).stdout.replace(at(now), now)).toBe(swedish.stdout);
  });

  it('begins where a shallow clone does, and says so', () => {
    for (const [day, when] of Object.entries({
      '2026-01-10': 'Q1',
      '2026-02-10': 'Q2',
      '2026-03-10': 'Q3',
    })) {
      write('plan.yaml', planOf({ when: `${when} 2026` }));
      commit(day);
    }
    git(['clone', '--quiet', '--depth', '2', pathToFileURL(at('.')).href, at('../klonen')]);
    const { complete, revisions, actions } = historyAsJson('plan.yaml');
    expect([complete, revisions.length, actions[0]?.postponed]).toEqual([true, 3, 2]);
    const { exitCode, stdout } = history(['plan.yaml', '--lang', 'en'], '../klonen');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^2 revisions, 2026-02-10 to 2026-03-10\n.* the history begins there; `git fetch --unshallow` gets them\n/m,
    );
    expect(stdout).toContain('postponed once, three months in all');
  });

  it.each([
    [
      'written down before the time is changed',
      ['when: Q1 2026', `when: Q1 2026, moved: [${q1ToQ2}]`, `when: Q2 2026, moved: [${q1ToQ2}]`],
      ['Q1 2026 → Q2 2026, 2026-01-12'],
    ],
    [
      'written down later, in several steps',
      ['when: Q1 2026', 'when: Q3 2026', `when: Q3 2026, moved: [${q1ToQ2}, ${q2ToQ3}]`],
      ['Q1 2026 → Q2 2026, 2026-01-11', 'Q2 2026 → Q3 2026, 2026-01-11'],
    ],
    [
      'written down when the next is made',
      ['when: Q1 2026', 'when: Q2 2026', `when: Q3 2026, moved: [${q1ToQ2}]`],
      ['Q1 2026 → Q2 2026, 2026-01-11', 'Q2 2026 → Q3 2026, 2026-01-12'],
    ],
    [
      'dated by what is written down later',
      ['when: 2025', 'when: 2026', 'when: 2026, moved: [{from: 2025, to: 2026, date: 2025-11-20}]'],
      ['2025 → 2026, 2025-11-20'],
    ],
    [
      'taken back and made again',
      ['when: Q1 2026', 'when: Q2 2026', 'when: Q1 2026', `when: Q2 2026, moved: [${q1ToQ2}]`],
      ['Q1 2026 → Q2 2026, 2026-01-11', 'Q2 2026 → Q1 2026, 2026-01-12', 'Q1 2026 → Q2 2026, 2026-01-13'],
    ],
  ])('tells once what is %s', (_, revisions, expected) => {
    for (const [index, fields] of revisions.entries()) {
      write('plan.yaml', sound.replace(/when: senast 2027/, fields.replaceAll(', moved', '\n        moved')));
      commit(`2026-01-1${String(index)}`);
    }
    const [action] = historyAsJson('plan.yaml').actions;
    expect(action?.moves.map(({ from, to, date }) => `${from} → ${to}, ${String(date)}`)).toEqual(expected);
    expect(action?.slipped).toBe(0);
  });

  it.each([
    [[], 'there are 2 plans: name one of "ny.plan.yaml" or "plan.yaml"'],
    [['plan.yaml', 'ny.plan.yaml'], 'too many words: "ny.plan.yaml"; see `--help`'],
    [['ny.plan.yaml'], 'no revision in git has "ny.plan.yaml": commit it first, and its history begins'],
    [
      ['../annan.plan.yaml'],
      'no revision in git has "../annan.plan.yaml": commit it first, and its history begins',
    ],
    [['nej.yaml'], 'there is no file or folder "nej.yaml": check the spelling, and the folder you are in'],
    [['plan.yaml', '--base', 'main'], '--history and --base do not go together: leave one of them out'],
    [['plan.yaml', '--moves'], '--history and --moves do not go together: leave one of them out'],
    [['plan.yaml', '-f', 'html'], '"html" is no choice for --format: write pretty or json'],
  ])('is not told of %j', (words, complaint) => {
    write('plan.yaml', sound);
    commit('2026-01-10');
    write('ny.plan.yaml', sound);
    write('../annan.plan.yaml', sound);
    const stderr = `plan: ${complaint}\n`;
    expect(history([...words, '-o', 'ut.txt', '--lang', 'en'])).toEqual({ exitCode: 2, stdout: '', stderr });
    expect(existsSync(at('ut.txt'))).toBe(false);
  });
});

function idOf({ id }: { id: string }): string {
  return id;
}
