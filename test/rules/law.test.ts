import { describe, expect, it } from 'vitest';
import { frameworksOf } from '../../src/facts/frameworks.ts';
import type { Actor, Decision, Group, Plan } from '../../src/plan/model.ts';
import { groups } from '../../src/rules/index.ts';
import { found, planWith } from './found.ts';
import { told } from './told.ts';

const repealed = { status: 'repealed' } as const;

describe('the rules of the Act', () => {
  it.each(groups.law.map((rule) => [rule.id, rule] as const))(
    '%s stands on a part of it and names that',
    (id, rule) => {
      expect(rule.basis?.framework).toBe('lag-2023-196');
      expect(
        frameworksOf(planWith({ framework: [{ id: rule.basis?.framework ?? '' }] }))[0]?.title,
      ).toBeTypeOf('object');
      const part = rule.basis?.part ?? '';
      const numbers = part.replace(/ §+$/, '');
      for (const plan of badPlans) {
        for (const { en, sv } of told(id, plan)) {
          expect(en[0]).toMatch(new RegExp(`sections? ${numbers} of the Act \\(2023:196\\)`));
          expect(sv[0]).toContain(`${part} lagen (2023:196)`);
        }
      }
      expect(badPlans.flatMap((plan) => told(id, plan))).not.toEqual([]);
    },
  );

  it('claim nothing about extremism', () => {
    const all = groups.law.flatMap((rule) => [rule.en.summary, rule.en.why]);
    expect(all.filter((text) => /extremis/i.test(text))).toEqual([]);
  });
});

/** Plans that between them break every rule of the Act in every way. */
const badPlans: Plan[] = [
  planWith({ valid: '2020/' }),
  planWith({
    decisions: [{ kind: 'adopted' }],
    situation: { text: 'Lugnt' },
    groups: { rad: { name: 'Brottsförebyggande rådet' } },
    agreements: [{ title: 'Avtal', with: 'ks', valid: '2020' }],
  }),
  planWith({
    situation: { updated: '2020-01-01' },
    valid: '2020/',
    follow_up: { done: [{ date: '2021-01-01' }] },
  }),
];

describe('law-decision-missing', () => {
  const whole = { by: 'kf', date: '2025-11-10' };
  const missing = (decisions: Decision[] | undefined, plan: Partial<Plan> = {}): string[] =>
    found('law-decision-missing', planWith({ decisions, ...plan }));
  const none = 'the plan records no decision on it, which section 5 of the Act (2023:196) asks for';

  it('finds a plan that nothing says has been decided', () => {
    expect(missing(undefined)).toEqual([`decisions: ${none}`]);
    expect(missing([])).toEqual([`decisions: ${none}`]);
    expect(
      missing([
        { kind: 'adopted', ...whole },
        { kind: 'commissioned', ...whole },
      ]),
    ).toEqual([]);
    expect(missing([{ kind: 'commissioned', ...whole }])).toEqual([`decisions.0.kind: ${none}`]);
  });

  it('names what the last of its decisions lacks, where none is whole', () => {
    expect(missing([{ kind: 'adopted' }, { kind: 'prolonged', by: 'ks' }, { kind: 'commissioned' }])).toEqual(
      [
        'decisions.1.date: the decision that section 5 of the Act (2023:196) asks for does not say on which day',
      ],
    );
    expect(missing([{ kind: 'revised' }])).toEqual([
      'decisions.0.by: the decision that section 5 of the Act (2023:196) asks for does not say who decided or on which day',
    ]);
    expect(missing([{ kind: 'revised' }, { kind: 'adopted', ...whole }, { kind: 'prolonged' }])).toEqual([]);
  });

  it('says either in both languages', () => {
    expect(told('law-decision-missing', planWith({ decisions: [{ kind: 'adopted' }] }))).toMatchObject([
      {
        part: 'key',
        en: [expect.any(String), 'add `by` and `date` from the minutes'],
        sv: [
          'beslutet som 5 § lagen (2023:196) kräver säger inte vem som beslutade eller vilken dag',
          'lägg till `by` och `date` ur protokollet',
        ],
      },
    ]);
    expect(told('law-decision-missing', planWith({}))).toMatchObject([
      {
        part: 'key',
        en: [expect.any(String), expect.stringContaining('kind: adopted')],
        sv: [
          'det framgår inte att planen är beslutad, vilket 5 § lagen (2023:196) kräver',
          expect.stringContaining('kind: adopted'),
        ],
      },
    ]);
  });

  it('leaves a repealed plan in peace', () => {
    expect(missing(undefined, repealed)).toEqual([]);
  });
});

