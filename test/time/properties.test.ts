import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/time/canonical.ts';
import { readTime } from '../../src/time/read.ts';
import type { Time } from '../../src/time/time.ts';
import { knownWords } from '../../src/time/vocabulary.ts';

const year = fc.integer({ min: 1901, max: 2197 }).map(String);
const one = (...forms: string[]) => fc.constantFrom(...forms);
const upTo = (max: number) => fc.integer({ min: 1, max }).map(String);
const joined = (...pieces: fc.Arbitrary<string>[]) => fc.tuple(...pieces).map((words) => words.join(''));
const sp = fc.constant(' ');

const month = one('januari', 'feb', 'mars', 'maj', 'oktober', 'dec', 'June', 'August');
const partOfYear = fc.oneof(
  joined(one('Q', 'kvartal ', 'q'), upTo(4)),
  joined(one('T', 'tertial '), upTo(3)),
  joined(one('H', 'halvår '), upTo(2)),
  joined(one('vecka ', 'v. ', 'week ', 'W'), upTo(52)),
  joined(one('första', 'second', 'sista', '3:e'), one(' kvartalet', ' tertial')).filter(
    (text) => text !== '',
  ),
  one('våren', 'sommaren', 'autumn', 'vintern', 'VT', 'höstterminen', 'spring term'),
  month,
);
const day = joined(upTo(28), sp, month);
const iso = fc.oneof(
  year,
  joined(year, one('-Q', '-q'), upTo(4)),
  joined(year, fc.constant('-W'), fc.integer({ min: 10, max: 52 }).map(String)),
  joined(year, fc.constant('-'), fc.integer({ min: 10, max: 12 }).map(String)),
  joined(year, fc.constant('-0'), upTo(9), fc.constant('-'), fc.integer({ min: 10, max: 28 }).map(String)),
);
const point = fc.oneof(
  iso,
  joined(partOfYear, sp, year),
  joined(day, sp, year),
  year.chain((text) => one('läsåret', 'årsskiftet').map((noun) => `${noun} ${text}/${Number(text) + 1}`)),
);
const range = fc.oneof(
  joined(iso, one('-', '–', '/', ' / '), iso),
  joined(point, one(' - ', ' – ', ' till ', ' to ', ' t.o.m. '), point),
);
const span = fc.oneof(
  point,
  range,
  joined(one('senast ', 'by ', 'innan ', 'före ', 'från ', 'from ', 'fr.o.m. ', 'efter ', 't.o.m. '), point),
  joined(point, one(' och framåt', ' onwards', '/', '-')),
  joined(fc.constant('mellan '), point, fc.constant(' och '), point),
);
const rhythm = fc.oneof(
  one('årligen', 'kvartalsvis', 'weekly', 'P3M', 'vartannat år', 'varje läsår', 'varje mandatperiod'),
  joined(one('var ', 'every '), one('tredje', '3:e', 'fourth', '6:e'), one(' månad', ' weeks', ' termin')),
  joined(
    one('minst ', 'at least ', ''),
    one('en', 'två', '3', 'twelve'),
    one(' gånger per ', ' ggr/'),
    one('år', 'year', 'månad'),
  ),
);
const form = fc.oneof(
  span,
  rhythm,
  joined(rhythm, sp, span),
  joined(one('årligen', 'vartannat år,', 'every year'), one(' ', ' senast '), one('', 'den '), day),
  joined(rhythm, one(', första gången ', ', for the first time '), point),
  joined(span, sp, rhythm),
  joined(
    one('löpande', 'ongoing', 'vid behov'),
    one('', ' ').chain((gap) => (gap ? span.map((text) => gap + text) : fc.constant(''))),
  ),
  joined(
    one('om ', 'if ', 'efter ', 'i samband med '),
    one('anslag beviljas', 'the decision'),
    one('', ', senast 2019'),
  ),
);
const splice = fc
  .array(
    fc.oneof(
      fc.constantFrom(...knownWords()),
      one('-', '–', '/', '..', ',', '.', ':', '§', '(', ')', 'Borås', 'åk', 'P1Y', 'R'),
      fc.integer({ min: 0, max: 2300 }).map(String),
      point,
    ),
    { maxLength: 7 },
  )
  .chain((words) => one(' ', '').map((gap) => words.join(gap)));
