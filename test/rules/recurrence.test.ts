import { describe, expect, it } from 'vitest';
import { languages } from '../../src/lang/index.ts';
import type { Action, Group, Plan } from '../../src/plan/model.ts';
import { outline } from '../../src/plan/outline.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule, Wording } from '../../src/rules/rule.ts';
import { found, planWith, planWithAction } from './found.ts';

const action = 'action 1.1 "Utbilda"';
const at = 'areas.0.actions.0';
const old = { valid: '2024-01-01/2030-12-31' };
const closedStatuses = ['done', 'cancelled', 'not-relevant', 'transferred'] as const;

const swedish = (await languages.sv()).rules as unknown as Record<string, Wording<unknown> | undefined>;

/** All that a rule says of a plan in both languages, and the places of its notes. */
function said(id: string, plan: Plan, today = '2026-11-01'): string[] {
  const rule = (rules as readonly Rule[]).find((candidate) => candidate.id === id);
  const inSwedish = swedish[id];
  if (!rule?.check || !inSwedish) throw new Error(`no rule ${id} that checks`);
  return [...rule.check(outline(plan, today), rule.parameters ?? {})].flatMap(({ args, note }) =>
    [rule.en, inSwedish].flatMap((wording) => [
      wording.message(args),
      ...(note ? [`${note.join('.')}: ${wording.note?.(args) ?? 'nothing is said'}`] : []),
      `= ${wording.remedy(args)}`,
    ]),
  );
}

describe('recurrence-missed', () => {
  const missed = (changes: Partial<Action>, today = '2026-11-01', plan: Partial<Plan> = old): string[] =>
    found('recurrence-missed', planWithAction({ when: 'årligen', ...changes }, plan), today);

  it('asks for a log entry once a year has passed, to the day', () => {
    expect(missed({}, '2024-12-31')).toEqual([]);
    expect(missed({}, '2025-01-01')).toEqual([
      `${at}.when: ${action} recurs "årligen", and 2024 has no log entry`,
    ]);
    expect(missed({ log: [{ date: '2024-12-31' }] }, '2025-12-31')).toEqual([]);
    expect(missed({ log: [{ date: '2024-12-31' }] }, '2026-01-01')).toEqual([
      `${at}.when: ${action} recurs "årligen", and 2025 has no log entry`,
    ]);
  });

  it('asks for nothing of a year that the plan was not in force for', () => {
    expect(missed({}, '2026-11-01', { valid: '2025-01-02/2030-12-31' })).toEqual([]);
    expect(missed({}, '2026-11-01', { valid: '2025-01-01/2025-12-30' })).toEqual([]);
    expect(missed({}, '2026-11-01', { valid: undefined })).toEqual([]);
  });

  it('takes an entry about the period for one, and a follow-up that was held', () => {
    expect(missed({ log: [{ date: '2026-02-10', period: 2025 }] })).toEqual([]);
    expect(missed({ follow_up: { done: [{ period: 2025 }] } })).toEqual([]);
    expect(missed({ follow_up: { done: [{ date: '2025-02-10' }] } })).toEqual([]);
    expect(missed({ log: [{ date: '2026-02-10', period: 2024 }] })).toHaveLength(1);
    expect(missed({ log: [{ date: '2026-02-10', period: '2025-13' }] })).toEqual([]);
    expect(missed({ follow_up: { done: [{ reference: '§ 12' }] } })).toEqual([]);
    expect(missed({ when: 'varje vecka', log: [{ date: '2026-10-13', period: 2026 }] })).toHaveLength(1);
  });

  it('waits for a day to come, and for days out of order, to be mended', () => {
    expect(missed({ log: [{ date: '2024-03-01' }] })).toHaveLength(1);
    expect(missed({ log: [{ date: '2062-03-01' }] })).toEqual([]);
    const [later, earlier] = [{ date: '2026-03-01' }, { date: '2024-05-01' }];
    expect(missed({ log: [earlier, later] })).toHaveLength(1);
    expect(missed({ log: [later, earlier] })).toEqual([]);
    expect(missed({ follow_up: { done: [later, earlier] } })).toEqual([]);
  });

  it('counts where a count is asked for, and the follow-ups with the log', () => {
    const log = [{ date: '2025-03-01' }];
    const when = 'minst tre gånger per år';
    const done = [{ date: '2025-09-01' }];
    expect(missed({ when, log })).toEqual([
      `${at}.when: ${action} recurs "minst tre gånger per år", and 2025 has 1 of 3 log entries`,
    ]);
    expect(missed({ when, log, follow_up: { done } })).toEqual([
      `${at}.when: ${action} recurs "minst tre gånger per år", and 2025 has 2 of 3 log entries`,
    ]);
    expect(missed({ when, log: [...log, ...log], follow_up: { done } })).toEqual([]);
  });

  it.each([
    ['halvårsvis', 'the first half of 2026'],
    ['varje kvartal', 'the third quarter of 2026'],
    ['månadsvis', 'October 2026'],
    ['varje vecka', 'week 43 of 2026'],
    ['dagligen', '2026-10-31'],
    ['varje läsår', 'the school year 2025/26'],
    ['vartannat år', '2024–2025'],
    ['årligen 2024–2025', '2025'],
  ])('of “%s” says that %s has passed', (when, period) => {
    expect(missed({ when })).toEqual([
      `${at}.when: ${action} recurs "${when}", and ${period} has no log entry`,
    ]);
  });

  it.each(closedStatuses)('says nothing of an action that is %s', (status) => {
    expect(missed({ status })).toEqual([]);
  });

  it('says nothing where nothing recurs, the action rests, or the plan is repealed', () => {
    for (const when of ['löpande', '2025', null, 'vid behov']) expect(missed({ when })).toEqual([]);
    expect(missed({}, '2026-11-01', { ...old, status: 'repealed' })).toEqual([]);
    expect(missed({ status: 'paused' })).toEqual([]);
    expect(missed({ status: 'planned' })).toHaveLength(1);
  });

  it('says what to write, in both languages', () => {
    expect(said('recurrence-missed', planWithAction({ when: 'halvårsvis' }, old))).toEqual([
      `${action} recurs "halvårsvis", and the first half of 2026 has no log entry`,
      '= write under `log` what was done, or why it was not; an entry of a later day that is about it says so with `period: 2026-01-01/2026-06-30`',
      'åtgärd 1.1 "Utbilda" återkommer "halvårsvis", men för första halvåret 2026 finns ingen anteckning i loggen',
      '= skriv under `log` vad som gjordes, eller varför det inte blev av; en anteckning från en senare dag som handlar om perioden säger det med `period: 2026-01-01/2026-06-30`',
    ]);
    expect(said('recurrence-missed', planWithAction({ when: 'två gånger per år' }, old))[2]).toBe(
      'åtgärd 1.1 "Utbilda" återkommer "två gånger per år", men för 2025 finns 0 av 2 anteckningar i loggen',
    );
  });

  it('judges ten thousand actions of every rhythm', () => {
    const log = Array.from({ length: 4 }, (_, i) => ({ date: `202${i + 2}-05-01`, period: 2022 + i }));
    const rhythms = ['årligen', 'P1D', 'varje vecka', 'vartannat år', 'varje kvartal', 'varje läsår'];
    const actions = Array.from({ length: 10_000 }, (_, i) => {
      return { id: `1.${i}`, title: 'A', lead: 'skola', when: rhythms[i % rhythms.length] ?? '', log };
    });
    const plan = planWith({ valid: '1900-01-01/', areas: [{ id: '1', title: 'A', actions }] });
    expect(found('recurrence-missed', plan)).toHaveLength(6666);
  });
});

