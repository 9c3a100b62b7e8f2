import { describe, expect, it } from 'vitest';
import type { Action, Area, Goal, Plan } from '../../src/plan/model.ts';
import { found, planWith } from './found.ts';
import { told } from './told.ts';

const law = [{ id: 'lag-2023-196' }];
const repealed = { status: 'repealed' } as const;

/** A plan with overall goals, and areas that each have goals and actions by their ids. */
function planOf(goals: string[], ...areas: { goals?: string[]; actions?: Partial<Action>[] }[]): Plan {
  const named = (ids: string[] = []): Goal[] => ids.map((id) => ({ id, text: `Mål ${id}` }));
  return planWith({
    goals: named(goals),
    areas: areas.map(
      ({ goals: ids, actions }, a): Area => ({
        id: String(a + 1),
        title: 'Område',
        ...(ids && { goals: named(ids) }),
        ...(actions && {
          actions: actions.map((action, i) => ({
            id: `${String(a + 1)}.${String(i + 1)}`,
            title: 'Göra',
            ...action,
          })),
        }),
      }),
    ),
  });
}

describe('goal-without-action', () => {
  const unserved = (plan: Plan): string[] => found('goal-without-action', plan);

  it('finds a goal that no action names, where some action names goals', () => {
    const plan = planOf(['g0'], { goals: ['mal'], actions: [{ goals: ['g0'] }] });
    expect(unserved(plan)).toEqual(['areas.0.goals.0.id: no action names the goal mal, "Mål mal"']);
    expect(unserved(planOf(['g0'], { goals: ['mal'], actions: [{ goals: ['mal'] }] }))).toEqual([
      'goals.0.id: no action names the goal g0, "Mål g0"',
    ]);
    expect(
      unserved(planOf(['g0'], { goals: ['mal'], actions: [{ goals: ['mal'] }, { goals: ['g0'] }] })),
    ).toEqual([]);
  });

  it('counts an action of another area, and one that is closed', () => {
    const plan = planOf([], { goals: ['mal'] }, { actions: [{ goals: ['mal'], status: 'done' }] });
    expect(unserved(plan)).toEqual([]);
  });

  it('says nothing of a goal that a misspelt id may have meant', () => {
    const goals = ['trygghet', 'delaktighet'];
    expect(unserved(planOf(goals, { actions: [{ goals: ['delaktighet', 'trygghte'] }] }))).toEqual([]);
    expect(unserved(planOf(goals, { actions: [{ goals: ['delaktighet', 'x'] }] }))).toEqual([]);
    expect(
      unserved(planOf([...goals, 'tillit'], { actions: [{ goals: ['delaktighet', 'trygghte'] }] })),
    ).toEqual(['goals.2.id: no action names the goal tillit, "Mål tillit"']);
  });

  it('finds the goals of a plan that has neither actions nor areas', () => {
    expect(unserved(planOf(['a', 'b']))).toEqual([
      'goals.0.id: there is no action for the goal a, "Mål a"',
      'goals.1.id: there is no action for the goal b, "Mål b"',
    ]);
    expect(unserved({ ...planOf(['a']), actions: [{ id: '0', title: 'Göra' }] })).toEqual([]);
    expect(unserved(planOf(['a'], { goals: ['b'], actions: [{ goals: [] }] }))).toEqual([]);
  });

  it('leaves to an area without actions that its goals have none', () => {
    expect(unserved(planOf(['a'], { goals: ['b'] }))).toEqual([]);
    expect(unserved(planOf([], { goals: ['b'] }, { actions: [{ goals: ['x1'] }] }))).toEqual([]);
    expect(unserved(planOf(['alfa'], { goals: ['bravo'] }, { actions: [{ goals: ['alfa'] }] }))).toEqual([]);
  });

  it('says either in both languages', () => {
    expect(told('goal-without-action', planOf(['g0']))).toEqual([
      {
        at: 'goals.0.id',
        part: 'value',
        note: null,
        en: [
          'there is no action for the goal g0, "Mål g0"',
          'add an action that serves it, or remove the goal',
        ],
        sv: ['det finns ingen åtgärd för mål g0, "Mål g0"', expect.stringContaining('ta bort målet')],
      },
    ]);
    const [unnamed] = told('goal-without-action', planOf(['g0', 'g1'], { actions: [{ goals: ['g1'] }] }));
    expect(unnamed?.en[1]).toBe(
      'write "g0" under `goals` of the actions that serve it, or add an action that does',
    );
    expect(unnamed?.sv).toEqual([
      'ingen åtgärd nämner mål g0, "Mål g0"',
      'skriv "g0" under `goals` i de åtgärder som bidrar till det, eller lägg till en åtgärd som gör det',
    ]);
  });

  it('leaves a repealed plan in peace', () => {
    expect(unserved({ ...planOf(['a']), ...repealed })).toEqual([]);
  });
});

