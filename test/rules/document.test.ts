import { describe, expect, it } from 'vitest';
import { languages } from '../../src/lang/index.ts';
import type { MisfitReason } from '../../src/plan/misfits.ts';
import schema, { type NotInSchema } from '../../src/rules/schema.ts';
import suppressionExpired from '../../src/rules/suppression-expired.ts';
import suppressionInvalid, { type InvalidSuppression } from '../../src/rules/suppression-invalid.ts';
import suppressionUnused from '../../src/rules/suppression-unused.ts';
import yamlSyntax from '../../src/rules/yaml-syntax.ts';

const swedish = (await languages.sv()).rules;

/** What is said in English, then in Swedish: each the message and the remedy. */
type Said = readonly [en: string, enRemedy: string, sv: string, svRemedy: string];

describe('schema', () => {
  const said = (reason: MisfitReason, where: Partial<NotInSchema> = {}): Said => {
    const args = {
      action: null,
      under: 'k',
      isItem: false,
      written: 'x',
      ...reason,
      ...where,
    } as NotInSchema;
    const sv = swedish.schema;
    return [schema.en.message(args), schema.en.remedy(args), sv.message(args), sv.remedy(args)];
  };
  const wrong = { misfit: 'wrong-type', found: 'object', example: null } as const;
  const item = { text: 'id: a', isListItem: true };

  it.each<[MisfitReason, Said]>([
    [
      { ...wrong, expected: ['string', 'array'] },
      [
        '"x" under `k` is a set of keys, and should be text or a list',
        'put it in quotes if it is text',
        '"x" under `k` är en uppsättning nycklar, men ska vara text eller en lista',
        'sätt det inom citattecken om det är text',
      ],
    ],
    [
      { ...wrong, found: 'string', expected: ['array'], example: item },
      [
        '"x" under `k` is text, and should be a list',
        'begin each item with a dash, such as `- id: a`, with the other keys below it',
        '"x" under `k` är text, men ska vara en lista',
        'börja varje punkt med ett streck, till exempel `- id: a`, med de andra nycklarna under',
      ],
    ],
    [
      { ...wrong, found: 'number', expected: ['array'] },
      [
        '"x" under `k` is a number, and should be a list',
        'write it as a list: [x]',
        '"x" under `k` är ett tal, men ska vara en lista',
        'skriv den som en lista: [x]',
      ],
    ],
    [
      { ...wrong, found: 'array', expected: ['boolean'] },
      [
        '"x" under `k` is a list, and should be true or false',
        'write true or false',
        '"x" under `k` är en lista, men ska vara sant eller falskt (true, false)',
        'skriv true eller false',
      ],
    ],
    [
      { ...wrong, found: 'string', expected: ['integer'] },
      [
        '"x" under `k` is text, and should be a whole number',
        'write it in figures',
        '"x" under `k` är text, men ska vara ett heltal',
        'skriv det med siffror',
      ],
    ],
    [
      { ...wrong, found: 'string', expected: ['object'], example: { text: '{name: A}', isListItem: false } },
      [
        '"x" under `k` is text, and should be a set of keys',
        'write it like this: {name: A}',
        '"x" under `k` är text, men ska vara en uppsättning nycklar',
        'skriv så här: {name: A}',
      ],
    ],
    [
      { ...wrong, found: 'string', expected: ['object'] },
      [
        '"x" under `k` is text, and should be a set of keys',
        'write it like this: {}',
        '"x" under `k` är text, men ska vara en uppsättning nycklar',
        'skriv så här: {}',
      ],
    ],
    [
      { misfit: 'missing-key', key: 'areas', example: item },
      [
        '`areas` is missing',
        'add `areas:` and under it a list, such as `- id: a`, with the other keys below it',
        '`areas` saknas',
        'lägg till `areas:` och under den en lista, till exempel `- id: a`, med de andra nycklarna under',
      ],
    ],
    [
      { misfit: 'missing-key', key: 'format', example: { text: '1', isListItem: false } },
      ['`format` is missing', 'add `format: 1`', '`format` saknas', 'lägg till `format: 1`'],
    ],
    [
      { misfit: 'missing-key', key: 'title', example: null },
      ['`title` is missing', 'add `title:`', '`title` saknas', 'lägg till `title:`'],
    ],
    [
      { misfit: 'unknown-key', key: 'leda', nearest: 'lead', allowed: ['lead', 'with'] },
      [
        'the key "leda" means nothing here',
        'did you mean "lead"?',
        'nyckeln "leda" betyder inget här',
        'menade du "lead"?',
      ],
    ],
    [
      { misfit: 'unknown-key', key: 'x', nearest: null, allowed: ['lead', 'with'] },
      [
        'the key "x" means nothing here',
        'the keys are lead and with',
        'nyckeln "x" betyder inget här',
        'nycklarna är lead och with',
      ],
    ],
    [
      { misfit: 'unknown-key', key: 'x', nearest: null, allowed: ['name'] },
      [
        'the key "x" means nothing here',
        'the only key is name',
        'nyckeln "x" betyder inget här',
        'den enda nyckeln är name',
      ],
    ],
    [
      { misfit: 'unknown-key', key: 'och annat', nearest: null, allowed: ['name'] },
      [
        'the key "och annat" means nothing here',
        'if it belongs to the text before it, put that whole text in quotes: between { } a comma begins a new key',
        'nyckeln "och annat" betyder inget här',
        'hör det till texten före, sätt hela texten inom citattecken: mellan { } börjar ett komma en ny nyckel',
      ],
    ],
    [
      { misfit: 'not-in-list', nearest: null, allowed: ['board', 'unit'] },
      [
        '"x" is not one of the words for `k`',
        'write board or unit',
        '"x" är inget av orden för `k`',
        'skriv board eller unit',
      ],
    ],
    [
      { misfit: 'not-in-list', nearest: 'unit', allowed: ['board', 'unit'] },
      [
        '"x" is not one of the words for `k`',
        'did you mean "unit"?',
        '"x" är inget av orden för `k`',
        'menade du "unit"?',
      ],
    ],
    [
      { misfit: 'spaces-in-id', nearest: 'ks' },
      [
        '"x" under `k` is not an id: an id has no spaces',
        'did you mean "ks"?',
        '"x" under `k` är inget id: ett id har inga mellanslag',
        'menade du "ks"?',
      ],
    ],
    [
      { misfit: 'spaces-in-id', nearest: null },
      [
        '"x" under `k` is not an id: an id has no spaces',
        'register the body under `actors`, and write its id here; several ids make a list: [ks, polisen]',
        '"x" under `k` är inget id: ett id har inga mellanslag',
        'skriv in organet under `actors`, och dess id här; flera id:n blir en lista: [ks, polisen]',
      ],
    ],
    [
      { misfit: 'blank', isNeeded: false },
      [
        '`k` is blank',
        'write a value, or remove the key',
        '`k` är tom',
        'skriv ett värde, eller ta bort nyckeln',
      ],
    ],
    [{ misfit: 'blank', isNeeded: true }, ['`k` is blank', 'write a value', '`k` är tom', 'skriv ett värde']],
    [
      { misfit: 'too-large', most: 9 },
      [
        '"x" under `k` is more than 9',
        'write 9 or less',
        '"x" under `k` är mer än 9',
        'skriv 9 eller mindre',
      ],
    ],
    [
      { misfit: 'number-of-what', example: 'lead-overload: {actions: 9}' },
      [
        '"x" under `k` is a number, and does not say of what',
        'write `lead-overload: {actions: 9}`',
        '"x" under `k` är ett tal, men säger inte vilket',
        'skriv `lead-overload: {actions: 9}`',
      ],
    ],
    [
      { misfit: 'unknown-rule', nearest: 'overdue' },
      ['"x" is no rule', 'did you mean "overdue"?', '"x" är ingen regel', 'menade du "overdue"?'],
    ],
    [
      { misfit: 'unknown-rule', nearest: null },
      [
        '"x" is no rule',
        '`plan explain --list` shows every rule',
        '"x" är ingen regel',
        '`plan explain --list` visar alla regler',
      ],
    ],
    [
      { misfit: 'unacceptable-rule' },
      [
        'findings of "x" cannot be accepted',
        'take the entry away, and mend what the findings say',
        'anmärkningar från "x" går inte att godta',
        'ta bort posten och rätta det som anmärkningarna säger',
      ],
    ],
  ])('of %j says what is wrong, and what to write', (reason, expected) => {
    expect(said(reason)).toEqual(expected);
  });

  it('says another thing of an item, of the file as a whole, and names the action', () => {
    expect(said({ misfit: 'blank', isNeeded: true }, { isItem: true })).toEqual([
      'an item of `k` is blank',
      'write a value, or remove the item',
      'en punkt i `k` är tom',
      'skriv ett värde, eller ta bort punkten',
    ]);
    expect(said({ ...wrong, found: 'string', expected: ['object'] }, { under: null })).toEqual([
      'the file is text, and should be a set of keys',
      'begin every line at the margin with a key and a colon, such as `title:`',
      'filen är text, men ska vara en uppsättning nycklar',
      'börja varje rad vid marginalen med en nyckel och ett kolon, till exempel `title:`',
    ]);
    const [en, , sv] = said({ misfit: 'no-such-day' }, { action: { id: '1.1', title: 'Utbilda' } });
    expect(en).toBe('action 1.1 "Utbilda": "x" under `k` is not a day of the calendar, written YYYY-MM-DD');
    expect(sv).toBe('åtgärd 1.1 "Utbilda": "x" under `k` är ingen dag i kalendern, skriven ÅÅÅÅ-MM-DD');
  });
});

