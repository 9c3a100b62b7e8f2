import { describe, expect, it } from 'vitest';
import type { Action, Plan } from '../../src/plan/model.ts';
import { found, planWith, planWithAction } from './found.ts';
import { told } from './told.ts';

const action = 'action 1.1 "Utbilda"';
const at = 'areas.0.actions.0';

const closedStatuses = ['done', 'cancelled', 'not-relevant', 'transferred'] as const;
const openStatuses = ['not-started', 'planned', 'ongoing', 'partly-done', 'paused'] as const;

describe('actor-unknown', () => {
  it('looks wherever the plan names somebody', () => {
    const plan = planWith({
      document: { owner: 'x1' },
      decisions: [{ kind: 'adopted', by: 'x2' }],
      follow_up: { to: ['ks', 'x3'], by: 'x4' },
      situation: { lead: 'x5' },
      actors: {
        ks: { name: 'KS', part_of: 'x6', held_by: 'x7', successor: 'x8', each: ['x9'] },
      },
      groups: { bra: { name: 'Brå', members: ['ks', 'x10'], chair: 'x11', reports_to: 'x12' } },
      agreements: [{ title: 'Avtal', with: ['x13'] }],
      actions: [
        { id: '0', title: 'A', lead: 'x14', with: ['bra', 'x15'], log: [{ date: '2026-01-01', by: 'x16' }] },
      ],
      areas: [
        { id: '1', title: 'B', lead: 'x17', actions: [{ id: '1.1', title: 'C', lead: ['ks', 'x18'] }] },
      ],
      incidents: { report_to: 'x19', urgent: 'x20' },
    });
    const ids = found('actor-unknown', plan).map((line) => /"(x\d+)"/.exec(line)?.[1]);
    expect(ids.toSorted()).toEqual(Array.from({ length: 20 }, (_, i) => `x${String(i + 1)}`).toSorted());
  });

  it('knows actors and groups by their ids, and takes no key for one', () => {
    const plan = planWith({
      actors: { lead: { name: 'Ledare' }, when: { name: 'När' } },
      groups: { by: { name: 'Byalag', members: ['lead', 'when'] } },
      areas: [{ id: '1', title: 'A', actions: [{ id: '1.1', title: 'B', lead: 'by', when: 2027 }] }],
    });
    expect(found('actor-unknown', plan)).toEqual([]);
  });

  it('names the action, or only the key outside one', () => {
    expect(found('actor-unknown', planWithAction({ lead: 'sko' }))).toEqual([
      `${at}.lead: ${action} names "sko" under \`lead\`, which is no actor or group of this plan`,
    ]);
    expect(found('actor-unknown', planWith({ document: { owner: 'x' } }))).toEqual([
      'document.owner: "x" under `owner` is no actor or group of this plan',
    ]);
  });
});

describe('id-duplicate', () => {
  it('compares sections, goals, areas and actions with each other', () => {
    const plan = planWith({
      sections: [{ id: 'a', title: 'A' }],
      goals: [{ id: 'a', text: 'B' }],
      actions: [{ id: 'a', title: 'C' }],
      areas: [
        { id: 'a', title: 'D', goals: [{ id: 'a', text: 'E' }], actions: [{ id: 'a', title: 'F' }] },
        { id: 'b', title: 'G', actions: [{ id: 'c', title: 'H' }] },
      ],
    });
    expect(found('id-duplicate', plan).map((line) => line.split(':')[0])).toEqual([
      'goals.0.id',
      'areas.0.id',
      'areas.0.goals.0.id',
      'actions.0.id',
      'areas.0.actions.0.id',
    ]);
  });

  it('compares actors with groups, and neither with the rest nor with a framework', () => {
    const plan = planWith({
      actors: { bra: { name: 'Brå' }, x: { name: 'X' } },
      groups: { bra: { name: 'Brå' } },
      framework: [{ id: 'f', items: [{ id: 'x', title: 'Y' }] }],
      areas: [{ id: 'x', title: 'Z' }],
    });
    expect(found('id-duplicate', plan)).toEqual(['groups.bra: the id "bra" is used twice']);
  });

  it('points at where the id is used first, among the sections or in the register', () => {
    const plan = planWith({
      sections: [{ id: 'a', title: 'A' }],
      actors: { bra: { name: 'Brå' } },
      groups: { bra: { name: 'Brå' } },
      areas: [{ id: 'a', title: 'B' }],
    });
    expect(told('id-duplicate', plan).map(({ at: place, note }) => [place, note])).toEqual([
      ['areas.0.id', 'sections.0.id'],
      ['groups.bra', 'actors.bra'],
    ]);
  });
});

