import { describe, expect, it } from 'vitest';
import { edit, findingsIn } from './findings.ts';
import { goodPlan } from './good-plan.ts';
import { misfitExamples } from './reasons.ts';

/** One edit of the good plan: what is taken out, what is put in, and the one finding it makes. */
type Edits = readonly (readonly [name: string, from: string, to: string, finding: string])[];

function expectOneFinding(edits: Edits): void {
  it.each(edits)('%s', async (_, from, to, finding) => {
    expect(await findingsIn(edit(goodPlan, from, to))).toEqual([finding]);
  });
}

const firstAction = '      - id: "1.1"\n        title: Utbilda personalen\n';
const actorKs = '  ks:\n    name: Kommunstyrelsen\n    short: KS\n    kind: management\n';
const areasOn = goodPlan.slice(goodPlan.indexOf('areas:'), goodPlan.indexOf('incidents:'));
const actorsOn = goodPlan.slice(goodPlan.indexOf('actors:'), goodPlan.indexOf('groups:'));

it('the good plan has no finding', async () => {
  expect(await findingsIn(goodPlan)).toEqual([]);
});

describe('a misspelt key is one finding, with the key that it hides', () => {
  expectOneFinding([
    ['letters in another order', 'lead: ks', 'leda: ks', '54:9 «leda» unknown-key, lead?'],
    ['a capital', 'lead: ks', 'Lead: ks', '54:9 «Lead» unknown-key, lead?'],
    ['a letter missing', 'when: våren', 'whn: våren', '43:9 «whn» unknown-key, when?'],
    [
      'of a required key',
      '        title: Vandra',
      '        titel: Vandra',
      '53:9 «titel» unknown-key, title?',
    ],
    ['of the id', '- id: "1.2"', '- di: "1.2"', '52:9 «di» unknown-key, id?'],
    ['at the root', 'title: Handlingsplan', 'tilte: Handlingsplan', '2:1 «tilte» unknown-key, title?'],
    ['in a time', 'by: 2027-06-30', 'buy: 2027-06-30', '55:34 «buy» unknown-key, by?'],
    ['alone in a time', 'when: våren 2027', 'when: {form: 2027}', '43:16 «form» unknown-key, from?'],
    ['in a register', '    short: KS', '    shrot: KS', '14:5 «shrot» unknown-key, short?'],
    ['like none', '    short: KS', '    zzzzzz: KS', '14:5 «zzzzzz» unknown-key'],
    ['that objects have', '    short: KS', '    __proto__: KS', '14:5 «__proto__» unknown-key'],
    ['that functions have', '    short: KS', '    constructor: KS', '14:5 «constructor» unknown-key'],
    ['that would merge', '    short: KS', '    <<: KS', '14:5 «<<» unknown-key'],
  ]);
});

describe('a key in Swedish is one finding, with the key that it means', () => {
  expectOneFinding([
    ['ansvarig', 'lead: ks', 'ansvarig: ks', '54:9 «ansvarig» unknown-key, lead?'],
    ['när', 'when: våren', 'när: våren', '43:9 «när» unknown-key, when?'],
    ['åtgärder', '    actions:', '    åtgärder:', '38:5 «åtgärder» unknown-key, actions?'],
    ['områden', 'areas:\n', 'områden:\n', '35:1 «områden» unknown-key, areas?'],
    ['aktörer', 'actors:\n', 'aktörer:\n', '11:1 «aktörer» unknown-key, actors?'],
    ['Titel', 'title: Handlingsplan', 'Titel: Handlingsplan', '2:1 «Titel» unknown-key, title?'],
    ['namn', '    name: Polisen', '    namn: Polisen', '20:5 «namn» unknown-key, name?'],
    ['nr', '- id: "1.2"', '- nr: "1.2"', '52:9 «nr» unknown-key, id?'],
    [
      'of a key that is there',
      'lead: ks\n',
      'lead: ks\n        ansvarig: ks\n',
      '55:9 «ansvarig» unknown-key',
    ],
  ]);
});

