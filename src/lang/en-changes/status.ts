import type { FormArgs } from '../../diff/change.ts';
import { quote } from '../../findings/quote.ts';
import type { Status } from '../../plan/status.ts';
import type { WordsOfKinds } from '../change-words.ts';
import report from '../en-report.ts';
import { record } from './phrases.ts';

export const status: WordsOfKinds<
  | 'completed'
  | 'ended'
  | 'reopened'
  | 'closing-changed'
  | 'status-forward'
  | 'status-back'
  | 'log-added'
  | 'log-removed'
  | 'log-changed'
> = {
  completed: {
    summary: 'an action was done',
    why: 'What was promised is done. Those it was for may want to hear so, and what came of it belongs in the next follow-up.',
    say: (args) => `${args.to === 'done' ? 'done' : 'closed'}${ending(args)}`,
  },
  ended: {
    summary: 'an action was cancelled, found no longer relevant or transferred',
    why: 'Somebody decided that the plan will not do this, and said so. Those who decided on the action should know, and those it was for.',
    say: (args) => `${closings[args.to ?? 'cancelled'] ?? 'closed'}${ending(args)}`,
  },
  reopened: {
    summary: 'an action that was closed is open again',
    why: 'It was reported as done or dropped, and is not. Figures that have been told before were wrong, and somebody has to do the work after all.',
    say: (args) => `open again: ${step(args)}${note(args, ', with the note')}`,
  },
  'closing-changed': {
    summary: 'an action was closed in another way, or on another day, than it said before',
    why: 'Nothing more is to be done, as before. But how it ended is told otherwise, and reports that were made earlier say the old.',
    say: (args) => (args.from === args.to ? closingDay(args) : `${step(args)}${ending(args, ',')}`),
  },
  'status-forward': {
    summary: 'an action has come further',
    why: 'Work goes on, and somebody has said so.',
    say: (args) => `${step(args)}${note(args)}`,
  },
  'status-back': {
    summary: 'an action has gone back, or was put on hold',
    why: 'It had come further, or was said to have. Something stands in the way, and the one who leads it may need help with that.',
    say: (args) => `${step(args, 'went back')}${note(args)}`,
  },
  'log-added': {
    summary: 'a follow-up was written into the log',
    why: 'Somebody has looked at how it goes, and said so where all can read it.',
    say: record('followed up', '', report.status),
  },
  'log-removed': {
    summary: 'an entry of the log is gone',
    why: 'What was reported has been reported, and others may have relied on it. An entry that was wrong is better corrected by a later one.',
    say: record('log entry', 'removed', report.status),
  },
  'log-changed': {
    summary: 'an entry of the log says something else',
    why: 'What was said on a day is told otherwise afterwards. It may be a correction; those who read it the first time do not know.',
    say: record('log entry', 'changed', report.status),
  },
};

const closings: Readonly<Partial<Record<Status, string>>> = {
  cancelled: 'cancelled',
  'not-relevant': 'found no longer relevant',
  transferred: 'transferred',
};

function step({ from, to }: FormArgs['status'], went = 'moved'): string {
  return `status ${went} from ${wordOf(from)} to ${wordOf(to)}`;
}

function wordOf(status: Status | null): string {
  return quote(report.status[status ?? 'unreported']);
}

function closingDay(args: FormArgs['status']): string {
  return `${args.closed === null ? 'closing day removed' : `closing day is now ${args.closed}`}${note(args)}`;
}

/** The closing day, where it is known, and what is said of it. */
function ending(args: FormArgs['status'], mark = ''): string {
  return `${args.closed === null ? '' : `${mark} ${args.closed}`}${note(args)}`;
}

function note({ note: said }: FormArgs['status'], before = ':'): string {
  return said === null ? '' : `${before} ${quote(said)}`;
}
