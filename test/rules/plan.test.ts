import { describe, expect, it } from 'vitest';
import type { Decision, Plan } from '../../src/plan/model.ts';
import { found, planWith, planWithAction } from './found.ts';
import { told } from './told.ts';

const law = [{ id: 'lag-2023-196' }];
const repealed = { status: 'repealed' } as const;

describe('plan-expiring', () => {
  const near = (today: string, plan: Partial<Plan> = {}, parameters = {}): string[] =>
    found('plan-expiring', planWith(plan), today, parameters);

  it('tells of the end from ninety days before it to the day itself', () => {
    expect(near('2027-10-01')).toEqual([]);
    expect(near('2027-10-02')).toEqual(['valid: the plan ends 2027-12-31, in 90 days']);
    expect(near('2027-12-30')).toEqual(['valid: the plan ends 2027-12-31, in 1 day']);
    expect(near('2027-12-31')).toEqual(['valid: the plan ends 2027-12-31, today']);
    expect(near('2028-01-01')).toEqual([]);
  });

  it('can be told how many days are near', () => {
    expect(near('2027-12-30', {}, { days: 0 })).toEqual([]);
    expect(near('2027-07-01', {}, { days: 200 })).toHaveLength(1);
  });

  it('points at the decision that gave the validity, and quotes its words', () => {
    const decisions: Decision[] = [{ kind: 'adopted', valid: 'till och med 2027' }];
    expect(told('plan-expiring', planWith({ valid: undefined, decisions }), '2027-12-31')).toMatchObject([
      {
        at: 'decisions.0.valid',
        part: 'value',
        en: ['the plan ends 2027-12-31 ("till och med 2027"), today', expect.any(String)],
        sv: ['planen slutar gälla 2027-12-31 ("till och med 2027"), i dag', expect.any(String)],
      },
    ]);
    expect(told('plan-expiring', planWith({}), '2027-12-30')[0]?.sv[0]).toBe(
      'planen slutar gälla 2027-12-31, om 1 dag',
    );
  });

  it('says nothing of an open end, of no validity and of a plan that is repealed', () => {
    expect(near('2027-12-31', { valid: '2026-01-01/' })).toEqual([]);
    expect(near('2027-12-31', { valid: undefined })).toEqual([]);
    expect(near('2027-12-31', repealed)).toEqual([]);
  });
});

describe('decision-missing', () => {
  const missing = (plan: Partial<Plan>): string[] => found('decision-missing', planWith(plan));

  it('finds a plan without decisions, and one that was only commissioned', () => {
    expect(missing({})).toEqual(['decisions: the plan records no decision']);
    expect(missing({ decisions: [] })).toHaveLength(1);
    const decisions: Decision[] = [{ kind: 'commissioned' }, { kind: 'commissioned' }];
    expect(missing({ decisions })).toEqual([
      'decisions.1.kind: the plan records no decision that adopted, revised or prolonged it',
    ]);
    expect(told('decision-missing', planWith({ decisions }))[0]?.sv[0]).toBe(
      'planen visar inget beslut om att den har antagits, reviderats eller förlängts',
    );
    expect(told('decision-missing', planWith({}))[0]).toMatchObject({
      part: 'key',
      sv: ['planen visar inget beslut', expect.any(String)],
    });
  });

  it.each(['adopted', 'revised', 'prolonged'] as const)('is content with one that was %s', (kind) => {
    expect(missing({ decisions: [{ kind }, { kind: 'commissioned' }] })).toEqual([]);
  });

  it('leaves a repealed plan in peace, and to the law what the law asks for', () => {
    expect(missing(repealed)).toEqual([]);
    expect(missing({ decisions: [{ kind: 'repealed' }] })).toEqual([]);
    expect(missing({ framework: law })).toEqual([]);
  });
});

