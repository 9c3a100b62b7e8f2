import { describe, expect, test } from 'vitest';
import { readTime } from '../../src/time/read.ts';

/** Words in the order that the calendar or counting gives them, kept apart from the lists that the reader has. */
const inOrder = {
  months: [
    'januari februari mars april maj juni juli augusti september oktober november december',
    'January February March April May June July August September October November December',
    'jan feb mar apr maj jun juli aug sep okt nov dec',
  ],
  ordinals: [
    'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte',
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  ],
  counts: [
    'en två tre fyra fem sex sju åtta nio tio elva tolv',
    'one two three four five six seven eight nine ten eleven twelve',
  ],
  occasions: ['once twice thrice'],
  weekdays: [
    'måndag tisdag onsdag torsdag fredag lördag söndag',
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  ],
};

/** Each word with its number, from 1. */
function numbered(lists: readonly string[]): [word: string, number: number][] {
  return lists.flatMap((list) => list.split(' ').map((word, index): [string, number] => [word, index + 1]));
}

describe('each word has its number', () => {
  test.each(numbered(inOrder.months))('%s is month %i', (month, number) => {
    expect(readTime(`${month} 2017`)).toMatchObject({
      kind: 'period',
      first: `2017-${String(number).padStart(2, '0')}-01`,
      precision: 'month',
    });
  });

  test.each(numbered(inOrder.ordinals))('%s is ordinal %i', (ordinal, number) => {
    expect(readTime(`every ${ordinal} month`).every).toBe(`P${number}M`);
  });

  test.each(numbered(inOrder.counts))('%s is %i', (count, number) => {
    expect(readTime(`${count} gånger per år`)).toMatchObject({ every: 'P1Y', times: number });
  });

  test.each(numbered(inOrder.occasions))('%s is %i times', (occasion, number) => {
    expect(readTime(`${occasion} a year`)).toMatchObject({ every: 'P1Y', times: number });
  });

  test.each(numbered(inOrder.weekdays))('%s comes round every week', (weekday) => {
    expect(readTime(`varje ${weekday}`).every).toBe('P1W');
  });
});

describe('each length of time has its duration', () => {
  test.each([
    ['varje dag', 'every day', 'P1D'],
    ['varje vecka', 'every week', 'P1W'],
    ['varje månad', 'every month', 'P1M'],
    ['varje kvartal', 'every quarter', 'P3M'],
    ['varje tertial', 'tertially', 'P4M'],
    ['varje halvår', 'every half-year', 'P6M'],
    ['varje termin', 'every semester', 'P6M'],
    ['varje läsår', 'every school year', 'P1Y'],
    ['varje år', 'every year', 'P1Y'],
    ['varje mandatperiod', 'every council term', 'P4Y'],
    ['varannan vecka', 'every other week', 'P2W'],
  ])('%s and %s are %s', (swedish, english, every) => {
    expect([readTime(swedish).every, readTime(english).every]).toEqual([every, every]);
  });
});

describe('each part of a year has its days', () => {
  test.each([
    ['våren', 'spring', '2017-03-01', '2017-05-31'],
    ['sommaren', 'summer', '2017-06-01', '2017-08-31'],
    ['hösten', 'autumn', '2017-09-01', '2017-11-30'],
    ['vintern', 'winter', '2017-12-01', '2018-02-28'],
    ['vårterminen', 'spring term', '2017-01-01', '2017-06-30'],
    ['höstterminen', 'autumn term', '2017-07-01', '2017-12-31'],
    ['första tertialet', 'first third of', '2017-01-01', '2017-04-30'],
    ['sista kvartalet', 'last quarter of', '2017-10-01', '2017-12-31'],
  ])('%s and %s', (swedish, english, first, last) => {
    expect(readTime(`${swedish} 2017`)).toMatchObject({ kind: 'period', first, last });
    expect(readTime(`${english} 2017`)).toMatchObject({ kind: 'period', first, last });
  });
});

describe('a sentence means the same in both languages', () => {
  test.each([
    ['senast 2019', 'no later than 2019', { kind: 'deadline', last: '2019-12-31' }],
    ['innan 2020', 'prior to 2020', { kind: 'deadline', last: '2019-12-31' }],
    ['från och med 2018', 'as of 2018', { kind: 'open', first: '2018-01-01' }],
    ['efter 2018', 'after 2018', { kind: 'open', first: '2019-01-01' }],
    ['2018 och framåt', '2018 and onwards', { kind: 'open', first: '2018-01-01' }],
    ['mellan 2018 och 2020', 'between 2018 and 2020', { first: '2018-01-01', last: '2020-12-31' }],
    ['2018 till 2020', '2018 through 2020', { first: '2018-01-01', last: '2020-12-31' }],
    ['senast i slutet av 2019', 'by the end of 2019', { kind: 'deadline', last: '2019-12-31' }],
    ['årligen, första gången 2018', 'annually, first time 2018', { every: 'P1Y', first: '2018-01-01' }],
    ['minst två gånger per år', 'a minimum of two times per year', { every: 'P1Y', times: 2 }],
    ['2018, minst årligen', '2018, at least annually', { every: 'P1Y', first: '2018-01-01' }],
    ['två eller tre möten per år', 'two or three meetings per year', { every: 'P1Y', times: 2 }],
    ['inom de närmaste två åren', 'within the next two years', { kind: 'conditional' }],
    ['när anslag beviljas', 'provided that it is funded', { kind: 'conditional' }],
    ['innan beslut fattas', 'before a decision is made', { kind: 'conditional' }],
    ['tills vidare', 'until further notice', { kind: 'ongoing' }],
    ['pågår', 'in progress', { kind: 'ongoing' }],
    ['under planperioden', 'during the plan period', { kind: 'ongoing' }],
    ['vid behov', 'when required', { kind: 'as-needed' }],
    ['Gäller 2019 i skolan', 'Valid 2019 at school', { kind: 'period', first: '2019-01-01' }],
    ['Antagen 2019-03-01', 'Adopted 2019-03-01', { kind: 'date', first: '2019-03-01' }],
    ['2019-03-01, dnr 2019/12', '2019-03-01, ref 2019/12', { kind: 'date', first: '2019-03-01' }],
    ['aldrig 2019', 'never 2019', { kind: 'unreadable' }],
    ['högst årligen', 'at most annually', { kind: 'unreadable' }],
  ])('“%s”, “%s”', (swedish, english, expected) => {
    expect(readTime(swedish)).toMatchObject(expected);
    expect(readTime(english)).toMatchObject(expected);
  });

  test.each([
    ['ca 2027', 'circa 2027', 'blurred'],
    ['snarast', 'asap', 'blurred'],
  ])('“%s”, “%s”, which are %s', (swedish, english, reason) => {
    expect([readTime(swedish).problem?.reason, readTime(english).problem?.reason]).toEqual([reason, reason]);
  });
});
