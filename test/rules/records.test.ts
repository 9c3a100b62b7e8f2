import { describe, expect, it } from 'vitest';
import type { Action, Plan } from '../../src/plan/model.ts';
import { found, planWith, planWithAction } from './found.ts';
import { told } from './told.ts';

const named = 'action 1.1 "Utbilda"';
const swedish = 'åtgärd 1.1 "Utbilda"';
const at = 'areas.0.actions.0';
const closedStatuses = ['done', 'cancelled', 'not-relevant', 'transferred'] as const;
const openStatuses = ['not-started', 'planned', 'ongoing', 'partly-done', 'paused'] as const;
const repealed: Partial<Plan> = { status: 'repealed' };

/** A plan in which all that is recorded bears the days given, and its own plan on top. */
function planRecording(days: readonly string[]): Plan {
  const entries = days.map((date) => ({ date }));
  const [day] = days;
  return planWithAction(
    {
      closed: day,
      follow_up: { done: entries },
      moved: entries.map(({ date }) => ({ date, from: 2026, to: 2027 })),
      log: entries,
    },
    {
      decisions: entries.map(({ date }) => ({ date, kind: 'adopted' })),
      follow_up: { done: entries },
      situation: { updated: day },
      groups: { bra: { name: 'Brå', met: [...days] } },
      agreements: [{ title: 'Avtal', with: 'skola', signed: day }],
      goals: [
        {
          id: 'g',
          text: 'Trygghet',
          indicator: { name: 'Andel', values: entries.map(({ date }) => ({ date, value: 1 })) },
        },
      ],
    },
  );
}

describe('log-in-future', () => {
  it('looks at every day that is recorded, but for decisions', () => {
    const all = told('log-in-future', planRecording(['2026-11-02']));
    const places = all.map(({ at: place, en, sv }) => [place, en[0], sv[0]]);
    const still = 'is dated 2026-11-02, which has not come yet';
    const kvar = 'har dagen 2026-11-02, som inte har kommit än';
    expect(places.toSorted()).toEqual(
      [
        ['follow_up.done.0.date', `a follow-up ${still}`, `en uppföljning ${kvar}`],
        ['situation.updated', `the situation ${still}`, `lägesbilden ${kvar}`],
        ['groups.bra.met.0', `a meeting of "Brå" ${still}`, `ett möte i "Brå" ${kvar}`],
        ['agreements.0.signed', `the signing of "Avtal" ${still}`, `undertecknandet av "Avtal" ${kvar}`],
        ['goals.0.indicator.values.0.date', `a value of "Andel" ${still}`, `ett värde för "Andel" ${kvar}`],
        [`${at}.closed`, `the closing of ${named} ${still}`, `avslutet av ${swedish} ${kvar}`],
        [
          `${at}.follow_up.done.0.date`,
          `a follow-up of ${named} ${still}`,
          `en uppföljning av ${swedish} ${kvar}`,
        ],
        [`${at}.moved.0.date`, `a move of ${named} ${still}`, `en flytt av ${swedish} ${kvar}`],
        [
          `${at}.log.0.date`,
          `a log entry of ${named} ${still}`,
          `en anteckning i loggen för ${swedish} ${kvar}`,
        ],
      ].toSorted(),
    );
    const [one] = all;
    expect(one?.note).toBe(null);
    expect(one?.en.at(-1)).toBe(
      'write the day that it happened; what is planned stands under `when` or `meets`, and gets its day when it is done',
    );
    expect(one?.sv.at(-1)).toBe(
      'skriv dagen då det hände; det som planeras står under `when` eller `meets`, och får sin dag när det är gjort',
    );
  });

  it('takes today for past', () => {
    expect(found('log-in-future', planRecording(['2026-11-01']))).toEqual([]);
  });

  it('finds each day of a list that is to come', () => {
    const plan = planWith({
      groups: { bra: { name: 'Brå', met: ['2026-11-01', '2026-11-02', '2027-01-01'] } },
    });
    expect(found('log-in-future', plan).map((line) => line.split(':')[0])).toEqual([
      'groups.bra.met.1',
      'groups.bra.met.2',
    ]);
  });

  it('asks nothing of what has no day', () => {
    const plan = planWithAction(
      { follow_up: { done: [{ period: 2027 }] }, moved: [{ from: 2026, to: 2027 }] },
      {
        groups: { bra: { name: 'Brå' } },
        goals: [
          { id: 'g', text: 'T', indicator: { name: 'A' } },
          { id: 'h', text: 'T' },
        ],
      },
    );
    expect(found('log-in-future', plan)).toEqual([]);
  });
});

