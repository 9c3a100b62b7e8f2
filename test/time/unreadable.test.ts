import { describe, expect, test } from 'vitest';
import { readTime } from '../../src/time/read.ts';
import type { TimeReason } from '../../src/time/time.ts';

const years = { firstYear: 1900, lastYear: 2199 };

describe('what cannot be read says why, and what is nearest', () => {
  test.each<[string, TimeReason, string | null]>([
    ['', { reason: 'empty' }, null],
    [' \u00a0\t\n. ', { reason: 'empty' }, null],
    ['30 februari 2017', day(30, 2, 28), '28 februari 2017'],
    ['2017-02-29', day(29, 2, 28), '2017-02-28'],
    ['2017-02-00', day(0, 2, 28), '2017-02-01'],
    ['31 april 2017', day(31, 4, 30), '30 april 2017'],
    ['February 30, 2017', day(30, 2, 28), 'February 28, 2017'],
    ['senast den 31 juni 2017.', day(31, 6, 30), 'senast den 30 juni 2017'],
    ['1–32 mars 2017', day(32, 3, 31), '1-31 mars 2017'],
    ['30–31 februari 2017', day(30, 2, 28), null],
    ['2017-13', { reason: 'no-such-month', month: 13 }, '2017-12'],
    ['2017-00', { reason: 'no-such-month', month: 0 }, '2017-01'],
    ['2017-17', { reason: 'no-such-month', month: 17 }, '2017-12'],
    ['2017-18', { reason: 'no-such-month', month: 18 }, '2017-2018'],
    ['2017-13-01', { reason: 'no-such-month', month: 13 }, null],
    ['Q5 2017', { reason: 'no-such-quarter', quarter: 5 }, 'Q4 2017'],
    ['Q0 2017', { reason: 'no-such-quarter', quarter: 0 }, 'Q1 2017'],
    ['2017-Q5', { reason: 'no-such-quarter', quarter: 5 }, '2017-Q4'],
    ['femte kvartalet 2017', { reason: 'no-such-quarter', quarter: 5 }, 'fjärde kvartalet 2017'],
    ['T4 2017', { reason: 'no-such-tertial', tertial: 4 }, 'T3 2017'],
    ['H3 2017', { reason: 'no-such-half-year', half: 3 }, 'H2 2017'],
    ['vecka 53 2017', { reason: 'no-such-week', week: 53, year: 2017, lastWeek: 52 }, 'vecka 52 2017'],
    ['2017-W00', { reason: 'no-such-week', week: 0, year: 2017, lastWeek: 52 }, '2017-W01'],
    ['2017-W53-1', { reason: 'no-such-week', week: 53, year: 2017, lastWeek: 52 }, '2017-W52'],
    ['2020-W54', { reason: 'no-such-week', week: 54, year: 2020, lastWeek: 53 }, '2020-W53'],
    ['1899', { reason: 'year-out-of-range', year: 1899, ...years }, null],
    ['2200', { reason: 'year-out-of-range', year: 2200, ...years }, null],
    ['före 1900', { reason: 'year-out-of-range', year: 1899, ...years }, null],
    ['efter 2199', { reason: 'year-out-of-range', year: 2200, ...years }, null],
    ['vintern 2199', { reason: 'year-out-of-range', year: 2200, ...years }, null],
    ['läsåret 2199/2200', { reason: 'year-out-of-range', year: 2200, ...years }, null],
    ['2018-2017', endsBefore('2018-01-01', '2017-12-31'), '2017-2018'],
    ['2018-12-31/2017-03-17', endsBefore('2018-12-31', '2017-03-17'), '2017-03-17/2018-12-31'],
    ['Q3 2018 – Q1 2018', endsBefore('2018-07-01', '2018-03-31'), '2018-Q1/2018-Q3'],
    ['maj–mars 2018', endsBefore('2018-05-01', '2018-03-31'), 'maj 2017-mars 2018'],
    ['hösten–våren 2018', endsBefore('2018-09-01', '2018-05-31'), 'hösten 2017-våren 2018'],
    ['2017-Q3–Q1', endsBefore('2017-07-01', '2017-03-31'), '2017-Q3-Q1 2018'],
    ['15–1 mars 2017', endsBefore('2017-03-15', '2017-03-01'), '2017-03-01/2017-03-15'],
    ['15 mars–1 februari 2017', endsBefore('2017-03-15', '2017-02-01'), '15 mars 2016-1 februari 2017'],
    ['från 2018, senast 2017', endsBefore('2018-01-01', '2017-12-31'), null],
    ['mars', { reason: 'no-year', words: 'mars' }, null],
    ['vecka 10-12', { reason: 'no-year', words: 'vecka 10-12' }, null],
    ['Q1', { reason: 'no-year', words: 'Q1' }, null],
    ['den 31 mars', { reason: 'no-year', words: 'den 31 mars' }, null],
    ['våren–hösten', { reason: 'no-year', words: 'våren-hösten' }, null],
    ['senast 31 mars', { reason: 'no-year', words: 'senast 31 mars' }, null],
    ['8 mars varje kvartal', { reason: 'no-year', words: '8 mars' }, null],
    ['8 mars P1Y6M', { reason: 'no-year', words: '8 mars' }, null],
    ['ca mars', { reason: 'no-year', words: 'ca mars' }, null],
    ['jul', { reason: 'no-year', words: 'jul' }, null],
    ['vid årsskiftet', { reason: 'no-year', words: 'vid årsskiftet' }, null],
    ['innan årsskiftet', { reason: 'no-year', words: 'innan årsskiftet' }, null],
    ['30 februari varje år', { reason: 'digits-are-no-date', digits: '30 februari' }, '29 februari varje år'],
    ['Q5 varje år', { reason: 'digits-are-no-date', digits: 'Q5' }, 'Q4 varje år'],
    ['1–40 mars', { reason: 'digits-are-no-date', digits: '1-40 mars' }, null],
    ['40–41 mars', { reason: 'digits-are-no-date', digits: '40-41 mars' }, null],
    ['Q1-2017', { reason: 'no-year', words: 'Q1' }, 'Q1 2017'],
    ['VT17', { reason: 'two-digit-year', digits: '17' }, 'VT 2017'],
    ['HT -17', { reason: 'two-digit-year', digits: '17' }, 'HT 2017'],
    ['Q1-17', { reason: 'two-digit-year', digits: '17' }, 'Q1 2017'],
    ['läsåret 17/18', { reason: 'two-digit-year', digits: '17' }, 'läsåret 2017/18'],
    ['mars -17', { reason: 'two-digit-year', digits: '17' }, 'mars 2017'],
    ['våren 05', { reason: 'two-digit-year', digits: '05' }, 'våren 2005'],
    ['2017/18', { reason: 'two-digit-year', digits: '18' }, '2017/2018'],
    ['läsåret 2017/19', { reason: 'years-do-not-follow', year: 2017, next: 2019 }, 'läsåret 2017/18'],
    ['läsåret 2017/2019', { reason: 'years-do-not-follow', year: 2017, next: 2019 }, 'läsåret 2017/2018'],
    ['vintern 2017/19', { reason: 'years-do-not-follow', year: 2017, next: 2019 }, 'vintern 2017/18'],
    ['läsåret 2017', { reason: 'ambiguous', words: 'läsåret 2017' }, 'läsåret 2017/18'],
    ['i slutet av 2017', { reason: 'ambiguous', words: 'i slutet av 2017' }, 'senast i slutet av 2017'],
    ...['innan ', 'före ', 'till ', 'senast ', 'efter ', 'från ', 'slutet av ', 'by ', ''].map(
      (cue): [string, TimeReason, null] => [
        `${cue}jul 2026`,
        { reason: 'ambiguous', words: 'jul 2026' },
        null,
      ],
    ),
    ['2026 jul', { reason: 'ambiguous', words: '2026 jul' }, null],
    ['jul–2026', { reason: 'ambiguous', words: 'jul' }, null],
    ['jul 2026 – 2027', { reason: 'ambiguous', words: 'jul 2026' }, null],
    ['juni–jul 2026', { reason: 'ambiguous', words: 'jul 2026' }, null],
    ['från maj till jul 2026', { reason: 'ambiguous', words: 'jul 2026' }, null],
    ['jul 2026 – jul 2027', { reason: 'ambiguous', words: 'jul 2026' }, null],
    ['årsskiftet 2026', { reason: 'ambiguous', words: 'årsskiftet 2026' }, 'årsskiftet 2026/2027'],
    [
      'innan årsskiftet 2026',
      { reason: 'ambiguous', words: 'årsskiftet 2026' },
      'innan årsskiftet 2026/2027',
    ],
    [
      'årsskiftet 2026/2028',
      { reason: 'years-do-not-follow', year: 2026, next: 2028 },
      'årsskiftet 2026/2027',
    ],
    ['årsskiftet 26/27', { reason: 'two-digit-year', digits: '26' }, 'årsskiftet 2026/27'],
    ['årsskiftet 2199/2200', { reason: 'year-out-of-range', year: 2200, ...years }, null],
    ['mars 2027 – årsskiftet 2026/27', endsBefore('2027-03-01', '2026-12-31'), '2027-01-01/2027-03-31'],
    [
      'årligen, första gången senast 2027',
      { reason: 'ambiguous', words: 'första gången senast 2027' },
      'årligen, första gången 2027',
    ],
    ['årligen, första gången före 2027', { reason: 'ambiguous', words: 'första gången före 2027' }, null],
    ['end of Q1 2017', { reason: 'ambiguous', words: 'end of Q1 2017' }, 'by end of Q1 2017'],
    [
      'från 2017, senast 2018, före 2019',
      { reason: 'ambiguous', words: 'från 2017, senast 2018, före 2019' },
      null,
    ],
    ['senast 2018, senast 2019', { reason: 'ambiguous', words: 'senast 2018, senast 2019' }, null],
    ['biweekly', { reason: 'ambiguous', words: 'biweekly' }, null],
    ['2017 och 2019', { reason: 'ambiguous', words: '2017 och 2019' }, null],
    ['minst årligne', { reason: 'misspelt', word: 'årligne', meant: 'årligen' }, 'minst årligen'],
    [
      'två gånger per år, minst tre gånger per år',
      { reason: 'ambiguous', words: 'två gånger per år, minst tre gånger per år' },
      null,
    ],
    ['årligen eller kvartalsvis', { reason: 'ambiguous', words: 'årligen eller kvartalsvis' }, null],
    ['0 gånger per år', { reason: 'no-such-count', times: 0 }, '1 gånger per år'],
    ['var 0:e månad', { reason: 'no-such-count', times: 0 }, 'var 1 månad'],
    ['P0M', { reason: 'not-a-recurrence', words: 'P0M' }, null],
    ['31/3 2017', { reason: 'digits-are-no-date', digits: '31/3' }, '2017-03-31'],
    ['3/31/2017', { reason: 'digits-are-no-date', digits: '3/31/2017' }, '2017-03-31'],
    ['senast 31/12-2017', { reason: 'digits-are-no-date', digits: '31/12-2017' }, 'senast 2017-12-31'],
    ['3/3 2017', { reason: 'digits-are-no-date', digits: '3/3' }, '2017-03-03'],
    ['3/4 2017', { reason: 'digits-are-no-date', digits: '3/4' }, '2017-04-03'],
    ['senast 1/3 2027', { reason: 'digits-are-no-date', digits: '1/3' }, 'senast 2027-03-01'],
    ['13/3 2027', { reason: 'digits-are-no-date', digits: '13/3' }, '2027-03-13'],
    ['1/3-2027', { reason: 'digits-are-no-date', digits: '1/3-2027' }, '2027-03-01'],
    ['1/3 -27', { reason: 'digits-are-no-date', digits: '1/3' }, '2027-03-01'],
    ['1/3-07', { reason: 'digits-are-no-date', digits: '1/3-07' }, '2007-03-01'],
    ['1/3–15/3 2027', { reason: 'digits-are-no-date', digits: '1/3-15/3' }, null],
    ['1/3', { reason: 'digits-are-no-date', digits: '1/3' }, null],
    ['3/13 2027', { reason: 'digits-are-no-date', digits: '3/13' }, '2027-03-13'],
    ['13/13 2027', { reason: 'digits-are-no-date', digits: '13/13' }, null],
    ['31.3.2017', { reason: 'digits-are-no-date', digits: '31.3.2017' }, '2017-03-31'],
    ['3/4/2017', { reason: 'digits-are-no-date', digits: '3/4/2017' }, null],
    ['4/4/2017', { reason: 'digits-are-no-date', digits: '4/4/2017' }, '2017-04-04'],
    ['31/4 2017', { reason: 'digits-are-no-date', digits: '31/4' }, null],
    ['20170331', { reason: 'digits-are-no-date', digits: '20170331' }, '2017-03-31'],
    ['20170332', { reason: 'digits-are-no-date', digits: '20170332' }, null],
    ['2017-3-1', { reason: 'digits-are-no-date', digits: '2017-3-1' }, '2017-03-01'],
    ['våern 2017', { reason: 'misspelt', word: 'våern', meant: 'våren' }, 'våren 2017'],
    ['innan våern 2017', { reason: 'misspelt', word: 'våern', meant: 'våren' }, 'innan våren 2017'],
    ['Kvartl 1 2017', { reason: 'misspelt', word: 'Kvartl', meant: 'kvartal' }, 'kvartal 1 2017'],
    ['årligne', { reason: 'misspelt', word: 'årligne', meant: 'årligen' }, 'årligen'],
    ['löpnade', { reason: 'misspelt', word: 'löpnade', meant: 'löpande' }, 'löpande'],
    [
      'sommarn 2017 – höstn 2018',
      { reason: 'misspelt', word: 'sommarn', meant: 'sommaren' },
      'sommaren 2017 - hösten 2018',
    ],
    ['Mötas årligne i skolan', { reason: 'not-a-time', words: 'Mötas årligne i skolan' }, null],
  ])('“%s”', (text, reason, nearest) => {
    expect(readTime(text)).toEqual({
      text,
      kind: 'unreadable',
      first: null,
      last: null,
      every: null,
      times: null,
      precision: null,
      problem: { ...reason, nearest, key: null },
    });
  });

  function day(number: number, month: number, lastDay: number): TimeReason {
    return { reason: 'no-such-day', day: number, month, year: 2017, lastDay };
  }

  function endsBefore(first: string, last: string): TimeReason {
    return { reason: 'ends-before-it-starts', first, last };
  }
});