describe('what is missing or blank is one finding', () => {
  expectOneFinding([
    ['the areas', areasOn, '', '1:1 «format» missing-key areas'],
    ['the title', 'title: Handlingsplan mot brott\n', '', '1:1 «format» missing-key title'],
    ['the id of an action', firstAction, '      - title: Utbilda\n', '39:9 «title» missing-key id'],
    ['the title of an action', '        title: Utbilda personalen\n', '', '39:9 «id» missing-key title'],
    ['the name of an actor', '    name: Kommunstyrelsen\n', '', '12:3 «ks» missing-key name'],
    [
      'the day of a follow-up',
      '- date: 2026-10-01\n            status',
      '- status',
      '49:13 «status» missing-key date',
    ],
    ['a blank title', 'Utbilda personalen', '', '40:9 «title» blank'],
    ['a title of spaces', 'Utbilda personalen', '"  "', '40:16 «"  "» blank'],
    ['a blank id', '- id: "1.1"', '- id:', '39:9 «id» blank'],
    ['an id that is nothing', '"1.2"', 'null', '52:13 «null» blank'],
    ['a blank word', '            status: ongoing', '            status:', '50:13 «status» blank'],
    ['a blank format', 'format: 1', 'format:', '1:1 «format» blank'],
    ['an actor without keys', actorKs, '  ks:\n', '12:3 «ks» blank'],
    ['areas without a list', areasOn, 'areas:\n', '35:1 «areas» blank'],
    ['actors without any', actorsOn, 'actors:\n', '11:1 «actors» blank'],
    ['a lead of no letters', 'lead: ks', 'lead: ""', '54:15 «""» blank'],
    ['a blank item', '[polisen, bra]', '[polisen, null]', '42:25 «null» blank'],
    ['a time without keys', 'when: våren 2027', 'when: {}', '43:15 «{}» no-keys'],
  ]);
});

describe('a value of the wrong type is one finding', () => {
  expectOneFinding([
    ['a number for a title', 'Utbilda personalen', '2017', '40:16 «2017» wrong-type number, not string'],
    [
      'a list for a time',
      'våren 2027',
      '[våren 2027]',
      '43:15 «[våren 2027]» wrong-type array, not string or integer or object',
    ],
    ['a truth for an id', '"1.2"', 'true', '52:13 «true» wrong-type boolean, not string'],
    ['a word for a list', '[polisen, bra]', 'polisen', '42:15 «polisen» wrong-type string, not array'],
    ['a number in a list', '[polisen, bra]', '[polisen, 3]', '42:25 «3» wrong-type number, not string'],
    ['a list in a list', '[polisen, bra]', '[[bra]]', '42:16 «[bra]» wrong-type array, not string'],
    [
      'a mapping for a lead',
      'lead: ks',
      'lead: {name: ks}',
      '54:15 «{name: ks}» wrong-type object, not string or array',
    ],
    ['a word for a number', 'times: 2', 'times: två', '55:77 «två» wrong-type string, not integer'],
    ['a word for a truth', 'external: true', 'external: ja', '22:15 «ja» wrong-type string, not boolean'],
    ['a year for a day', 'date: 2024-12-09', 'date: 2024', '9:11 «2024» wrong-type number, not string'],
    [
      'text for an actor',
      actorKs,
      '  ks: Kommunstyrelsen\n',
      '12:7 «Kommunstyrelsen» wrong-type string, not object',
    ],
    [
      'a list for the actors',
      actorsOn,
      'actors:\n  - ks\n  - skola\n',
      '12:3 «- ks» wrong-type array, not object',
    ],
    ['text for an area', areasOn, 'areas:\n  - Skolan\n', '36:5 «Skolan» wrong-type string, not object'],
    [
      'a mapping for the areas',
      areasOn,
      'areas: {skolan: 1}\n',
      '35:8 «{skolan: 1}» wrong-type object, not array',
    ],
  ]);
});

describe('a value that may not stand there is one finding', () => {
  expectOneFinding([
    ['a status in Swedish', 'status: planned', 'status: planerad', '56:17 «planerad» not-in-list, planned?'],
    ['a status misspelt', 'status: planned', 'status: plannde', '56:17 «plannde» not-in-list, planned?'],
    ['a status like none', 'status: planned', 'status: xyz', '56:17 «xyz» not-in-list'],
    ['a number for a status', 'status: planned', 'status: 3', '56:17 «3» not-in-list'],
    ['a list for a status', 'status: planned', 'status: [planned]', '56:17 «[planned]» not-in-list'],
    ['a level with a capital', 'universal', 'Universal', '44:16 «Universal» not-in-list, universal?'],
    ['a kind in Swedish', 'kind: management', 'kind: nämnd', '15:11 «nämnd» not-in-list, board?'],
    ['the format of another time', 'format: 1', 'format: 2', '1:9 «2» wrong-format'],
    ['the format in quotes', 'format: 1', 'format: "1"', '1:9 «"1"» wrong-format'],
    ['a day that is none', '2024-12-09', '2024-02-30', '9:11 «2024-02-30» no-such-day'],
    ['a day in words', '2024-12-09', '9 december 2024', '9:11 «9 december 2024» no-such-day'],
    [
      'a day that is none in a list',
      '[2026-09-01]',
      '[2026-09-01, 2026-13-01]',
      '28:23 «2026-13-01» no-such-day',
    ],
    ['an id that would lose its zero', '"1.2"', '1.10', '52:13 «1.10» unquoted-id 1.1'],
    ['an id that would lose its first zero', '"1.2"', '010', '52:13 «010» unquoted-id 10'],
    ['the number of an area', 'id: "1"', 'id: 1', '36:9 «1» unquoted-id 1'],
    ['a number among ids', '["1.1"]', '[1.1]', '57:17 «1.1» unquoted-id 1.1'],
    [
      'a name for an id',
      'lead: ks',
      'lead: Brottsförebyggande rådet',
      '54:15 «Brottsförebyggande rådet» spaces-in-id, bra?',
    ],
    ['a name among ids', '[polisen, bra]', '[polisen, "skola 1"]', '42:25 «"skola 1"» spaces-in-id'],
    ['a name among leads', 'lead: ks', 'lead: [ks, "skola 1"]', '54:20 «"skola 1"» spaces-in-id'],
    ['too few times', 'times: 2', 'times: 0', '55:77 «0» too-small, at least 1'],
    ['less than nothing', 'count: 4', 'count: -1', '63:47 «-1» too-small, at least 0'],
    [
      'a place that is no web address',
      '"https://www.norrvinge.example"',
      'sidan',
      '67:36 «sidan» no-web-address',
    ],
  ]);
});