describe('lead-missing', () => {
  it.each([[undefined], [null], [[]]])('finds an action led by %j', (lead) => {
    expect(found('lead-missing', planWithAction({ lead }))).toEqual([`${at}.lead: ${action} has no lead`]);
  });

  it('finds an action of the plan as a whole', () => {
    expect(found('lead-missing', planWith({ actions: [{ id: '0', title: 'A' }] }))).toEqual([
      'actions.0.lead: action 0 "A" has no lead',
    ]);
  });

  it.each(closedStatuses)('asks for nobody when the action is %s', (status) => {
    expect(found('lead-missing', planWithAction({ lead: null, status }))).toEqual([]);
  });
});

describe('lead-shared', () => {
  it('names those who share, and a group among them', () => {
    const groups = { bra: { name: 'Brå' } };
    expect(found('lead-shared', planWithAction({ lead: ['skola', 'bra'] }, { groups }))).toEqual([
      `${at}.lead: ${action} has 2 leads: "Skolförvaltningen" and "Brå"`,
    ]);
  });

  it('takes a list of one for one', () => {
    expect(found('lead-shared', planWithAction({ lead: ['skola'] }))).toEqual([]);
  });
});

describe('lead-external', () => {
  const actors = { polisen: { name: 'Polisen', external: true }, skola: { name: 'Skola', external: false } };

  it('asks for an agreement that names the lead', () => {
    const plan = planWithAction({ lead: ['skola', 'polisen'] }, { actors });
    expect(found('lead-external', plan)).toEqual([
      `${at}.lead.1: ${action} is led by "Polisen", which stands outside the organisation, and no agreement names it`,
    ]);
  });

  it('asks for one that is in force, to the day', () => {
    const agreed = (...valid: string[]): string[] => {
      const agreements = valid.map((when) => ({ title: 'Överenskommelse', with: 'polisen', valid: when }));
      return found('lead-external', planWithAction({ lead: 'polisen' }, { actors, agreements }));
    };
    expect(agreed('2024-11-01/2026-10-31')).toHaveLength(1);
    expect(agreed('2024-11-01/2026-11-01')).toEqual([]);
    expect(agreed('2020', 'tills vidare')).toEqual([]);
    expect(agreed('snarast')).toEqual([]);
  });

  it('takes a party that leads nowhere for whom it means, and for nobody else', () => {
    const agreedWith = (party: string): string[] => {
      const agreements = [{ title: 'Överenskommelse', with: party }];
      return found('lead-external', planWithAction({ lead: 'polisen' }, { actors, agreements }));
    };
    expect(agreedWith('polsien')).toEqual([]);
    expect(agreedWith('POLISEN')).toEqual([]);
    expect(agreedWith('brandkåren')).toHaveLength(1);
    expect(agreedWith('skola')).toHaveLength(1);
  });

  it.each([
    [{ kind: 'authority' as const }, 1],
    [{ kind: 'region' as const }, 1],
    [{ kind: 'authority' as const, external: false }, 0],
    [{ kind: 'unit' as const, external: true }, 1],
    [{ kind: 'unit' as const }, 0],
    [{}, 0],
  ])('of a lead with %j has %i to say', (facts, count) => {
    const plan = planWithAction({ lead: 'x' }, { actors: { x: { name: 'X', ...facts } } });
    expect(found('lead-external', plan)).toHaveLength(count);
  });

  it.each(closedStatuses)('asks for none when the action is %s', (status) => {
    expect(found('lead-external', planWithAction({ lead: 'polisen', status }, { actors }))).toEqual([]);
  });

  it.each(['polisen', ['region', 'polisen']])('is content with an agreement with %j', (party) => {
    const agreements = [{ title: 'Överenskommelse', with: party }];
    expect(found('lead-external', planWithAction({ lead: 'polisen' }, { actors, agreements }))).toEqual([]);
  });
});