describe('order-impossible', () => {
  const order = (one: Partial<Action>, other: Partial<Action>, plan: Partial<Plan> = {}): Plan =>
    planWith({
      actions: [{ id: '0.1', title: 'Kartlägg', when: 'senast 2027', ...other }],
      areas: [
        {
          id: '1',
          title: 'Skolan',
          actions: [{ id: '1.1', title: 'Utbilda', when: 2026, after: ['0.1'], ...one }],
        },
      ],
      ...plan,
    });
  const impossible = (
    one: Partial<Action>,
    other: Partial<Action> = {},
    plan: Partial<Plan> = {},
  ): string[] => found('order-impossible', order(one, other, plan));

  it('finds an action that is due the day before what it comes after, and not one of the same day', () => {
    expect(impossible({ when: '2027-12-30' })).toEqual([
      `${at}.after.0: ${action} is due 2027-12-30 and comes after action 0.1 "Kartlägg", which is due 2027-12-31 ("senast 2027")`,
    ]);
    expect(impossible({ when: '2027-12-31' })).toEqual([]);
    expect(impossible({ when: '2028-01-01' })).toEqual([]);
  });

  it('asks only of two that are open, dated and done once', () => {
    for (const status of closedStatuses) {
      expect(impossible({ status })).toEqual([]);
      expect(impossible({}, { status })).toEqual([]);
    }
    for (const when of [null, 'löpande', 'från 2028', 'årligen 2026–2026', 'snarast']) {
      expect(impossible({ when })).toEqual([]);
    }
    for (const when of [null, 'löpande', 'från 2028', 'årligen 2026–2028', 'snarast']) {
      expect(impossible({}, { when })).toEqual([]);
    }
    expect(impossible({ status: 'ongoing' }, { status: 'planned' })).toHaveLength(1);
    expect(impossible({}, {}, { status: 'repealed' })).toEqual([]);
  });

  it('says nothing where it is not known what comes first', () => {
    expect(impossible({ after: ['0.2'] })).toEqual([]);
    expect(impossible({ after: ['1.1'] })).toEqual([]);
    expect(impossible({ after: undefined })).toEqual([]);
    expect(impossible({}, { after: ['1.1'] })).toEqual([]);
    expect(impossible({}, { after: ['9.9'] })).toHaveLength(1);
    const twice = order({}, {});
    twice.actions?.push({ id: '0.1', title: 'Kartlägg igen', when: 2027 });
    expect(found('order-impossible', twice)).toEqual([]);
  });

  it('names each that comes too late', () => {
    const plan = order({ after: ['0.2', '0.1', '0.3'] }, {});
    plan.actions?.push(
      { id: '0.2', title: 'Beställ', when: 2025 },
      { id: '0.3', title: 'Köp', when: 'Q1 2027' },
    );
    expect(found('order-impossible', plan).map((line) => line.split(':')[0])).toEqual([
      `${at}.after.1`,
      `${at}.after.2`,
    ]);
  });

  it('points at the time of the other, in both languages', () => {
    expect(said('order-impossible', order({}, {}))).toEqual([
      `${action} is due 2026-12-31 ("2026") and comes after action 0.1 "Kartlägg", which is due 2027-12-31 ("senast 2027")`,
      'actions.0.when: action 0.1 "Kartlägg" is due here',
      '= change `when` of one of them, or strike the id under `after` if it need not wait',
      'åtgärd 1.1 "Utbilda" ska vara klar 2026-12-31 ("2026") men kommer efter åtgärd 0.1 "Kartlägg", som ska vara klar 2027-12-31 ("senast 2027")',
      'actions.0.when: åtgärd 0.1 "Kartlägg" har sin tid här',
      '= ändra `when` för någon av dem, eller stryk id:t under `after` om åtgärden inte behöver vänta',
    ]);
  });
});

