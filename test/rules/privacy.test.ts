import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import { found, planWith, planWithAction } from './found.ts';
import { told } from './told.ts';

const at = 'areas.0.actions.0';

/** A number of ten or twelve digits whose last, written `_`, is made such that the sum is right. */
function completed(number: string): string {
  const doubled = '0246813579';
  const digits = number.replace(/\D/g, '').slice(-9);
  const sum = Array.from(digits, (digit, i) => Number(i % 2 === 0 ? doubled[Number(digit)] : digit));
  return number.replace('_', String((10 - (sum.reduce((a, b) => a + b) % 10)) % 10));
}

describe('personal-number', () => {
  it('stands at the text, and shows only the year', () => {
    expect(told('personal-number', planWithAction({ note: 'Stöd till 811218-9876.' }))).toEqual([
      {
        at: `${at}.note`,
        part: 'value',
        note: null,
        en: [
          'action 1.1 "Utbilda" holds under `note` a personal identity number ("81****-****", its date and check digit are right)',
          'take it out, and ask those who keep the archive what to do about earlier versions',
        ],
        sv: [
          'åtgärd 1.1 "Utbilda" innehåller under `note` ett personnummer ("81****-****", datum och kontrollsiffra stämmer)',
          'ta bort det, och fråga arkivansvarig vad som ska göras med tidigare versioner',
        ],
      },
    ]);
  });

  it('counts the others of one text, and tells of a coordination number outside actions', () => {
    const text = 'Gäller 701063-2391, 19811218-9876 och 811218+9876.';
    expect(told('personal-number', planWith({ situation: { text } }))).toEqual([
      {
        at: 'situation.text',
        part: 'value',
        note: null,
        en: [
          '`text` holds a coordination number for a person ("70****-****", its date and check digit are right) and 2 more',
          'take them out, and ask those who keep the archive what to do about earlier versions',
        ],
        sv: [
          '`text` innehåller ett samordningsnummer ("70****-****", datum och kontrollsiffra stämmer) och 2 till',
          'ta bort dem, och fråga arkivansvarig vad som ska göras med tidigare versioner',
        ],
      },
    ]);
  });

  it.each([
    ['811218-9876', '81****-****'],
    ['811218+9876', '81****+****'],
    ['811218 9876', '81**** ****'],
    ['811218–9876', '81****–****'],
    ['811218 – 9876', '81**** – ****'],
    ['811218\u00A09876', '81**** ****'],
    ['811218\u22129876', '81****\u2212****'],
    ['8112189876', '81********'],
    ['19811218-9876', '1981****-****'],
    ['198112189876', '1981********'],
    ['19811218 9876', '1981**** ****'],
    [completed('18991231981_'), '1899********'],
    [completed('20000229-000_'), '2000****-****'],
    [completed('000229-000_'), '00****-****'],
    [completed('260101-000_'), '26****-****'],
    [completed('261102-000_'), '26****-****'],
    [completed('811201-987_'), '81****-****'],
    [completed('811231-987_'), '81****-****'],
    [completed('810118-987_'), '81****-****'],
    [completed('811261-987_'), '81****-****'],
    [completed('811291-987_'), '81****-****'],
    [completed('010118-987_'), '01****-****'],
    [completed('010118 987_'), '01**** ****'],
    [completed('20010118987_'), '2001********'],
    [completed('180118+987_'), '18****+****'],
    ['pnr811218-9876', '81****-****'],
    ['(811218-9876)', '81****-****'],
  ])('finds %s', (number, masked) => {
    const [finding] = told('personal-number', planWithAction({ note: `x ${number} y` }));
    expect(finding?.en[0]).toContain(`("${masked}", `);
    expect(`${String(finding?.en)}${String(finding?.sv)}`).not.toContain(number);
  });

  it.each([
    ['another check digit', '811218-9875'],
    ['a month that is none', completed('811318-987_')],
    ['month nought', completed('810018-987_')],
    ['a day that is none', completed('810230-987_')],
    ['a day past the month', completed('811232-987_')],
    ['day nought', completed('811200-987_')],
    ['day sixty', completed('811260-987_')],
    ['a day past the month with sixty added', completed('811292-987_')],
    ['the 29th of February of no leap year', completed('19010229-000_')],
    ['the 29th of February 1900 and before', completed('000229+000_')],
    ['an organisation number', '212000-1355'],
    ['a company', '556016-0680'],
    ['a day to come', completed('20261102-000_')],
    ['a telephone number', completed('070118123_')],
    ['part of a longer number', '1811218-9876'],
    ['part of a longer number after it', '811218-98760'],
    ['a decimal', '17.8112189876'],
    ['a decimal with a comma', '17,8112189876'],
    ['what goes on after a hyphen', '811218-9876-12'],
    ['a range of days', '20170317-20181231'],
    ['dates', '2017-03-17/2018-12-31 och 2016-01-18 - 2020-06-30'],
    ['two spaces', '811218  9876'],
  ])('lets %s be', (_, text) => {
    expect(found('personal-number', planWithAction({ note: text }))).toEqual([]);
  });

  it('judges by today what is a day to come', () => {
    const plan = planWithAction({ note: completed('20261102-000_') });
    expect(found('personal-number', plan, '2026-11-01')).toEqual([]);
    expect(found('personal-number', plan, '2026-11-02')).toHaveLength(1);
  });

  it('looks at every text, figure and id of the plan', () => {
    const number = '811218-9876';
    const plan = planWith({
      title: number,
      document: { duties: ['a', number], links: [{ title: number, url: `https://a.se/${number}` }] },
      decisions: [{ kind: 'adopted', reference: number }],
      actors: { [number]: { name: 'A' }, b: { name: number, contact: { phone: number } } },
      groups: { [number]: { name: 'B', internal: number } },
      sections: [{ id: 's', title: 'S', text: `a\n\n${number}` }],
      goals: [
        {
          id: 'g',
          text: 'G',
          indicator: { name: 'I', values: [{ date: '2026-01-01', value: 198112189876 }] },
        },
      ],
      areas: [],
      actions: [{ id: number, title: number, lead: [number], when: { if: number }, cost: 8112189876 }],
      incidents: { types: [number] },
    });
    const findings = told('personal-number', plan);
    expect(findings.map((finding) => `${finding.at} ${finding.part}`)).toEqual(
      [
        'title value',
        'document.duties.1 value',
        'document.links.0.title value',
        'document.links.0.url value',
        'decisions.0.reference value',
        'actors.811218-9876 key',
        'actors.b.name value',
        'actors.b.contact.phone value',
        'groups.811218-9876 key',
        'groups.811218-9876.internal value',
        'sections.0.text value',
        'goals.0.indicator.values.0.value value',
        'actions.0.id value',
        'actions.0.title value',
        'actions.0.lead.0 value',
        'actions.0.when.if value',
        'actions.0.cost value',
        'incidents.types.0 value',
      ].toSorted((a, b) => order(findings, a) - order(findings, b)),
    );
    expect(findings.find(({ part }) => part === 'key')?.en[0]).toMatch(/^`actors` holds a personal/);
    expect(findings.find((finding) => finding.at === 'actions.0.lead.0')?.en[0]).toMatch(
      /^action 81\*{4}-\*{4} "81\*{4}-\*{4}" holds under `lead` a personal/,
    );
    expect(JSON.stringify(findings.map(({ en, sv }) => [en, sv]))).not.toContain(number);
  });
});