describe('lead-each', () => {
  it.each([
    [{ name: 'Respektive förvaltningschef' }],
    [{ name: 'respektive chef' }],
    [{ name: 'Each head of department' }],
    [{ name: 'Cheferna', each: [] }],
  ])('asks who %j are', (chefer) => {
    expect(found('lead-each', planWithAction({ lead: 'chefer' }, { actors: { chefer } }))).toEqual([
      `${at}.lead: ${action} is led by "${chefer.name}", and the plan does not say who they are`,
    ]);
  });

  it.each([
    [{ name: 'Respektive förvaltningschef', each: ['skola'] }],
    [{ name: 'Förvaltningschefen' }],
    [{ name: 'Eacham kommun' }],
  ])('asks nothing of %j', (chefer) => {
    expect(found('lead-each', planWithAction({ lead: 'chefer' }, { actors: { chefer } }))).toEqual([]);
  });
});

describe('time-missing', () => {
  it.each([[undefined], [null], [''], [' '], [{ text: ' ' }]])('finds the time %j', (when) => {
    expect(found('time-missing', planWithAction({ when }))).toEqual([`${at}.when: ${action} has no time`]);
  });

  it.each(['snarast', '30 februari 2027', 'löpande'])('takes “%s” for a time, readable or not', (when) => {
    expect(found('time-missing', planWithAction({ when }))).toEqual([]);
  });

  it.each(closedStatuses)('asks for none when the action is %s', (status) => {
    expect(found('time-missing', planWithAction({ when: null, status }))).toEqual([]);
  });
});

describe('time-unreadable', () => {
  it('looks at every time there is', () => {
    const bad = 'snarast';
    const plan = planWithAction(
      {
        when: bad,
        original_when: bad,
        moved: [{ from: bad, to: bad }],
        follow_up: { when: bad, done: [{ period: bad }] },
        log: [{ date: '2026-01-01', period: bad }],
      },
      {
        valid: bad,
        review_by: bad,
        decisions: [{ kind: 'adopted', valid: bad }],
        follow_up: { when: bad },
        situation: { when: bad },
        actors: { skola: { name: 'Skola', valid: bad } },
        groups: { bra: { name: 'Brå', meets: bad } },
        agreements: [{ title: 'Avtal', with: 'skola', valid: bad }],
        incidents: { counts: [{ period: bad, count: 1 }] },
      },
    );
    expect(found('time-unreadable', plan)).toHaveLength(16);
  });

  it('leaves an action without a time to its own rule, and no other blank', () => {
    const blank = (plan: Plan): string[] =>
      found('time-unreadable', plan).map((line) => line.split(': ')[0] ?? '');
    expect(blank(planWithAction({ when: '' }))).toEqual([]);
    expect(blank(planWithAction({ original_when: ' ' }))).toEqual([`${at}.original_when`]);
    expect(blank(planWithAction({ follow_up: { when: '' } }))).toEqual([`${at}.follow_up.when`]);
    expect(blank(planWith({ review_by: '' }))).toEqual(['review_by']);
    expect(blank(planWith({ situation: { when: '' } }))).toEqual(['situation.when']);
    expect(blank(planWith({ follow_up: { when: '' } }))).toEqual(['follow_up.when']);
  });

  it('points at the key of the mapping that is wrong', () => {
    expect(found('time-unreadable', planWithAction({ when: { from: 2026, by: 'sen' } }))).toEqual([
      `${at}.when.by: "2026–sen" in ${action} cannot be read as a time: no time is named`,
    ]);
  });
});