describe('follow-up-before-due', () => {
  const early = (
    followUp: Action['follow_up'],
    changes: Partial<Action> = {},
    plan: Partial<Plan> = {},
  ): string[] =>
    found('follow-up-before-due', planWithAction({ when: 2027, follow_up: followUp, ...changes }, plan));

  it('finds a follow-up the day before the action is due, and not on the day', () => {
    expect(early({ when: 'senast 2027-12-30' })).toEqual([
      `${at}.follow_up.when: ${action} is followed up by 2027-12-30, before it is due 2027-12-31 ("2027")`,
    ]);
    expect(early({ when: 'senast 2027' })).toEqual([]);
    expect(early({ when: 'Q1 2028' })).toEqual([]);
  });

  it.each(['årligen', 'årligen 2026–2026', 'löpande', 'snarast'])(
    'asks nothing of a follow-up “%s”',
    (when) => {
      expect(early({ when })).toEqual([]);
    },
  );

  it.each(['årligen 2026–2027', 'löpande', 'från 2027', null])('asks nothing of an action “%s”', (when) => {
    expect(early({ when: 'Q4 2026' }, { when })).toEqual([]);
  });

  it('asks nothing of what is closed, repealed, held or without a follow-up', () => {
    const followUp = { when: 'Q4 2026' };
    expect(early(followUp)).toHaveLength(1);
    for (const status of closedStatuses) expect(early(followUp, { status })).toEqual([]);
    expect(early(followUp, {}, { status: 'repealed' })).toEqual([]);
    expect(early({ ...followUp, done: [{ date: '2026-10-10' }] })).toEqual([]);
    expect(early({ ...followUp, done: [] })).toHaveLength(1);
    expect(early({ how: 'möte' })).toEqual([]);
    expect(early(undefined)).toEqual([]);
  });

  it('leaves to others what is late already', () => {
    // The action is overdue.
    expect(early({ when: 'Q1 2026' }, { when: 'Q2 2026', log: [{ date: '2026-02-01' }] })).toEqual([]);
    // The follow-up was missed, or somebody has said how it goes.
    const followUp = { when: 'Q2 2026' };
    const deadline = { when: 'senast 2027' };
    expect(early(followUp, deadline)).toEqual([]);
    expect(early(followUp, { ...deadline, log: [{ date: '2026-05-01' }] })).toHaveLength(1);
    // The follow-up was before the action begins at all.
    expect(early(followUp, { when: 2027 })).toHaveLength(1);
  });

  it('is due today at the latest', () => {
    const plan = planWithAction({
      when: '2026-11-01',
      follow_up: { when: '2026-10-31' },
      log: [{ date: '2026-10-31' }],
    });
    expect(found('follow-up-before-due', plan, '2026-11-01')).toHaveLength(1);
    expect(found('follow-up-before-due', plan, '2026-11-02')).toEqual([]);
  });

  it('points at the time of the action, in both languages', () => {
    expect(said('follow-up-before-due', planWithAction({ follow_up: { when: 'Q4 2026' } }))).toEqual([
      `${action} is followed up by 2026-12-31 ("Q4 2026"), before it is due 2027-12-31 ("2027")`,
      `${at}.when: the action is due here`,
      '= let `when` of the follow-up lie on the last day of the action or after it, or let it recur: `yearly`',
      'åtgärd 1.1 "Utbilda" följs upp senast 2026-12-31 ("Q4 2026"), innan den ska vara klar 2027-12-31 ("2027")',
      `${at}.when: åtgärden har sin tid här`,
      '= lägg uppföljningens `when` på åtgärdens sista dag eller senare, eller låt den återkomma: `årligen`',
    ]);
  });
});

