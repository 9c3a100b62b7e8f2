import { count, list } from '../findings/english.ts';
import { months } from '../time/problem.ts';
import type { Day } from '../time/time.ts';
import english from './en-report.ts';

/** The looks that an action can have in a picture. */
type Look = 'late' | 'done' | 'underway' | 'waiting' | 'paused' | 'ended';

/** The words in and around the pictures of a report, in one language. */
export interface ChartWords {
  /** What each look means: a few words, lower case. */
  looks: Readonly<Record<Look, string>>;
  /** So many actions of each look, as in a list. */
  counts: (counts: readonly (readonly [Look, number])[]) => string;
  actions: (number: number) => string;
  timeline: {
    name: string;
    /** A last day alone, what comes back, and so on. */
    shapes: Readonly<Record<'deadline' | 'recurring' | 'ongoing' | 'as-needed', string>>;
    moved: string;
    /** Three letters or so each, from January. */
    months: readonly string[];
    quarter: (number: number) => string;
    /** The day that the picture is as of, which may be today. */
    now(day: Day, isToday: boolean): string;
    /** The same in a word or two. */
    nowInShort(isToday: boolean): string;
    /** A sentence, where that day is not in the picture. */
    nowElsewhere(day: Day): string;
    /** When the plan is in force; an open end is null. */
    inForce(first: Day | null, last: Day | null): string;
    /** How many actions there are in a part of the picture, and how they stand. */
    message(number: number, counts: string): string;
    /** How many actions have no time that can be drawn. */
    undrawn(number: number): string;
    /** Beside all the actions of an area drawn as one. */
    late(number: number): string;
    /** The section of the plan itself, and what stands in it. */
    plan: string;
    isInForce: string;
  };
  status: {
    name: string;
    /** How many actions there are, how they stand, and how many of them are late. */
    message(all: number, counts: string, late: number): string;
    noActions: string;
  };
  load: {
    name: string;
    /** Who answers for most, and how that stands. */
    most(lead: { name: string; all: number; open: number; late: number }): string;
    /** Where several answer for most. */
    noneMoreThan(number: number): string;
    /** How many actions nobody answers for, and how many of them are open. */
    unled(all: number, open: number): string;
    /** What is open, and what is done or ended. */
    open: string;
    finished: string;
    /** The rest of those who lead, as one. */
    others(number: number): string;
  };
  /** A part of what is in several: `name (2 of 3)`; the name alone of what is in one. */
  part: (name: string, number: number, of: number) => string;
}

const words: ChartWords = {
  looks: {
    late: 'overdue',
    done: 'done',
    underway: 'ongoing or partly done',
    waiting: 'not started, planned or not reported',
    paused: 'paused',
    ended: 'cancelled, no longer relevant or transferred',
  },
  counts: (counts) => {
    const told: Readonly<Record<Look, string>> = {
      late: 'overdue',
      done: 'done',
      underway: 'under way',
      waiting: 'not started or not reported',
      paused: 'paused',
      ended: 'ended without being done',
    };
    return list(counts.map(([look, number]) => `${number} ${told[look]}`));
  },
  actions: (number) => count(number, 'action'),
  timeline: {
    name: 'Timeline',
    shapes: {
      deadline: 'last day',
      recurring: 'comes back',
      ongoing: 'ongoing, or without a last day',
      'as-needed': 'as needed',
    },
    moved: 'last day before it was moved',
    months: months.map((month) => month.slice(0, 3)),
    quarter: (number) => `Q${number}`,
    now: (day, isToday) => `${isToday ? 'today,' : 'as of'} ${english.longDate(day)}`,
    nowInShort: (isToday) => (isToday ? 'Today' : 'As of'),
    nowElsewhere: (day) => `The picture is as of ${english.longDate(day)}, a day outside it.`,
    inForce: (first, last) => {
      if (first === null) return `the plan is in force until ${last === null ? '' : english.longDate(last)}`;
      return last === null
        ? `the plan is in force from ${english.longDate(first)}`
        : `the plan is in force ${english.longDate(first)} – ${english.longDate(last)}`;
    },
    message: (number, counts) => `${count(number, 'action')}: ${counts}.`,
    undrawn: (number) => `${count(number, 'action has', 'actions have')} no time that can be drawn.`,
    late: (number) => `${number} overdue`,
    plan: 'The plan',
    isInForce: 'In force',
  },
  status: {
    name: 'Status of the actions by area',
    message: (all, counts, late) =>
      `${count(all, 'action')}: ${counts}. ${late === 0 ? 'None is overdue' : `${late} of them ${late === 1 ? 'is' : 'are'} overdue`}.`,
    noActions: 'no actions',
  },
  load: {
    name: 'Actions by lead',
    most: ({ name, all, open, late }) =>
      `${name} has most: ${count(all, 'action')}, of which ${open} open and ${late} overdue.`,
    noneMoreThan: (number) => `Nobody has more than ${count(number, 'action')}.`,
    unled: (all, open) => `${count(all, 'action has', 'actions have')} no lead, of which ${open} open.`,
    open: 'open and not overdue',
    finished: 'done or ended',
    others: (number) => count(number, 'other'),
  },
  part: (name, number, of) => (of === 1 ? name : `${name} (${number} of ${of})`),
};

export default words;