describe('suppression-invalid', () => {
  const remedy = (rule: string): string =>
    `write it as \`# plan-ignore ${rule}: the reason\`; \`until 2027-06-30\` may follow the rule`;
  const svRemedy = (rule: string): string =>
    `skriv \`# plan-ignore ${rule}: skälet\`; \`until 2027-06-30\` får stå efter regeln`;
  const day = [
    'write the last day as YYYY-MM-DD, or leave `until` out',
    'skriv sista dagen som ÅÅÅÅ-MM-DD, eller utelämna `until`',
  ] as const;

  it.each<[InvalidSuppression, Said]>([
    [
      { fault: 'no-rule' },
      [
        'this comment accepts a finding without naming its rule',
        remedy('lead-shared'),
        'kommentaren godtar en anmärkning utan att nämna regeln',
        svRemedy('lead-shared'),
      ],
    ],
    [
      { fault: 'unknown-rule', rule: 'x', nearest: null },
      [
        '"x" is no rule that can be accepted',
        remedy('lead-shared'),
        '"x" är ingen regel som går att godta avsteg från',
        svRemedy('lead-shared'),
      ],
    ],
    [
      { fault: 'unknown-rule', rule: 'over-due', nearest: 'overdue' },
      [
        '"over-due" is no rule that can be accepted',
        'did you mean "overdue"?',
        '"over-due" är ingen regel som går att godta avsteg från',
        'menade du "overdue"?',
      ],
    ],
    [
      { fault: 'several-rules' },
      [
        'this comment names several rules',
        'write one comment for each rule, below each other, with its reason',
        'kommentaren nämner flera regler',
        'skriv en kommentar för varje regel, under varandra, med skälet för den',
      ],
    ],
    [
      { fault: 'never', rule: 'schema' },
      [
        'findings of "schema" cannot be accepted: the file has to be mended',
        'take the comment away, and mend what the finding says',
        'anmärkningar från "schema" går inte att godta: filen måste rättas',
        'ta bort kommentaren och rätta det som anmärkningen säger',
      ],
    ],
    [
      { fault: 'no-colon', rule: 'overdue' },
      [
        'no colon after "overdue" and its last day begins the reason',
        remedy('overdue'),
        'inget kolon efter "overdue" och dess sista dag inleder skälet',
        svRemedy('overdue'),
      ],
    ],
    [
      { fault: 'no-reason', rule: 'overdue' },
      [
        'this comment accepts "overdue" without a reason',
        remedy('overdue'),
        'kommentaren godtar "overdue" utan att säga varför',
        svRemedy('overdue'),
      ],
    ],
    [
      { fault: 'no-such-day', rule: 'overdue', until: '2027-02-30' },
      [
        '"2027-02-30" is no day until which "overdue" could be accepted',
        day[0],
        '"2027-02-30" är ingen dag som "overdue" kan godtas till',
        day[1],
      ],
    ],
    [
      { fault: 'no-such-day', rule: 'overdue', until: '' },
      ['no day follows `until`', day[0], 'efter `until` saknas en dag', day[1]],
    ],
  ])('of %j says what is wrong, and what to write', (args, expected) => {
    const [en, sv] = [suppressionInvalid.en, swedish['suppression-invalid']];
    expect([en.message(args), en.remedy(args), sv.message(args), sv.remedy(args)]).toEqual(expected);
  });
});

