import { describe, expect, it } from 'vitest';
import type { Action, Plan } from '../../src/plan/model.ts';
import { found, planWithAction } from './found.ts';
import { told } from './told.ts';

const named = 'action 1.1 "Utbilda"';
const swedish = 'åtgärd 1.1 "Utbilda"';
const at = 'areas.0.actions.0';
const closedStatuses = ['done', 'cancelled', 'not-relevant', 'transferred'] as const;
const openStatuses = ['not-started', 'planned', 'ongoing', 'partly-done', 'paused'] as const;
const repealed: Partial<Plan> = { status: 'repealed' };

describe('status-unlogged', () => {
  const unlogged = (changes: Partial<Action>, plan: Partial<Plan> = {}): string[] =>
    found('status-unlogged', planWithAction(changes, plan));

  it('asks since when, and says where to write it', () => {
    expect(told('status-unlogged', planWithAction({ status: 'partly-done' }))).toEqual([
      {
        at: `${at}.status`,
        part: 'value',
        note: null,
        en: [
          `${named} is \`partly-done\`, and nothing in its log says since when or how far it has come`,
          'add an entry under `log` with `date`, `by`, `note` and `status: partly-done`',
        ],
        sv: [
          `${swedish} har statusen \`partly-done\`, och inget i loggen säger sedan när eller hur långt den har kommit`,
          'lägg till en anteckning under `log` med `date`, `by`, `note` och `status: partly-done`',
        ],
      },
    ]);
  });

  it.each(['ongoing', 'partly-done', 'paused'] as const)('asks of what is %s', (status) => {
    expect(unlogged({ status })).toHaveLength(1);
    expect(unlogged({ status }, repealed)).toEqual([]);
  });

  it.each([...closedStatuses, 'not-started', 'planned', null, undefined] as const)(
    'asks nothing of what is %s',
    (status) => {
      expect(unlogged({ status })).toEqual([]);
    },
  );

  it('is content with an entry that has a status or a note, and with a noted follow-up', () => {
    const date = '2026-03-01';
    expect(unlogged({ status: 'ongoing', log: [{ date, status: 'planned' }] })).toEqual([]);
    expect(unlogged({ status: 'ongoing', log: [{ date }, { date, note: 'Hälften är klart.' }] })).toEqual([]);
    expect(unlogged({ status: 'ongoing', follow_up: { done: [{ date, note: 'Bra.' }] } })).toEqual([]);
  });

  it('is not content with entries that say nothing', () => {
    const date = '2026-03-01';
    expect(unlogged({ status: 'ongoing', log: [] })).toHaveLength(1);
    expect(unlogged({ status: 'ongoing', log: [{ date, by: 'skola', note: ' ' }] })).toHaveLength(1);
    expect(unlogged({ status: 'ongoing', follow_up: { done: [{ date }] } })).toHaveLength(1);
  });

  it('leaves a last day that has passed to speak for itself, and no other time', () => {
    const late = (when: string): string[] => unlogged({ status: 'ongoing', when });
    expect(late('senast 2026-10-31')).toEqual([]);
    expect(late('senast 2026-11-01')).toHaveLength(1);
    expect(late('från 2025')).toHaveLength(1);
    // Of what recurs a period may have been reported, though its years are over.
    const log = [{ date: '2025-06-01' }];
    const valid = '2025-01-01/2027-12-31';
    expect(unlogged({ status: 'ongoing', when: 'årligen 2025', log }, { valid })).toHaveLength(1);
    expect(unlogged({ status: 'ongoing', when: null })).toHaveLength(1);
  });

  it('leaves a missed period and a missed follow-up to speak for themselves', () => {
    const valid = '2025-01-01/2027-12-31';
    expect(unlogged({ status: 'ongoing', when: 'årligen' }, { valid })).toEqual([]);
    // The plan is too young for a year to have been missed.
    expect(unlogged({ status: 'ongoing', when: 'årligen' })).toHaveLength(1);
    const entry = { date: '2025-06-01' };
    expect(unlogged({ status: 'ongoing', when: 'årligen', log: [entry] }, { valid })).toHaveLength(1);
    const followUp = { done: [entry] };
    expect(unlogged({ status: 'ongoing', when: 'årligen', follow_up: followUp }, { valid })).toHaveLength(1);
    const yearly = { when: 'årligen' };
    expect(unlogged({ status: 'ongoing', when: 'löpande', follow_up: yearly }, { valid })).toEqual([]);
    expect(unlogged({ status: 'ongoing', when: 'löpande', follow_up: yearly })).toHaveLength(1);
  });
});

