import { describe, expect, it } from 'vitest';
import type { Actor, Plan } from '../../src/plan/model.ts';
import { found, planLedBy, planWithAction } from './found.ts';
import { told } from './told.ts';

const named = 'action 1.1 "Utbilda"';
const at = 'areas.0.actions.0';
const closedStatuses = ['done', 'cancelled', 'not-relevant', 'transferred'] as const;

describe('actors-unnamed', () => {
  const unnamed = (name: string): number =>
    found('actors-unnamed', planWithAction({ with: ['x'] }, { actors: { x: { name } } })).length;

  it.each([
    ...['Berörda nämnder', 'berörda förvaltningar/nämnder', 'Andra berörda verksamheter', 'Berörd nämnd'],
    ...['Relevanta aktörer', 'Relevant myndighet', 'Lämplig funktion', 'Lämpligt organ', 'Lämpliga parter'],
    ...['Aktuella förvaltningar', 'Aktuell chef', 'Vissa skolor', 'Flera nämnder', 'Andra kommuner'],
    ...['Några föreningar', 'Diverse bolag', 'Olika samfund', 'Ett antal skolor', 'Polisen m.fl.'],
    ...['Polisen m fl', 'Polisen m. fl.', 'Polisen och andra myndigheter', 'Polisen samt vissa samfund'],
    ...['Myndigheter, bl.a. Polisen', 'Skolor, socialtjänst etc.', 'Alla berörda nämnder'],
    ...['Företrädare för berörda verksamheter', 'Chefer inom berörda förvaltningar'],
    ...['Förvaltningar som är berörda', 'Boards concerned', 'Concerned boards', 'Affected departments'],
    ...['Boards affected', 'Relevant authorities', 'Appropriate bodies', 'Certain schools', 'Several boards'],
    ...['Other authorities', 'Some clubs', 'Various partners', 'The police and other authorities'],
    ...['A number of clubs', 'The police et al.', 'Authorities, among others the police'],
  ])('finds that “%s” leaves open who', (name) => {
    expect(unnamed(name)).toBe(1);
  });

  it.each([
    ...['Samtliga förvaltningar', 'Alla förvaltningar', 'Respektive förvaltningschef', 'Övriga samhället'],
    ...['Övriga kommuner', 'Samverkansaktörer', 'Nämnder', 'Förvaltningar', 'Barn- och utbildningsnämnden'],
    ...['Enheten för ekonomisk brottslighet och andra bedrägerier', 'Support for people affected by crime'],
    ...['Nätverket mot våld och vissa andra brott', 'All departments', 'Every school', 'The police'],
    ...['Centre for violence and other crime', 'Flerspråkiga skolan', 'Andersskolan', 'Mflinstitutet'],
    ...['Aktualitetsgruppen', 'Fokus Lämplighet', 'Sometown council', 'Nätverket Beroendeberörda'],
  ])('lets “%s” be', (name) => {
    expect(unnamed(name)).toBe(0);
  });

  const actors: Plan['actors'] = {
    skola: { name: 'Skola' },
    namnder: { name: 'Berörda nämnder' },
    andra: { name: 'Andra myndigheter' },
  };

  it('names all of an action at the first of them', () => {
    const plan = planWithAction(
      { lead: 'skola', with: ['skola', 'namnder', 'andra', 'namnder'] },
      { actors },
    );
    expect(told('actors-unnamed', plan)).toEqual([
      {
        at: `${at}.with.1`,
        part: 'value',
        note: 'actors.namnder',
        en: [
          `${named} names "Berörda nämnder" and "Andra myndigheter" without saying who is meant`,
          '"Berörda nämnder" is registered here',
          'register those who are meant under `actors` and name them instead, or list them under `each` of each such actor',
        ],
        sv: [
          'åtgärd 1.1 "Utbilda" nämner "Berörda nämnder" och "Andra myndigheter" utan att säga vilka som menas',
          '"Berörda nämnder" står i registret här',
          'lägg in dem som menas under `actors` och nämn dem i stället, eller räkna upp dem under `each` hos varje sådan aktör',
        ],
      },
    ]);
  });

  it('names the one actor to mend where there is one', () => {
    const [one] = told('actors-unnamed', planWithAction({ with: ['namnder', 'namnder'] }, { actors }));
    expect(one?.en[0]).toBe(`${named} names "Berörda nämnder" without saying who is meant`);
    expect(one?.en.at(-1)).toContain('under `each` of the actor "namnder"');
    expect(one?.sv.at(-1)).toContain('under `each` hos aktören "namnder"');
  });

  it('looks at the lead first, and leaves to another rule who “each of them” are', () => {
    expect(found('actors-unnamed', planWithAction({ lead: 'andra', with: ['namnder'] }, { actors }))).toEqual(
      [`${at}.lead: ${named} names "Andra myndigheter" and "Berörda nämnder" without saying who is meant`],
    );
    const each = { namnder: { name: 'Berörda nämnder', each: [] }, var: { name: 'Varje berörd nämnd' } };
    expect(found('actors-unnamed', planWithAction({ lead: 'namnder' }, { actors: each }))).toEqual([]);
    expect(found('actors-unnamed', planWithAction({ lead: 'var' }, { actors: each }))).toEqual([]);
    expect(
      found('actors-unnamed', planWithAction({ with: ['namnder', 'var'] }, { actors: each })),
    ).toHaveLength(1);
  });

  it('is content with a list of those who are meant', () => {
    const each = { namnder: { name: 'Berörda nämnder', each: ['skola'] }, skola: { name: 'Skola' } };
    expect(found('actors-unnamed', planWithAction({ with: ['namnder'] }, { actors: each }))).toEqual([]);
  });

  it('says nothing of an actor that nobody knows, of none, and outside actions', () => {
    expect(found('actors-unnamed', planWithAction({ with: ['berörda'] }, { actors }))).toEqual([]);
    expect(found('actors-unnamed', planWithAction({ with: null }, { actors }))).toEqual([]);
    expect(found('actors-unnamed', planWithAction({}, { actors, follow_up: { to: 'namnder' } }))).toEqual([]);
  });

  it.each(closedStatuses)('says nothing when the action is %s', (status) => {
    expect(found('actors-unnamed', planWithAction({ with: ['namnder'], status }, { actors }))).toEqual([]);
  });
});