describe('time-vague', () => {
  it.each([
    ['löpande', 'has no end'],
    ['från 2026', 'has no end'],
    ['vid behov', 'may never come'],
    ['om anslag beviljas', 'waits for something that may never happen'],
  ])('says that “%s” %s', (when, what) => {
    expect(found('time-vague', planWithAction({ when }))).toEqual([
      `${at}.when: the time of ${action}, "${when}", ${what}, and no follow-up would catch it`,
    ]);
  });

  it.each(['årligen', 'senast 2027', 2027])(
    'is content with a follow-up %s, of the action or of the plan',
    (when) => {
      expect(found('time-vague', planWithAction({ when: 'löpande', follow_up: { when } }))).toEqual([]);
      expect(found('time-vague', planWithAction({ when: 'löpande' }, { follow_up: { when } }))).toEqual([]);
    },
  );

  it('leaves an action without a time to its own rule', () => {
    expect(found('time-vague', planWithAction({ when: null }))).toEqual([]);
  });

  it('is content with a follow-up that is still to come, to the day', () => {
    const vague = (when: string): string[] =>
      found('time-vague', planWithAction({ when: 'löpande', follow_up: { when } }));
    expect(vague('2026-11-01')).toEqual([]);
    expect(vague('2026-10-31')).toHaveLength(1);
    expect(vague('årligen 2025')).toHaveLength(1);
  });

  it.each(['löpande', 'vid behov', 'snarast', undefined])('is not content with a follow-up %s', (when) => {
    const followUp = when === undefined ? { how: 'möte' } : { when };
    expect(found('time-vague', planWithAction({ when: 'löpande', follow_up: followUp }))).toHaveLength(1);
    expect(found('time-vague', planWithAction({ when: 'löpande' }, { follow_up: followUp }))).toHaveLength(1);
  });

  it.each(closedStatuses)('says nothing when the action is %s', (status) => {
    expect(found('time-vague', planWithAction({ when: 'löpande', status }))).toEqual([]);
  });
});

describe('time-outside-plan', () => {
  const over = (when: Action['when'], valid: Plan['valid'] = '2026-01-01/2027-12-31'): string[] =>
    found('time-outside-plan', planWithAction({ when }, { valid }));

  it('says what is over before the plan begins, to the day', () => {
    expect(over('2025-12-31')).toEqual([
      `${at}.when: ${action} is over by 2025-12-31, before the plan begins 2026-01-01`,
    ]);
    expect(over('2026-01-01')).toEqual([]);
  });

  it('says what falls due after the plan has ended, to the day', () => {
    expect(over('2028-01-01')).toEqual([
      `${at}.when: ${action} runs to 2028-01-01, after the plan ends 2027-12-31`,
    ]);
    expect(over('2027-12-31')).toEqual([]);
  });

  it('lets begin early what is over in time, and not end late what begins in time', () => {
    expect(over('2025-2026')).toEqual([]);
    expect(over('2027-2028')).toHaveLength(1);
  });

  it('says what begins after the plan has ended, and has no end of its own', () => {
    expect(over('från 2028')).toHaveLength(1);
    expect(over('från 2027')).toEqual([]);
  });

  it('says what was over before the plan began long after, and of nothing else that has passed', () => {
    const passed = (when: string, today: string): string[] =>
      found('time-outside-plan', planWithAction({ when }), today);
    expect(passed('2028-01-01', '2028-01-01')).toHaveLength(1);
    expect(passed('2028-01-01', '2028-01-02')).toEqual([]);
    expect(passed('2025-12-31', '2028-01-02')).toHaveLength(1);
    expect(passed('från 2028', '2028-01-02')).toHaveLength(1);
  });

  it.each(closedStatuses)('asks nothing of an action that is %s', (status) => {
    expect(found('time-outside-plan', planWithAction({ when: 2028, status }))).toEqual([]);
    expect(found('time-outside-plan', planWithAction({ when: 2025, status }))).toEqual([]);
  });

  it('asks nothing of an open end, of no dates, and of a plan without validity', () => {
    expect(over('2030', '2026-01-01/')).toEqual([]);
    expect(over('2020', '/2027-12-31')).toEqual([]);
    expect(over('löpande')).toEqual([]);
    expect(found('time-outside-plan', planWithAction({ when: 2030 }, { valid: undefined }))).toEqual([]);
  });

  it('goes by the last decision where the plan states no validity itself', () => {
    const decisions: Plan['decisions'] = [
      { kind: 'adopted', valid: '2020/2021' },
      { kind: 'prolonged', valid: '2026/2027' },
      { kind: 'commissioned' },
    ];
    expect(
      found('time-outside-plan', planWithAction({ when: 2028 }, { valid: undefined, decisions })),
    ).toEqual([`${at}.when: ${action} runs to 2028-12-31 ("2028"), after the plan ends 2027-12-31`]);
    const repealed: Plan['decisions'] = [...decisions, { kind: 'repealed' }];
    expect(
      found('time-outside-plan', planWithAction({ when: 2028 }, { valid: undefined, decisions: repealed })),
    ).toEqual([]);
  });
});