describe('decision-incomplete', () => {
  const whole = { by: 'ks', date: '2025-11-10' };
  const incomplete = (decisions: Decision[], plan: Partial<Plan> = {}): string[] =>
    found('decision-incomplete', planWith({ decisions, ...plan }));

  it('names what each decision lacks', () => {
    expect(
      incomplete([
        { kind: 'adopted', by: 'ks' },
        { kind: 'revised', date: '2026-01-12' },
        { kind: 'prolonged' },
        { kind: 'repealed', by: 'ks' },
        { kind: 'adopted', ...whole },
      ]),
    ).toEqual([
      'decisions.0.date: the decision by which the plan was adopted does not say its date',
      'decisions.1.by: the decision by which the plan was revised does not say who made it',
      'decisions.2.by: the decision by which the plan was prolonged does not say who made it or its date',
      'decisions.3.date: the decision by which the plan was repealed does not say its date',
    ]);
  });

  it('says so in Swedish too', () => {
    const decisions: Decision[] = [
      { kind: 'adopted' },
      { kind: 'revised', by: 'ks' },
      { kind: 'prolonged', ...whole },
    ];
    expect(told('decision-incomplete', planWith({ decisions }))).toMatchObject([
      {
        part: 'key',
        en: [expect.any(String), 'add `by` and `date` from the minutes'],
        sv: [
          'beslutet när planen antogs säger inte vem som fattade det eller vilken dag',
          'lägg till `by` och `date` ur protokollet',
        ],
      },
      { sv: ['beslutet när planen reviderades säger inte vilken dag', 'lägg till `date` ur protokollet'] },
    ]);
    const last: Decision[] = [
      { kind: 'repealed', by: 'ks' },
      { kind: 'prolonged', by: 'ks' },
    ];
    expect(told('decision-incomplete', planWith({ decisions: last })).map(({ sv }) => sv[0])).toEqual([
      'beslutet när planen upphävdes säger inte vilken dag',
      'beslutet när planen förlängdes säger inte vilken dag',
    ]);
  });

  it('asks nothing of what is whole, of a commission, and of a repealed plan', () => {
    expect(incomplete([{ kind: 'commissioned' }, { kind: 'adopted', ...whole }])).toEqual([]);
    expect(found('decision-incomplete', planWith({}))).toEqual([]);
    expect(incomplete([{ kind: 'adopted' }], repealed)).toEqual([]);
  });

  it('leaves to the law the one decision that the law speaks of', () => {
    const decisions: Decision[] = [{ kind: 'adopted' }, { kind: 'prolonged', by: 'ks' }];
    expect(incomplete(decisions)).toHaveLength(2);
    expect(incomplete(decisions, { framework: law })).toEqual([
      'decisions.0.by: the decision by which the plan was adopted does not say who made it or its date',
    ]);
    expect(incomplete([{ kind: 'adopted', ...whole }, ...decisions], { framework: law })).toHaveLength(2);
  });
});

