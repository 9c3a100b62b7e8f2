import { describe, expect, it } from 'vitest';
import { type ActionHistory, historyOfActions, type PlanVersion } from '../../src/diff/history.ts';
import { countMoves } from '../../src/diff/move-count.ts';
import type { Action, Plan } from '../../src/plan/model.ts';

const actors = { ks: { name: 'Kommunstyrelsen' }, soc: { name: 'Socialnämnden' }, bra: { name: 'Rådet' } };

function planWith(...actions: Action[]): Plan {
  return { format: 1, title: 'Trygghetsplan', actors, areas: [{ id: 'a', title: 'Grunden', actions }] };
}

/** Revisions on the tenth of each month of 2026, each called by its number, from 0. */
function revisions(...plans: readonly Plan[]): PlanVersion[] {
  return plans.map((plan, index) => ({
    plan,
    date: `2026-${String(index + 1).padStart(2, '0')}-10`,
    commit: String(index),
  }));
}

type Fields = Partial<Action>;

function historyOf(...changing: readonly Fields[]): ActionHistory {
  const plans = changing.map((fields) => planWith({ id: '1', title: 'Kartlägg platserna', ...fields }));
  const [history, ...others] = historyOfActions(revisions(...plans));
  expect(others).toEqual([]);
  if (!history) throw new Error('no action has a history');
  return history;
}

/** The moves in a line each: the day and the commit, the times, and how far it was. */
function linesOf({ moves }: ActionHistory): string[] {
  return moves.map(({ date, commit, from, to, distance, isSlip }) => {
    const far = `${String(distance.count)} ${distance.in}`;
    return `${date ?? '?'} (${commit ?? '-'}) ${from.text} → ${to.text}, ${far}${isSlip ? ', slipped' : ''}`;
  });
}

const [q1, q2, q3] = [{ when: 'Q1 2026' }, { when: 'Q2 2026' }, { when: 'Q3 2026' }];
const q1ToQ2 = { from: 'Q1 2026', to: 'Q2 2026' };
const q2ToQ3 = { from: 'Q2 2026', to: 'Q3 2026' };

type MoveCase = [what: string, revisions: readonly Fields[], moves: readonly string[]];

