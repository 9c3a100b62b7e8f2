import { describe, expect, it } from 'vitest';
import type { Actor, Group, Plan } from '../../src/plan/model.ts';
import { found, planWith, planWithAction } from './found.ts';
import { told } from './told.ts';

describe('actor-unused', () => {
  const actors = { ks: { name: 'Kommunstyrelsen' }, skola: { name: 'Skolförvaltningen', short: 'SKF' } };
  const idsUnused = (plan: Plan): string[] => told('actor-unused', plan).map(({ at }) => at);

  it('marks the key of an actor that nothing refers to', () => {
    expect(told('actor-unused', planWithAction({ lead: 'skola' }, { actors }))).toEqual([
      {
        at: 'actors.ks',
        part: 'key',
        note: null,
        en: [
          '"Kommunstyrelsen" is registered as "ks", and nothing in the plan refers to it',
          'name "ks" where it has a part, such as under `with` of an action, or take it out of `actors`',
        ],
        sv: [
          '"Kommunstyrelsen" står i registret som "ks", men inget i planen hänvisar till den',
          'nämn "ks" där den har en uppgift, till exempel under `with` i en åtgärd, eller ta bort den ur `actors`',
        ],
      },
    ]);
  });

  it.each<[string, Partial<Plan>]>([
    ['an action', { actions: [{ id: '1', title: 'A', with: ['ks'] }] }],
    ['a log', { actions: [{ id: '1', title: 'A', log: [{ date: '2026-01-01', by: 'ks' }] }] }],
    ['a decision', { decisions: [{ kind: 'adopted', by: 'ks' }] }],
    [
      'another actor',
      { actors: { ...actors, x: { name: 'X', part_of: 'ks' }, y: { name: 'Y', each: ['x', 'y'] } } },
    ],
    ['a group', { groups: { bra: { name: 'Brå', chair: 'ks' } } }],
    ['an agreement', { agreements: [{ title: 'A', with: 'ks' }] }],
    ['the incidents', { incidents: { urgent: 'ks' } }],
  ])('counts a reference from %s', (_, changes) => {
    expect(idsUnused(planWithAction({ lead: 'skola' }, { actors, ...changes }))).toEqual([]);
  });

  it('does not ask groups for a part', () => {
    const groups = { bra: { name: 'Brå', members: ['ks'] } };
    expect(idsUnused(planWithAction({ lead: 'skola' }, { actors, groups }))).toEqual([]);
  });

  it('keeps silent on the actor that a reference meant, by its spelling or its name, and on no other', () => {
    const groups = { bra: { name: 'Brå', members: ['ks'] } };
    for (const lead of ['skolla', 'Skolförvaltningen', 'skf']) {
      expect(idsUnused(planWithAction({ lead }, { actors, groups }))).toEqual([]);
    }
    expect(idsUnused(planWithAction({ lead: 'polisen' }, { actors, groups }))).toEqual(['actors.skola']);
    expect(idsUnused(planWithAction({ lead: 'skolla' }, { actors }))).toEqual(['actors.ks']);
  });

  it('lets the coordinating function of the Act stand alone, where the plan follows the Act', () => {
    const coordinator = { ks: { name: 'Samordnaren' }, skola: actors.skola };
    const plan = planWithAction({ lead: 'skola' }, { actors: coordinator });
    expect(idsUnused(plan)).toEqual(['actors.ks']);
    expect(idsUnused({ ...plan, framework: [{ id: 'lag-2023-196' }] })).toEqual([]);
    expect(idsUnused({ ...plan, framework: [{ id: 'lag-2023-196' }], actors })).toEqual(['actors.ks']);
  });

  it('takes an id that leads somewhere for that actor, not for the one that is called so', () => {
    const alike = { skf: { name: 'Skärgårdsföreningen' }, skola: actors.skola };
    expect(idsUnused(planWithAction({ lead: 'skf' }, { actors: alike }))).toEqual(['actors.skola']);
    const groups = { skf: { name: 'Styrgruppen' } };
    const plan = planWithAction({ lead: 'skf' }, { actors: { skola: actors.skola }, groups });
    expect(idsUnused(plan)).toEqual(['actors.skola']);
  });
});