describe('decision-gap', () => {
  const actors: Plan['actors'] = {
    kf: { name: 'Kommunfullmäktige', kind: 'council' },
    ks: { name: 'Kommunstyrelsen', kind: 'board' },
    utskott: { name: 'Utskottet', kind: 'committee' },
    ledning: { name: 'Ledningsgruppen', kind: 'management' },
    enhet: { name: 'Enheten', kind: 'unit' },
    okand: { name: 'Okänd' },
    polisen: { name: 'Polisen', kind: 'authority' },
  };
  const gaps = (...decisions: Decision[]): string[] => found('decision-gap', planWith({ actors, decisions }));
  const two = (
    first: Decision['valid'],
    next: Decision['valid'],
    kind: Decision['kind'] = 'prolonged',
  ): string[] => gaps({ kind: 'adopted', by: 'ks', valid: first }, { kind, by: 'ks', valid: next });

  it('tells the days between validities that do not join', () => {
    expect(two('2022/2024', '2026/2027')).toEqual([
      'decisions.1.valid: nothing says what was in force from 2025-01-01 to 2025-12-31',
    ]);
    expect(two('2022/2024', '2025-01-02/2027-12-31', 'adopted')).toEqual([
      'decisions.1.valid: nothing says what was in force on 2025-01-01',
    ]);
  });

  it.each([
    ['2022/2024', '2025/2027'],
    ['2022/2024', '2024/2027'],
    ['2022/2024', 'till och med 2030'],
    ['snarast', '2026/2027'],
    ['2022/', '2022/2027'],
    ['tills vidare', 'snarast'],
  ])('is content with %s and then %s', (first, next) => {
    expect(two(first, next)).toEqual([]);
  });

  it('asks what was in force until what had no end is prolonged, and not until it is adopted anew', () => {
    const open =
      'decisions.1.valid: the validity before this one, "2016-01-18/", has no end, so nothing says what was in force until 2019-12-31';
    expect(two('2016-01-18/', '2020-01-01/2020-06-30')).toEqual([open]);
    expect(two('2016-01-18/', '2020-01-01/2020-06-30', 'adopted')).toEqual([]);
    expect(two('tills vidare', '2020/2021')).toHaveLength(1);
  });

  it('compares each with the one before that states a validity, and starts anew after a repeal', () => {
    const first: Decision = { kind: 'adopted', valid: '2020/2021' };
    const other: Decision = { kind: 'revised' };
    const last: Decision = { kind: 'revised', valid: '2024/2025' };
    expect(gaps(first, other, last)).toHaveLength(1);
    expect(gaps(first, { kind: 'commissioned', valid: '2022/2023' }, last)).toHaveLength(1);
    expect(gaps(first, { kind: 'revised', valid: '2022/2023' }, last)).toEqual([]);
    expect(gaps(first, { kind: 'repealed' }, last)).toEqual([]);
    expect(gaps(first, { kind: 'revised', valid: 'snarast' }, last)).toEqual([]);
    expect(gaps(first, last, { kind: 'prolonged', valid: '2027' })).toHaveLength(2);
  });

  const prolonged = (by: string, adopted = 'kf'): string[] =>
    gaps({ kind: 'adopted', by: adopted }, { kind: 'prolonged', by });

  it.each([
    ['ks', 'kf'],
    ['utskott', 'ks'],
    ['ledning', 'utskott'],
    ['enhet', 'ledning'],
    ['enhet', 'kf'],
  ])('finds that %s stands below %s', (below, above) => {
    expect(prolonged(below, above)).toEqual([
      `decisions.1.by: "${actors[below]?.name ?? ''}" prolonged what "${actors[above]?.name ?? ''}" had adopted`,
    ]);
    expect(prolonged(above, below)).toEqual([]);
    expect(prolonged(below, below)).toEqual([]);
  });

  it('does not know where a body without a kind, one outside, or one out of the register stands', () => {
    for (const unknown of ['okand', 'polisen', 'ingen']) {
      expect(prolonged(unknown)).toEqual([]);
      expect(prolonged('enhet', unknown)).toEqual([]);
    }
    expect(gaps({ kind: 'adopted' }, { kind: 'prolonged', by: 'ks' })).toEqual([]);
    expect(gaps({ kind: 'adopted', by: 'kf' }, { kind: 'prolonged' })).toEqual([]);
  });

  it('lets a lower body revise, commission and repeal', () => {
    for (const kind of ['revised', 'commissioned', 'repealed'] as const)
      expect(gaps({ kind: 'adopted', by: 'kf' }, { kind, by: 'ks' })).toEqual([]);
  });

  it('goes by the last adoption before it', () => {
    const adoptions: Decision[] = [
      { kind: 'adopted', by: 'kf' },
      { kind: 'adopted', by: 'ks' },
    ];
    expect(gaps(...adoptions, { kind: 'prolonged', by: 'ks' })).toEqual([]);
    expect(gaps({ kind: 'prolonged', by: 'ks' }, { kind: 'adopted', by: 'kf' })).toEqual([]);
    // What a lower body has revised is still what the higher one adopted.
    expect(
      gaps({ kind: 'adopted', by: 'kf' }, { kind: 'revised', by: 'ks' }, { kind: 'prolonged', by: 'ks' }),
    ).toEqual(['decisions.2.by: "Kommunstyrelsen" prolonged what "Kommunfullmäktige" had adopted']);
  });

  it('says both of one decision at once, in both languages', () => {
    const decisions: Decision[] = [
      { kind: 'commissioned', by: 'ks' },
      { kind: 'adopted', by: 'kf', valid: '2016-01-18/' },
      { kind: 'prolonged', by: 'ks', valid: '2020-01-01/2020-06-30' },
    ];
    expect(told('decision-gap', planWith({ actors, decisions }))).toEqual([
      {
        at: 'decisions.2.valid',
        part: 'value',
        note: 'decisions.1.valid',
        en: [
          'the validity before this one, "2016-01-18/", has no end, so nothing says what was in force until 2019-12-31; and "Kommunstyrelsen" prolonged what "Kommunfullmäktige" had adopted',
          'the validity before it is here',
          expect.any(String),
        ],
        sv: [
          'giltighetstiden före den här, "2016-01-18/", har inget slut, så det framgår inte vad som gällde till och med 2019-12-31; och "Kommunstyrelsen" förlängde det som "Kommunfullmäktige" hade antagit',
          'giltighetstiden före den står här',
          expect.any(String),
        ],
      },
    ]);
  });

  it('points from the lower body to the adoption, and says either alone in Swedish', () => {
    const lower: Decision[] = [
      { kind: 'adopted', by: 'kf' },
      { kind: 'prolonged', by: 'ks' },
    ];
    expect(told('decision-gap', planWith({ actors, decisions: lower }))).toMatchObject([
      {
        note: 'decisions.0.by',
        en: [expect.any(String), 'the plan was adopted here', expect.any(String)],
        sv: [
          '"Kommunstyrelsen" förlängde det som "Kommunfullmäktige" hade antagit',
          'planen antogs här',
          expect.any(String),
        ],
      },
    ]);
    const days = (next: string): string | undefined =>
      told(
        'decision-gap',
        planWith({
          decisions: [
            { kind: 'adopted', valid: '2024' },
            { kind: 'adopted', valid: next },
          ],
        }),
      )[0]?.sv[0];
    expect(days('2026')).toBe('det framgår inte vad som gällde från 2025-01-01 till 2025-12-31');
    expect(days('2025-01-02/2026')).toBe('det framgår inte vad som gällde 2025-01-01');
  });

  it('says nothing of a plan without decisions', () => {
    expect(gaps()).toEqual([]);
    expect(found('decision-gap', planWith({}))).toEqual([]);
  });
});