describe('follow-up-missed', () => {
  const missed = (changes: Partial<Action>, today = '2026-11-01', plan: Partial<Plan> = old): string[] =>
    found('follow-up-missed', planWithAction({ when: 'löpande', ...changes }, plan), today);
  const by2025 = { when: 'senast 2025' };
  const yearly = { when: 'årligen' };

  it('finds a follow-up whose last day has passed, to the day', () => {
    expect(missed({ follow_up: by2025 }, '2025-12-31')).toEqual([]);
    expect(missed({ follow_up: by2025 }, '2026-01-01')).toEqual([
      `${at}.follow_up.when: the follow-up of ${action} was due 2025-12-31 ("senast 2025"), 1 day ago, and nothing says that it was held`,
    ]);
    expect(missed({ follow_up: { when: 'Q1 2025' } })).toHaveLength(1);
    expect(missed({ follow_up: { when: '2025-03-01' } })).toHaveLength(1);
  });

  it('finds a year without one where it recurs', () => {
    expect(missed({ follow_up: yearly }, '2024-12-31')).toEqual([]);
    expect(missed({ follow_up: yearly }, '2025-01-01')).toEqual([
      `${at}.follow_up.when: the follow-up of ${action} recurs "årligen", and 2024 has no entry`,
    ]);
    expect(missed({ follow_up: { ...yearly, done: [{ period: 2025, date: '2026-02-10' }] } })).toEqual([]);
    expect(missed({ follow_up: { ...yearly, done: [{ period: 2024 }] } })).toHaveLength(1);
    expect(missed({ follow_up: yearly, log: [{ date: '2025-06-01' }] })).toEqual([]);
    const twice = { when: 'två gånger per år', done: [{ date: '2025-02-10' }] };
    expect(missed({ follow_up: twice })).toEqual([
      `${at}.follow_up.when: the follow-up of ${action} recurs "två gånger per år", and 2025 has 1 of 2 entries`,
    ]);
  });

  it('is content with any that was held, and with a word from the year before its last day or later', () => {
    expect(missed({ follow_up: { ...by2025, done: [{ note: 'Hölls i nämnden.' }] } })).toEqual([]);
    expect(missed({ follow_up: { ...by2025, done: [] } })).toHaveLength(1);
    const logged = (date: string, follow_up: Action['follow_up'] = by2025): string[] =>
      missed({ follow_up, log: [{ date }] });
    expect(logged('2024-12-30')).toHaveLength(1);
    expect(logged('2024-12-31')).toEqual([]);
    expect(logged('2026-11-01')).toEqual([]);
    expect(logged('2026-11-02')).toHaveLength(1);
    // Of a quarter the words count from its first day.
    expect(logged('2025-03-31', { when: 'Q2 2025' })).toHaveLength(1);
    expect(logged('2025-04-01', { when: 'Q2 2025' })).toEqual([]);
    expect(missed({ follow_up: by2025, log: [{ date: '2026-12-01', period: 2025 }] })).toEqual([]);
  });

  it('leaves to others what the action itself is late with', () => {
    // Its own last day has passed.
    expect(missed({ when: 'Q3 2026', follow_up: by2025 })).toEqual([]);
    expect(missed({ when: 'Q3 2026', follow_up: yearly })).toEqual([]);
    expect(missed({ when: 'senast 2026-11-01', follow_up: by2025 })).toHaveLength(1);
    expect(missed({ when: 'senast 2026-10-31', follow_up: by2025 })).toEqual([]);
    // It recurs in the same rhythm.
    expect(missed({ when: 'årligen', follow_up: yearly })).toEqual([]);
    expect(missed({ when: 'varje kvartal', follow_up: yearly })).toHaveLength(1);
    expect(missed({ when: 'årligen 2024–2025', follow_up: by2025 })).toHaveLength(1);
  });

  it('expects nothing before the action begins, or after it has ended', () => {
    expect(missed({ when: 2026, follow_up: yearly })).toEqual([]);
    expect(missed({ when: 'från 2025', follow_up: yearly })).toHaveLength(1);
    expect(missed({ when: 'från 2026', follow_up: by2025 })).toEqual([]);
    expect(missed({ when: 'från 2025-12-31', follow_up: by2025 })).toHaveLength(1);
    expect(missed({ when: 'varje kvartal 2024–2024', follow_up: yearly })).toEqual([
      `${at}.follow_up.when: the follow-up of ${action} recurs "årligen", and 2024 has no entry`,
    ]);
  });

  it('expects nothing before the plan was in force', () => {
    expect(missed({ follow_up: by2025 }, '2026-11-01', { valid: '2026-01-01/' })).toEqual([]);
    expect(missed({ follow_up: by2025 }, '2026-11-01', { valid: '2025-12-31/' })).toHaveLength(1);
    expect(missed({ follow_up: by2025 }, '2026-11-01', { valid: undefined })).toHaveLength(1);
  });

  it('says nothing of what is closed or repealed, or of a follow-up without a day', () => {
    for (const status of closedStatuses) expect(missed({ follow_up: by2025, status })).toEqual([]);
    expect(missed({ follow_up: by2025 }, '2026-11-01', { ...old, status: 'repealed' })).toEqual([]);
    for (const when of ['löpande', 'från 2020', 'vid behov', 'snarast']) {
      expect(missed({ follow_up: { when } })).toEqual([]);
    }
    expect(missed({ follow_up: { how: 'möte' } })).toEqual([]);
    expect(missed({})).toEqual([]);
    expect(missed({ when: null, follow_up: by2025 })).toHaveLength(1);
  });

  it('says what to write, in both languages', () => {
    const ofRule = (follow_up: Action['follow_up']): string[] =>
      said('follow-up-missed', planWithAction({ when: 'löpande', follow_up }, old), '2026-01-02');
    expect(ofRule(by2025)).toEqual([
      `the follow-up of ${action} was due 2025-12-31 ("senast 2025"), 2 days ago, and nothing says that it was held`,
      '= write it under `done` of the follow-up, with its `date` and the `period` that it is about; if it was not held, hold it now',
      'uppföljningen av åtgärd 1.1 "Utbilda" skulle ha gjorts 2025-12-31 ("senast 2025"), för 2 dagar sedan, och inget säger att den gjordes',
      '= skriv den under uppföljningens `done`, med `date` och den `period` som den gäller; har den inte gjorts, gör den nu',
    ]);
    expect(ofRule(yearly)[2]).toBe(
      'uppföljningen av åtgärd 1.1 "Utbilda" återkommer "årligen", men för 2025 finns ingen anteckning',
    );
    expect(ofRule({ when: 'tre gånger per år' })[2]).toBe(
      'uppföljningen av åtgärd 1.1 "Utbilda" återkommer "tre gånger per år", men för 2025 finns 0 av 3 anteckningar',
    );
  });
});