describe('status-contradicts-log', () => {
  const contradicted = (changes: Partial<Action>, plan: Partial<Plan> = {}): string[] =>
    found('status-contradicts-log', planWithAction(changes, plan));

  it('holds the status against the last report', () => {
    const log: Action['log'] = [
      { date: '2026-03-01', status: 'ongoing' },
      { date: '2026-09-01', status: 'done' },
      { date: '2026-10-01', note: 'Redovisat.' },
    ];
    expect(told('status-contradicts-log', planWithAction({ status: 'ongoing', log }))).toEqual([
      {
        at: `${at}.status`,
        part: 'value',
        note: `${at}.log.1.status`,
        en: [
          `${named} is \`ongoing\`, but was last reported as \`done\`, 2026-09-01`,
          '`done` is reported here',
          'set `status: done`, or add a log entry that says since when it is `ongoing`',
        ],
        sv: [
          `${swedish} har statusen \`ongoing\`, men rapporterades senast som \`done\`, 2026-09-01`,
          '`done` rapporteras här',
          'sätt `status: done`, eller lägg till en anteckning i loggen som säger sedan när den är `ongoing`',
        ],
      },
    ]);
    expect(contradicted({ status: 'done', log })).toEqual([]);
    expect(contradicted({ status: 'ongoing', log }, repealed)).toEqual([]);
  });

  it('goes by the day where the order is wrong, and calls it no contradiction if the place says the same', () => {
    const log: Action['log'] = [
      { date: '2026-09-01', status: 'done' },
      { date: '2026-03-01', status: 'ongoing' },
    ];
    expect(contradicted({ status: 'done', log })).toEqual([]);
    expect(contradicted({ status: 'ongoing', log })).toEqual([]);
    expect(contradicted({ status: 'paused', log })).toEqual([
      `${at}.status: ${named} is \`paused\`, but was last reported as \`done\`, 2026-09-01`,
    ]);
  });

  it('takes the later of two entries of one day', () => {
    const date = '2026-09-01';
    const log: Action['log'] = [
      { date, status: 'ongoing' },
      { date, status: 'paused' },
    ];
    expect(contradicted({ status: 'done', log })).toEqual([
      `${at}.status: ${named} is \`done\`, but was last reported as \`paused\`, ${date}`,
    ]);
  });

  it('waits for a day to come to be mended, to the day', () => {
    const logOf = (date: string): Action['log'] => [{ date, status: 'done' }];
    expect(contradicted({ status: 'ongoing', log: logOf('2026-11-01') })).toHaveLength(1);
    expect(contradicted({ status: 'ongoing', log: logOf('2026-11-02') })).toEqual([]);
    const mixed: Action['log'] = [
      { date: '2026-09-01', status: 'done' },
      { date: '2062-09-02', status: 'paused' },
    ];
    expect(contradicted({ status: 'ongoing', log: mixed })).toEqual([]);
  });

  it('says nothing without a status of its own, or without one in the log', () => {
    const log: Action['log'] = [{ date: '2026-09-01', status: 'done' }];
    expect(contradicted({ log })).toEqual([]);
    expect(contradicted({ status: null, log })).toEqual([]);
    expect(contradicted({ status: 'ongoing' })).toEqual([]);
    expect(contradicted({ status: 'ongoing', log: [{ date: '2026-09-01', note: 'Klart.' }] })).toEqual([]);
  });
});

