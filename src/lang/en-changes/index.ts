import { count, list } from '../../findings/english.ts';
import { quote } from '../../findings/quote.ts';
import type { ChangeWords, ClassCount, Side } from '../change-words.ts';
import { actions } from './actions.ts';
import { bodies } from './bodies.ts';
import { entryName } from './entry.ts';
import { followUp } from './follow-up.ts';
import { frameworks } from './frameworks.ts';
import { goals } from './goals.ts';
import { history } from './history.ts';
import { plan } from './plan.ts';
import { status } from './status.ts';
import { times } from './times.ts';
import { wording } from './wording.ts';

const words: ChangeWords = {
  kinds: {
    ...actions,
    ...times,
    ...status,
    ...wording,
    ...goals,
    ...plan,
    ...followUp,
    ...bodies,
    ...frameworks,
  },
  classes: {
    attention: 'needs attention',
    change: 'changed',
    progress: 'progress',
    editorial: 'editorial',
  },
  entry: entryName,
  summary: (counts, changed, plans) => `${counted(counts)} in ${ofPlans(changed, plans)}`,
  noChanges: (plans) => `no changes in ${count(plans, 'plan')}`,
  hidden: (moves) =>
    `${count(moves, 'change')} of place alone ${moves === 1 ? 'is' : 'are'} not shown (--moves shows ${moves === 1 ? 'it' : 'them'})`,
  planAdded: 'the plan was added',
  planRemoved: 'the plan was removed',
  planRenamed: (from) => `the file was called ${quote(from)} before`,
  findings: {
    new: 'new findings',
    resolved: 'findings no longer there',
    unchanged: (number) => `${count(number, 'finding is', 'findings are')} the same as before`,
  },
  title: (title) => `Changes in “${title}”`,
  between: (from, to) => `from ${sideName(from)} to ${sideName(to)}`,
  labels: {
    entry: 'what',
    change: 'change',
    before: 'before',
    after: 'after',
    why: 'why it matters',
    kind: 'kind of change',
    place: 'place',
    details: 'details',
    findings: 'findings',
  },
  history,
};

export default words;

function counted({ attention, change, progress, editorial }: ClassCount): string {
  const parts = [
    ...(attention > 0
      ? [count(attention, 'change that needs attention', 'changes that need attention')]
      : []),
    ...(change > 0 ? [count(change, attention > 0 ? 'other change' : 'change')] : []),
    ...(progress > 0 ? [count(progress, 'sign of progress', 'signs of progress')] : []),
    ...(editorial > 0 ? [count(editorial, 'editorial change')] : []),
  ];
  return parts.length === 0 ? 'no changes' : list(parts);
}

function ofPlans(some: number, all: number): string {
  return some === all ? count(all, 'plan') : `${some} of ${count(all, 'plan')}`;
}

function sideName({ name, date }: Side): string {
  const shown = name ?? 'the working folder';
  return date === null ? shown : `${shown} (${date})`;
}
