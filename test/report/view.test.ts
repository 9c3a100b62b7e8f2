import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Action, Plan } from '../../src/plan/model.ts';
import type { Report } from '../../src/report/view.gen.ts';
import { planWith, planWithAction } from '../rules/found.ts';
import { run } from '../run.ts';
import { occasions, reportExample, reportOn, type Told } from './model.ts';

const ajv = new Ajv({ allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as AnySchemaObject;
const fits = ajv.compile(schema);

/** What of a model does not keep its schema. */
function faultsIn(model: unknown): unknown[] {
  return fits(model) === true ? [] : (fits.errors ?? []);
}

/** The one action of a plan as the report has it. */
async function actionIn(changes: Partial<Action>, told: Told = {}) {
  const { areas } = await reportOn(planWithAction(changes), told);
  const [action] = areas[0]?.actions ?? [];
  if (!action) throw new Error('no action');
  return action;
}

describe('the model of a report', () => {
  it.each(occasions.flatMap((occasion) => ['sv', 'en'].map((lang) => ({ ...occasion, lang }))))(
    'of $name for $period in $lang keeps its schema',
    async ({ lang, ...occasion }) => {
      const { stdout, exitCode } = await reportExample(occasion, '--print-model', '--lang', lang);
      expect(exitCode).toBe(0);
      expect(faultsIn(JSON.parse(stdout))).toEqual([]);
    },
  );

  it('of a plan with nothing in it is whole as well', async () => {
    const report = await reportOn({ format: 1, title: 'Plan', areas: [] });
    expect(faultsIn(report)).toEqual([]);
    expect(report.figures).toMatchObject({ actions: 0, shareDone: null });
  });

  it('holds no character that cannot be shown, and all that can', async () => {
    const title = 'A\u0007B\u202EC\u2028D\r\nE\uD800F\u200FG\u{1F600}';
    const report = await reportOn({ format: 1, title, areas: [] });
    expect(report.title).toBe('ABC\nD\nE\uFFFDF\u200FG\u{1F600}');
  });

  it('names each place of a page once', async () => {
    const areas = ['1', '1', 'å', 'a', '…'].map((id) => ({ id, title: id }));
    const { areas: views } = await reportOn(planWith({ areas }));
    expect(views.map(({ anchor }) => anchor)).toEqual(['o-1', 'o-1_2', 'o-a', 'o-a_2', 'o-x']);
  });
});

describe('done', () => {
  it('counts as done in the period from its first day to its last', async () => {
    const doneOn = (closed: string) => actionIn({ status: 'done', closed, when: 2026 });
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
    const actions = await Promise.all(days.map(doneOn));
    expect(
      actions.map(({ isFinishedInPeriod, status, timeliness }) => [
        isFinishedInPeriod,
        status.id,
        timeliness.id,
      ]),
    ).toEqual([
      [false, 'done', 'done'],
      [true, 'done', 'done'],
      [true, 'done', 'done'],
      [false, 'unreported', 'overdue'],
    ]);
  });

  it('is a share of what has not ended otherwise, and whole only when all are done', async () => {
    const plan = (statuses: Action['status'][]): Plan =>
      planWith({
        areas: [
          {
            id: '1',
            title: 'Skolan',
            actions: statuses.map((status, i) => ({ id: String(i), title: 'x', status })),
          },
        ],
      });
    const shareOf = async (statuses: Action['status'][]) =>
      (await reportOn(plan(statuses))).figures.shareDone;
    expect(await shareOf(['done', 'cancelled', 'ongoing'])).toBe(50);
    expect(await shareOf(['done', 'transferred'])).toBe(100);
    expect(await shareOf(['cancelled'])).toBeNull();
    expect(await shareOf([...Array<'done'>(399).fill('done'), 'ongoing'])).toBe(99);
    expect(await shareOf(['done', ...Array<'ongoing'>(399).fill('ongoing')])).toBe(1);
  });
});

describe('late', () => {
  it('is what was due in the period and not done when it was over', async () => {
    const { timeliness, daysLate } = await actionIn({ when: 2026 });
    expect([timeliness.id, daysLate]).toEqual(['overdue', 1]);
  });

  it('is not yet what is due on the day itself', async () => {
    const { timeliness, daysLeft } = await actionIn({ when: 2026 }, { today: '2026-12-31' });
    expect([timeliness.id, daysLeft]).toEqual(['due-soon', 0]);
  });

  it('is what was late then, though it has been done or moved since', async () => {
    const done = await actionIn({ when: 2026, status: 'done', closed: '2027-01-10' });
    const moved = await actionIn({ when: 2027, moved: [{ from: 2026, to: 2027, date: '2027-01-10' }] });
    expect([done, moved].map(({ timeliness, when }) => [timeliness.id, when?.text])).toEqual([
      ['overdue', '2026'],
      ['overdue', '2026'],
    ]);
  });
});

describe('moved', () => {
  const move = (date: string, from = 'Q1 2026'): Partial<Action> => ({
    when: 'Q3 2026',
    moved: [{ from, to: 'Q3 2026', date, decided: 'KS § 4', reason: 'Vakans' }],
  });

  it('counts in the period by the day it was moved, and is a slip once the old time had passed', async () => {
    const days = ['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'];
    const actions = await Promise.all(days.map((day) => actionIn(move(day))));
    expect(actions.map(({ moves: [one] }) => [one?.isInPeriod, one?.isSlip, one?.distance])).toEqual([
      [false, false, 'six months later'],
      [true, false, 'six months later'],
      [true, false, 'six months later'],
      [true, true, 'six months later'],
      [true, true, 'six months later'],
    ]);
  });

  it('is told as a deviation with its cause and its decision', async () => {
    const { deviations, figures } = await reportOn(planWithAction(move('2026-04-01')), { language: 'sv' });
    expect(figures.moved).toBe(1);
    expect(
      deviations.map(({ kind, detail, cause, decision }) => [kind.word, detail, cause, decision]),
    ).toEqual([
      ['försenad', '93 dagar efter sista dag', null, null],
      ['flyttad', 'Q1 2026 → Q3 2026 (sex månader senare)', 'Vakans', 'KS § 4'],
    ]);
  });

  it('has no distance where one of the times has no last day', async () => {
    const { moves } = await actionIn(move('2026-04-01', 'löpande'));
    expect(moves.map(({ distance }) => distance)).toEqual([null]);
  });
});

describe('due', () => {
  it.each([
    ['2025-12-31', false, false],
    ['2026-01-01', true, false],
    ['2026-12-31', true, false],
    ['2027-01-01', false, true],
    ['2027-12-31', false, true],
    ['2028-01-01', false, false],
    ['årligen', true, true],
    ['årligen 2025', false, false],
    ['löpande', false, false],
  ])('%s: in the period %s, in the next %s', async (when, isDueInPeriod, isDueNext) => {
    expect(await actionIn({ when })).toMatchObject({ isDueInPeriod, isDueNext });
  });

  it('is not asked again of what was finished before the period', async () => {
    expect(await actionIn({ when: 2026, status: 'done', closed: '2025-12-31' })).toMatchObject({
      isDueInPeriod: false,
      isDueNext: false,
    });
  });
});

describe('a word on an action', () => {
  it('belongs to the period that it names or was written in', async () => {
    const { entries, log, isReported } = await actionIn({
      log: [
        { date: '2025-12-31', note: 'före' },
        { date: '2026-01-15', period: 2025, note: 'om året före' },
        { date: '2026-05-01', note: 'under' },
        { date: '2027-01-20', period: 2026, note: 'om året' },
        { date: '2027-02-01', note: 'efter' },
      ],
    });
    expect(log.map(({ note }) => note)).toEqual(['före', 'om året före', 'under', 'om året']);
    expect(entries.map(({ note }) => note)).toEqual(['under', 'om året']);
    expect(isReported).toBe(true);
  });

  it('is missed where a whole period of a recurrence has none', async () => {
    const yearly = (log: Action['log']) => actionIn({ when: 'årligen', log });
    expect((await yearly([])).isMissed).toBe(true);
    expect((await yearly([{ date: '2027-01-20', period: 2026 }])).isMissed).toBe(false);
    expect((await actionIn({ when: 'årligen' }, { today: '2026-12-31' })).isMissed).toBe(false);
  });
});

describe('who answers', () => {
  const plan = planWith({
    actors: {
      ks: { name: 'Kommunstyrelsen' },
      skola: { name: 'Skolan' },
      chefer: { name: 'Respektive chef', each: ['ks', 'skola'] },
    },
    areas: [
      {
        id: '1',
        title: 'Skolan',
        actions: [
          { id: '1.1', title: 'Ett', lead: 'skola', when: 2027 },
          { id: '1.2', title: 'Två', lead: 'skola', when: 2026, with: ['ks'] },
          { id: '1.3', title: 'Tre', lead: 'chefer' },
          { id: '1.4', title: 'Fyra', lead: null },
          { id: '1.5', title: 'Fem', lead: ['skola', 'ks'], status: 'done', closed: '2026-05-01' },
        ],
      },
    ],
  });

  it('has what is late first, then by last day, and what it answers for as one of many', async () => {
    const { leads } = await reportOn(plan, { language: 'sv' });
    const ids = (actions: Report['overdue']) => actions.map(({ id }) => id).join(' ');
    expect(
      leads.map(({ name, open, finished, each, partnerIn }) => [
        name,
        ids(open),
        ids(finished),
        ids(each),
        ids(partnerIn),
      ]),
    ).toEqual([
      ['Skolan', '1.2 1.1', '1.5', '1.3', ''],
      ['Respektive chef', '1.3', '', '', ''],
      ['Kommunstyrelsen', '', '1.5', '1.3', '1.2'],
      ['ingen ansvarig', '1.4', '', '', ''],
    ]);
  });

  it('is one alone where one is asked for', async () => {
    const { leads } = await reportOn(plan, { lead: 'skola' });
    expect(leads.map(({ name }) => name)).toEqual(['Skolan']);
  });
});

describe('the meetings of a group', () => {
  const meetings = async (meets: string, met: string[], told: Told = {}) => {
    const report = await reportOn(planWith({ groups: { radet: { name: 'Rådet', meets, met } } }), told);
    return report.groups[0]?.meetings;
  };

  it('are counted from the first day of the period to its last', async () => {
    const met = ['2027-01-01', '2026-12-31', '2026-01-01', '2025-12-31'];
    expect(await meetings('minst fyra gånger per år', met)).toEqual({
      held: ['2026-01-01', '2026-12-31'],
      expected: 4,
      isShort: true,
    });
  });

  it('are asked for so often as the rhythm comes round in the period, and fail when whole rounds have passed', async () => {
    const asked = async (meets: string, today: string) => {
      const { expected, isShort } = (await meetings(meets, ['2026-01-20', '2026-04-20'], { today })) ?? {};
      return [expected, isShort];
    };
    expect(await asked('var tredje månad', '2027-02-01')).toEqual([4, true]);
    expect(await asked('var tredje månad', '2026-09-29')).toEqual([4, false]);
    expect(await asked('var tredje månad', '2026-09-30')).toEqual([4, true]);
    expect(await asked('fyra gånger per år', '2026-12-30')).toEqual([4, false]);
    expect(await asked('fyra gånger per år', '2026-12-31')).toEqual([4, true]);
    expect(await asked('vid behov', '2027-02-01')).toEqual([null, false]);
  });

  it('are shared out over a part of the year', async () => {
    const period = { first: '2026-01-01', last: '2026-04-30' };
    expect(await meetings('fyra gånger per år', [], { period })).toMatchObject({
      expected: 1,
      isShort: false,
    });
  });

  it('are asked for only while the plan is in force', async () => {
    const plan = planWith({
      valid: '2026-07-01/2027-06-30',
      groups: { radet: { name: 'Rådet', meets: 'kvartalsvis' } },
    });
    expect((await reportOn(plan)).groups[0]?.meetings.expected).toBe(2);
  });
});

describe('the agenda of the next meeting', () => {
  const plan = (meets: string | undefined, met: string[]): Plan =>
    planWith({
      groups: { radet: { name: 'Rådet', met, ...(meets !== undefined && { meets }) } },
      areas: [
        {
          id: '1',
          title: 'Skolan',
          actions: [
            { id: 'late', title: 'x', lead: 'ks', when: '2026-01-31', log: [{ date: '2026-01-20' }] },
            { id: 'next', title: 'x', lead: 'ks', when: '2026-08-14', log: [{ date: '2026-02-15' }] },
            { id: 'later', title: 'x', when: '2026-08-15' },
          ],
        },
      ],
    });
  const told: Told = { today: '2026-03-01' };

  it('looks ahead to the meeting after it, by the rhythm of the group', async () => {
    const { agenda } = await reportOn(plan('var tredje månad', ['2025-11-14', '2026-02-14']), told);
    expect(agenda).toMatchObject({ last: '2026-02-14', meeting: '2026-05-14', until: '2026-08-14' });
    const ids = (actions: Report['overdue']) => actions.map(({ id }) => id);
    expect(ids(agenda.overdue)).toEqual(['late']);
    expect(ids(agenda.due)).toEqual(['next']);
    expect(ids(agenda.unreported)).toEqual(['late', 'later']);
    expect(ids(agenda.withoutLead)).toEqual(['later']);
  });

  it('shares a count a year out over the year', async () => {
    const { agenda } = await reportOn(plan('fyra gånger per år', ['2026-02-14']), told);
    expect(agenda).toMatchObject({ meeting: '2026-05-14', until: '2026-08-14' });
  });

  it('is of the day that is told', async () => {
    const { agenda } = await reportOn(plan('var tredje månad', []), { ...told, meeting: '2026-04-02' });
    expect(agenda).toMatchObject({ last: null, meeting: '2026-04-02', until: '2026-07-02' });
  });

  it('looks three months ahead where nothing says how often', async () => {
    const { agenda } = await reportOn(plan(undefined, []), told);
    expect(agenda).toMatchObject({ meeting: null, until: '2026-06-01' });
    expect((await reportOn(planWith({}), told)).agenda.group).toBeNull();
  });
});

describe('incidents', () => {
  it('are a row for each kind and a column for each time, and no count is added twice', async () => {
    const { incidents } = await reportOn(
      planWith({
        incidents: {
          types: ['hot', 'klotter', 'rån'],
          counts: [
            { period: 2026, type: 'hot', count: 5 },
            { period: 'H1 2026', type: 'hot', count: 3 },
            { period: 'H1 2026', type: 'klotter', count: 2 },
            { period: 'första halvåret 2026', type: 'klotter', count: 1 },
            { period: 'H2 2026', type: 'klotter', count: 4 },
            { period: 2025, count: 9 },
            { period: 2027, type: 'hot', count: 1 },
          ],
        },
      }),
    );
    expect(incidents?.columns).toEqual([
      { name: '2025', isInPeriod: false },
      { name: 'H1 2026', isInPeriod: true },
      { name: '2026', isInPeriod: true },
      { name: 'H2 2026', isInPeriod: true },
    ]);
    expect(incidents?.rows).toEqual([
      { type: 'hot', counts: [null, 3, 5, null], inPeriod: 5 },
      { type: 'klotter', counts: [null, 3, null, 4], inPeriod: 7 },
      { type: 'incidents', counts: [9, null, null, null], inPeriod: null },
    ]);
    expect(incidents?.inPeriod).toBe(12);
  });
});

describe('a goal', () => {
  const outcome = async (
    baseline: number | undefined,
    target: number | string,
    ...values: (number | string)[]
  ) => {
    const dated = values.map((value, i) => ({ date: `2026-0${String(i + 1)}-01`, value }));
    const indicator = { name: 'Andel', target, values: dated, ...(baseline !== undefined && { baseline }) };
    const report = await reportOn(planWith({ goals: [{ id: 'g', text: 'Trygghet', indicator }] }));
    return report.areas[0]?.goals[0]?.indicator?.outcome?.id ?? null;
  };

  it('is reached at its target, upwards or downwards', async () => {
    expect(await outcome(60, 75, 75)).toBe('reached');
    expect(await outcome(60, 75, 74)).toBe('towards');
    expect(await outcome(40, 10, 10)).toBe('reached');
    expect(await outcome(40, 10, 50)).toBe('away');
    expect(await outcome(60, 75, 60)).toBe('unchanged');
    expect(await outcome(undefined, 100, 82, 94)).toBe('towards');
    expect(await outcome(100, 100, 100)).toBe('reached');
    expect(await outcome(100, 100, 90)).toBe('away');
  });

  it('has no outcome where a figure is missing or a word', async () => {
    expect(await outcome(60, 75)).toBeNull();
    expect(await outcome(60, 'fler', 70)).toBeNull();
    expect(await outcome(60, 75, 'oförändrat')).toBeNull();
  });
});

describe('what is internal', () => {
  const plan: Plan = planWith({
    internal: 'hemlig plan',
    actors: { internal: { name: 'Enheten internal', internal: 'hemlig aktör' } },
    areas: [
      {
        id: '1',
        title: 'Skolan',
        actions: [{ id: '1.1', title: 'Utbilda', lead: 'internal', internal: 'hemlig åtgärd' }],
      },
    ],
  });

  it('is nowhere in the model, also not where an actor is called so', async () => {
    const text = JSON.stringify(await reportOn(plan));
    expect(text).not.toContain('hemlig');
    expect(text).toContain('Enheten internal');
  });

  it('is there when it is asked for, and the model says so', async () => {
    const report = await reportOn(plan, { isInternal: true });
    expect(report.isInternal).toBe(true);
    expect(JSON.stringify(report).match(/hemlig [^"]+/g)).toEqual(
      expect.arrayContaining(['hemlig plan', 'hemlig åtgärd', 'hemlig aktör']),
    );
  });
});

describe('a time', () => {
  const valid = async (written: Plan['valid'], language: 'sv' | 'en' = 'sv') =>
    (await reportOn(planWith({ valid: written }), { language })).valid?.words;

  it('that is written in figures has words as well', async () => {
    expect(await valid('2024-01-01/2027-12-31')).toBe('1 januari 2024 – 31 december 2027');
    expect(await valid('2024-01-01/2027-12-31', 'en')).toBe('1 January 2024 – 31 December 2027');
    expect(await valid('/2025-06-30')).toBe('till och med 30 juni 2025');
    expect(await valid('2025-07-01/')).toBe('från och med 1 juli 2025');
    expect(await valid('2025-07-01')).toBe('1 juli 2025');
    expect(await valid({ from: '2024-10-01', by: '2027-12-31' })).toBe('1 oktober 2024 – 31 december 2027');
  });

  it('that is written in words keeps them', async () => {
    for (const words of [
      'mandatperioden 2023–2026',
      '2024–2027',
      'T1 2026',
      'beslut den 2024-01-01',
      '2024-13-01',
    ])
      expect(await valid(words)).toBe(words);
  });
});

describe('a remark', () => {
  it('has what is code in quotes, and the backticks of the plan as they are', async () => {
    const source = `format: 1\ntitle: Plan\nlanguage: sv\nareas:\n  - id: "1"\n    title: Skolan\n    actions:\n      - {id: "1.1", title: "Ett \`ord", lead: null, when: 2026}\n`;
    const { stdout } = await run(['report', 'plan.yaml', '--print-model'], {
      files: { 'plan.yaml': source },
    });
    const { remarks } = JSON.parse(stdout) as Report;
    const lead = remarks.find(({ rule }) => rule === 'lead-missing');
    expect([lead?.message, lead?.remedy]).toEqual([
      'åtgärd 1.1 "Ett `ord" saknar ansvarig',
      'ange under ”lead” den enda funktion som svarar för åtgärden; de som medverkar står under ”with”',
    ]);
  });
});

describe('the proposed decision', () => {
  it('is of whom the follow-up goes to first, with what is late, without a lead and about to end', async () => {
    const { proposal } = await reportOn(
      planWith({
        follow_up: { to: ['ks', 'skola'] },
        areas: [{ id: '1', title: 'Skolan', actions: [{ id: '1.1', title: 'Ett', when: 2026 }] }],
      }),
      { language: 'sv' },
    );
    expect(proposal.points).toEqual([
      'Kommunstyrelsen godkänner uppföljningen av ”Handlingsplan” för 2026.',
      'Kommunstyrelsen begär att den som leder den försenade åtgärden redovisar orsak och ny tid före nästa uppföljning.',
      'Kommunstyrelsen begär ett förslag på vem som ska svara för den åtgärd som saknar ansvarig.',
      'Kommunstyrelsen tar ställning till om planen ska förlängas eller ersättas: den gäller till och med 31 december 2027.',
    ]);
  });

  it('is of nobody by name where the plan names nobody', async () => {
    const { proposal } = await reportOn(planWith({ valid: '2024/2025' }));
    expect(proposal).toEqual({
      by: null,
      points: [
        'The body that decides on the plan approves the follow-up of “Handlingsplan” for 2026.',
        'The body that decides on the plan decides whether the plan is to be prolonged, replaced or repealed: it ceased to be in force after 31 December 2025.',
      ],
    });
  });
});
