import { describe, expect, it } from 'vitest';
import type { Action, Actor, Plan } from '../../src/plan/model.ts';
import { found, planLedBy, planWithAction } from './found.ts';
import { told } from './told.ts';

const named = 'action 1.1 "Utbilda"';
const at = 'areas.0.actions.0';
const closedStatuses = ['done', 'cancelled', 'not-relevant', 'transferred'] as const;

describe('lead-dissolved', () => {
  const bou: Actor = { name: 'BOU', valid: '/2026-06-30', successor: 'bun' };
  const bun: Actor = { name: 'BUN', valid: '2026-07-01/' };
  const led = (changes: Partial<Action>, actors: Plan['actors'] = { bou, bun }, plan: Partial<Plan> = {}) =>
    planWithAction({ lead: 'bou', ...changes }, { actors, ...plan });

  it('names the successor of a lead that ends before the action is due', () => {
    expect(told('lead-dissolved', led({ when: 'senast 2027' }))).toEqual([
      {
        at: `${at}.lead`,
        part: 'value',
        note: 'actors.bou.valid',
        en: [
          `${named} is led by "BOU", which ended 2026-06-30, before the action is due 2027-12-31; its successor is "BUN"`,
          'the last day of "BOU" stands here',
          'let the successor lead, `lead: bun`, or name another that has agreed to it',
        ],
        sv: [
          'åtgärd 1.1 "Utbilda" leds av "BOU", som upphörde 2026-06-30, innan åtgärden ska vara klar 2027-12-31; efterträdare är "BUN"',
          'sista dagen för "BOU" står här',
          'låt efterträdaren leda, `lead: bun`, eller ange någon annan som har åtagit sig det',
        ],
      },
    ]);
  });

  it('asks for a successor where none is named, and knows no due day of what goes on', () => {
    const plan = led({ when: 'löpande' }, { bou: { name: 'BOU', valid: '/2026-06-30' } });
    expect(told('lead-dissolved', plan)).toEqual([
      {
        at: `${at}.lead`,
        part: 'value',
        note: 'actors.bou.valid',
        en: [
          `${named} is led by "BOU", which ended 2026-06-30; no successor is named`,
          'the last day of "BOU" stands here',
          'ask who has taken over, and write it under `lead`, and under `successor` of the actor "bou"',
        ],
        sv: [
          'åtgärd 1.1 "Utbilda" leds av "BOU", som upphörde 2026-06-30; ingen efterträdare anges',
          'sista dagen för "BOU" står här',
          'ta reda på vem som har tagit över, och skriv det under `lead` och under `successor` hos aktören "bou"',
        ],
      },
    ]);
  });

  it('goes by the last day of the action, to the day', () => {
    const until = (when: string): string[] => found('lead-dissolved', led({ when }), '2026-01-15');
    expect(until('2026-06-30')).toEqual([]);
    expect(until('2026-07-01')).toHaveLength(1);
    expect(until('årligen 2026')).toHaveLength(1);
  });

  it('goes by today where the action has no last day, to the day', () => {
    for (const when of ['löpande', 'årligen', 'från 2026', null]) {
      expect(found('lead-dissolved', led({ when }), '2026-06-30')).toEqual([]);
      expect(found('lead-dissolved', led({ when }), '2026-07-01')).toHaveLength(1);
    }
  });

  it('asks for nobody past the last day of the plan, which ends when the lead does', () => {
    const valid = '2026-01-01/2026-06-30';
    expect(found('lead-dissolved', led({ when: 'löpande' }, undefined, { valid }))).toEqual([]);
    expect(found('lead-dissolved', led({ when: 2027 }, undefined, { valid }))).toEqual([]);
    const longer = '2026-01-01/2026-07-01';
    expect(found('lead-dissolved', led({ when: 'löpande' }, undefined, { valid: longer }))).toHaveLength(1);
    expect(found('lead-dissolved', led({ when: 'löpande' }, undefined, { valid: '2026/' }))).toHaveLength(1);
  });

  it('looks at each of several leads', () => {
    expect(found('lead-dissolved', led({ lead: ['bun', 'bou'] }))[0]).toMatch(
      /^areas\.0\.actions\.0\.lead\.1/,
    );
  });

  it('passes over successors that are gone as well, and names none where they go in a circle', () => {
    const successorOf = (actors: Plan['actors'], plan: Partial<Plan> = {}): string | undefined =>
      /; (.*)$/.exec(found('lead-dissolved', led({}, actors, plan))[0] ?? '')?.[1];
    const gone: Actor = { name: 'BUN', valid: '/2026-09-30', successor: 'skola' };
    expect(successorOf({ bou, bun: gone, skola: { name: 'Skola' } })).toBe('its successor is "Skola"');
    expect(successorOf({ bou, bun: { ...gone, successor: 'bou' } })).toBe('no successor is named');
    expect(successorOf({ bou: { ...bou, successor: 'bou' } })).toBe('no successor is named');
    expect(successorOf({ bou })).toBe('no successor is named');
    expect(successorOf({ bou }, { groups: { bun: { name: 'Brå' } } })).toBe('its successor is "Brå"');
    // Due 2027-12-31: a successor that ends that day will still be there.
    expect(successorOf({ bou, bun: { ...bun, valid: '/2027-12-31' } })).toBe('its successor is "BUN"');
    expect(successorOf({ bou, bun: { ...bun, valid: '/2027-12-30' } })).toBe('no successor is named');
  });

  it('says nothing of a lead without an end, of one that nobody knows, or of partners', () => {
    expect(found('lead-dissolved', led({ lead: 'bun' }))).toEqual([]);
    expect(found('lead-dissolved', led({ lead: 'kof' }))).toEqual([]);
    expect(found('lead-dissolved', led({ lead: 'bun', with: ['bou'] }))).toEqual([]);
    expect(found('lead-dissolved', led({}, { bou: { name: 'BOU', valid: 'snart' } }))).toEqual([]);
  });

  it.each(closedStatuses)('says nothing when the action is %s', (status) => {
    expect(found('lead-dissolved', led({ status }))).toEqual([]);
  });

  it('says nothing in a plan that is repealed', () => {
    expect(found('lead-dissolved', led({}, undefined, { status: 'repealed' }))).toEqual([]);
  });
});