describe('closed-while-open', () => {
  const open = (changes: Partial<Action>, plan: Partial<Plan> = {}): string[] =>
    found('closed-while-open', planWithAction({ closed: '2026-09-01', ...changes }, plan));

  it('holds the closing day against the status', () => {
    const plan = planWithAction({ closed: '2026-09-01', status: 'ongoing' });
    expect(told('closed-while-open', plan)).toEqual([
      {
        at: `${at}.closed`,
        part: 'value',
        note: `${at}.status`,
        en: [
          `${named} was closed 2026-09-01, but is \`ongoing\``,
          '`ongoing` stands here',
          'set the `status` that it was closed with (`done`, `cancelled`, `not-relevant` or `transferred`), or take `closed` away',
        ],
        sv: [
          `${swedish} avslutades 2026-09-01, men har statusen \`ongoing\``,
          '`ongoing` står här',
          'sätt den `status` som den avslutades med (`done`, `cancelled`, `not-relevant` eller `transferred`), eller ta bort `closed`',
        ],
      },
    ]);
  });

  it.each(openStatuses)('finds what is %s', (status) => {
    expect(open({ status })).toHaveLength(1);
    expect(open({ status, closed: undefined })).toEqual([]);
    expect(open({ status }, repealed)).toEqual([]);
  });

  it.each([...closedStatuses, null, undefined] as const)('is content with %s', (status) => {
    expect(open({ status })).toEqual([]);
  });

  it('points at the log where the status stands there alone', () => {
    const log: Action['log'] = [
      { date: '2026-02-01' },
      { date: '2026-03-01', status: 'ongoing' },
      { date: '2026-04-01' },
    ];
    const plan = planWithAction({ closed: '2026-09-01', log });
    expect(told('closed-while-open', plan)).toMatchObject([{ note: `${at}.log.1.status` }]);
  });

  it('leaves to others a day to come and a log that says otherwise', () => {
    expect(open({ status: 'ongoing', closed: '2026-11-01' })).toHaveLength(1);
    expect(open({ status: 'ongoing', closed: '2026-11-02' })).toEqual([]);
    expect(open({ status: 'ongoing', log: [{ date: '2026-09-01', status: 'done' }] })).toEqual([]);
  });
});

describe('done-without-result', () => {
  const silent = (changes: Partial<Action>, plan: Partial<Plan> = {}): string[] =>
    found('done-without-result', planWithAction({ status: 'done', ...changes }, plan));
  const date = '2026-09-01';

  it('asks what came of it', () => {
    expect(told('done-without-result', planWithAction({ status: 'done' }))).toEqual([
      {
        at: `${at}.status`,
        part: 'value',
        note: null,
        en: [
          `${named} is \`done\`, and nothing says what came of it`,
          'write the result under `note` of a log entry, or where it is documented under `evidence`',
        ],
        sv: [
          `${swedish} har statusen \`done\`, och inget säger vad den ledde till`,
          'skriv resultatet under `note` i en anteckning i loggen, eller under `evidence` var det är dokumenterat',
        ],
      },
    ]);
  });

  it('points at the log where that alone says that it is done', () => {
    const log: Action['log'] = [{ date }, { date, status: 'done' }, { date }];
    expect(silent({ status: undefined, log })).toEqual([
      `${at}.log.1.status: ${named} is \`done\`, and nothing says what came of it`,
    ]);
  });

  it('takes what is closed, and says no more, for done', () => {
    expect(silent({ status: undefined, closed: date })).toEqual([
      `${at}.closed: ${named} was closed ${date}, and nothing says what came of it`,
    ]);
    expect(told('done-without-result', planWithAction({ closed: date }))[0]?.sv[0]).toBe(
      `åtgärd 1.1 "Utbilda" avslutades ${date}, och inget säger vad den ledde till`,
    );
    expect(silent({ status: undefined, closed: date, log: [{ date, note: 'Nio av tio.' }] })).toEqual([]);
    expect(silent({ status: undefined })).toEqual([]);
    expect(silent({ status: 'cancelled', closed: date })).toEqual([]);
  });

  it.each([
    [{ log: [{ date }, { date, note: 'Nio av tio.' }] }],
    [{ log: [{ date, evidence: 'KS 2026/12' }, { date }] }],
    [{ follow_up: { done: [{ date, note: 'Nio av tio.' }] } }],
  ])('is content with %j', (changes) => {
    expect(silent(changes)).toEqual([]);
  });

  it.each([
    [{ log: [{ date, status: 'done' as const, by: 'skola' }] }],
    [{ log: [{ date, note: '' }] }],
    [{ log: [{ date, evidence: ' ' }] }],
    [{ follow_up: { done: [{ date, reference: '§ 4' }] } }],
    [{ note: 'Se åtgärd 1.2.' }],
    [{ closed: date }],
  ])('is not content with %j', (changes) => {
    expect(silent(changes)).toHaveLength(1);
  });

  it('asks only of what is done, and not where the log says otherwise', () => {
    for (const status of [...openStatuses, 'cancelled', 'not-relevant', 'transferred', null] as const) {
      expect(silent({ status })).toEqual([]);
    }
    expect(silent({ log: [{ date, status: 'ongoing' }] })).toEqual([]);
    expect(silent({}, repealed)).toEqual([]);
  });
});