describe('moved-without-decision', () => {
  const undecided = (changes: Partial<Action>, plan: Partial<Plan> = {}): string[] =>
    found('moved-without-decision', planWithAction({ when: 2027, ...changes }, plan));
  const move = { from: 2026, to: 2027, decided: 'KS § 44' };

  it('finds a time that has moved and no move', () => {
    const line = `${at}.original_when: the time of ${action} was "2026" and is now "2027", and no move is noted`;
    expect(undecided({ original_when: 2026 })).toEqual([line]);
    expect(undecided({ original_when: 2026, moved: [] })).toEqual([line]);
    expect(undecided({ original_when: 2026, moved: [move] })).toEqual([]);
  });

  it.each([2027, 'senast 2027', '2027-01-01/2027-12-31', 'snarast'])(
    'takes “%s” for no other time',
    (original) => {
      expect(undecided({ original_when: original })).toEqual([]);
    },
  );

  it('finds each move without its decision', () => {
    const later = { from: 2025, to: 2026 };
    expect(undecided({ moved: [later, move, { ...move, decided: ' ' }] })).toEqual([
      `${at}.moved.0: ${action} was moved from "2025" to "2026", and no decision is named`,
      `${at}.moved.2: ${action} was moved from "2026" to "2027", and no decision is named`,
    ]);
    expect(undecided({ original_when: 2025, moved: [later] })).toHaveLength(1);
  });

  it('looks at what is closed as well, and not at a plan that is repealed', () => {
    expect(undecided({ status: 'done', original_when: 2026 })).toHaveLength(1);
    expect(
      undecided({ original_when: 2026, moved: [{ from: 2026, to: 2027 }] }, { status: 'repealed' }),
    ).toEqual([]);
    expect(undecided({ when: null, original_when: 2026 })).toEqual([]);
    expect(undecided({})).toEqual([]);
  });

  it('marks the whole entry, and says what to write in both languages', () => {
    const rule = (rules as readonly Rule[]).find(({ id }) => id === 'moved-without-decision');
    const plan = planWithAction({ original_when: 2026, moved: [{ from: 2026, to: 2027 }] });
    expect([...(rule?.check?.(outline(plan, '2026-11-01'), {}) ?? [])].map(({ part }) => part)).toEqual([
      'entry',
    ]);
    expect(said('moved-without-decision', plan)).toEqual([
      `${action} was moved from "2026" to "2027", and no decision is named`,
      '= name the decision under `decided`, such as `KS § 44`',
      'åtgärd 1.1 "Utbilda" flyttades från "2026" till "2027", och inget beslut anges',
      '= ange beslutet under `decided`, till exempel `KS § 44`',
    ]);
    expect(said('moved-without-decision', planWithAction({ original_when: 2026 }))).toEqual([
      `the time of ${action} was "2026" and is now "2027", and no move is noted`,
      '= note under `moved` what it was moved `from` and `to`, and who `decided` it',
      'tiden för åtgärd 1.1 "Utbilda" var "2026" och är nu "2027", och ingen flytt är antecknad',
      '= anteckna under `moved` vad den flyttades från (`from`) och till (`to`), och vem som beslutade det (`decided`)',
    ]);
  });
});