describe('lead-overload', () => {
  const leads = (count: number, others: number): Action['lead'][] => [
    ...Array.from({ length: count }, () => 'skola'),
    ...Array.from({ length: others }, () => 'ks'),
  ];

  it('tells how many of how many, once, at the lead in the register', () => {
    expect(told('lead-overload', planLedBy(leads(10, 9)))).toEqual([
      {
        at: 'actors.skola',
        part: 'key',
        note: null,
        en: [
          '"Skolförvaltningen" leads 10 of the 19 open actions',
          'let those who do the work lead it, and keep for this one what nobody else can; how much is too much is set in the configuration',
        ],
        sv: [
          '"Skolförvaltningen" leder 10 av 19 öppna åtgärder',
          'låt dem som gör arbetet leda det, och behåll hos den här det som ingen annan kan; hur mycket som är för mycket ställs in i konfigurationen',
        ],
      },
    ]);
  });

  it('says all where it leads all', () => {
    const [all] = told('lead-overload', planLedBy(leads(10, 0)));
    expect(all?.en[0]).toBe('"Skolförvaltningen" leads all 10 open actions');
    expect(all?.sv[0]).toBe('"Skolförvaltningen" leder alla 10 öppna åtgärder');
  });

  it('needs ten actions and half of them', () => {
    expect(found('lead-overload', planLedBy(leads(9, 0)))).toEqual([]);
    expect(found('lead-overload', planLedBy([...leads(10, 9), null, undefined]))).toEqual([]);
    // Two leads with half each.
    expect(found('lead-overload', planLedBy(leads(10, 10)))).toHaveLength(2);
  });

  it('can be told how many and how large a share are too much', () => {
    expect(found('lead-overload', planLedBy(leads(3, 1)), undefined, { actions: 3 })).toHaveLength(1);
    expect(found('lead-overload', planLedBy(leads(3, 1)), undefined, { actions: 4 })).toEqual([]);
    const third = planLedBy([...leads(10, 9), ...Array.from({ length: 11 }, () => null)]);
    expect(found('lead-overload', third, undefined, { percent: 33 })).toHaveLength(1);
    expect(found('lead-overload', third, undefined, { percent: 34 })).toEqual([]);
  });

  it('counts an action once that names the lead twice or with others, and no closed one', () => {
    const twice = planLedBy([...leads(8, 0), ['skola', 'skola'], ['ks', 'skola']]);
    expect(found('lead-overload', twice)).toEqual([
      'actors.skola: "Skolförvaltningen" leads all 10 open actions',
    ]);
    expect(found('lead-overload', planLedBy([...leads(8, 0), ['skola', 'skola']]))).toEqual([]);
    const plan = planLedBy(leads(11, 0));
    for (const status of closedStatuses) {
      for (const action of plan.areas[0]?.actions?.slice(0, 2) ?? []) action.status = status;
      expect(found('lead-overload', plan)).toEqual([]);
    }
  });

  it('looks at groups, but not at what means each of several or is not registered', () => {
    const groups = { bra: { name: 'Brå' } };
    const all = (lead: string) => Array.from({ length: 10 }, () => lead);
    expect(found('lead-overload', planLedBy(all('bra'), { groups }))).toEqual([
      'groups.bra: "Brå" leads all 10 open actions',
    ]);
    const actors = { chefer: { name: 'Cheferna', each: ['ks'] }, var: { name: 'Varje chef' } };
    expect(found('lead-overload', planLedBy(all('chefer'), { actors }))).toEqual([]);
    expect(found('lead-overload', planLedBy(all('var'), { actors }))).toEqual([]);
    expect(found('lead-overload', planLedBy(all('ingen')))).toEqual([]);
  });

  it('says nothing in a plan that is repealed', () => {
    expect(found('lead-overload', planLedBy(leads(10, 0), { status: 'repealed' }))).toEqual([]);
  });
});