describe('action-without-goal', () => {
  const without = (plan: Plan): string[] => found('action-without-goal', plan);

  it('finds each open action that names none, where some action does and goals are there to name', () => {
    const plan = planOf(
      [],
      { goals: ['a'], actions: [{ goals: ['a'] }, {}, { goals: [] }] },
      { actions: [{}] },
    );
    expect(without(plan)).toEqual([
      'areas.0.actions.1.goals: action 1.2 "Göra" names no goal',
      'areas.0.actions.2.goals: action 1.3 "Göra" names no goal',
    ]);
  });

  it('finds an action anywhere when the plan has goals as a whole', () => {
    const plan = planOf(['a'], { actions: [{ goals: ['a'] }] }, { actions: [{}] });
    expect(without(plan)).toEqual(['areas.1.actions.0.goals: action 2.1 "Göra" names no goal']);
    expect(without({ ...plan, actions: [{ id: '0', title: 'Göra' }] })).toHaveLength(2);
  });

  it('says nothing of an action that stands beside a goal which no action names', () => {
    const area = { goals: ['a', 'b'], actions: [{ goals: ['a'] }, {}] };
    const other = { goals: ['c'], actions: [{ goals: ['c'] }, {}] };
    expect(without(planOf([], area))).toEqual([]);
    expect(without(planOf([], area, other))).toEqual([
      'areas.1.actions.1.goals: action 2.2 "Göra" names no goal',
    ]);
    expect(without(planOf(['d'], other))).toEqual([]);
  });

  it('asks nothing of a closed action, nor of a repealed plan', () => {
    const plan = planOf(['a'], { actions: [{ goals: ['a'] }, { status: 'cancelled' }] });
    expect(without(plan)).toEqual([]);
    expect(without({ ...planOf(['a'], { actions: [{ goals: ['a'] }, {}] }), ...repealed })).toEqual([]);
  });

  it('says once, of the plan, that no action names any goal', () => {
    const plan = planOf(['a'], { goals: ['b'], actions: [{}, {}] }, { actions: [{ status: 'done' }] });
    expect(told('action-without-goal', plan)).toEqual([
      {
        at: 'goals.0.id',
        part: 'value',
        note: null,
        en: [
          'no action says which goal it serves, of 3 actions and 2 goals',
          'write under `goals` of each action the ids of the goals that it serves',
        ],
        sv: [
          'ingen åtgärd säger vilket mål den bidrar till, av 3 åtgärder och 2 mål',
          'skriv under `goals` i varje åtgärd id för de mål som den bidrar till',
        ],
      },
    ]);
  });

  it('counts then only the actions and goals that stand side by side', () => {
    const plan = planOf([], { goals: ['a'] }, { actions: [{}] }, { goals: ['b'], actions: [{}] });
    expect(without(plan)).toEqual([
      'areas.2.goals.0.id: no action says which goal it serves, of 1 action and 1 goal',
    ]);
    expect(without(planOf([], { goals: ['a'] }, { actions: [{}] }))).toEqual([]);
    expect(without(planOf([], { actions: [{}] }))).toEqual([]);
    expect(without(planOf(['a'], { actions: [{ status: 'done' }] }))).toEqual([]);
  });

  it('says one action alone in both languages', () => {
    const [first] = told('action-without-goal', planOf(['a'], { actions: [{ goals: ['a'] }, {}] }));
    expect(first).toEqual({
      at: 'areas.0.actions.1.goals',
      part: 'key',
      note: null,
      en: ['action 1.2 "Göra" names no goal', 'write the ids of the goals that it serves under `goals`'],
      sv: ['åtgärd 1.2 "Göra" nämner inget mål', 'skriv id för de mål som den bidrar till under `goals`'],
    });
  });
});