const anything = fc.oneof(form, splice, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const runs = { numRuns: 2000 };

function meaning({ kind, first, last, every, times }: Time) {
  return { kind, first, last, every, times };
}

describe('whatever is written', () => {
  test('it is read without throwing, and a time that ends never ends before it starts', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const time = readTime(text);
        expect(time.text).toBe(text);
        expect(time.kind === 'unreadable').toBe(time.problem !== null);
        if (time.first !== null && time.last !== null) expect(time.first <= time.last).toBe(true);
        expect(time.precision !== null).toBe(time.first !== null || time.last !== null);
        expect(time.every !== null).toBe(time.kind === 'recurring');
        for (const end of [time.first, time.last])
          expect(end ?? '2017-01-01').toMatch(/^(19|2[01])\d\d-\d\d-\d\d$/);
      }),
      runs,
    );
  });

  test('what it means can be said again in the canonical form', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const time = readTime(text);
        fc.pre(time.problem === null);
        expect(meaning(readTime(canonical(time)))).toEqual(meaning(time));
      }),
      runs,
    );
  });

  test('the canonical form of a canonical form is itself', () => {
    fc.assert(
      fc.property(form, (text) => {
        const short = canonical(readTime(text));
        expect(canonical(readTime(short))).toBe(short);
      }),
      runs,
    );
  });

  test('the nearest form, when there is one, is read', () => {
    const slips = form.chain((text) =>
      fc
        .nat(text.length)
        .chain((at) =>
          one('', '0', '9', 'x', 'e').map((letter) => text.slice(0, at) + letter + text.slice(at + 1)),
        ),
    );
    let given = 0;
    fc.assert(
      fc.property(fc.oneof(slips, splice), (text) => {
        const nearest = readTime(text).problem?.nearest ?? null;
        if (nearest === null) return;
        given++;
        expect(readTime(nearest).problem).toBe(null);
      }),
      runs,
    );
    expect(given).toBeGreaterThan(0);
  });
});

describe('a form of the grammar', () => {
  test('is read, unless it ends before it starts', () => {
    fc.assert(
      fc.property(form, (text) => {
        const reason = readTime(text).problem?.reason;
        expect(['ends-before-it-starts', undefined]).toContain(reason);
      }),
      runs,
    );
  });

  test('means the same in capitals, with a full stop, and with any dash', () => {
    fc.assert(
      fc.property(form, (text) => {
        const plain = meaning(readTime(text));
        expect(meaning(readTime(text.toUpperCase()))).toEqual(plain);
        expect(meaning(readTime(`${text}.`))).toEqual(plain);
        expect(meaning(readTime(text.replaceAll('-', '–')))).toEqual(plain);
        expect(meaning(readTime(text.replaceAll('–', '-')))).toEqual(plain);
        expect(meaning(readTime(text.normalize('NFD').replaceAll(' ', '\u00a0')))).toEqual(plain);
      }),
      runs,
    );
  });
});

describe('a mapping of anything', () => {
  test('is read without throwing', () => {
    const value = fc.oneof(anything, fc.integer(), fc.constant(null), fc.double(), fc.boolean());
    const mapping = fc.record(
      { from: value, by: value, every: value, times: value, if: value, text: value },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(mapping, (written) => {
        const time = readTime(written as Parameters<typeof readTime>[0]);
        expect(time.kind === 'unreadable').toBe(time.problem !== null);
        if (time.first !== null && time.last !== null) expect(time.first <= time.last).toBe(true);
      }),
      runs,
    );
  });
});
