import { describe, expect, it } from 'vitest';
import type { Action, Area, Plan } from '../../src/plan/model.ts';
import { found, planWith, planWithAction } from './found.ts';
import { told } from './told.ts';

const at = 'areas.0.actions.0';
const action = 'action 1.1 "Utbilda"';

/** A plan with actions of these ids, in one area, each after the others that are given. */
function planWithOrder(after: Readonly<Record<string, string[]>>, changes: Partial<Action> = {}): Plan {
  const actions = Object.entries(after).map(([id, others]) => ({ id, title: '', after: others, ...changes }));
  return planWith({ areas: [{ id: 'A', title: 'Området', actions }] });
}

describe('goal-unknown', () => {
  const goals = [{ id: 'g1', text: 'Tryggare skolor' }];

  it('marks the id, and says which goal is near', () => {
    expect(told('goal-unknown', planWithAction({ goals: ['g1', 'gl1'] }, { goals }))).toEqual([
      {
        at: `${at}.goals.1`,
        part: 'value',
        note: null,
        en: [`${action} serves the goal "gl1", which is no goal of this plan`, 'did you mean "g1"?'],
        sv: [
          'åtgärd 1.1 "Utbilda" bidrar till målet "gl1", men det är inget mål i planen',
          'menade du "g1"?',
        ],
      },
    ]);
  });

  it('says what to do where no goal is near', () => {
    expect(told('goal-unknown', planWithAction({ goals: ['trygghet'] }, { goals }))).toMatchObject([
      {
        en: [
          `${action} serves the goal "trygghet", which is no goal of this plan`,
          'write the id of a goal that is there, or add the goal under `goals` of the plan or of its area',
        ],
        sv: [
          'åtgärd 1.1 "Utbilda" bidrar till målet "trygghet", men det är inget mål i planen',
          'skriv id:t för ett mål som finns, eller lägg till målet under `goals` i planen eller i området',
        ],
      },
    ]);
  });

  it('knows the goals of the plan and of every area, for every action', () => {
    const areas: Area[] = [
      { id: '1', title: 'A', goals: [{ id: 'g2', text: 'B' }] },
      { id: '2', title: 'C', actions: [{ id: '2.1', title: 'D', goals: ['g1', 'g2'] }] },
    ];
    const plan = planWith({ goals, areas, actions: [{ id: '0', title: 'E', goals: ['g2', 'g9'] }] });
    expect(told('goal-unknown', plan).map((finding) => finding.at)).toEqual(['actions.0.goals.1']);
  });

  it('keeps silent where a goal has lost its id, and where no goal is named', () => {
    const lost = [...goals, { id: '', text: 'Utan id' }];
    expect(told('goal-unknown', planWithAction({ goals: ['g2'] }, { goals: lost }))).toEqual([]);
    expect(told('goal-unknown', planWithAction({}))).toEqual([]);
  });
});

describe('level-unknown', () => {
  const levels = { universal: { name: 'Främjande' }, selective: {} };

  it('names the action or the area, and where the levels are declared', () => {
    const plan = planWith({
      levels,
      actions: [{ id: '0', title: 'Planera', level: 'indicated' }],
      areas: [
        {
          id: '1',
          title: 'Skolan',
          level: 'indicated',
          actions: [{ id: '1.1', title: 'Utbilda', level: 'indicated' }],
        },
      ],
    });
    const [ofArea, ofPlan, ofAction, ...others] = told('level-unknown', plan);
    expect(others).toEqual([]);
    expect(ofArea).toEqual({
      at: 'areas.0.level',
      part: 'value',
      note: 'levels',
      en: [
        'area 1 is on the level "indicated", and the plan declares only "universal" and "selective"',
        'the levels in use are declared here',
        'write one of the declared levels under `level`, or declare this one under `levels`',
      ],
      sv: [
        'område 1 ligger på nivån "indicated", men planen anger bara "universal" och "selective"',
        'nivåerna som används står här',
        'skriv en av de angivna nivåerna under `level`, eller ange den här under `levels`',
      ],
    });
    expect(ofPlan).toMatchObject({
      at: 'actions.0.level',
      en: [expect.stringMatching(/^action 0 "Planera" is/), expect.any(String), expect.any(String)],
      sv: [expect.stringMatching(/^åtgärd 0 "Planera" ligger/), expect.any(String), expect.any(String)],
    });
    expect(ofAction?.at).toBe(`${at}.level`);
  });

  it('keeps silent on declared levels, blank ones, and in a plan that declares none', () => {
    expect(told('level-unknown', planWithAction({ level: 'selective' }, { levels }))).toEqual([]);
    expect(told('level-unknown', planWithAction({ level: null }, { levels }))).toEqual([]);
    expect(told('level-unknown', planWithAction({}, { levels }))).toEqual([]);
    expect(told('level-unknown', planWithAction({ level: 'selective' }))).toEqual([]);
    expect(told('level-unknown', planWithAction({ level: 'selective' }, { levels: {} }))).toEqual([]);
  });
});