describe('situation-missing', () => {
  const missing = (situation: Plan['situation'], plan: Partial<Plan> = {}): string[] =>
    found('situation-missing', planWith({ situation, ...plan }));

  it('finds a plan without a situation, and one that tells nothing of it', () => {
    expect(missing(undefined)).toEqual(['situation: the plan has no picture of the local situation']);
    const empty =
      'situation.updated: the picture of the local situation has neither a text, nor a day, nor anybody who keeps it';
    expect(missing({})).toEqual([empty]);
    expect(missing({ text: ' \n' })).toEqual([empty]);
    expect(missing({ when: 'årligen', source: 'Enkät' })).toEqual([empty]);
  });

  it('says so in Swedish too', () => {
    expect(told('situation-missing', planWith({ situation: {} }))).toMatchObject([
      {
        part: 'key',
        sv: ['lägesbilden har varken en text, en dag eller någon som håller den aktuell', expect.any(String)],
      },
    ]);
    expect(told('situation-missing', planWith({}))[0]?.sv[0]).toBe('planen har ingen lägesbild');
  });

  it.each([[{ text: 'Lugnt' }], [{ updated: '2020-01-01' }], [{ lead: 'ks' }]])(
    'is content with %j',
    (situation) => {
      expect(missing(situation)).toEqual([]);
    },
  );

  it('leaves a repealed plan in peace, and to the law what the law asks for', () => {
    expect(missing(undefined, repealed)).toEqual([]);
    expect(missing(undefined, { framework: law })).toEqual([]);
  });
});

