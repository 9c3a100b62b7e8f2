import { quote } from '../findings/quote.ts';
import type { TimeProblem } from './time.ts';

/** The months by their English names, from January. */
export const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** Why words cannot be read as a time, in English: a clause without a full stop. */
export function whyUnreadable(problem: TimeProblem): string {
  switch (problem.reason) {
    case 'empty':
      return 'nothing is written';
    case 'not-a-time':
      return 'no time is named';
    case 'misspelt':
      return `${quote(problem.word)} is no word for a time`;
    case 'digits-are-no-date':
      return `the digits ${quote(problem.digits)} are no date`;
    case 'no-such-day':
      return `${months[problem.month - 1] ?? ''} ${String(problem.year)} has ${String(problem.lastDay)} days, not ${String(problem.day)}`;
    case 'no-such-month':
      return `there is no month ${String(problem.month)}`;
    case 'no-such-week':
      return `${String(problem.year)} has ${String(problem.lastWeek)} weeks, and no week ${String(problem.week)}`;
    case 'no-such-quarter':
      return `there are four quarters in a year, and no quarter ${String(problem.quarter)}`;
    case 'no-such-tertial':
      return `there are three four-month periods in a year, and no number ${String(problem.tertial)}`;
    case 'no-such-half-year':
      return `there are two halves in a year, and no half ${String(problem.half)}`;
    case 'year-out-of-range':
      return `the year ${String(problem.year)} is not between ${String(problem.firstYear)} and ${String(problem.lastYear)}`;
    case 'two-digit-year':
      return `the year ${quote(problem.digits)} needs four digits`;
    case 'no-year':
      return 'the year is missing';
    case 'years-do-not-follow':
      return `${String(problem.next)} does not follow on ${String(problem.year)}`;
    case 'ends-before-it-starts':
      return `it ends ${problem.last}, before it starts ${problem.first}`;
    case 'ambiguous':
      return `${quote(problem.words)} can mean two things`;
    case 'blurred':
      return `${quote(problem.words)} leaves the time open`;
    case 'not-a-recurrence':
      return `${quote(problem.words)} does not say how often`;
    case 'no-such-count':
      return `${String(problem.times)} is no number of times`;
  }
}