describe('the moves of an action', () => {
  it.each<MoveCase>([
    ['nothing that is worded otherwise', [q1, { when: 'första kvartalet 2026' }, { when: '2026-03-31' }], []],
    ['a time put off', [q1, q1, q2], ['2026-03-10 (2) Q1 2026 → Q2 2026, 3 months']],
    ['a time brought forward', [q2, q1], ['2026-02-10 (1) Q2 2026 → Q1 2026, -3 months']],
    [
      'a time put off, taken back and put off again',
      [q1, q2, q1, q2],
      [
        '2026-02-10 (1) Q1 2026 → Q2 2026, 3 months',
        '2026-03-10 (2) Q2 2026 → Q1 2026, -3 months',
        '2026-04-10 (3) Q1 2026 → Q2 2026, 3 months, slipped',
      ],
    ],
    [
      'a time that was ongoing in between',
      [q1, { when: 'löpande' }, q2],
      ['2026-03-10 (2) Q1 2026 → Q2 2026, 3 months'],
    ],
    ['a time that was left out in between', [q1, {}, q2], ['2026-03-10 (2) Q1 2026 → Q2 2026, 3 months']],
    [
      'a time that could not be read in between',
      [q1, { when: 'nån gång kanske' }, q2],
      ['2026-03-10 (2) Q1 2026 → Q2 2026, 3 months'],
    ],
    [
      'a time that came again in between',
      [q1, { when: 'varje kvartal 2026' }, q2],
      ['2026-03-10 (2) Q1 2026 → Q2 2026, 3 months'],
    ],
    ['nothing of a first time', [{}, { when: 'löpande' }, q1], []],
    ['nothing of what only loses its time', [q1, { when: 'löpande' }, {}], []],
    ['nothing of what comes again', [{ when: 'årligen 2024-2026' }, { when: 'årligen 2024-2028' }], []],
  ])('tell of %s', (_, changing, moves) => {
    expect(linesOf(historyOf(...changing))).toEqual(moves);
  });

  it.each<MoveCase>([
    [
      'before the time is changed',
      [q1, { ...q1, moved: [q1ToQ2] }, { ...q2, moved: [q1ToQ2] }],
      ['2026-03-10 (2) Q1 2026 → Q2 2026, 3 months'],
    ],
    [
      'as the time is changed',
      [q1, { ...q2, moved: [{ ...q1ToQ2, date: '2026-02-03' }] }],
      ['2026-02-03 (1) Q1 2026 → Q2 2026, 3 months'],
    ],
    [
      'after the time is changed',
      [q1, q2, { ...q2, moved: [{ ...q1ToQ2, date: '2026-01-20' }] }],
      ['2026-01-20 (1) Q1 2026 → Q2 2026, 3 months'],
    ],
    [
      'in several steps',
      [q1, q3, { ...q3, moved: [{ ...q1ToQ2, date: '2026-01-20' }, q2ToQ3] }],
      ['2026-01-20 (1) Q1 2026 → Q2 2026, 3 months', '2026-02-10 (1) Q2 2026 → Q3 2026, 3 months'],
    ],
    [
      'among others that lead elsewhere',
      [q1, { ...q3, moved: [{ from: '2024', to: '2025' }, q1ToQ2, { from: '2020', to: '2021' }, q2ToQ3] }],
      [
        '? (1) 2024 → 2025, 12 months',
        '? (1) 2020 → 2021, 12 months',
        '2026-02-10 (1) Q1 2026 → Q2 2026, 3 months',
        '2026-02-10 (1) Q2 2026 → Q3 2026, 3 months',
      ],
    ],
    [
      'after another that leads elsewhere from the same day',
      [q1, { ...q3, moved: [{ from: 'Q1 2026', to: '2026' }, q1ToQ2, q2ToQ3] }],
      [
        '? (1) Q1 2026 → 2026, 9 months',
        '2026-02-10 (1) Q1 2026 → Q2 2026, 3 months',
        '2026-02-10 (1) Q2 2026 → Q3 2026, 3 months',
      ],
    ],
    [
      'in another order later, among new ones',
      [
        { ...q3, moved: [{ from: '2023', to: '2024' }] },
        {
          ...q3,
          moved: [
            { from: '2022', to: '2023' },
            { from: '2023', to: '2024' },
          ],
        },
      ],
      ['? (-) 2023 → 2024, 12 months', '? (1) 2022 → 2023, 12 months'],
    ],
    [
      'once for two moves that are alike',
      [q1, q2, q1, { ...q2, moved: [q1ToQ2] }],
      [
        '2026-02-10 (1) Q1 2026 → Q2 2026, 3 months',
        '2026-03-10 (2) Q2 2026 → Q1 2026, -3 months',
        '2026-04-10 (3) Q1 2026 → Q2 2026, 3 months, slipped',
      ],
    ],
    [
      'twice for two moves that are alike',
      [
        q1,
        q2,
        q1,
        {
          ...q2,
          moved: [
            { ...q1ToQ2, date: '2026-02-01' },
            { ...q1ToQ2, date: '2026-04-01' },
          ],
        },
      ],
      [
        '2026-02-01 (1) Q1 2026 → Q2 2026, 3 months',
        '2026-03-10 (2) Q2 2026 → Q1 2026, -3 months',
        '2026-04-01 (3) Q1 2026 → Q2 2026, 3 months, slipped',
      ],
    ],
    [
      'with a day that is corrected later',
      [
        q1,
        { ...q2, moved: [{ ...q1ToQ2, date: '2026-02-03' }] },
        { ...q2, moved: [{ ...q1ToQ2, date: '2026-02-05' }] },
      ],
      ['2026-02-05 (1) Q1 2026 → Q2 2026, 3 months'],
    ],
    [
      'with times that are worded otherwise later',
      [
        q1,
        { ...q2, moved: [q1ToQ2] },
        { ...q2, moved: [{ from: 'första kvartalet 2026', to: '2026-06-30' }] },
      ],
      ['2026-02-10 (1) första kvartalet 2026 → 2026-06-30, 3 months'],
    ],
    ['and taken out again', [{ ...q2, moved: [q1ToQ2] }, q2], ['? (-) Q1 2026 → Q2 2026, 3 months']],
    [
      'before the first revision, with a day and without',
      [
        {
          when: '2026',
          moved: [
            { from: '2022', to: '2023' },
            { from: '2023', to: '2024', date: '2023-11-20' },
            { from: '2024', to: '2025' },
            { from: '2025', to: '2026', date: '2026-01-05' },
          ],
        },
        { when: '2027', moved: [] },
      ],
      [
        '? (-) 2022 → 2023, 12 months',
        '2023-11-20 (-) 2023 → 2024, 12 months',
        '? (-) 2024 → 2025, 12 months',
        '2026-01-05 (-) 2025 → 2026, 12 months, slipped',
        '2026-02-10 (1) 2026 → 2027, 12 months',
      ],
    ],
    [
      'later, of what no revision shows',
      [
        q3,
        { ...q3, moved: [{ from: '2024', to: '2025', date: '2024-12-01' }] },
        { ...q3, moved: [{ from: '2024', to: '2025' }] },
      ],
      ['? (1) 2024 → 2025, 12 months'],
    ],
    [
      'and are no moves of a last day',
      [
        {
          ...q3,
          moved: [
            { from: 'löpande', to: 'Q3 2026' },
            { from: 'Q3 2026', to: 'löpande' },
            { from: 'Q3 2026', to: 'tredje kvartalet 2026' },
            { from: 'årligen 2024-2026', to: '2027' },
            { from: '2025', to: 'årligen 2024-2026' },
            { from: '', to: '2027' },
            { from: '2025', to: ' ' },
          ],
        },
      ],
      [],
    ],
    [
      'of times without last days',
      [
        q1,
        { ...q2, moved: [{ from: 'löpande', to: 'nån gång' }, { from: 'löpande', to: 'Q1 2026' }, q1ToQ2] },
      ],
      ['2026-02-10 (1) Q1 2026 → Q2 2026, 3 months'],
    ],
  ])('are told once where they are written down %s', (_, changing, moves) => {
    expect(linesOf(historyOf(...changing))).toEqual(moves);
  });

  it('have neither day nor commit where nothing tells them', () => {
    expect(historyOf({ ...q2, moved: [q1ToQ2] }).moves).toMatchObject([{ date: null, commit: null }]);
  });

  it('are told in the order of their days', () => {
    const late = { from: '2024', to: '2025', date: '2026-02-20' };
    expect(linesOf(historyOf(q1, q2, { ...q3, moved: [late] }))).toEqual([
      '2026-02-10 (1) Q1 2026 → Q2 2026, 3 months',
      '2026-02-20 (2) 2024 → 2025, 12 months, slipped',
      '2026-03-10 (2) Q2 2026 → Q3 2026, 3 months',
    ]);
  });

  it.each([
    ['the day after the last day', { when: '2026-02-09' }, {}, true],
    ['on the last day itself', { when: '2026-02-10' }, {}, false],
    ['later, but decided on the last day', { when: '2026-02-01' }, { date: '2026-02-01' }, false],
    ['in time, but decided the day after', { when: '2026-02-20' }, { date: '2026-02-21' }, true],
  ])('have slipped or not where the time was changed %s', (_, { when }, dated, isSlip) => {
    const moved = 'date' in dated ? [{ from: when, to: '2027', ...dated }] : [];
    expect(historyOf({ when }, { when: '2027', moved }).moves.map((move) => move.isSlip)).toEqual([isSlip]);
  });

  it('have not slipped where the time was brought forward', () => {
    expect(linesOf(historyOf({ when: '2025' }, { when: '2024' }))).toEqual([
      '2026-02-10 (1) 2025 → 2024, -12 months',
    ]);
  });
});