describe('cancelled-without-reason', () => {
  const unexplained = (changes: Partial<Action>, plan: Partial<Plan> = {}): string[] =>
    found('cancelled-without-reason', planWithAction({ status: 'cancelled', ...changes }, plan));
  const date = '2026-09-01';
  const status = 'cancelled' as const;

  it('asks why it was dropped', () => {
    expect(told('cancelled-without-reason', planWithAction({ status }))).toEqual([
      {
        at: `${at}.status`,
        part: 'value',
        note: null,
        en: [
          `${named} is \`cancelled\`, and nothing says why`,
          'say why, and who decided it, under `note` or `cause` of the log entry',
        ],
        sv: [
          `${swedish} har statusen \`cancelled\`, och inget säger varför`,
          'skriv varför, och vem som bestämde det, under `note` eller `cause` i loggen',
        ],
      },
    ]);
  });

  it('asks where it has gone when it was moved to another plan', () => {
    const [moved] = told('cancelled-without-reason', planWithAction({ status: 'transferred' }));
    expect(moved?.en.at(-1)).toBe(
      'say under `note` of the log entry where it has gone, and who answers for it there',
    );
    expect(moved?.sv.at(-1)).toBe(
      'skriv under `note` i loggen vart den har flyttats, och vem som svarar för den där',
    );
  });

  it('asks of what is not relevant any more, and of what the log alone drops', () => {
    expect(unexplained({ status: 'not-relevant' })).toHaveLength(1);
    expect(unexplained({ status: undefined, log: [{ date, status }] })).toEqual([
      `${at}.log.0.status: ${named} is \`cancelled\`, and nothing says why`,
    ]);
  });

  it.each([
    [{ note: 'Ersätts av 1.2.' }],
    [{ log: [{ date, status, note: 'Rådet beslutade det.' }] }],
    [{ log: [{ date, status, cause: 'Ingen kom.' }] }],
    [
      {
        log: [
          { date, status: 'ongoing' as const },
          { date, note: 'Rådet beslutade det.', status },
        ],
      },
    ],
    [
      {
        log: [
          { date, status },
          { date, note: 'Beslutet är justerat.' },
        ],
      },
    ],
    [{ log: [{ date, note: 'Rådet beslutade att den utgår.' }] }],
  ])('is content with %j', (changes) => {
    expect(unexplained(changes)).toEqual([]);
  });

  it.each([
    [{ note: ' ' }],
    [{ log: [{ date, status, by: 'skola', note: '' }] }],
    [
      {
        log: [
          { date, status: 'ongoing' as const, note: 'Det går bra.' },
          { date, status },
        ],
      },
    ],
    [
      {
        log: [
          { date, note: 'Det går bra.' },
          { date, status: 'paused' as const },
          { date, status },
        ],
      },
    ],
    [{ cause: 'Klotter.', follow_up: { done: [{ date, note: 'Bra.' }] } }],
  ])('is not content with %j', (changes) => {
    expect(unexplained(changes)).toHaveLength(1);
  });

  it('asks nothing of what is open or done, where the log says otherwise, or in a repealed plan', () => {
    for (const other of [...openStatuses, 'done', null] as const) {
      expect(unexplained({ status: other })).toEqual([]);
    }
    expect(unexplained({ log: [{ date, status: 'ongoing' }] })).toEqual([]);
    expect(unexplained({}, repealed)).toEqual([]);
  });
});