describe('suppression-unused', () => {
  it.each<['comment' | 'configuration', Said]>([
    [
      'comment',
      [
        'nothing here breaks "overdue", which this comment accepts',
        'take the comment away, or move it: it holds for the key, the action or the area that begins on its line or the next; what is said of the whole plan is accepted above `format`',
        'inget här bryter mot "overdue", som kommentaren godtar',
        'ta bort kommentaren, eller flytta den: den gäller nyckeln, åtgärden eller området som börjar på dess rad eller nästa; det som sägs om hela planen godtas ovanför `format`',
      ],
    ],
    [
      'configuration',
      [
        'no finding of "overdue" is left for this entry to accept',
        'take the entry away, or write the id of the action that the finding names',
        'ingen anmärkning från "overdue" finns kvar att godta',
        'ta bort posten, eller skriv id:t för åtgärden som anmärkningen nämner',
      ],
    ],
  ])('says it of a %s', (place, expected) => {
    const [en, sv] = [suppressionUnused.en, swedish['suppression-unused']];
    const args = { rule: 'overdue', place };
    expect([en.message(args), en.remedy(args), sv.message(args), sv.remedy(args)]).toEqual(expected);
  });
});

describe('suppression-expired', () => {
  it('quotes the reason that held until its day', () => {
    const [en, sv] = [suppressionExpired.en, swedish['suppression-expired']];
    const args = { rule: 'overdue', until: '2026-10-31', reason: 'Väntar på bidrag.' };
    expect([en.message(args), en.remedy(args), sv.message(args), sv.remedy(args)]).toEqual([
      '"overdue" was accepted here until 2026-10-31: "Väntar på bidrag."',
      'mend what was accepted and take this away, or write a new last day with the reason for it',
      '"overdue" godtogs här till och med 2026-10-31: "Väntar på bidrag."',
      'rätta det som godtogs och ta bort det här, eller skriv en ny sista dag med skälet för den',
    ]);
  });
});

describe('yaml-syntax', () => {
  it('shows the first of two, and guesses a character only where there is one to guess', () => {
    const [en, sv] = [yamlSyntax.en, swedish['yaml-syntax']];
    const args = { fault: 'not-utf8', byte: '81', guess: null } as const;
    expect(en.message(args)).toBe('the file is not UTF-8: the byte 81 here is no character');
    expect(en.message({ ...args, guess: 'å' })).toBe(
      'the file is not UTF-8: the byte 81 here is no character (it would be "å" in Windows-1252)',
    );
    expect([en.note?.(args), sv.note?.(args)]).toEqual(['the first one is here', 'den första står här']);
  });
});
