import { expect, test } from 'vitest';
import { whyUnreadable } from '../../src/time/problem.ts';
import { readTime } from '../../src/time/read.ts';
import type { TimeProblem } from '../../src/time/time.ts';

/** Every reason that a time cannot be read, with words that have it and what is said of them. */
const sentences: Record<TimeProblem['reason'], readonly [written: string, why: string]> = {
  empty: [' ', 'nothing is written'],
  'not-a-time': ['Vision', 'no time is named'],
  misspelt: ['Årligne', '"Årligne" is no word for a time'],
  'digits-are-no-date': ['Barn 10-16 år', 'the digits "10-16" are no date'],
  'no-such-day': ['31 april 2027', 'April 2027 has 30 days, not 31'],
  'no-such-month': ['2027-13', 'there is no month 13'],
  'no-such-week': ['vecka 53 2027', '2027 has 52 weeks, and no week 53'],
  'no-such-quarter': ['Q5 2027', 'there are four quarters in a year, and no quarter 5'],
  'no-such-tertial': ['T4 2027', 'there are three four-month periods in a year, and no number 4'],
  'no-such-half-year': ['H3 2027', 'there are two halves in a year, and no half 3'],
  'year-out-of-range': ['2200', 'the year 2200 is not between 1900 and 2199'],
  'two-digit-year': ['VT27', 'the year "27" needs four digits'],
  'no-year': ['mars', 'the year is missing'],
  'years-do-not-follow': ['läsåret 2027/29', '2029 does not follow on 2027'],
  'ends-before-it-starts': ['2028-2027', 'it ends 2027-12-31, before it starts 2028-01-01'],
  ambiguous: ['biweekly', '"biweekly" can mean two things'],
  blurred: ['ca 2027', '"ca" leaves the time open'],
  'not-a-recurrence': ['P0M', '"P0M" does not say how often'],
  'no-such-count': ['0 gånger per år', '0 is no number of times'],
};

test.each(Object.entries(sentences))('%s', (reason, [written, why]) => {
  const { problem } = readTime(written);
  expect(problem?.reason).toBe(reason);
  expect(problem && whyUnreadable(problem)).toBe(why);
});

test.each([
  [1, 'January 2027 has 31 days, not 32'],
  [2, 'February 2027 has 28 days, not 32'],
  [3, 'March 2027 has 31 days, not 32'],
  [4, 'April 2027 has 30 days, not 32'],
  [5, 'May 2027 has 31 days, not 32'],
  [6, 'June 2027 has 30 days, not 32'],
  [7, 'July 2027 has 31 days, not 32'],
  [8, 'August 2027 has 31 days, not 32'],
  [9, 'September 2027 has 30 days, not 32'],
  [10, 'October 2027 has 31 days, not 32'],
  [11, 'November 2027 has 30 days, not 32'],
  [12, 'December 2027 has 31 days, not 32'],
])('a day that month %i does not have is told that %s', (month, why) => {
  const { problem } = readTime(`2027-${String(month).padStart(2, '0')}-32`);
  expect(problem && whyUnreadable(problem)).toBe(why);
});