describe('law-situation-missing', () => {
  const missing = (plan: Partial<Plan>): string[] => found('law-situation-missing', planWith(plan));
  const none =
    'the plan has no picture of the local situation, which section 4 of the Act (2023:196) asks for';

  it('finds a plan without one, and one that tells nothing', () => {
    expect(missing({})).toEqual([`situation: ${none}`]);
    expect(missing({ situation: { when: 'årligen' } })).toEqual([`situation.updated: ${none}`]);
    expect(told('law-situation-missing', planWith({}))[0]).toMatchObject({
      part: 'key',
      sv: ['planen saknar den lägesbild som 4 § lagen (2023:196) kräver', expect.any(String)],
    });
  });

  it('is content with one, and leaves a repealed plan in peace', () => {
    expect(missing({ situation: { text: 'Lugnt' } })).toEqual([]);
    expect(missing(repealed)).toEqual([]);
  });
});

describe('law-situation-stale', () => {
  const stale = (situation: Plan['situation'], today = '2026-11-01', plan: Partial<Plan> = {}): string[] =>
    found('law-situation-stale', planWith({ situation, ...plan }), today);

  it('finds what is older than two years, to the day, whatever its own time', () => {
    expect(stale({ updated: '2024-11-01' })).toEqual([]);
    expect(stale({ updated: '2024-10-31', when: 'vart tredje år' })).toEqual([
      'situation.updated: the picture of the local situation was last updated 2024-10-31, and section 6 of the Act (2023:196) has it updated at least every second year',
    ]);
  });

  it('finds words that do not say of when they are', () => {
    expect(told('law-situation-stale', planWith({ situation: { text: 'Lugnt' } }))).toEqual([
      {
        at: 'situation.updated',
        part: 'key',
        note: null,
        en: [
          'nothing says when the picture of the local situation was last updated, and section 6 of the Act (2023:196) has it updated at least every second year',
          'write the day under `updated`',
        ],
        sv: [
          'det framgår inte när lägesbilden senast uppdaterades, och enligt 6 § lagen (2023:196) ska det ske minst vartannat år',
          'skriv dagen under `updated`',
        ],
      },
    ]);
    expect(stale({ lead: 'ks' })).toEqual([]);
    expect(stale(undefined)).toEqual([]);
  });

  it('says what is old in Swedish too', () => {
    expect(told('law-situation-stale', planWith({ situation: { updated: '2020-01-01' } }))[0]).toMatchObject({
      part: 'value',
      en: [expect.any(String), 'update the picture, and write the new day under `updated`'],
      sv: [
        'lägesbilden uppdaterades senast 2020-01-01, och enligt 6 § lagen (2023:196) ska det ske minst vartannat år',
        'uppdatera lägesbilden och skriv den nya dagen under `updated`',
      ],
    });
  });

  it('asks nothing before the plan is in force, after it has ended, and when it is repealed', () => {
    const [old, undated] = [{ updated: '2020-01-01' }, { text: 'Lugnt' }];
    for (const situation of [old, undated]) {
      expect(stale(situation, '2025-12-31')).toEqual([]);
      expect(stale(situation, '2026-01-01')).toHaveLength(1);
      expect(stale(situation, '2026-11-01', repealed)).toEqual([]);
    }
    expect(stale(old, '2026-11-01', { valid: '2020/2021' })).toEqual([]);
  });
});