describe('overdue', () => {
  const late = (changes: Partial<Action>, today: string, plan: Partial<Plan> = {}): string[] =>
    found('overdue', planWithAction(changes, { valid: '2025/2027', ...plan }), today);

  it('begins the day after the last', () => {
    expect(late({ when: 'Q2 2026' }, '2026-06-30')).toEqual([]);
    expect(late({ when: 'Q2 2026' }, '2026-07-01')).toEqual([
      `${at}.when: ${action} was due 2026-06-30 ("Q2 2026"), 1 day ago, and nothing says that it is done`,
    ]);
  });

  it.each(openStatuses)('holds for an action that is %s', (status) => {
    expect(late({ when: 2025, status }, '2026-01-02')).toHaveLength(1);
  });

  it.each(closedStatuses)('holds for no action that is %s, by its status or its log', (status) => {
    expect(late({ when: 2025, status }, '2026-01-02')).toEqual([]);
    const log = [
      { date: '2025-06-01', status: 'ongoing' as const },
      { date: '2025-12-01', status },
      { date: '2025-12-24' },
    ];
    expect(late({ when: 2025, log }, '2026-01-02')).toEqual([]);
    // Where the status says otherwise, that is told instead.
    expect(late({ when: 2025, status: 'ongoing', log }, '2026-01-02')).toEqual([]);
    expect(late({ when: 2025, status: 'ongoing', closed: '2025-12-01' }, '2026-01-02')).toEqual([]);
  });

  it('holds for nothing that was over before the plan began', () => {
    expect(late({ when: 2024 }, '2026-01-02')).toEqual([]);
    expect(late({ when: 2024 }, '2026-01-02', { valid: '2024-12-31/2027' })).toHaveLength(1);
  });

  it('holds for no recurrence, no open start, and no plan that is repealed', () => {
    expect(late({ when: 'årligen 2024–2025' }, '2026-01-02')).toEqual([]);
    expect(late({ when: 'från 2025' }, '2026-01-02')).toEqual([]);
    expect(late({ when: 2025 }, '2026-01-02', { status: 'repealed' })).toEqual([]);
  });
});