function order(findings: readonly { at: string; part: string }[], name: string): number {
  return findings.findIndex(({ at: place, part }) => `${place} ${part}` === name);
}

describe('contact-detail', () => {
  const details = (text: string): string[] =>
    told('contact-detail', planWithAction({ note: text })).map(
      ({ en }) => en[0]?.replace(/^.*?`note` /, '') ?? '',
    );

  it('quotes the first, and counts the others', () => {
    expect(
      told('contact-detail', planWithAction({ note: 'Ring 070-123 45 67 eller skriv till a@b.se' })),
    ).toEqual([
      {
        at: `${at}.note`,
        part: 'value',
        note: null,
        en: [
          'action 1.1 "Utbilda" holds under `note` the telephone number "070-123 45 67" and 1 more',
          'name the body instead, and put the number or address of its office under `contact` of its entry in `actors`',
        ],
        sv: [
          'åtgärd 1.1 "Utbilda" innehåller under `note` telefonnumret "070-123 45 67" och 1 till',
          'nämn organet i stället, och skriv numret eller adressen till dess verksamhet under `contact` hos organet i `actors`',
        ],
      },
    ]);
    expect(told('contact-detail', planWith({ situation: { text: 'Skriv: a@b.se' } }))).toMatchObject([
      {
        at: 'situation.text',
        en: ['`text` holds the e-mail address "a@b.se"', expect.any(String)],
        sv: ['`text` innehåller e-postadressen "a@b.se"', expect.any(String)],
      },
    ]);
  });

  it.each([
    ...['070-123 45 67', '0701234567', '070 123 45 67', '0701-23 45 67', '070-1234567', '08-12 34 56'],
    ...[
      '08-123 456 78',
      '(08) 123 45 67',
      '08 - 123 456',
      '033/35 70 00',
      '0980-31 92 00',
      '020-100 200',
      '0771-567 567',
    ],
    ...[
      '+46 70 123 45 67',
      '+46 (0)70-123 45 67',
      '+46701234567',
      '0046 70 123 45 67',
      '+47 22 12 34 56',
      '08–123 45 67',
    ],
  ])('takes %s for a telephone number', (number) => {
    expect(details(`Ring ${number}.`)).toEqual([`the telephone number "${number}"`]);
    expect(details(`tel:${number}`)).toEqual([`the telephone number "${number}"`]);
  });

  it.each(['anna.svensson@boras.se', 'a+b@c-d.example.com', 'åsa@öst.se', 'A_B@C.SE'])(
    'takes %s for an e-mail address',
    (address) => {
      expect(details(`(${address}).`)).toEqual([`the e-mail address "${address}"`]);
      expect(details(`mailto:${address}`)).toEqual([`the e-mail address "${address}"`]);
    },
  );

  it.each([
    ...['112', '114 14', '1177', 'ring 113 13 eller 114 14'],
    ...[
      '2017-03-31',
      '2017-03-17/2018-12-31',
      '31/03 2017',
      '01-02 2017',
      '20170331',
      '2017-03-31 10:00',
      '01.02.2017',
    ],
    ...[
      'KS 2016/123',
      'dnr 08-123456',
      'Dnr: 0123-45678',
      'diarienummer 08-1234567',
      'diarienr 08-123 456',
      '2023:196',
      '2011/12:44',
    ],
    ...[
      '1 200 000 kr',
      '400 000 kronor',
      '+12 500 000 kr',
      '+1 200 000 kronor',
      '+12 345 678 €',
      '0,5 miljoner',
      '100 000–200 000',
    ],
    ...['2017–2018', '2017-2020', '10-13 år', '0-100 000 kr', '08.00–16.30', 'kl 08 00-16 30', '08:00-16:30'],
    ...[
      'plusgiro 90 20 03-3',
      'bankgiro 5050-1055',
      '212000-1355',
      '811218-9876',
      '501 80 Borås',
      '978-91-7000-123-4',
    ],
    ...[
      '0123-45678-9',
      '012-345 678,5',
      '17.0701234567',
      '10701234567',
      '07012345678901',
      '08-12345',
      '08-1 23',
    ],
    ...[
      'https://a.se/070-123 x',
      'https://a.se/0701234567',
      'www.a.se/0701234567',
      'a@b',
      '@anna',
      'a @ b.se',
      'x@y.1',
    ],
  ])('lets %s be', (text) => {
    expect(details(text)).toEqual([]);
  });

  it('lets the own entry of an actor be, and no other place', () => {
    const phone = 'Ring 070-123 45 67';
    const plan: Plan = planWith({
      actors: { ks: { name: phone, note: phone, contact: { phone, email: 'a@b.se' } } },
      groups: { bra: { name: 'Brå', note: phone } },
      agreements: [{ title: 'A', with: 'ks', purpose: phone }],
      document: { duties: ['a', phone] },
      incidents: { report_to: 'ks', text: phone, internal: phone },
    });
    expect(told('contact-detail', plan).map((finding) => finding.at)).toEqual(
      [
        'groups.bra.note',
        'agreements.0.purpose',
        'document.duties.1',
        'incidents.text',
        'incidents.internal',
      ].toSorted(
        (a, b) =>
          Object.keys(plan).indexOf(a.split('.')[0] ?? '') - Object.keys(plan).indexOf(b.split('.')[0] ?? ''),
      ),
    );
  });

  it('takes no id for an address, wherever it leads', () => {
    const id = 'trygghet@boras.se';
    const plan = planWithAction(
      { lead: id, with: ['ks', id], log: [{ date: '2026-01-01', by: 'x@boras.se', note: 'a@b.se' }] },
      { actors: { [id]: { name: 'Trygghet' } }, groups: { 'b@boras.se': { name: 'Brå', members: [id] } } },
    );
    expect(found('contact-detail', plan)).toEqual([
      `${at}.log.0.note: action 1.1 "Utbilda" holds under \`note\` the e-mail address "a@b.se"`,
    ]);
  });
});