describe('action-unknown', () => {
  it('marks the id, and says which action is near', () => {
    const plan = planWithOrder({ 'natt-1': [], 'natt-2': ['natt-1', 'natt-l', 'dag'] }, { title: 'Vandra' });
    expect(told('action-unknown', plan)).toEqual([
      {
        at: 'areas.0.actions.1.after.1',
        part: 'value',
        note: null,
        en: [
          'action natt-2 "Vandra" comes after "natt-l", which is no action of this plan',
          'write under `after` the id of an action that is there; an event goes under `when`, as `if`',
        ],
        sv: [
          'åtgärd natt-2 "Vandra" kommer efter "natt-l", men det är ingen åtgärd i planen',
          'skriv under `after` id:t för en åtgärd som finns; en händelse skrivs under `when`, som `if`',
        ],
      },
      expect.objectContaining({ at: 'areas.0.actions.1.after.2' }),
    ]);
    expect(told('action-unknown', planWithOrder({ utbilda: [], vandra: ['utblida'] }))).toMatchObject([
      {
        en: [expect.any(String), 'did you mean "utbilda"?'],
        sv: [expect.any(String), 'menade du "utbilda"?'],
      },
    ]);
  });

  it('knows the actions of the plan as a whole', () => {
    const plan = planWithAction(
      { after: ['0'] },
      { actions: [{ id: '0', title: 'A', after: ['1.1', '1'] }] },
    );
    expect(found('action-unknown', plan)).toEqual([
      'actions.0.after.1: action 0 "A" comes after "1", which is no action of this plan',
    ]);
  });

  it('keeps silent where an action has lost its id', () => {
    expect(found('action-unknown', planWithOrder({ '': [], b: ['c'] }))).toEqual([]);
  });
});

describe('area-unknown', () => {
  const plan = (covers: string[], ids = ['skolan', 'natten']): Plan =>
    planWith({
      areas: ids.map((id) => ({ id, title: id })),
      agreements: [
        { title: 'Avtal', with: 'ks' },
        { title: 'Samverkan', with: 'ks', covers },
      ],
    });

  it('marks the id, and says which area is near', () => {
    expect(told('area-unknown', plan(['skolan', 'skloan', '9']))).toEqual([
      {
        at: 'agreements.1.covers.1',
        part: 'value',
        note: null,
        en: [
          'the agreement "Samverkan" covers "skloan", which is no area of this plan',
          'did you mean "skolan"?',
        ],
        sv: [
          'överenskommelsen "Samverkan" gäller "skloan", men det är inget område i planen',
          'menade du "skolan"?',
        ],
      },
      {
        at: 'agreements.1.covers.2',
        part: 'value',
        note: null,
        en: [
          'the agreement "Samverkan" covers "9", which is no area of this plan',
          'write under `covers` the id of an area, as it stands under `areas`',
        ],
        sv: [
          'överenskommelsen "Samverkan" gäller "9", men det är inget område i planen',
          'skriv under `covers` id:t för ett område, som det står under `areas`',
        ],
      },
    ]);
  });

  it('keeps silent where every area is there, one has lost its id, or nothing is agreed', () => {
    expect(found('area-unknown', plan(['skolan', 'natten']))).toEqual([]);
    expect(found('area-unknown', plan(['9'], ['skolan', '']))).toEqual([]);
    expect(found('area-unknown', planWith({}))).toEqual([]);
  });
});