describe('situation-stale', () => {
  const stale = (
    situation: Plan['situation'],
    today = '2026-11-01',
    plan: Partial<Plan> = {},
    parameters = {},
  ): string[] => found('situation-stale', planWith({ situation, ...plan }), today, parameters);
  const old =
    'situation.updated: the picture of the local situation was last updated 2024-10-31, more than 24 months ago';

  it('finds what is older than two years, to the day', () => {
    expect(stale({ updated: '2024-10-31' }, '2026-10-31')).toEqual([]);
    expect(stale({ updated: '2024-10-31' }, '2026-11-01')).toEqual([old]);
  });

  it('can be told how many months are too many', () => {
    const later = ['2026-09-30', '2026-10-01'].map((today) =>
      stale({ updated: '2026-08-31' }, today, {}, { months: 1 }),
    );
    expect(later).toEqual([
      [],
      [
        'situation.updated: the picture of the local situation was last updated 2026-08-31, more than 1 month ago',
      ],
    ]);
  });

  it('goes by the time of the situation itself where that recurs', () => {
    expect(stale({ updated: '2025-11-01', when: 'årligen' })).toEqual([]);
    expect(stale({ updated: '2025-10-31', when: 'årligen' })).toEqual([
      'situation.updated: the picture of the local situation was last updated 2025-10-31, and by its own time, "årligen", it was to be updated again by 2026-10-31',
    ]);
    expect(stale({ updated: '2024-10-31', when: 'vart tredje år' })).toEqual([]);
    expect(stale({ updated: '2024-10-31', when: 'kontinuerligt' })).toEqual([old]);
  });

  it('finds words that do not say of when they are', () => {
    expect(told('situation-stale', planWith({ situation: { text: 'Lugnt' } }))).toMatchObject([
      {
        at: 'situation.updated',
        part: 'key',
        en: [
          'nothing says when the picture of the local situation was last updated',
          'write the day under `updated`',
        ],
        sv: ['det framgår inte när lägesbilden senast uppdaterades', 'skriv dagen under `updated`'],
      },
    ]);
    expect(stale({ lead: 'ks' })).toEqual([]);
    expect(stale({ text: ' ' })).toEqual([]);
    expect(stale(undefined)).toEqual([]);
  });

  it('says the rest in Swedish too', () => {
    const sentences = (situation: Plan['situation']): string[] | undefined =>
      told('situation-stale', planWith({ situation }))[0]?.sv;
    expect(sentences({ updated: '2024-10-31' })).toEqual([
      'lägesbilden uppdaterades senast 2024-10-31, för mer än 24 månader sedan',
      expect.stringContaining('uppdatera'),
    ]);
    expect(sentences({ updated: '2025-10-31', when: 'årligen' })?.[0]).toBe(
      'lägesbilden uppdaterades senast 2025-10-31, och med sin egen takt, "årligen", skulle den ha uppdaterats igen senast 2026-10-31',
    );
    expect(told('situation-stale', planWith({ situation: { updated: '2020-01-01' } }))[0]?.part).toBe(
      'value',
    );
  });

  it('asks nothing before the plan is in force, after it has ended, and when it is repealed', () => {
    const situation = { updated: '2023-06-01' };
    expect(stale(situation, '2025-12-31')).toEqual([]);
    expect(stale(situation, '2026-01-01')).toHaveLength(1);
    expect(stale(situation, '2030-01-01', { valid: '2023-01-01/2025-06-01' })).toEqual([]);
    expect(stale(situation, '2030-01-01', { valid: '2023-01-01/2025-06-02' })).toHaveLength(1);
    expect(stale(situation, '2026-11-01', repealed)).toEqual([]);
    expect(stale({ text: 'Lugnt' }, '2025-12-31')).toEqual([]);
    expect(stale({ text: 'Lugnt' }, '2026-11-01', repealed)).toEqual([]);
    expect(stale(situation, '2026-11-01', { valid: undefined })).toHaveLength(1);
  });

  it('leaves to the law what the law speaks of, and no more', () => {
    const plan = { framework: law };
    expect(stale({ text: 'Lugnt' }, '2026-11-01', plan)).toEqual([]);
    expect(stale({ updated: '2024-10-31', when: 'årligen' }, '2026-11-01', plan)).toEqual([]);
    expect(stale({ updated: '2024-11-01', when: 'årligen' }, '2026-11-01', plan)).toHaveLength(1);
    expect(stale({ updated: '2026-11-01', when: 'årligen' }, '2026-11-01', plan)).toEqual([]);
  });
});

describe('incident-route-missing', () => {
  it('asks who is told of incidents, where the plan speaks of them and where it does not', () => {
    expect(told('incident-route-missing', planWith({}))).toMatchObject([
      {
        at: 'incidents',
        part: 'key',
        en: ['the plan does not say who is told of incidents', expect.any(String)],
        sv: ['planen säger inte vem som ska få veta om en incident inträffar', expect.any(String)],
      },
    ]);
    expect(told('incident-route-missing', planWith({ incidents: { urgent: 'ks' } }))).toMatchObject([
      {
        at: 'incidents.report_to',
        part: 'key',
        en: ['the plan speaks of incidents, but not of who is told of them', expect.any(String)],
        sv: ['planen talar om incidenter, men inte om vem som ska få veta det', expect.any(String)],
      },
    ]);
  });

  it('is content with a route, and leaves a repealed plan in peace', () => {
    expect(found('incident-route-missing', planWith({ incidents: { report_to: 'ks' } }))).toEqual([]);
    expect(found('incident-route-missing', planWithAction({}, repealed))).toEqual([]);
  });
});