describe('the time first decided', () => {
  it.each<[string, readonly Fields[], original: string | null, distance: number | null]>([
    ['the first that a revision has', [q1, q2, q3], 'Q1 2026', 6],
    ['the first that is written down', [{ ...q3, moved: [q1ToQ2, q2ToQ3] }], 'Q1 2026', 6],
    ['what is said to be', [{ ...q3, original_when: '2025', moved: [q2ToQ3] }], '2025', 9],
    [
      'what the plan first said it was',
      [
        { ...q1, original_when: '2025' },
        { ...q2, original_when: '2024' },
      ],
      '2025',
      6,
    ],
    ['what came after there was none', [{}, q1, q2], 'Q1 2026', 3],
    ['what was said when there was none', [{}, { ...q2, original_when: 'Q1 2026' }], 'Q1 2026', null],
    ['there though nothing moved', [q1], 'Q1 2026', null],
    ['without a day to measure from', [{ when: 'löpande' }, q1, q2], 'löpande', null],
    ['there though there is no day now', [q1, q2, { when: 'löpande' }], 'Q1 2026', null],
    ['there though there is no time now', [q1, q2, {}], 'Q1 2026', null],
    ['the same as now', [q1, q2, q1], 'Q1 2026', 0],
    ['not known', [{}, {}], null, null],
  ])('is %s', (_, changing, original, distance) => {
    const history = historyOf(...changing);
    expect([history.original?.text ?? null, history.distance?.count ?? null]).toEqual([original, distance]);
  });
});

