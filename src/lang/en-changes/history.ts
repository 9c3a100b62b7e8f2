import { count } from '../../findings/english.ts';
import { quote } from '../../findings/quote.ts';
import type { HistoryWords, MovedFacts } from '../change-words.ts';
import { wordIn } from '../changed-keys.ts';
import { lengthOf, moved, occasions } from '../en-numbers.ts';
import report from '../en-report.ts';

export const history: HistoryWords = {
  revisions: (number, first, last) =>
    `${count(number, 'revision')}, ${first === last ? first : `${first} to ${last}`}`,
  moved: sayMoved,
  ledBy: (changes) => {
    const last = changes.at(-1);
    if (!last) return '';
    const now =
      last.to === null ? `led by nobody since ${last.date}` : `led by ${quote(last.to)} since ${last.date}`;
    const earlier = changes.map(({ from }) => (from === null ? 'nobody' : quote(from))).toReversed();
    return `${now}, ${earlier.map((name) => `before that by ${name}`).join(', ')}`;
  },
  statusMoved: (last) =>
    last === null
      ? 'status has not moved'
      : `status last moved ${last.date}: ${statusWord(last.from)} → ${statusWord(last.to)}`,
  unreadable: (commit, date) =>
    `revision ${commit.slice(0, 7)} of ${date} cannot be read as a plan, and was passed over`,
  shallow:
    'the repository was cloned without its older commits, and the history begins there; `git fetch --unshallow` gets them',
  nothing: 'nothing has changed',
  gone: 'no longer in the plan',
};

function sayMoved({ postponed, advanced, slipped, distance, original }: MovedFacts): string {
  if (postponed === 0 && advanced === 0) return '';
  const late =
    slipped === 0
      ? ''
      : slipped < postponed
        ? ` (${occasions(slipped)} after the day had passed)`
        : `${slipped === 1 ? '' : ', always'} after the day had passed`;
  return [
    ...(postponed > 0 ? [`postponed ${occasions(postponed)}${late}`] : []),
    ...(advanced > 0 ? [`brought forward ${occasions(advanced)}`] : []),
    ...(distance === null ? [] : [whole(distance)]),
    ...(original === null ? [] : [`first decided for ${quote(original)}`]),
  ].join(', ');
}

function whole(distance: NonNullable<MovedFacts['distance']>): string {
  if (distance.count === 0) return 'back at the first last day';
  return distance.count > 0 ? `${lengthOf(distance)} in all` : `${moved(distance)} in all`;
}

function statusWord(status: string | null): string {
  return quote(status === null ? report.status.unreported : (wordIn(report.status, status) ?? status));
}