describe('law-follow-up-late', () => {
  const late = (followUp: Plan['follow_up'], today: string, plan: Partial<Plan> = {}): string[] =>
    found(
      'law-follow-up-late',
      planWith({ valid: '2022-01-01/2031-12-31', follow_up: followUp, ...plan }),
      today,
    );
  const never =
    'follow_up.done: no follow-up of the plan is recorded since it came into force 2022-01-01, and section 6 of the Act (2023:196) has it followed up at least every second year';

  it('finds a plan that has been in force for two years without one, to the day', () => {
    expect(late(undefined, '2024-01-01')).toEqual([]);
    expect(late(undefined, '2024-01-02')).toEqual([never]);
    expect(late({ when: 'kontinuerligt', done: [] }, '2024-01-02')).toEqual([never]);
  });

  it('finds one whose last follow-up was held more than two years ago', () => {
    const done = [{ date: '2024-03-01' }, { date: '2024-02-12' }];
    expect(late({ done }, '2026-03-01')).toEqual([]);
    expect(late({ done }, '2026-03-02')).toEqual([
      'follow_up.done.0: the plan was last followed up 2024-03-01, and section 6 of the Act (2023:196) has it followed up at least every second year',
    ]);
  });

  it('goes by the day before the period, and by the end of the period where there is no day', () => {
    expect(late({ done: [{ period: 2023, date: '2024-02-12' }] }, '2026-02-12')).toEqual([]);
    expect(late({ done: [{ period: 2023 }] }, '2025-12-31')).toEqual([]);
    expect(late({ done: [{ period: 2023 }] }, '2026-01-01')).toHaveLength(1);
  });

  it('cannot tell how late one is of which no day is known', () => {
    expect(late({ done: [{ date: '2022-06-01' }, { note: 'Gjord' }] }, '2030-01-01')).toEqual([]);
    expect(late({ done: [{ period: 'snarast' }] }, '2030-01-01')).toEqual([]);
  });

  it('counts from when the plan came into force what was held before that', () => {
    expect(late({ done: [{ date: '2019-01-01' }] }, '2024-01-01')).toEqual([]);
    expect(late({ done: [{ date: '2019-01-01' }] }, '2024-01-02')).toHaveLength(1);
  });

  it('leaves to the plan’s own rhythm what that misses already', () => {
    expect(late({ when: 'årligen' }, '2026-01-02')).toEqual([]);
    expect(late({ when: 'senast 2023' }, '2026-01-02')).toEqual([]);
    expect(late({ when: 'varje mandatperiod' }, '2024-01-02')).toEqual([never]);
  });

  it('asks nothing of a plan not in force, repealed, or without a day to count from', () => {
    expect(late(undefined, '2021-12-31')).toEqual([]);
    expect(late(undefined, '2030-01-01', repealed)).toEqual([]);
    expect(late(undefined, '2030-01-01', { valid: undefined })).toEqual([]);
    expect(late(undefined, '2030-01-01', { valid: '2022-01-01/2024-01-01' })).toEqual([]);
    expect(late(undefined, '2030-01-01', { valid: '2022-01-01/2024-01-02' })).toHaveLength(1);
    const decisions: Decision[] = [{ kind: 'adopted', date: '2022-01-01' }];
    expect(late(undefined, '2024-01-02', { valid: undefined, decisions })).toHaveLength(1);
  });

  it('says either in Swedish too', () => {
    const plan = { valid: '2022-01-01/' };
    expect(told('law-follow-up-late', planWith(plan))).toMatchObject([
      {
        part: 'key',
        sv: [
          'ingen uppföljning av planen är inskriven sedan den började gälla 2022-01-01, och enligt 6 § lagen (2023:196) ska det ske minst vartannat år',
          expect.any(String),
        ],
      },
    ]);
    expect(
      told('law-follow-up-late', planWith({ ...plan, follow_up: { done: [{ date: '2023-01-01' }] } })),
    ).toMatchObject([
      {
        part: 'entry',
        sv: [
          'planen följdes upp senast 2023-01-01, och enligt 6 § lagen (2023:196) ska det ske minst vartannat år',
          expect.any(String),
        ],
      },
    ]);
  });
});