describe('words that leave the time open', () => {
  test.each<[written: string, blur: string, nearest: string | null]>([
    ['ca 2027', 'ca', '2027'],
    ['Ca. 2027', 'Ca', '2027'],
    ['(ca 2027)', 'ca', '(2027)'],
    ['cirka 2027', 'cirka', '2027'],
    ['omkring 2027', 'omkring', '2027'],
    ['omkring årsskiftet 2026/2027', 'omkring', 'årsskiftet 2026/2027'],
    ['början av 2027', 'början av', '2027'],
    ['i början av 2018', 'i början av', '2018'],
    ['i mitten av mars 2027', 'i mitten av', 'mars 2027'],
    ['tidigt 2027', 'tidigt', '2027'],
    ['early in 2027', 'early in', '2027'],
    ['senast ca 2027', 'ca', 'senast 2027'],
    ['2027 preliminärt', 'preliminärt', '2027'],
    ['2027 (preliminärt)', 'preliminärt', '2027'],
    ['ca två gånger per år', 'ca', 'två gånger per år'],
    ['i början av varje termin', 'i början av', 'varje termin'],
    ['ca 2027, preliminärt', 'ca', '2027'],
    ['snarast', 'snarast', null],
    ['Så snart som möjligt', 'Så snart som möjligt', null],
    ['omgående', 'omgående', null],
    ['as soon as possible', 'as soon as possible', null],
    ['snarast 2027', 'snarast', '2027'],
    ['2027, snarast', 'snarast', '2027'],
    ['innan julen 2026', 'innan julen 2026', null],
    ['innan julhelgen 2026', 'innan julhelgen 2026', null],
    ['före beslut i nämnden 2026-03-01', 'före beslut i nämnden 2026-03-01', null],
    ['till valet 2026', 'till valet 2026', null],
    ['Gäller tills valet 2026', 'tills valet 2026', null],
    ['senast julhelgen 2026', 'senast julhelgen 2026', null],
    ['senast i samband med bokslutet 2026', 'senast i samband med bokslutet 2026', null],
    ['by the election 2026', 'by the election 2026', null],
    ['before the election of 2026, at best', 'before the election of 2026', null],
    ['om anslag beviljas, senast julhelgen 2026', 'senast julhelgen 2026', null],
  ])('“%s” says so of “%s”', (text, words, nearest) => {
    const { kind, first, last, problem } = readTime(text);
    expect({ kind, first, last }).toEqual({ kind: 'unreadable', first: null, last: null });
    expect(problem).toEqual({ reason: 'blurred', words, nearest, key: null });
  });

  test.each([
    ['arbete kring skolan, årligen', 'recurring', null],
    ['upptäcka tidigt, årligen', 'recurring', null],
    ['årligen, snarast', 'recurring', null],
    ['snarast, senast 2027', 'deadline', '2027-12-31'],
    ['så snart som möjligt, senast 2027', 'deadline', '2027-12-31'],
    ['så snart som möjligt efter beslut', 'conditional', null],
    ['så snart planen är antagen', 'conditional', null],
    ['as soon as the plan is adopted', 'conditional', null],
    ['innan beslut fattas', 'conditional', null],
    ['innan ny plan antas, annars 2018', 'conditional', null],
    ['om anslag till skolan 2026 beviljas', 'conditional', null],
    ['innan ny plan antas, senast 2026', 'deadline', '2026-12-31'],
    ['tills 2027', 'deadline', '2027-12-31'],
  ])('but not of “%s”, which is %s', (text, kind, last) => {
    expect(readTime(text)).toMatchObject({ kind, last, first: null, problem: null });
  });

  test.each(['ca', 'Redovisas till nämnden 2026', 'inte ca 2027', 'Upptäcka tidigt'])(
    'nor of “%s”, which names none',
    (text) => {
      expect(readTime(text).problem).toEqual({
        reason: 'not-a-time',
        words: text,
        nearest: null,
        key: null,
      });
    },
  );
});

describe('a value that is no time at all', () => {
  test.each([
    [null],
    [undefined],
    [true],
    [Number.NaN],
    [[]],
    [{}],
    [() => 1],
    [Symbol('x')],
    [-2019],
    [0.5],
  ])('%o is unreadable', (value) => {
    expect(readTime(value as unknown as string).kind).toBe('unreadable');
  });
});
