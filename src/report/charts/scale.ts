import { daysBetween, firstOfMonth, monthNumber } from '../../time/calendar.ts';
import { earlier, later } from '../../time/periods.ts';
import type { Day } from '../view.gen.ts';

/** Days laid out along a line: 0 is where it begins, 100 where it ends. */
export interface Scale {
  /** The first day of the line. */
  first: Day;
  /** The first day after the line. */
  end: Day;
  ticks: readonly Tick[];
  /** Whether the day is on the line. */
  holds: (day: Day) => boolean;
  /** Where the day begins. */
  start: (day: Day) => number;
  /** Where the day ends. */
  finish: (day: Day) => number;
}

export interface Tick {
  at: number;
  /** How far it is to the next of its kind, or to the end. */
  room: number;
  unit: Unit | 'half-year';
  /** The year, or the number of the quarter or month within it. */
  number: number;
}

export type Unit = 'year' | 'quarter' | 'month';

const monthsOf = { year: 12, 'half-year': 6, quarter: 3, month: 1 };

/** Of what divides a line, at most so many fit beside each other with a label each, on the narrowest page. */
const fitting = { month: 9, quarter: 9, year: 8 };

const steps = [1, 2, 5, 10, 20, 50, 100];

/** A line from the first to the last of the days, out to whole months, quarters or years. Needs at least one day. */
export function scaleOver(days: readonly Day[]): Scale {
  const [first, last] = [days.reduce(earlier), days.reduce(later)].map(monthNumber) as [number, number];
  const length = last - first + 1;
  const unit = (['month', 'quarter'] as const).find((it) => length <= fitting[it] * monthsOf[it]) ?? 'year';
  const begin = Math.floor(first / monthsOf[unit]) * monthsOf[unit];
  const end = (Math.floor(last / monthsOf[unit]) + 1) * monthsOf[unit];
  const total = daysBetween(firstOfMonth(begin), firstOfMonth(end));
  const start = (day: Day): number => (100 * daysBetween(firstOfMonth(begin), day)) / total;
  const ticks = (kind: Tick['unit'], every: number): Tick[] =>
    range(begin, end, every).map((month) => ({
      at: start(firstOfMonth(month)),
      room:
        start(firstOfMonth(Math.min(end, (Math.floor(month / every) + 1) * every))) -
        start(firstOfMonth(month)),
      unit: kind,
      number: kind === 'year' ? Math.floor(month / 12) : Math.floor((month % 12) / monthsOf[kind]) + 1,
    }));
  const years = Math.ceil(end / 12) - Math.floor(begin / 12);
  const step = steps.find((it) => years / it <= fitting.year) ?? 100;
  const finer: Tick['unit'] | null = unit === 'year' ? (years <= 5 ? 'half-year' : null) : unit;
  return {
    first: firstOfMonth(begin),
    end: firstOfMonth(end),
    holds: (day) => day >= firstOfMonth(begin) && day < firstOfMonth(end),
    start,
    finish: (day) => start(day) + 100 / total,
    ticks: [...ticks('year', 12 * step), ...(finer ? ticks(finer, monthsOf[finer]) : [])],
  };
}

/** The first month, and every later one that the step divides. */
function range(begin: number, end: number, step: number): number[] {
  const months = [begin];
  for (let month = (Math.floor(begin / step) + 1) * step; month < end; month += step) months.push(month);
  return months;
}