describe('moved-elsewhere', () => {
  const first = { from: 'Q1 2026', to: 'Q2 2026', decided: 'KS § 44' };
  const last = { from: 'Q2 2026', to: 'Q1 2027', decided: 'KS § 60' };
  const elsewhere = (changes: Partial<Action>, plan: Partial<Plan> = {}): string[] =>
    found('moved-elsewhere', planWithAction({ when: 'Q1 2027', moved: [first, last], ...changes }, plan));

  it('compares where the last move leads with the time', () => {
    expect(elsewhere({})).toEqual([]);
    expect(elsewhere({ when: 'Q2 2027' })).toEqual([
      `${at}.moved.1.to: the last move of ${action} leads to "Q1 2027", but its time is "Q2 2027"`,
    ]);
    expect(elsewhere({ when: '2027-01-01/2027-03-31' })).toEqual([]);
    expect(elsewhere({ when: 'löpande' })).toHaveLength(1);
  });

  it('compares where the first move begins with the original time, where there is one', () => {
    expect(elsewhere({ original_when: '2026-Q1' })).toEqual([]);
    expect(elsewhere({ original_when: 2025 })).toEqual([
      `${at}.moved.0.from: the first move of ${action} begins at "Q1 2026", but its original time is "2025"`,
    ]);
    expect(elsewhere({ original_when: 2025, when: 2027 })).toHaveLength(2);
  });

  it('says nothing of no moves, of times that cannot be read, or of a plan that is repealed', () => {
    expect(elsewhere({ original_when: 2025, moved: [] })).toEqual([]);
    expect(elsewhere({ original_when: 2025, moved: undefined })).toEqual([]);
    expect(elsewhere({ original_when: 'snarast', when: 'snarast' })).toEqual([]);
    expect(elsewhere({ when: null })).toEqual([]);
    expect(elsewhere({ when: 2030, original_when: 2025 }, { status: 'repealed' })).toEqual([]);
    expect(elsewhere({ when: 2030, status: 'done' })).toHaveLength(1);
  });

  it('points at the other time, in both languages', () => {
    const plan = planWithAction({ when: 'Q2 2027', original_when: 2025, moved: [first, last] });
    expect(said('moved-elsewhere', plan)).toEqual([
      `the first move of ${action} begins at "Q1 2026", but its original time is "2025"`,
      `${at}.original_when: its original time is here`,
      '= correct `from` or `original_when`, or add the move that is missing before it',
      'den första flytten av åtgärd 1.1 "Utbilda" utgår från "Q1 2026", men dess ursprungliga tid är "2025"',
      `${at}.original_when: den ursprungliga tiden står här`,
      '= rätta `from` eller `original_when`, eller lägg till den flytt som saknas före den',
      `the last move of ${action} leads to "Q1 2027", but its time is "Q2 2027"`,
      `${at}.when: its time is here`,
      '= correct the one that is wrong, or add the move that is missing',
      'den sista flytten av åtgärd 1.1 "Utbilda" leder till "Q1 2027", men dess tid är "Q2 2027"',
      `${at}.when: tiden står här`,
      '= rätta den som är fel, eller lägg till den flytt som saknas',
    ]);
  });
});

describe('plan-follow-up-missed', () => {
  const missed = (followUp: Plan['follow_up'], today = '2026-11-01', plan: Partial<Plan> = old): string[] =>
    found('plan-follow-up-missed', planWith({ ...plan, follow_up: followUp }), today);

  it('asks for one in each period, to the day', () => {
    expect(missed({ when: 'årligen' }, '2024-12-31')).toEqual([]);
    expect(missed({ when: 'årligen' }, '2025-01-01')).toEqual([
      'follow_up.when: the plan is to be followed up "årligen", and 2024 has no follow-up',
    ]);
    expect(missed({ when: 'årligen', done: [{ date: '2026-02-23', period: 2025 }] })).toEqual([]);
    expect(missed({ when: 'årligen', done: [{ date: '2025-02-23' }] })).toEqual([]);
    expect(missed({ when: 'årligen', done: [{ date: '2026-02-23' }] })).toHaveLength(1);
    expect(missed({ when: 'två gånger per år', done: [{ date: '2025-02-23' }] })).toEqual([
      'follow_up.when: the plan is to be followed up "två gånger per år", and 2025 has 1 of 2 follow-ups',
    ]);
  });

  it('asks for the one that has a last day, to the day', () => {
    const by2025 = { when: 'senast 2025' };
    expect(missed(by2025, '2025-12-31')).toEqual([]);
    expect(missed(by2025, '2026-01-01')).toEqual([
      'follow_up.when: the plan was to be followed up by 2025-12-31 ("senast 2025"), 1 day ago, and nothing says that it was',
    ]);
    expect(missed({ ...by2025, done: [{ reference: '§ 12' }] })).toEqual([]);
    expect(missed({ ...by2025, done: [] })).toHaveLength(1);
    expect(missed(by2025, '2026-11-01', { valid: '2026' })).toEqual([]);
    expect(missed(by2025, '2026-11-01', { valid: '2020-01-01/2024-12-31' })).toHaveLength(1);
  });

  it.each(['kontinuerligt', 'vid behov', 'från 2020', 'snarast'])('asks for nothing “%s”', (when) => {
    expect(missed({ when })).toEqual([]);
  });

  it('asks for nothing of a plan without one, or that is repealed', () => {
    expect(missed(undefined)).toEqual([]);
    expect(missed({ how: 'möte' })).toEqual([]);
    expect(missed({ when: 'årligen' }, '2026-11-01', { ...old, status: 'repealed' })).toEqual([]);
    expect(missed({ when: 'senast 2025' }, '2026-11-01', { ...old, status: 'repealed' })).toEqual([]);
  });

  it('says what to write, in both languages', () => {
    const ofRule = (when: string): string[] =>
      said('plan-follow-up-missed', planWith({ ...old, follow_up: { when } }), '2026-01-02');
    expect(ofRule('årligen')).toEqual([
      'the plan is to be followed up "årligen", and 2025 has no follow-up',
      '= write it under `done` of `follow_up`, with its `date` and the `period` that it is about; if it was not held, hold it now',
      'planen ska följas upp "årligen", men för 2025 finns ingen uppföljning',
      '= skriv den under `done` i `follow_up`, med `date` och den `period` som den gäller; har den inte gjorts, gör den nu',
    ]);
    expect(ofRule('senast 2025')[2]).toBe(
      'planen skulle ha följts upp 2025-12-31 ("senast 2025"), för 2 dagar sedan, och inget säger att det gjordes',
    );
    expect(ofRule('två gånger per år')[2]).toBe(
      'planen ska följas upp "två gånger per år", men för 2025 finns 0 av 2 uppföljningar',
    );
  });
});