describe('name-inconsistent', () => {
  const register = (names: readonly string[], others: Partial<Plan> = {}): Plan =>
    planWith({
      actors: Object.fromEntries(names.map((name, index) => [`a${String(index)}`, { name }])),
      ...others,
    });

  it('points from a name to the first that is the same', () => {
    expect(
      told('name-inconsistent', register(['Kultur- och fritidsnämnden', 'HR', 'Kultur och fritids-nämnden'])),
    ).toEqual([
      {
        at: 'actors.a2.name',
        part: 'value',
        note: 'actors.a0',
        en: [
          '"Kultur och fritids-nämnden", registered as "a2", seems to be the same as "Kultur- och fritidsnämnden", registered as "a0"',
          '"Kultur- och fritidsnämnden" is registered here',
          'keep one of them and use its id everywhere; if "a0" was replaced by the other, say so with `successor`',
        ],
        sv: [
          '"Kultur och fritids-nämnden", i registret som "a2", verkar vara samma som "Kultur- och fritidsnämnden", i registret som "a0"',
          '"Kultur- och fritidsnämnden" står i registret här',
          'behåll en av dem och använd dess id överallt; om "a0" har ersatts av den andra, ange det med `successor`',
        ],
      },
    ]);
  });

  it('says of one name under two ids just that', () => {
    expect(told('name-inconsistent', register(['HR', 'HR']))).toMatchObject([
      {
        en: ['"HR" is registered twice, as "a0" and as "a1"', expect.any(String), expect.any(String)],
        sv: [
          '"HR" står två gånger i registret, som "a0" och som "a1"',
          expect.any(String),
          expect.any(String),
        ],
      },
    ]);
  });

  it('tells of each later one, and points at the first', () => {
    const three = told('name-inconsistent', register(['Polisen', 'POLISEN', 'polisen.']));
    expect(three.map(({ at, note }) => [at, note])).toEqual([
      ['actors.a1.name', 'actors.a0'],
      ['actors.a2.name', 'actors.a0'],
    ]);
  });

  it.each([
    ['Socialförvaltningen', 'socialförvaltningen'],
    ['Brå', ' BRÅ '],
    ['Kommun-styrelsen', 'Kommunstyrelsen'],
    ['Barn och utbildning', 'Barn- och utbildning'],
    ['Individ & familj', 'Individ familj'],
    ['Enhet 1.2', 'Enhet 1-2'],
    ['Elevha\u0308lsan', 'Elevhälsan'],
    ['Socialförvaltningen', 'Socialförvaltingen'],
    ['Socialförvaltingen', 'Socialförvaltningen'],
    ['Socialförvaltningen', 'Sosialförvaltningen'],
    ['Socialförvaltningen', 'Socialförvaltninegn'],
    ['Norra Socialförvaltningen 1', 'norra socialförvaltnigen 1'],
    ['Säkerhetssamordnare', 'Säkerhetssamordnaren'],
    ['Tolvskol', 'Tolvskola'],
    ['Tolvskola', 'Talvskola'],
  ])('takes %j and %j for one body', (one, other) => {
    expect(found('name-inconsistent', register([one, other]))).toHaveLength(
      Math.min(one.length, other.length) < 8 && one.toLowerCase().trim() !== other.toLowerCase().trim()
        ? 0
        : 1,
    );
  });

  it.each([
    ['Skola 1', 'Skola 2'],
    ['Rektorsområde 1', 'Rektorsområde 2'],
    ['Rektorsområde1', 'Rektorsområde2'],
    ['Rektorsområde 1 2', 'Rektorsområde 12'],
    ['Rektorsområde A', 'Rektorsområde B'],
    ['Rektorsområde I', 'Rektorsområde II'],
    ['Rektorsområde', 'Rektorsområde A'],
    ['Socialförvaltningen Nord', 'Socialförvaltningen Norr'],
    ['Nordskolan', 'Norrskolan'],
    ['Tolvskl', 'Tolvskla'],
    ['Socialnämnden', 'Socialnämnder i länet'],
    ['Kommunstyrelsen', 'Kommunfullmäktige'],
    ['Socialförvaltningen', 'Sociaförvaltnigen'],
    ['Socialförvaltning', 'Socialförvaltningen'],
    ['Socialnämnden Elevhälsan', 'Socialnämndan Elevhälsen'],
    ['Brå', 'Bra'],
    ['–', '–'],
    ['a'.repeat(61), 'a'.repeat(60)],
  ])('takes %j and %j for two', (one, other) => {
    expect(found('name-inconsistent', register([one, other]))).toEqual([]);
  });

  it('compares the short form of one with the name of another, either way, and not two short forms', () => {
    const both = (one: Actor, other: Actor): string[] =>
      told('name-inconsistent', planWith({ actors: { one, other } })).map(
        ({ at, note }) => `${at} ${note ?? ''}`,
      );
    expect(both({ name: 'Kommunstyrelsen', short: 'KS' }, { name: 'ks' })).toEqual([
      'actors.other.name actors.one',
    ]);
    expect(both({ name: 'ks' }, { name: 'Kommunstyrelsen', short: 'KS' })).toEqual([
      'actors.other.short actors.one',
    ]);
    expect(both({ name: 'Barn', short: 'BUN' }, { name: 'Bygg', short: 'BUN' })).toEqual([]);
    expect(both({ name: 'HR', short: 'HR' }, { name: 'Bygg' })).toEqual([]);
    expect(both({ name: 'HR', short: 'H R' }, { name: 'hr', short: 'HR' })).toEqual([
      'actors.other.name actors.one',
    ]);
  });

  it('compares groups with actors and with each other', () => {
    const groups: Record<string, Group> = {
      g0: { name: 'Ungdomsrådet' },
      g1: { name: 'Brå' },
      g2: { name: 'brå' },
    };
    const plan = register(['Ungdomsrådet'], { groups });
    expect(told('name-inconsistent', plan).map(({ at, note }) => [at, note])).toEqual([
      ['groups.g0.name', 'actors.a0'],
      ['groups.g2.name', 'groups.g1'],
    ]);
  });

  it('lets a body and its successor, and units of two departments, have one name', () => {
    const pair = (one: Partial<Actor>, other: Partial<Actor>): number =>
      found(
        'name-inconsistent',
        planWith({ actors: { one: { name: 'Stab', ...one }, other: { name: 'Stab', ...other } } }),
      ).length;
    expect(pair({ successor: 'other' }, {})).toBe(0);
    expect(pair({}, { successor: 'one' })).toBe(0);
    expect(pair({ successor: 'ks' }, { successor: 'ks' })).toBe(1);
    expect(pair({ part_of: 'ks' }, { part_of: 'skola' })).toBe(0);
    expect(pair({ part_of: 'ks' }, { part_of: 'ks' })).toBe(1);
    expect(pair({ part_of: 'ks' }, {})).toBe(1);
    expect(pair({}, { part_of: 'ks' })).toBe(1);
  });

  it('looks past a successor at the next of the same name', () => {
    const actors = { a: { name: 'Stab', successor: 'c' }, b: { name: 'Stab' }, c: { name: 'Stab' } };
    expect(told('name-inconsistent', planWith({ actors })).map(({ at, note }) => [at, note])).toEqual([
      ['actors.b.name', 'actors.a'],
      ['actors.c.name', 'actors.b'],
    ]);
  });

  it('compares five thousand names', () => {
    const word = (index: number): string =>
      Array.from(String(index).padStart(4, '0'), (digit) => 'bdfghklmnp'[Number(digit)]).join('a');
    const names = Array.from(
      { length: 5000 },
      (_, index) => `Förvaltningen ${word(index)} avdelningen för trygghet`,
    );
    expect(
      found('name-inconsistent', register([...names, `${names[17] ?? ''}en`.replace('heten', 'het'), 'HR'])),
    ).toHaveLength(1);
  });
});