describe('the leads and the statuses of an action', () => {
  it('are told with what was before, and the revision that has them', () => {
    const { leads } = historyOf(
      {},
      { lead: 'ks' },
      { lead: ['ks', 'soc'] },
      { lead: ['ks', 'soc'] },
      { lead: 'bra' },
      {},
    );
    expect(
      leads.map(({ from, to, date, commit }) => [
        from.map(({ name }) => name),
        to.map(({ id }) => id),
        date,
        commit,
      ]),
    ).toEqual([
      [[], ['ks'], '2026-02-10', '1'],
      [['Kommunstyrelsen'], ['ks', 'soc'], '2026-03-10', '2'],
      [['Kommunstyrelsen', 'Socialnämnden'], ['bra'], '2026-05-10', '4'],
      [['Rådet'], [], '2026-06-10', '5'],
    ]);
  });

  it('are told of each step', () => {
    const { statuses } = historyOf(
      {},
      { status: 'ongoing' },
      { status: 'done' },
      { status: 'done' },
      { status: 'ongoing' },
      {},
    );
    expect(statuses).toEqual([
      { from: null, to: 'ongoing', date: '2026-02-10', commit: '1' },
      { from: 'ongoing', to: 'done', date: '2026-03-10', commit: '2' },
      { from: 'done', to: 'ongoing', date: '2026-05-10', commit: '4' },
      { from: 'ongoing', to: null, date: '2026-06-10', commit: '5' },
    ]);
  });

  it('are not those who help, or who lead an area', () => {
    const plan = (lead: string): Plan => {
      const actions: Action[] = [{ id: '1', title: 'Kartlägg platserna', lead: 'ks', with: [lead] }];
      return { format: 1, title: 'Plan', actors, areas: [{ id: '1', title: 'Grunden', lead, actions }] };
    };
    expect(historyOfActions(revisions(plan('soc'), plan('bra')))).toMatchObject([
      { leads: [], statuses: [] },
    ]);
  });
});

