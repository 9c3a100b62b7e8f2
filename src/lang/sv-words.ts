import type { Words } from '../facts/frameworks.ts';
import { joined, quote } from '../findings/quote.ts';
import type { ActionName } from '../rules/rule.ts';
import type { PeriodName } from '../time/period-names.ts';
import type { Day, TimeProblem } from '../time/time.ts';

/** Hur ett svenskt meddelande nämner en åtgärd: med id och titel. */
export function action({ id, title }: ActionName): string {
  return ['åtgärd', id, title && quote(title)].filter((word) => word !== '').join(' ');
}

/** Ett antal saker: `1 dag`, `3 dagar`. */
export function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

export function days(number: number): string {
  return count(number, 'dag', 'dagar');
}

/** Ord ur en plan, på dess eget språk, eller ord som programmet kan på flera. */
export function inSwedish(words: Words): string {
  return typeof words === 'string' ? words : words.sv;
}

/** `a, b och c`. */
export function list(items: readonly string[], joint = 'och'): string {
  return joined(items, joint);
}

const months = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
  ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
];

/** `31 mars 2017`. */
export function longDate(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${months[month - 1] ?? ''} ${year}`;
}

/** Hur folk kallar en period: `2025`, `första halvåret 2025`. */
export function period(name: PeriodName): string {
  switch (name.is) {
    case 'day':
      return name.day;
    case 'week':
      return `vecka ${name.week} ${name.year}`;
    case 'month':
      return `${months[name.month - 1] ?? ''} ${name.year}`;
    case 'quarter':
      return `${['första', 'andra', 'tredje', 'fjärde'][name.number - 1] ?? ''} kvartalet ${name.year}`;
    case 'half-year':
      return `${name.number === 1 ? 'första' : 'andra'} halvåret ${name.year}`;
    case 'months':
      return `${[name.month, name.lastMonth].map((month) => months[month - 1]).join('–')} ${name.year}`;
    case 'year':
      return String(name.year);
    case 'school-year':
      return `läsåret ${name.year}/${String(name.year + 1).slice(2)}`;
    case 'years':
      return `${name.year}–${name.lastYear}`;
    case 'days':
      return `tiden ${name.first}–${name.last}`;
  }
}

/** Varför ord inte kan läsas som en tid: en bisats utan punkt. */
export function whyUnreadable(problem: TimeProblem): string {
  switch (problem.reason) {
    case 'empty':
      return 'inget är skrivet';
    case 'not-a-time':
      return 'ingen tid nämns';
    case 'misspelt':
      return `${quote(problem.word)} är inget ord för en tid`;
    case 'digits-are-no-date':
      return `siffrorna ${quote(problem.digits)} är inget datum`;
    case 'no-such-day':
      return `${months[problem.month - 1] ?? ''} ${String(problem.year)} har ${String(problem.lastDay)} dagar, inte ${String(problem.day)}`;
    case 'no-such-month':
      return `månad ${String(problem.month)} finns inte`;
    case 'no-such-week':
      return `${String(problem.year)} har ${String(problem.lastWeek)} veckor, så vecka ${String(problem.week)} finns inte`;
    case 'no-such-quarter':
      return `ett år har fyra kvartal, så kvartal ${String(problem.quarter)} finns inte`;
    case 'no-such-tertial':
      return `ett år har tre tertial, så tertial ${String(problem.tertial)} finns inte`;
    case 'no-such-half-year':
      return `ett år har två halvår, så halvår ${String(problem.half)} finns inte`;
    case 'year-out-of-range':
      return `året ${String(problem.year)} ligger inte mellan ${String(problem.firstYear)} och ${String(problem.lastYear)}`;
    case 'two-digit-year':
      return `årtalet ${quote(problem.digits)} behöver fyra siffror`;
    case 'no-year':
      return 'årtalet saknas';
    case 'years-do-not-follow':
      return `${String(problem.next)} följer inte på ${String(problem.year)}`;
    case 'ends-before-it-starts':
      return `den slutar ${problem.last}, innan den börjar ${problem.first}`;
    case 'ambiguous':
      return `${quote(problem.words)} kan betyda två saker`;
    case 'blurred':
      return `${quote(problem.words)} gör tiden oviss`;
    case 'not-a-recurrence':
      return `${quote(problem.words)} säger inte hur ofta`;
    case 'no-such-count':
      return `${String(problem.times)} är inget antal gånger`;
  }
}
