import type { FormArgs, TimeArgs, ToldTime } from '../../diff/change.ts';
import { quote } from '../../findings/quote.ts';
import type { Precision } from '../../time/time.ts';
import type { Changed, WordsOfKinds } from '../change-words.ts';
import { moved, ordinal } from '../en-numbers.ts';
import { nounOf } from './nouns.ts';
import { changed, record } from './phrases.ts';

const putOff =
  'A last day is a promise. Whoever made it decides when it is put off, and when the same one is put off a third time, something other than time is missing.';
const looser =
  'Without a last day nothing is ever late, and nobody has to ask. If the work goes on, a follow-up with a time of its own still catches it.';

export const times: WordsOfKinds<
  | 'deadline-postponed'
  | 'deadline-slipped'
  | 'deadline-advanced'
  | 'deadline-added'
  | 'deadline-removed'
  | 'deadline-fixed'
  | 'deadline-loosened'
  | 'cadence-rarer'
  | 'cadence-denser'
  | 'start-changed'
  | 'time-changed'
  | 'precision-changed'
  | 'time-reworded'
  | 'move-recorded'
  | 'move-erased'
  | 'move-changed'
  | 'original-time-changed'
> = {
  'deadline-postponed': {
    summary: 'a last day was moved to a later one before it had passed',
    why: putOff,
    say: (args, of) => `${moveOf(args, of)}${reasons(args, true)}`,
  },
  'deadline-slipped': {
    summary: 'a last day was moved to a later one after it had passed',
    why: `The day went by first, and was moved afterwards: the promise was broken, and then written anew. ${putOff}`,
    say: (args, of) => `${moveOf(args, of)}, after the day had passed${reasons(args, true, ' and')}`,
  },
  'deadline-advanced': {
    summary: 'a last day was moved to an earlier one',
    why: 'It is to be ready sooner than was promised. Whoever leads it should know the new day, and so should those who wait for it.',
    say: (args, of) => `${moveOf(args, of)}${reasons(args)}`,
  },
  'deadline-added': {
    summary: 'what had no time got one',
    why: 'From now on it can be seen whether it is late. That is what lets somebody ask in time.',
    say: (args, of) => `${deadlineOf(of)} set to ${textOf(args.to)}${reasons(args)}`,
  },
  'deadline-removed': {
    summary: 'what had a time has none any more',
    why: looser,
    say: (args, of) => `${deadlineOf(of)} removed: it was ${textOf(args.from)}${reasons(args)}`,
  },
  'deadline-fixed': {
    summary: 'what went on without an end got a last day, or comes again at set times',
    why: 'What had no day that anybody could miss has one now: it will be seen when it is late.',
    say: (args, of) =>
      `${timeOf(args, of)}: ${args.to?.last ? 'it now has a last day' : 'it now comes again at set times'}${reasons(args)}`,
  },
  'deadline-loosened': {
    summary: 'a last day or set times gave way to work without an end',
    why: looser,
    say: (args, of) => `${timeOf(args, of)}: ${loss(args)}${reasons(args)}`,
  },
  'cadence-rarer': {
    summary: 'what comes again does so less often',
    why: 'What is done or followed up less often is easier to forget, and it takes longer before anybody sees that it has stopped.',
    say: (args, of) => `${timeOf(args, of)}: less often than before${reasons(args)}`,
  },
  'cadence-denser': {
    summary: 'what comes again does so more often',
    why: 'It is done or looked at more often than was promised, so what goes wrong is seen sooner.',
    say: (args, of) => `${timeOf(args, of)}: more often than before${reasons(args)}`,
  },
  'start-changed': {
    summary: 'the first day is another, and the last the same',
    why: 'What is promised for the last day still holds, but those who take part have to be there at another time.',
    say: (args, of) => `${timeOf(args, of)}${beginning(args)}${reasons(args)}`,
  },
  'time-changed': {
    summary: 'the time is of another kind, or waits for something else',
    why: 'One time cannot be measured against the other, so whether it was put off is for a reader to judge.',
    say: (args, of) => `${timeOf(args, of)}${reasons(args)}`,
  },
  'precision-changed': {
    summary: 'the last day is the same, and is told more or less exactly',
    why: 'The promise is as it was. Only how closely it is told is another.',
    say: (args, of) => `${timeOf(args, of)}${precision(args)}${reasons(args)}`,
  },
  'time-reworded': {
    summary: 'the same time is written in other words',
    why: 'The days are the same in both. Only the words are others.',
    say: ({ from, to }, of) =>
      `${nounOf(of)} written ${textOf(to)} instead of ${textOf(from)}, which means the same`,
  },
  'move-recorded': {
    summary: 'it was noted that a time had been moved',
    why: 'The plan now tells how its times became what they are. The note changes no time itself.',
    say: record('move', 'noted'),
  },
  'move-erased': {
    summary: 'a note that a time had been moved is gone',
    why: 'Without it nobody sees that the time was once another, nor who decided to move it.',
    say: record('note of the move', 'removed'),
  },
  'move-changed': {
    summary: 'a note that a time had been moved says something else',
    why: 'It tells what was decided then. What it says now should be what the minutes say.',
    say: record('note of the move', 'changed'),
  },
  'original-time-changed': {
    summary: 'the time first decided is told otherwise',
    why: 'What was first decided has happened and cannot become another. Either it was wrong before, or how far the action has been put off no longer shows.',
    say: timeOf,
  },
};

function moveOf(args: TimeArgs, of: Changed): string {
  const { from, to, distance, time, original } = args;
  const notes = [
    ...(distance ? [moved(distance)] : []),
    ...(time !== null && time > 1 ? [`${ordinal(time)} time`] : []),
    ...(original === null ? [] : [`originally ${quote(original)}`]),
  ];
  const beside = notes.length > 0 ? ` (${notes.join(', ')})` : '';
  return `${deadlineOf(of)} moved from ${textOf(from)} to ${textOf(to)}${beside}`;
}

/** Who decided, and why; that nobody did where somebody ought to have. */
function reasons({ decided, because }: TimeArgs, isAsked = false, joint = ','): string {
  const isMissed = isAsked && decided === null;
  const decision = isMissed ? `${joint} with no decision noted` : '';
  return [
    decided === null ? decision : `, by decision ${quote(decided)}`,
    because === null ? '' : `${isMissed ? ' but' : ','} with the reason ${quote(because)}`,
  ].join('');
}

function deadlineOf(of: Changed): string {
  return of.key === 'when' ? 'deadline' : nounOf(of);
}

function timeOf({ from, to }: FormArgs['time'], of: Changed): string {
  return changed(nounOf(of), { from: from?.text ?? null, to: to?.text ?? null });
}

function textOf(time: ToldTime | null): string {
  return quote(time?.text ?? '');
}

function loss({ from, to }: TimeArgs): string {
  if (to?.kind === 'unreadable') return 'it cannot be read as a time';
  return from?.last ? 'no last day is left' : 'it no longer comes again at set times';
}

function beginning({ from, to }: TimeArgs): string {
  if (!to?.first) return ': no first day is left';
  return `: it begins ${to.first}${from?.first ? ` instead of ${from.first}` : ''}`;
}

const units: Readonly<Record<Precision, string>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  season: 'season',
  quarter: 'quarter',
  tertial: 'four-month period',
  term: 'term',
  'half-year': 'half-year',
  'school-year': 'school year',
  year: 'year',
};

function precision({ precision: told }: TimeArgs): string {
  return told === null ? '' : `: now told by the ${units[told.to]}, before by the ${units[told.from]}`;
}