describe('group-not-meeting', () => {
  const withGroup = (group: Partial<Group>, plan: Partial<Plan> = old): Plan =>
    planWith({ ...plan, groups: { bra: { name: 'Brå', ...group } } });
  const idle = (
    group: Partial<Group>,
    today = '2026-11-01',
    plan: Partial<Plan> = old,
    parameters = {},
  ): string[] => found('group-not-meeting', withGroup(group, plan), today, parameters);
  const quarterly = 'var tredje månad';

  it('finds a group that last met more than an interval and some days ago, to the day', () => {
    const met = ['2026-02-10', '2026-05-12'];
    expect(idle({ meets: quarterly, met }, '2026-08-26')).toEqual([]);
    expect(idle({ meets: quarterly, met }, '2026-08-27')).toEqual([
      'groups.bra.met.1: "Brå" is to meet "var tredje månad", and last met 2026-05-12',
    ]);
    expect(idle({ meets: quarterly, met }, '2026-08-13', old, { days: 0 })).toHaveLength(1);
    expect(idle({ meets: quarterly, met }, '2026-08-12', old, { days: 0 })).toEqual([]);
    expect(idle({ meets: quarterly, met: ['2026-06-01'] })).toHaveLength(1);
  });

  it('counts from the day the plan was in force where no meeting is noted', () => {
    const none =
      'groups.bra.meets: "Brå" is to meet "var tredje månad", and no meeting is noted since 2024-01-01';
    expect(idle({ meets: quarterly }, '2024-04-15')).toEqual([]);
    expect(idle({ meets: quarterly }, '2024-04-16')).toEqual([none]);
    expect(idle({ meets: quarterly, met: [] })).toEqual([none.replace('meets', 'met')]);
    expect(idle({ meets: `${quarterly} från 2026-10-01` })).toEqual([]);
    expect(idle({ meets: `${quarterly} från 2026-06-01` })).toHaveLength(1);
    expect(idle({ meets: quarterly }, '2026-11-01', { valid: undefined })).toEqual([]);
    expect(idle({ meets: quarterly, met: ['2026-01-01'] }, '2026-11-01', { valid: undefined })).toHaveLength(
      1,
    );
  });

  it('does not count the time before the plan, or after it', () => {
    const met = ['2023-01-01'];
    expect(idle({ meets: quarterly, met }, '2024-04-15')).toEqual([]);
    expect(idle({ meets: quarterly, met }, '2024-04-16')).toEqual([
      'groups.bra.met.0: "Brå" is to meet "var tredje månad", and last met 2023-01-01',
    ]);
    const ended = (last: string): string[] =>
      idle({ meets: quarterly, met: ['2024-05-01'] }, '2026-11-01', { valid: `2024-01-01/${last}` });
    expect(ended('2024-08-15')).toEqual([]);
    expect(ended('2024-08-16')).toHaveLength(1);
    expect(idle({ meets: `${quarterly} 2024-01-01/2024-08-15`, met: ['2024-05-01'] })).toEqual([]);
    expect(idle({ meets: quarterly }, '2026-11-01', { valid: 2027 })).toEqual([]);
  });

  it('says nothing of days that are out of order or still to come: which is wrong is a guess', () => {
    expect(idle({ meets: quarterly, met: ['2026-03-01', '2026-01-01'] })).toEqual([]);
    expect(idle({ meets: quarterly, met: ['2026-03-01', '2026-12-01'] })).toEqual([]);
    expect(idle({ meets: quarterly, met: ['2026-12-01'] })).toEqual([]);
    expect(idle({ meets: 'månadsvis', met: ['2026-11-01'] })).toEqual([]);
  });

  it('counts the meetings of a period where a count is asked for, or the period is long', () => {
    const meets = 'minst fyra gånger per år';
    const met = ['2025-02-01', '2025-05-01', '2025-09-01'];
    expect(idle({ meets, met })).toEqual([
      'groups.bra.met.2: "Brå" is to meet "minst fyra gånger per år", and 2025 has 3 of 4 meetings',
    ]);
    expect(idle({ meets, met: [...met, '2025-12-31'] })).toEqual([]);
    expect(idle({ meets, met: [...met, '2026-01-01'] })).toHaveLength(1);
    expect(idle({ meets: 'årligen', met })).toEqual([]);
    expect(idle({ meets: 'årligen', met: ['2026-01-01'] })).toEqual([
      'groups.bra.met.0: "Brå" is to meet "årligen", and 2025 has no meeting',
    ]);
    expect(idle({ meets: 'P52W', met: ['2025-06-01'] })).toHaveLength(1);
    expect(idle({ meets: 'en gång per kvartal', met: ['2026-07-01'] })).toEqual([]);
    expect(idle({ meets: 'en gång per kvartal', met: ['2026-06-30'] })).toEqual([
      'groups.bra.met.0: "Brå" is to meet "en gång per kvartal", and the third quarter of 2026 has no meeting',
    ]);
  });

  it('asks nothing of a group that does not say how often, or of a plan that is repealed or cannot be dated', () => {
    for (const meets of ['vid behov', 'löpande', '2025', undefined]) expect(idle({ meets })).toEqual([]);
    expect(idle({ meets: quarterly }, '2026-11-01', { ...old, status: 'repealed' })).toEqual([]);
    const undated = {
      valid: '2024-01-01/2026-13-31',
      decisions: [{ kind: 'adopted' as const, date: '2024-01-01' }],
    };
    expect(idle({ meets: quarterly }, '2026-11-01', undated)).toEqual([]);
  });

  it('points at how often it meets, and says what to do in both languages', () => {
    const remedies = [
      '= add the days that it has met under `met`, or call the group; `meets` says how often',
      '= skriv de dagar den har träffats under `met`, eller kalla gruppen; `meets` säger hur ofta',
    ];
    expect(said('group-not-meeting', withGroup({ meets: quarterly, met: ['2026-05-01'] }))).toEqual([
      '"Brå" is to meet "var tredje månad", and last met 2026-05-01',
      'groups.bra.meets: how often it meets is said here',
      remedies[0],
      '"Brå" ska träffas "var tredje månad" men träffades senast 2026-05-01',
      'groups.bra.meets: hur ofta den ska träffas står här',
      remedies[1],
    ]);
    expect(said('group-not-meeting', withGroup({ meets: quarterly }))).toEqual([
      '"Brå" is to meet "var tredje månad", and no meeting is noted since 2024-01-01',
      remedies[0],
      '"Brå" ska träffas "var tredje månad", men inget möte är antecknat sedan 2024-01-01',
      remedies[1],
    ]);
    expect(said('group-not-meeting', withGroup({ meets: 'två gånger per år' }))[2]).toBe(
      '"Brå" ska träffas "två gånger per år", men för 2025 finns 0 av 2 möten',
    );
    expect(said('group-not-meeting', withGroup({ meets: 'årligen' }))[2]).toBe(
      '"Brå" ska träffas "årligen", men för 2025 finns inget möte',
    );
  });
});