describe('due-soon', () => {
  const near = (today: string, parameters = {}): string[] =>
    found('due-soon', planWithAction({ when: 'senast 2026' }), today, parameters);

  it('tells of a deadline from thirty days before it to the day itself', () => {
    expect(near('2026-11-30')).toEqual([]);
    expect(near('2026-12-01')).toEqual([
      `${at}.when: ${action} is due 2026-12-31 ("senast 2026"), in 30 days`,
    ]);
    expect(near('2026-12-30')).toEqual([`${at}.when: ${action} is due 2026-12-31 ("senast 2026"), in 1 day`]);
    expect(near('2026-12-31')).toEqual([`${at}.when: ${action} is due 2026-12-31 ("senast 2026"), today`]);
    expect(near('2027-01-01')).toEqual([]);
  });

  it('can be told how many days are near', () => {
    expect(near('2026-12-30', { days: 0 })).toEqual([]);
    expect(near('2026-12-31', { days: 0 })).toHaveLength(1);
    expect(near('2026-11-01', { days: 60 })).toHaveLength(1);
  });

  it('says nothing of what is closed, recurs, or stands in a repealed plan', () => {
    const today = '2026-12-31';
    expect(found('due-soon', planWithAction({ when: 2026, status: 'done' }), today)).toEqual([]);
    expect(found('due-soon', planWithAction({ when: 'årligen 2026' }), today)).toEqual([]);
    expect(found('due-soon', planWithAction({ when: 2026 }, { status: 'repealed' }), today)).toEqual([]);
  });
});

describe('plan-expired', () => {
  it('begins the day after the last', () => {
    expect(found('plan-expired', planWith({}), '2027-12-31')).toEqual([]);
    expect(found('plan-expired', planWith({}), '2028-01-01')).toEqual([
      'valid: the plan ended 2027-12-31, 1 day ago',
    ]);
  });

  it('points at the decision that gave the validity', () => {
    const decisions: Plan['decisions'] = [{ kind: 'adopted', valid: 'till och med 2025' }];
    expect(found('plan-expired', planWith({ valid: undefined, decisions }))).toEqual([
      'decisions.0.valid: the plan ended 2025-12-31 ("till och med 2025"), 305 days ago',
    ]);
  });

  it('says nothing of an open end or a repealed plan', () => {
    expect(found('plan-expired', planWith({ valid: '2020/' }))).toEqual([]);
    expect(found('plan-expired', planWith({ valid: 2020, status: 'repealed' }))).toEqual([]);
  });
});

describe('validity-missing', () => {
  it('finds a plan that neither states nor was given a validity', () => {
    expect(
      found('validity-missing', planWith({ valid: undefined, decisions: [{ kind: 'adopted' }] })),
    ).toEqual(['valid: the plan does not say when it is in force']);
    const decisions: Plan['decisions'] = [{ kind: 'adopted', valid: 2026 }];
    expect(found('validity-missing', planWith({ valid: undefined, decisions }))).toEqual([]);
  });

  it('finds one whose validity has neither a first nor a last day', () => {
    const ofNoDays = (valid: Plan['valid']): string[] => found('validity-missing', planWith({ valid }));
    expect(ofNoDays('tills vidare')).toEqual([
      'valid: "tills vidare" does not say from when or until when the plan is in force',
    ]);
    expect(ofNoDays('2026-01-01/')).toEqual([]);
    expect(ofNoDays('/2027-12-31')).toEqual([]);
    // Of words that cannot be read, another rule says so.
    expect(ofNoDays('snarast')).toEqual([]);
  });

  it('leaves a repealed plan in peace', () => {
    expect(found('validity-missing', planWith({ valid: undefined, status: 'repealed' }))).toEqual([]);
  });
});

describe('review-overdue', () => {
  it('begins the day after the last', () => {
    const plan = planWith({ review_by: 'senast 2026' });
    expect(found('review-overdue', plan, '2026-12-31')).toEqual([]);
    expect(found('review-overdue', plan, '2027-01-01')).toEqual([
      'review_by: the plan was to be reviewed by 2026-12-31 ("senast 2026"), 1 day ago',
    ]);
    expect(found('review-overdue', { ...plan, status: 'repealed' }, '2027-01-01')).toEqual([]);
    expect(found('review-overdue', planWith({ review_by: 'snarast' }), '2027-01-01')).toEqual([]);
  });
});