describe('area-empty', () => {
  it('finds each area without an action', () => {
    expect(told('area-empty', planOf([], { actions: [{}] }, {}, { actions: [] }))).toMatchObject([
      { at: 'areas.1.actions', part: 'key', en: ['area 2 "Område" has no action', expect.any(String)] },
      { at: 'areas.2.actions', sv: ['område 3 "Område" har ingen åtgärd', expect.any(String)] },
    ]);
  });

  it('finds one that has goals once, whatever its goals are', () => {
    expect(found('area-empty', planOf([], { goals: ['a', 'b'] }))).toHaveLength(1);
    expect(found('area-empty', planOf([], { goals: ['a'] }, { actions: [{ goals: ['a'] }] }))).toHaveLength(
      1,
    );
  });

  it('leaves a repealed plan in peace', () => {
    expect(found('area-empty', { ...planOf([], {}), ...repealed })).toEqual([]);
  });
});

describe('level-uncovered', () => {
  const levels = { universal: { name: 'För alla' }, indicated: {} };
  const action = { id: '1.1', title: 'Göra' };
  const uncovered = (areas: Area[], plan: Partial<Plan> = {}): string[] =>
    found('level-uncovered', planWith({ levels, areas, ...plan }));

  it('finds a level that no action is on, with the plan’s own name for it', () => {
    const universal: Area[] = [{ id: '1', title: 'A', level: 'universal', actions: [action] }];
    const indicated: Area[] = [{ id: '1', title: 'A', level: 'indicated', actions: [action] }];
    expect(uncovered(universal)).toEqual(['levels.indicated: no action is on the level indicated']);
    expect(uncovered(indicated)).toEqual([
      'levels.universal: no action is on the level universal, "För alla"',
    ]);
    expect(uncovered([...universal, ...indicated])).toEqual([]);
  });

  it('goes by the level of the action before that of its area', () => {
    const area: Area = {
      id: '1',
      title: 'A',
      level: 'indicated',
      actions: [{ ...action, level: 'universal' }],
    };
    expect(uncovered([area])).toEqual(['levels.indicated: no action is on the level indicated']);
    expect(
      uncovered([
        {
          ...area,
          actions: [
            { ...action, level: null },
            { ...action, level: 'universal' },
          ],
        },
      ]),
    ).toEqual([]);
    const ofPlan = { actions: [{ ...action, level: 'universal' as const }] };
    expect(uncovered([], ofPlan)).toEqual(['levels.indicated: no action is on the level indicated']);
  });

  it('leaves to the area that it has no action', () => {
    const areas: Area[] = [
      { id: '1', title: 'A', level: 'universal', actions: [action] },
      { id: '2', title: 'B', level: 'indicated' },
    ];
    expect(uncovered(areas)).toEqual([]);
    expect(uncovered([{ id: '1', title: 'A' }])).toEqual([]);
  });

  it('says once that nothing is said to be on any', () => {
    const areas: Area[] = [{ id: '1', title: 'A', actions: [action] }];
    expect(told('level-uncovered', planWith({ levels, areas }))).toEqual([
      {
        at: 'levels',
        part: 'key',
        note: null,
        en: [
          'the plan declares 2 levels of prevention, and no area or action says which it is on',
          'write `level` in each area, or in each action where an area has actions on several',
        ],
        sv: [
          'planen anger 2 preventionsnivåer, och inget område och ingen åtgärd säger vilken den ligger på',
          'skriv `level` i varje område, eller i varje åtgärd där ett område har åtgärder på flera nivåer',
        ],
      },
    ]);
  });

  it('says one level in Swedish too', () => {
    const areas: Area[] = [{ id: '1', title: 'A', level: 'indicated', actions: [action] }];
    const three = { universal: { name: 'För alla' }, selective: {}, indicated: {} };
    const [first, second] = told('level-uncovered', planWith({ levels: three, areas }));
    expect(first).toMatchObject({
      part: 'key',
      en: [expect.any(String), 'add an action on it, or write `level: universal` in those that already are'],
      sv: [
        'ingen åtgärd ligger på nivån `universal`, "För alla"',
        'lägg till en åtgärd på den, eller skriv `level: universal` i dem som redan ligger där',
      ],
    });
    expect(second?.sv[0]).toBe('ingen åtgärd ligger på nivån `selective`');
  });

  it('says nothing where a level that is not declared may have meant one', () => {
    expect(uncovered([{ id: '1', title: 'A', level: 'selective', actions: [action] }])).toEqual([]);
  });

  it('asks nothing of a plan without levels, and of one that is repealed', () => {
    const areas: Area[] = [{ id: '1', title: 'A', actions: [action] }];
    expect(uncovered(areas, { levels: undefined })).toEqual([]);
    expect(uncovered(areas, { levels: {} })).toEqual([]);
    expect(uncovered(areas, repealed)).toEqual([]);
  });
});