describe('the rules about time', () => {
  const ids = [
    'overdue',
    'recurrence-missed',
    'time-outside-plan',
    'follow-up-missed',
    'follow-up-before-due',
  ];
  const heard = (changes: Partial<Action>, today: string): string[] =>
    ids.filter(
      (id) => found(id, planWithAction(changes, { valid: '2024-01-01/2025-12-31' }), today).length > 0,
    );

  it.each([
    ['årligen', ['recurrence-missed']],
    ['årligen 2024–2025', ['recurrence-missed']],
    ['senast 2025', ['overdue']],
    ['2025–2027', ['time-outside-plan']],
    ['senast 2027', ['time-outside-plan']],
    ['från 2026', ['time-outside-plan']],
  ])('say one thing of “%s” in a plan that has ended', (when, expected) => {
    expect(heard({ when }, '2026-11-01')).toEqual(expected);
    expect(heard({ when, follow_up: { when: 'årligen' } }, '2026-11-01')).toEqual(
      when.includes('2027') ? [...expected, 'follow-up-missed'] : expected,
    );
  });

  it('call an action late on its own day, and then nothing else', () => {
    expect(heard({ when: 'senast 2027' }, '2027-12-31')).toEqual(['time-outside-plan']);
    expect(heard({ when: 'senast 2027' }, '2028-01-01')).toEqual(['overdue']);
  });
});