describe('lead-is-board', () => {
  const ledBy = (kind: Actor['kind'], leads: Action['lead'][] = ['ks']): Plan =>
    planLedBy(leads, { actors: { ks: { name: 'Kommunstyrelsen', kind }, skola: { name: 'Skola' } } });

  it('counts the open actions that a board leads, at its entry', () => {
    expect(told('lead-is-board', ledBy('board', ['skola', ['skola', 'ks'], 'ks']))).toEqual([
      {
        at: 'actors.ks',
        part: 'key',
        note: 'areas.0.actions.1.lead',
        en: [
          '"Kommunstyrelsen" is a body of elected members and leads 2 actions',
          'the first of the actions that it leads',
          'name under `lead` the function or unit that does the work for it, and let the board be the one that the follow-up goes to',
        ],
        sv: [
          '"Kommunstyrelsen" består av förtroendevalda och leder 2 åtgärder',
          'den första av åtgärderna',
          'ange under `lead` den funktion eller enhet som gör arbetet, och låt nämnden vara den som får uppföljningen',
        ],
      },
    ]);
  });

  it('speaks of one action in the singular', () => {
    const [one] = told('lead-is-board', ledBy('board'));
    expect(one?.en.slice(0, 2)).toEqual([
      '"Kommunstyrelsen" is a body of elected members and leads 1 action',
      'the action that it leads',
    ]);
    expect(one?.sv.slice(0, 2)).toEqual([
      '"Kommunstyrelsen" består av förtroendevalda och leder 1 åtgärd',
      'åtgärden som leds',
    ]);
  });

  it.each(['council', 'board', 'committee', 'elected'] as const)('takes a %s for a board', (kind) => {
    expect(found('lead-is-board', ledBy(kind))).toHaveLength(1);
  });

  it.each([undefined, 'management', 'department', 'unit', 'function', 'authority', 'other'] as const)(
    'takes no %s for a board',
    (kind) => {
      expect(found('lead-is-board', ledBy(kind))).toEqual([]);
    },
  );

  it('says nothing of a board that leads nothing open', () => {
    expect(found('lead-is-board', ledBy('board', ['skola', null, 'okänd']))).toEqual([]);
    const plan = ledBy('board');
    for (const action of plan.areas[0]?.actions ?? []) action.status = 'done';
    expect(found('lead-is-board', plan)).toEqual([]);
    expect(found('lead-is-board', { ...ledBy('board'), status: 'repealed' })).toEqual([]);
  });
});

describe('lead-repeated', () => {
  it('marks the lead among the partners', () => {
    expect(told('lead-repeated', planWithAction({ lead: 'skola', with: ['ks', 'skola', 'skola'] }))).toEqual([
      {
        at: `${at}.with.1`,
        part: 'value',
        note: `${at}.lead`,
        en: [
          `${named} is led by "Skolförvaltningen", which stands under \`with\` as well`,
          '"Skolförvaltningen" is the lead here',
          'take it out of `with`, or write there the one that was meant',
        ],
        sv: [
          'åtgärd 1.1 "Utbilda" leds av "Skolförvaltningen", som också står under `with`',
          '"Skolförvaltningen" är ansvarig här',
          'stryk den under `with`, eller skriv där den som menades',
        ],
      },
    ]);
  });

  it('looks at every lead, names a group, and leaves alone an id that leads nowhere', () => {
    const groups = { bra: { name: 'Brå' } };
    const name = (action: Partial<Action>): string | undefined =>
      /led by (".*?")/.exec(found('lead-repeated', planWithAction(action, { groups }))[0] ?? '')?.[1];
    expect(name({ lead: ['ks', 'bra'], with: ['bra'] })).toBe('"Brå"');
    expect(name({ lead: 'x', with: ['x'] })).toBeUndefined();
  });

  it('says nothing of other partners, of none, of no lead, and of what is closed', () => {
    expect(found('lead-repeated', planWithAction({ lead: 'skola', with: ['ks'] }))).toEqual([]);
    expect(found('lead-repeated', planWithAction({ lead: 'skola', with: null }))).toEqual([]);
    expect(found('lead-repeated', planWithAction({ lead: null, with: ['ks', 'ks'] }))).toEqual([]);
    const closed = planWithAction({ lead: 'ks', with: ['ks'], status: 'done' });
    expect(found('lead-repeated', closed)).toEqual([]);
  });
});