describe('law-agreement-missing', () => {
  const missing = (agreements: Plan['agreements'], plan: Partial<Plan> = {}): string[] =>
    found('law-agreement-missing', planWith({ agreements, ...plan }));
  const agreement = { title: 'Överenskommelse', with: 'ks' };

  it('finds a plan without one', () => {
    const none =
      'agreements: the plan names no agreement, and sections 8–10 of the Act (2023:196) ask for written ones';
    expect(missing(undefined)).toEqual([none]);
    expect(missing([])).toEqual([none]);
  });

  it('finds that all of them have ended, to the day', () => {
    expect(
      missing([
        { ...agreement, valid: '/2026-10-31' },
        { ...agreement, valid: '2020' },
      ]),
    ).toEqual([
      'agreements: every agreement of the plan has ended, and sections 8–10 of the Act (2023:196) ask for written ones',
    ]);
    expect(missing([{ ...agreement, valid: '/2026-11-01' }])).toEqual([]);
    expect(missing([{ ...agreement, valid: '2020' }, agreement])).toEqual([]);
    expect(missing([{ ...agreement, valid: 'tills vidare' }])).toEqual([]);
  });

  it('says either in Swedish too', () => {
    expect(told('law-agreement-missing', planWith({}))).toMatchObject([
      {
        part: 'key',
        sv: [
          'planen tar inte upp någon överenskommelse, och 8–10 §§ lagen (2023:196) kräver skriftliga överenskommelser',
          expect.any(String),
        ],
      },
    ]);
    const ended = planWith({ agreements: [{ ...agreement, valid: '2020' }] });
    expect(told('law-agreement-missing', ended)[0]?.sv[0]).toBe(
      'alla överenskommelser i planen har löpt ut, och 8–10 §§ lagen (2023:196) kräver skriftliga överenskommelser',
    );
  });

  it('leaves a repealed plan in peace', () => {
    expect(missing(undefined, repealed)).toEqual([]);
  });
});

describe('law-council-missing', () => {
  const missing = (groups: Record<string, Group> | undefined, plan: Partial<Plan> = {}): string[] =>
    found('law-council-missing', planWith({ groups, ...plan }));
  const whole = { chair: 'ks', members: ['skola'] };
  const none =
    'groups: no group of the plan is the strategic council that sections 8–10 of the Act (2023:196) ask for';

  it.each([
    'Brottsförebyggande rådet',
    'Brottsförebyggande råd',
    'Brotts- och skadeförebyggande rådet',
    'Brottsförebyggande och trygghetsskapande rådet',
    'Lokala trygghetsrådet',
    'Trygghets- och hälsorådet',
    'Strategiskt råd',
    'Kommunens strategiska råd',
    'Brå',
    'Crime Prevention Council',
    'Strategic council for safety',
  ])('knows “%s” for the council', (name) => {
    expect(missing({ x: { name, ...whole } })).toEqual([]);
  });

  it.each([
    'Arbetsgruppen',
    'Ungdomsrådet',
    'Pensionärsrådet',
    'Bråvallagruppen',
    'Vibrå',
    'Youth council',
    'Nätverk för förebyggande arbete',
  ])('does not take “%s” for it', (name) => {
    expect(missing({ x: { name, ...whole } })).toEqual([none]);
  });

  it('finds a plan without groups', () => {
    expect(missing(undefined)).toEqual([none]);
    expect(told('law-council-missing', planWith({}))[0]).toMatchObject({
      part: 'key',
      en: [
        expect.any(String),
        'add the crime prevention council under `groups`, with `chair`, `members` and `meets`; if it goes by another name, say under `mandate` that it is the strategic council',
      ],
      sv: [
        'ingen grupp i planen är det strategiska råd som 8–10 §§ lagen (2023:196) kräver',
        expect.stringContaining('under `groups`'),
      ],
    });
  });

  it('goes by the mandate only where no name says it', () => {
    const group = { name: 'Gruppen', mandate: 'Kommunens strategiska råd' };
    expect(missing({ x: { ...group, ...whole } })).toEqual([]);
    expect(missing({ x: { ...group, ...whole }, bra: { name: 'Brå' } })).toHaveLength(1);
    expect(missing({ x: group, bra: { name: 'Brå', ...whole } })).toEqual([]);
  });

  it('names what the council lacks', () => {
    const group = { name: 'Brottsförebyggande rådet' };
    const of =
      '"Brottsförebyggande rådet", the strategic council of sections 8–10 of the Act (2023:196), has';
    expect(missing({ bra: group })).toEqual([`groups.bra.chair: ${of} no chair and no members`]);
    expect(missing({ bra: { ...group, chair: 'ks', members: [] } })).toEqual([
      `groups.bra.members: ${of} no members`,
    ]);
    expect(missing({ bra: { ...group, members: ['ks'] } })).toEqual([`groups.bra.chair: ${of} no chair`]);
    expect(missing({ bra: group, tva: { name: 'Trygghetsrådet', ...whole } })).toEqual([]);
    expect(told('law-council-missing', planWith({ groups: { bra: group } }))[0]).toMatchObject({
      part: 'key',
      en: [expect.any(String), 'add `chair` and `members`: functions and bodies, not persons'],
      sv: [
        '"Brottsförebyggande rådet", det strategiska råd som 8–10 §§ lagen (2023:196) kräver, har ingen ordförande och inga ledamöter',
        'lägg till `chair` och `members`: funktioner och organ, inte personer',
      ],
    });
  });

  it('leaves a repealed plan in peace', () => {
    expect(missing(undefined, repealed)).toEqual([]);
  });
});