describe('dates-unordered', () => {
  it('looks at every list that grows', () => {
    const all = told('dates-unordered', planRecording(['2026-03-01', '2026-02-01']));
    const texts = all.map(({ at: place, note, en, sv }) => [place, note, en[0], sv[0]]);
    const en = '2026-02-01 stands after 2026-03-01, which is later';
    const sv = 'står 2026-02-01 efter 2026-03-01, som är senare';
    const dates = (list: string): [string, string] => [`${list}.1.date`, `${list}.0.date`];
    expect(texts.toSorted()).toEqual(
      [
        [...dates('decisions'), `in the decisions, ${en}`, `bland besluten ${sv}`],
        [...dates('follow_up.done'), `in the follow-ups, ${en}`, `bland uppföljningarna ${sv}`],
        [
          'groups.bra.met.1',
          'groups.bra.met.0',
          `in the meetings of "Brå", ${en}`,
          `bland mötena i "Brå" ${sv}`,
        ],
        [
          ...dates('goals.0.indicator.values'),
          `in the values of "Andel", ${en}`,
          `bland värdena för "Andel" ${sv}`,
        ],
        [
          ...dates(`${at}.follow_up.done`),
          `in the follow-ups of ${named}, ${en}`,
          `bland uppföljningarna av ${swedish} ${sv}`,
        ],
        [...dates(`${at}.moved`), `in the moves of ${named}, ${en}`, `bland flyttarna av ${swedish} ${sv}`],
        [...dates(`${at}.log`), `in the log of ${named}, ${en}`, `i loggen för ${swedish} ${sv}`],
      ].toSorted(),
    );
    expect(all[0]?.en.slice(1)).toEqual([
      '2026-03-01 stands here',
      'put the oldest first, or correct the day that is wrong',
    ]);
    expect(all[0]?.sv.slice(1)).toEqual([
      '2026-03-01 står här',
      'sätt det äldsta först, eller rätta den dag som är fel',
    ]);
  });

  it('lets two things happen on one day', () => {
    expect(found('dates-unordered', planRecording(['2026-03-01', '2026-03-01', '2026-03-02']))).toEqual([]);
  });

  const met = (...days: string[]): string[] =>
    found('dates-unordered', planWith({ groups: { bra: { name: 'Brå', met: days } } }));

  it('tells of the first that is out of order in a list, once', () => {
    expect(met('2026-01-01', '2026-03-01', '2026-02-01', '2026-01-15')).toEqual([
      'groups.bra.met.2: in the meetings of "Brå", 2026-02-01 stands after 2026-03-01, which is later',
    ]);
  });

  it('passes over a day to come, which is told as that', () => {
    expect(met('2062-01-01', '2026-02-01', '2026-03-01')).toEqual([]);
    expect(met('2026-11-01', '2026-02-01')).toHaveLength(1);
    expect(met('2026-03-01', '2062-01-01', '2026-02-01')).toEqual([
      'groups.bra.met.2: in the meetings of "Brå", 2026-02-01 stands after 2026-03-01, which is later',
    ]);
  });

  it('wants decisions to come in order as well', () => {
    const decisions: Plan['decisions'] = [
      { kind: 'adopted', date: '2027-02-01' },
      { kind: 'prolonged', date: '2027-01-01' },
    ];
    expect(found('dates-unordered', planWith({ decisions }))).toHaveLength(1);
  });

  it('compares with the last one that has a day', () => {
    const done = [{ date: '2026-03-01' }, { period: 2025 }, { date: '2026-02-01' }];
    expect(told('dates-unordered', planWith({ follow_up: { done } }))).toMatchObject([
      { at: 'follow_up.done.2.date', note: 'follow_up.done.0.date' },
    ]);
  });
});