describe('framework-uncovered', () => {
  const items = ['alfa', 'bravo', 'charlie'].map((id) => ({ id, title: `Punkt ${id}` }));
  const framework = [{ id: 'egen', title: 'Egna råd', items }];
  const covering = (ofArea: string[], ofAction: string[] = [], plan: Partial<Plan> = {}): Plan =>
    planWith({
      framework,
      areas: [
        { id: '1', title: 'A', covers: ofArea, actions: [{ id: '1.1', title: 'Göra', covers: ofAction }] },
        { id: '2', title: 'B' },
      ],
      ...plan,
    });
  const uncovered = (...args: Parameters<typeof covering>): string[] =>
    found('framework-uncovered', covering(...args));

  it('finds each item that no area and no action covers', () => {
    expect(uncovered(['alfa'])).toEqual([
      'framework.0.items.1: no area or action covers bravo, "Punkt bravo"',
      'framework.0.items.2: no area or action covers charlie, "Punkt charlie"',
    ]);
    expect(uncovered(['alfa'], ['charlie'])).toHaveLength(1);
    expect(uncovered(['alfa'], ['charlie', 'bravo'])).toEqual([]);
  });

  it('counts an action of the plan as a whole', () => {
    const actions = [{ id: '0', title: 'Göra', covers: ['bravo', 'charlie'] }];
    expect(uncovered(['alfa'], [], { actions })).toEqual([]);
  });

  it('says once that nothing covers anything', () => {
    expect(told('framework-uncovered', covering([]))).toEqual([
      {
        at: 'framework.0.id',
        part: 'value',
        note: null,
        en: [
          'no area or action says that it covers anything in "Egna råd"',
          'write under `covers` of each area or action the items that it answers to, such as `covers: ["1"]`',
        ],
        sv: [
          'inget område och ingen åtgärd säger sig svara mot något i "Egna råd"',
          'skriv under `covers` i varje område eller åtgärd de punkter som den svarar mot, till exempel `covers: ["1"]`',
        ],
      },
    ]);
    expect(uncovered([], [], { framework: [...framework, { id: 'national-coordinator-12' }] })).toHaveLength(
      2,
    );
  });

  it('knows the items of a framework that the plan does not list, in both languages', () => {
    const eleven = Array.from({ length: 12 }, (_, i) => String(i + 1)).filter((id) => id !== '7');
    const known = { framework: [{ id: 'national-coordinator-12' }] };
    expect(told('framework-uncovered', covering(eleven, [], known))).toEqual([
      {
        at: 'framework.0.items.7',
        part: 'value',
        note: null,
        en: [
          'no area or action covers 7, "Let families be an important party"',
          'write "7" under `covers` of the areas or actions that answer to it, or add an action that does',
        ],
        sv: [
          'inget område och ingen åtgärd svarar mot 7, "Låt anhöriga vara en viktig part"',
          'skriv "7" under `covers` i de områden eller åtgärder som svarar mot punkten, eller lägg till en åtgärd som gör det',
        ],
      },
    ]);
    expect(told('framework-uncovered', covering([], [], known))[0]?.sv[0]).toMatch(/"Tolv rekommendationer/);
  });

  it('says nothing of an item that a misspelt one may have meant', () => {
    expect(uncovered(['alfa', 'brvo', 'charlie'])).toEqual([]);
    expect(uncovered(['alfa', 'brvo'])).toEqual([
      'framework.0.items.2: no area or action covers charlie, "Punkt charlie"',
    ]);
    expect(uncovered(['alfa', 'x'])).toEqual([]);
    expect(uncovered(['x'])).toEqual([]);
  });

  it('says nothing of an item without an id', () => {
    const broken = [
      {
        id: 'egen',
        items: [
          { id: 'alfa', title: 'A' },
          { id: '', title: 'B' },
        ],
      },
    ];
    expect(uncovered(['alfa'], [], { framework: broken })).toEqual([]);
  });

  it('asks nothing where no item is known, and of a plan that is repealed', () => {
    expect(uncovered([], [], { framework: [{ id: 'annat' }, ...law] })).toEqual([]);
    expect(uncovered([], [], { framework: undefined })).toEqual([]);
    expect(uncovered([], [], repealed)).toEqual([]);
  });
});