describe('law-coordination-missing', () => {
  const missing = (actor: Actor, plan: Partial<Plan> = {}): string[] =>
    found('law-coordination-missing', planWith({ actors: { x: actor }, ...plan }));
  const none =
    'actors: the plan names no function that coordinates the work, which sections 11–12 of the Act (2023:196) ask for';

  it.each<[Actor]>([
    [{ name: 'Samordnarfunktionen', kind: 'function' }],
    [{ name: 'Enheten', short: 'Samordning', kind: 'unit' }],
    [{ name: 'Säkerhetschefen', kind: 'function', note: 'Samordnar arbetet.' }],
    [{ name: 'Trygghetssamordnaren' }],
    [{ name: 'Safety office', kind: 'unit', note: 'Co-ordinates the work' }],
    [{ name: 'Coordinator', kind: 'function', external: false }],
  ])('is content with %j', (actor) => {
    expect(missing(actor)).toEqual([]);
  });

  it.each<[Actor]>([
    [{ name: 'Säkerhetschefen', kind: 'function' }],
    [{ name: 'Nationella samordnaren', kind: 'authority' }],
    [{ name: 'Polisens samordnare', kind: 'function', external: true }],
  ])('is not content with %j', (actor) => {
    expect(missing(actor)).toEqual([none]);
  });

  it('finds a plan without actors, and says so in Swedish too', () => {
    expect(told('law-coordination-missing', planWith({ actors: undefined }))).toMatchObject([
      {
        at: 'actors',
        part: 'key',
        sv: [
          'planen anger ingen funktion som samordnar arbetet, vilket 11–12 §§ lagen (2023:196) kräver',
          expect.any(String),
        ],
      },
    ]);
  });

  it('leaves a repealed plan in peace', () => {
    expect(missing({ name: 'Ingen' }, repealed)).toEqual([]);
  });
});

describe('law-report-missing', () => {
  const actors: Plan['actors'] = { kf: { name: 'KF', kind: 'council' }, ks: { name: 'KS', kind: 'board' } };
  const missing = (followUp: Plan['follow_up'], plan: Partial<Plan> = {}): string[] =>
    found('law-report-missing', planWith({ actors, follow_up: followUp, ...plan }));
  const none =
    'follow_up.to: the follow-up of the plan is not reported to the council, which section 13 of the Act (2023:196) asks for';

  it('finds a follow-up that does not reach the council', () => {
    expect(missing(undefined)).toEqual([none]);
    expect(missing({ when: 'årligen' })).toEqual([none]);
    expect(missing({ to: 'ks' })).toEqual([none]);
    expect(missing({ to: ['ks', 'bra'] }, { groups: { bra: { name: 'Brå' } } })).toEqual([none]);
  });

  it('is content where it does, alone or among others', () => {
    expect(missing({ to: 'kf' })).toEqual([]);
    expect(missing({ to: ['ks', 'kf'] })).toEqual([]);
  });

  it('says nothing where an id that leads nowhere may have meant the council', () => {
    expect(missing({ to: ['ks', 'fk'] })).toEqual([]);
  });

  it('says so in Swedish too, and leaves a repealed plan in peace', () => {
    expect(told('law-report-missing', planWith({}))).toMatchObject([
      {
        part: 'key',
        sv: [
          'uppföljningen av planen rapporteras inte till fullmäktige, vilket 13 § lagen (2023:196) kräver',
          expect.any(String),
        ],
      },
    ]);
    expect(missing(undefined, repealed)).toEqual([]);
  });
});