describe('covers-unknown', () => {
  const items = [
    { id: '1', title: 'Ljus' },
    { id: '12', title: 'Folk' },
  ];
  const withCovers = (framework: Plan['framework'], covers = ['1'], ofArea = ['1']): Plan =>
    planWith({
      ...(framework && { framework }),
      areas: [
        { id: 'A', title: 'Natt', covers: ofArea, actions: [{ id: '1.1', title: 'Utbilda', covers }] },
        { id: 'B', title: 'Dag' },
      ],
    });

  it('knows the items of every framework that the plan names', () => {
    const two = [
      { id: 'a', title: 'Trygg stad', items },
      { id: 'b', title: 'Trygg skola', items: [{ id: '3', title: 'Vuxna' }] },
      { id: 'lag-2023-196' },
    ];
    expect(told('covers-unknown', withCovers(two, ['1', '3', '12', '4'], ['12', '5']))).toEqual([
      {
        at: 'areas.0.covers.1',
        part: 'value',
        note: null,
        en: [
          'area A covers "5", which is no item of "Trygg stad" and "Trygg skola"',
          'write under `covers` the number of an item, in quotes',
        ],
        sv: [
          'område A svarar mot "5", men det är ingen punkt i "Trygg stad" och "Trygg skola"',
          'skriv under `covers` numret på en punkt, inom citattecken',
        ],
      },
      expect.objectContaining({
        at: `${at}.covers.3`,
        sv: [
          'åtgärd 1.1 "Utbilda" svarar mot "4", men det är ingen punkt i "Trygg stad" och "Trygg skola"',
          expect.any(String),
        ],
      }),
    ]);
  });

  it('says which item is near', () => {
    expect(told('covers-unknown', withCovers([{ id: 'a', items }], ['12a']))).toMatchObject([
      {
        en: ['action 1.1 "Utbilda" covers "12a", which is no item of "a"', 'did you mean "12"?'],
        sv: ['åtgärd 1.1 "Utbilda" svarar mot "12a", men det är ingen punkt i "a"', 'menade du "12"?'],
      },
    ]);
  });

  it('knows the items of a framework that the plan only names, and its title in each language', () => {
    const known = [{ id: 'national-coordinator-12' }];
    expect(told('covers-unknown', withCovers(known, ['12', '13']))).toMatchObject([
      {
        at: `${at}.covers.1`,
        en: [expect.stringMatching(/item of "Twelve recommendations/), expect.any(String)],
        sv: [expect.stringMatching(/punkt i "Tolv rekommendationer/), expect.any(String)],
      },
    ]);
  });

  it('says once that the plan names no framework', () => {
    expect(told('covers-unknown', withCovers(undefined, ['1', '2'], []))).toEqual([
      {
        at: `${at}.covers.0`,
        part: 'value',
        note: null,
        en: [
          'action 1.1 "Utbilda" covers "1", and the plan names no framework',
          'name the framework under `framework`, such as `- id: national-coordinator-12`, or take `covers` away',
        ],
        sv: [
          'åtgärd 1.1 "Utbilda" svarar mot "1", men planen anger inget ramverk',
          'ange ramverket under `framework`, till exempel `- id: national-coordinator-12`, eller ta bort `covers`',
        ],
      },
    ]);
  });

  it('says once that a known framework has no items, and leaves an unknown one to its own rule', () => {
    const law = [{ id: 'lag-2023-196', title: 'Lagen' }];
    expect(told('covers-unknown', withCovers(law, ['1'], ['1', '2']))).toMatchObject([
      {
        at: 'areas.0.covers.0',
        en: [
          'area A covers "1", and "Lagen" has no items',
          'list the items under `items` of the framework, or take `covers` away',
        ],
        sv: [
          'område A svarar mot "1", men "Lagen" har inga punkter',
          'räkna upp punkterna under `items` i ramverket, eller ta bort `covers`',
        ],
      },
    ]);
    expect(told('covers-unknown', withCovers([...law, { id: 'trygg-stad' }], ['1']))).toEqual([]);
  });

  it('looks at the actions of the plan as a whole', () => {
    const actions = [{ id: '0', title: 'Planera', covers: ['12', '9'] }];
    expect(found('covers-unknown', planWith({ framework: [{ id: 'a', items }], actions }))).toEqual([
      'actions.0.covers.1: action 0 "Planera" covers "9", which is no item of "a"',
    ]);
  });

  it('keeps silent where nothing is covered, all is there, or an item has lost its id', () => {
    expect(found('covers-unknown', planWithAction({}))).toEqual([]);
    expect(found('covers-unknown', withCovers([{ id: 'a', items }], ['12'], []))).toEqual([]);
    const lost = [...items, { id: '', title: 'Utan id' }];
    expect(found('covers-unknown', withCovers([{ id: 'a', items: lost }], ['3']))).toEqual([]);
  });
});

describe('framework-unknown', () => {
  it('asks for a known id or for items, and guesses what was meant', () => {
    const framework = [{ id: 'lag-2023-19' }, { id: 'eget' }];
    expect(told('framework-unknown', planWith({ framework }))).toMatchObject([
      {
        at: 'framework.0.id',
        part: 'value',
        en: [
          'the framework "lag-2023-19" is not known, and the plan lists no items of it',
          'did you mean "lag-2023-196"?',
        ],
        sv: [
          'ramverket "lag-2023-19" är inte känt, och planen räknar inte upp dess punkter',
          'menade du "lag-2023-196"?',
        ],
      },
      {
        at: 'framework.1.id',
        en: [
          'the framework "eget" is not known, and the plan lists no items of it',
          'write "national-coordinator-12" or "lag-2023-196", or list under `items` what the framework asks for',
        ],
        sv: [
          'ramverket "eget" är inte känt, och planen räknar inte upp dess punkter',
          'skriv "national-coordinator-12" eller "lag-2023-196", eller räkna under `items` upp det som ramverket begär',
        ],
      },
    ]);
  });

  it('is content with a known id, and with items', () => {
    const framework = [{ id: 'lag-2023-196' }, { id: 'eget', items: [{ id: '1', title: 'Lyssna' }] }];
    expect(told('framework-unknown', planWith({ framework }))).toEqual([]);
    expect(told('framework-unknown', planWith({}))).toEqual([]);
  });
});

describe('incident-type-unknown', () => {
  const count = (type?: string) => ({ period: 2026, count: 1, ...(type !== undefined && { type }) });

  it('marks the kind, lists those there are, and says which is near', () => {
    const incidents = {
      types: ['klotter', 'hot'],
      counts: [count('klotter'), count('kloter'), count('bråk')],
    };
    expect(told('incident-type-unknown', planWith({ incidents }))).toEqual([
      {
        at: 'incidents.counts.1.type',
        part: 'value',
        note: 'incidents.types',
        en: [
          '"kloter" is no kind of incident that the plan lists: "klotter" and "hot"',
          'the kinds are listed here',
          'did you mean "klotter"?',
        ],
        sv: [
          '"kloter" är inget slag av incident som planen anger: "klotter" och "hot"',
          'slagen står här',
          'menade du "klotter"?',
        ],
      },
      expect.objectContaining({
        at: 'incidents.counts.2.type',
        en: expect.arrayContaining([
          'write one of the kinds under `type`, or add this one under `types`',
        ]) as string[],
        sv: expect.arrayContaining([
          'skriv ett av slagen under `type`, eller lägg till det här under `types`',
        ]) as string[],
      }),
    ]);
  });

  it('keeps silent where no kinds are listed, and on a count without a kind', () => {
    expect(found('incident-type-unknown', planWith({ incidents: { counts: [count('hot')] } }))).toEqual([]);
    expect(
      found('incident-type-unknown', planWith({ incidents: { types: [], counts: [count('hot')] } })),
    ).toEqual([]);
    expect(
      found('incident-type-unknown', planWith({ incidents: { types: ['hot'], counts: [count()] } })),
    ).toEqual([]);
    expect(found('incident-type-unknown', planWith({ incidents: { types: ['hot'] } }))).toEqual([]);
    expect(found('incident-type-unknown', planWith({}))).toEqual([]);
  });
});