describe('a file that is no plan', () => {
  it.each([
    ['- a\n', ['1:1 «- a» wrong-type array, not object']],
    ['Handlingsplan\n', ['1:1 «Handlingsplan» wrong-type string, not object']],
    ['3\n', ['1:1 «3» wrong-type number, not object']],
    [
      'hej: då\n',
      [
        '1:1 «hej» missing-key format',
        '1:1 «hej» missing-key title',
        '1:1 «hej» missing-key areas',
        '1:1 «hej» unknown-key',
        '1:1 «hej» validity-missing',
        '1:1 «hej» decision-missing',
        '1:1 «hej» situation-missing',
        '1:1 «hej» incident-route-missing',
      ],
    ],
  ])('is told so: %j', async (text, findings) => {
    expect((await findingsIn(text)).toSorted()).toEqual(findings.toSorted());
  });
});

describe('an id that objects have as a name', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'true', 'null', '1.10', '010'];

  it.each(names)('is an actor and a group like any other: %s', async (name) => {
    const quoted = (id: string): string =>
      goodPlan.replaceAll(new RegExp(`\\b${id}\\b(?!:)`, 'g'), `"${name}"`);
    expect(await findingsIn(edit(quoted('ks'), '  ks:', `  ${name}:`))).toEqual([]);
    expect(await findingsIn(edit(quoted('bra'), '  bra:', `  ${name}:`))).toEqual([]);
  });

  it.each(names)('is unknown where it is not written: %s', async (name) => {
    expect(await findingsIn(edit(goodPlan, 'lead: ks', `lead: "${name}"`))).toEqual([
      `54:15 «"${name}"» actor-unknown`,
    ]);
  });
});

describe('several mistakes', () => {
  it('are all told, and what is beside them is judged', async () => {
    const edits = [
      ['title: Utbilda personalen', 'titel: Utbilda personalen'],
      ['lead: ks', 'lead: kss'],
      ['status: planned', 'status: planerad'],
      ['count: 4', 'count: fyra'],
    ] as const;
    const text = edits.reduce((text, [from, to]) => edit(text, from, to), goodPlan);
    expect(await findingsIn(text)).toEqual([
      '40:9 «titel» unknown-key, title?',
      '54:15 «kss» actor-unknown',
      '56:17 «planerad» not-in-list, planned?',
      '63:47 «fyra» wrong-type string, not integer',
    ]);
  });

  it('are told once of an action that stands in two areas by an alias', async () => {
    const text = edit(goodPlan, '    actions:\n', '    actions: &actions\n');
    const twice = edit(text, 'incidents:', '  - {id: "2", title: Hemmet, actions: *actions}\nincidents:');
    expect(await findingsIn(edit(twice, 'status: planned', 'status: planerad'))).toEqual([
      '39:13 «"1.1"» id-duplicate',
      '52:13 «"1.2"» id-duplicate',
      '56:17 «planerad» not-in-list, planned?',
    ]);
  });

  it('are judged beside a key that stands twice', async () => {
    const text = edit(goodPlan, 'lead: ks\n', 'lead: kss\n        lead: ks\n');
    expect(await findingsIn(text)).toEqual(['54:15 «kss» actor-unknown', '55:9 «lead» yaml-syntax']);
  });
});

it.each(Object.entries(misfitExamples))(
  '%s is told of its example, and nothing else',
  async (name, [from, to]) => {
    const [finding = '', ...more] = await findingsIn(edit(goodPlan, from, to));
    expect(finding.split('» ')[1]?.split(/[ ,]/)[0]).toBe(name);
    expect(more).toEqual([]);
  },
);