describe('log-stale', () => {
  const valid = '2024-01-01/2027-12-31';
  const log: Action['log'] = [{ date: '2025-11-01' }];
  const stale = (
    changes: Partial<Action>,
    today: string,
    plan: Partial<Plan> = {},
    parameters = {},
  ): string[] =>
    found(
      'log-stale',
      planWithAction({ when: 'löpande', log, ...changes }, { valid, ...plan }),
      today,
      parameters,
    );
  const late = '2026-11-02';

  it('begins the day after a year without a word', () => {
    expect(stale({}, '2026-11-01')).toEqual([]);
    expect(told('log-stale', planWithAction({ when: 'löpande', log }, { valid }), late)).toEqual([
      {
        at: `${at}.log.0.date`,
        part: 'value',
        note: null,
        en: [
          `${named} was last heard of 2025-11-01, 366 days ago`,
          'ask the lead how it goes, and add what you hear under `log`, even if it is that nothing has happened',
        ],
        sv: [
          `${swedish} hördes av senast 2025-11-01, för 366 dagar sedan`,
          'fråga den ansvariga hur det går, och skriv det du får veta under `log`, även om det är att inget har hänt',
        ],
      },
    ]);
  });

  it('can be told how long is too long', () => {
    expect(stale({}, '2025-12-01', {}, { days: 30 })).toEqual([]);
    expect(stale({}, '2025-12-02', {}, { days: 30 })).toHaveLength(1);
  });

  it('goes by the newest word of the log, the follow-ups and the moves', () => {
    const older = { date: '2025-03-01' };
    expect(stale({ log: [older, { date: '2025-11-01' }] }, late)[0]).toContain('log.1.date');
    expect(stale({ log: [older], follow_up: { done: log } }, late)[0]).toContain('follow_up.done.0.date');
    const [word] = log;
    expect(stale({ log: word && [word, word] }, late)[0]).toContain('log.1.date');
    expect(stale({ follow_up: { done: [older] } }, late)[0]).toContain('log.0.date');
    const moved = [{ from: 2026, to: 2027, date: '2025-11-02' }];
    expect(stale({ moved }, late)).toEqual([]);
    expect(stale({ moved }, '2026-11-03')[0]).toContain('moved.0.date');
  });

  it.each(openStatuses)('asks of an action that is %s', (status) => {
    expect(stale({ status }, late)).toHaveLength(1);
  });

  it.each(closedStatuses)('asks nothing of an action that is %s', (status) => {
    expect(stale({ status }, late)).toEqual([]);
  });

  it('asks nothing where there never was a log', () => {
    expect(stale({ log: [] }, late)).toEqual([]);
    expect(stale({ log: undefined, follow_up: { done: log } }, late)).toEqual([]);
  });

  it('leaves to others what recurs, what is overdue, and a follow-up that was missed', () => {
    expect(stale({ when: 'årligen' }, late)).toEqual([]);
    expect(stale({ when: 'senast 2026-11-01' }, late)).toEqual([]);
    expect(stale({ when: 'senast 2026-11-02' }, late)).toHaveLength(1);
    expect(stale({ when: 'från 2025' }, late)).toHaveLength(1);
    expect(stale({ when: null }, late)).toHaveLength(1);
    const followUp = { when: 'årligen' };
    expect(stale({ follow_up: followUp }, '2027-11-02')).toEqual([]);
    // A word in 2025 is the follow-up of 2025.
    expect(stale({ follow_up: followUp }, late)).toHaveLength(1);
  });

  it('leaves to others a list out of order, and a status that the log contradicts', () => {
    expect(stale({ log: [{ date: '2025-11-01' }, { date: '2025-03-01' }] }, late)).toEqual([]);
    const done = [{ date: '2025-11-01' }, { date: '2025-03-01' }];
    expect(stale({ follow_up: { done } }, late)).toEqual([]);
    const planned: Action['log'] = [{ date: '2025-11-01', status: 'planned' }];
    expect(stale({ log: planned, status: 'ongoing' }, late)).toEqual([]);
    expect(stale({ log: planned, status: 'planned' }, late)).toHaveLength(1);
  });

  it('counts from the first day of the plan where the last word is older', () => {
    const since = { valid: '2026-01-01/2028-12-31' };
    expect(stale({}, '2027-01-01', since)).toEqual([]);
    expect(stale({}, '2027-01-02', since)[0]).toContain('was last heard of 2025-11-01, 427 days ago');
  });

  it('asks nothing once the plan has ended, was repealed, or has a validity that cannot be read', () => {
    expect(stale({}, late, { valid: '2024-01-01/2026-11-02' })).toHaveLength(1);
    expect(stale({}, late, { valid: '2024-01-01/2026-11-01' })).toEqual([]);
    expect(stale({}, late, repealed)).toEqual([]);
    expect(stale({}, late, { valid: 'snart' })).toEqual([]);
    expect(stale({}, late, { valid: undefined })).toHaveLength(1);
    expect(stale({}, late, { valid: '2024/' })).toHaveLength(1);
  });
});