describe('an action', () => {
  const map: Action = { id: '1.1', title: 'Kartlägg otrygga platser', when: 'Q1 2026', lead: 'ks' };
  const train: Action = { id: '1.2', title: 'Utbilda all personal', when: 'Q2 2026', lead: 'soc' };
  const council: Action = { id: '1.3', title: 'Inrätta ett lokalt råd', when: 'Q3 2026' };
  const walk: Action = { id: '1.2', title: 'Vandra i parken på kvällen', when: '2027' };
  const told = (...plans: readonly Plan[]): unknown[] =>
    historyOfActions(revisions(...plans)).map((history) => [
      `${history.id} ${history.title}`,
      history.isThere,
      linesOf(history).map((line) => line.slice(0, 'yyyy-mm-dd (0)'.length)),
      history.original?.text,
    ]);

  it('is nowhere where there are no revisions', () => {
    expect(historyOfActions([])).toEqual([]);
  });

  it('stands where the newest revision has it, and last where that has it no more', () => {
    const histories = historyOfActions(revisions(planWith(map, train, council), planWith(council, map)));
    expect(histories.map(({ id, isThere }) => [id, isThere])).toEqual([
      ['1.3', true],
      ['1.1', true],
      ['1.2', false],
    ]);
  });

  it('keeps what is told of it under a new id', () => {
    expect(
      told(
        planWith(train),
        planWith({ ...train, when: 'Q3 2026' }),
        planWith({ ...train, id: '7', when: 'Q3 2026' }),
        planWith({ ...train, id: '7', when: '2026' }),
      ),
    ).toEqual([['7 Utbilda all personal', true, ['2026-02-10 (1)', '2026-04-10 (3)'], 'Q2 2026']]);
  });

  it('keeps it where those after a new one move on', () => {
    const [trainMoved, councilMoved] = [
      { ...train, when: 'Q4 2026' },
      { ...council, when: '2027' },
    ];
    const histories = told(
      planWith(map, train, council),
      planWith(map, trainMoved, councilMoved),
      planWith(map, walk, { ...trainMoved, id: '1.3' }, { ...councilMoved, id: '1.4' }),
      planWith(
        { ...map, when: 'Q2 2026' },
        walk,
        { ...trainMoved, id: '1.3', when: 'Q1 2027' },
        { ...councilMoved, id: '1.4' },
      ),
    );
    expect(histories).toEqual([
      ['1.1 Kartlägg otrygga platser', true, ['2026-04-10 (3)'], 'Q1 2026'],
      ['1.2 Vandra i parken på kvällen', true, [], '2027'],
      ['1.3 Utbilda all personal', true, ['2026-02-10 (1)', '2026-04-10 (3)'], 'Q2 2026'],
      ['1.4 Inrätta ett lokalt råd', true, ['2026-02-10 (1)'], 'Q3 2026'],
    ]);
  });

  it('keeps it though a goal that has its id gets another', () => {
    const plan = (id: string, when: string): Plan => ({
      ...planWith({ ...train, when }),
      goals: [{ id, text: 'Alla är trygga' }],
    });
    expect(told(plan('1.2', 'Q2 2026'), plan('m', 'Q3 2026'))).toEqual([
      ['1.2 Utbilda all personal', true, ['2026-02-10 (1)'], 'Q2 2026'],
    ]);
  });

  it('keeps it though a sum is changed that reads as its id', () => {
    const plan = (cost: number, when: string): Plan =>
      planWith({ ...map, cost }, { ...train, id: '5', when });
    expect(told(plan(1, 'Q1 2026'), plan(5, 'Q2 2026'), plan(6, 'Q2 2026'))[1]).toEqual([
      '5 Utbilda all personal',
      true,
      ['2026-02-10 (1)'],
      'Q1 2026',
    ]);
  });

  it('that is gone is told as it was, and how far it was moved is not', () => {
    const moved = planWith(map, { ...train, when: 'Q3 2026' });
    expect(told(planWith(map, train), moved, planWith(map))[1]).toEqual([
      '1.2 Utbilda all personal',
      false,
      ['2026-02-10 (1)'],
      'Q2 2026',
    ]);
    expect(historyOfActions(revisions(planWith(map, train), moved, planWith(map)))[1]?.distance).toBeNull();
  });

  it('that comes back goes on where it was', () => {
    expect(
      told(planWith(map, train), planWith(map), planWith(map, { ...train, when: 'Q3 2026' }))[1],
    ).toEqual(['1.2 Utbilda all personal', true, ['2026-03-10 (2)'], 'Q2 2026']);
  });

  it('that is added later has no move of that day, but those that are written down in it', () => {
    const moved = [{ from: 'Q1 2026', to: 'Q2 2026' }];
    expect(told(planWith(map), planWith(map, { ...train, moved }, { ...council, id: '5' })).slice(1)).toEqual(
      [
        ['1.2 Utbilda all personal', true, ['? (1) Q1 2026 '], 'Q1 2026'],
        ['5 Inrätta ett lokalt råd', true, [], 'Q3 2026'],
      ],
    );
  });

  it('is told with its latest title, wherever it stands, and with no commit where there is none', () => {
    const [before, after] = [
      planWith(train),
      { ...planWith(), actions: [{ ...train, title: 'Utbilda all ny personal', when: '2026' }] },
    ];
    const [first] = revisions(before);
    const [history] = historyOfActions([
      ...(first ? [first] : []),
      { plan: after, date: '2026-02-10', commit: null },
    ]);
    expect(history).toMatchObject({ title: 'Utbilda all ny personal', isThere: true });
    expect(history?.moves).toMatchObject([{ date: '2026-02-10', commit: null }]);
  });
});

describe('the moves of an action, counted', () => {
  it('are put off, slipped or brought forward', () => {
    expect(countMoves(historyOf(q2, q1, q1, q1, q3, { when: '2026' }))).toEqual({
      postponed: 2,
      advanced: 1,
      slipped: 1,
      distance: { in: 'months', count: 6 },
      original: 'Q2 2026',
    });
  });

  it('are none where nothing moved', () => {
    const none = { postponed: 0, advanced: 0, slipped: 0, distance: null, original: null };
    expect(countMoves(historyOf(q1, { when: 'löpande' }))).toEqual(none);
  });

  it('have no time first decided where none is known', () => {
    const history = { ...historyOf(q1, q2), original: null };
    expect(countMoves(history)).toMatchObject({ postponed: 1, original: null });
  });
});