describe('person-as-lead', () => {
  const persons = (name: string, kind?: Actor['kind']): number =>
    found('person-as-lead', planWithAction({ lead: 'x' }, { actors: { x: { name, ...(kind && { kind }) } } }))
      .length;

  it.each([
    ...[
      'Anna Svensson',
      'Lars-Åke Wallin',
      'A. Svensson',
      'L.-Å. Wallin',
      'Karl Erik Berg',
      'Eva von Platen',
    ],
    ...[
      'Maria Lindh-Berg',
      'Mohammed Ali',
      'Fatima Hassan',
      'Sara O’Brien',
      "Sara O'Brien",
      'Anna L. Svensson',
    ],
    ...['Anna Berg Svensson', 'Säkerhetschef Anna Svensson', 'Anna Svensson, säkerhetschef'],
    ...[
      'Säkerhetschefen (Anna Svensson)',
      'Rektor Åsa Ek',
      'Anna Svensson och Erik Berg',
      'Samordnare: Erik Ek',
    ],
    ...[
      'Kommunen – Anna Svensson',
      'Security manager John Ek',
      'Anna Svensson rektor',
      'Goran Petrovic',
      'Anna McDonald',
    ],
  ])('takes “%s” for a person', (name) => {
    expect(persons(name)).toBe(1);
  });

  it.each([
    ...[
      'Rädda Barnen',
      'Borås Stad',
      'Västra Götalandsregionen',
      'Kultur Fritid',
      'Hela Människan',
      'Region Skåne',
    ],
    ...['Säkerhetschefen', 'Anna', 'Sofia Församling', 'Karl Johansskolan', 'Viktoria IF', 'Maria kyrka'],
    ...[
      'Anna Lindhs Minne',
      'Anna Lindh-akademin',
      'Johannes',
      'A. Enheten',
      'A. Svensson Bygg',
      'Bo Tryggt',
    ],
    ...['Elsa Brändströms skola', 'Victoria Park', 'Anna-kliniken Norr', 'Säkerhetschef', 'Rektor Söder', ''],
    ...['Martin Luther King Center Norr', 'KARL ERIK', 'Polisen Syd', 'Ungdomar Emot Våld', 'anna svensson'],
    ...['Anna von', 'Erik Dahlbergs Gata Norra Sida', 'AB. Svensson', 'Kommunen-Anna Berg'],
  ])('takes “%s” for none', (name) => {
    expect(persons(name)).toBe(0);
  });

  it('stands once at the name, and points at the first action it leads', () => {
    const actors: Plan['actors'] = { anna: { name: 'Anna Svensson' }, ks: { name: 'KS' } };
    expect(told('person-as-lead', planLedBy(['ks', 'anna', 'anna'], { actors }))).toEqual([
      {
        at: 'actors.anna.name',
        part: 'value',
        note: 'areas.0.actions.1.lead',
        en: [
          '"Anna Svensson" leads 2 actions and looks like the name of a person',
          'the first of the actions led under that name',
          'write under `name` the function that answers for it, such as “Safety coordinator”; who holds it now need not stand in the plan',
        ],
        sv: [
          '"Anna Svensson" leder 2 åtgärder och ser ut att vara namnet på en person',
          'den första av åtgärderna under det namnet',
          'skriv under `name` den funktion som svarar för åtgärden, till exempel ”Säkerhetssamordnaren”; vem som innehar den nu behöver inte stå i planen',
        ],
      },
    ]);
    const [one] = told('person-as-lead', planLedBy(['anna'], { actors }));
    expect(one?.en[1]).toBe('the action led under that name');
    expect(one?.sv[1]).toBe('åtgärden som leds under det namnet');
  });

  it.each(['function', 'elected', 'other'] as const)('asks of what is registered as %s', (kind) => {
    expect(persons('Anna Svensson', kind)).toBe(1);
  });

  it.each(['association', 'company', 'department', 'unit', 'board'] as const)('lets a(n) %s be', (kind) => {
    expect(persons('Anna Svensson', kind)).toBe(0);
  });

  it('says nothing of one that leads nothing open', () => {
    const actors = { anna: { name: 'Anna Svensson' }, ks: { name: 'KS' } };
    expect(found('person-as-lead', planLedBy(['ks', 'okänd'], { actors }))).toEqual([]);
    expect(found('person-as-lead', planWithAction({ lead: 'anna', status: 'done' }, { actors }))).toEqual([]);
    expect(found('person-as-lead', planLedBy(['anna'], { actors, status: 'repealed' }))).toEqual([]);
  });
});
