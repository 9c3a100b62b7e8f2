import { quote } from '../../findings/quote.ts';
import type { HistoryWords, MovedFacts } from '../change-words.ts';
import { wordIn } from '../changed-keys.ts';
import { lengthOf, moved, occasions } from '../sv-numbers.ts';
import report from '../sv-report.ts';
import { count } from '../sv-words.ts';

export const history: HistoryWords = {
  revisions: (number, first, last) =>
    `${count(number, 'version', 'versioner')}, ${first === last ? first : `${first} till ${last}`}`,
  moved: sayMoved,
  ledBy: (changes) => {
    const last = changes.at(-1);
    if (!last) return '';
    const now =
      last.to === null
        ? `saknar ansvarig sedan ${last.date}`
        : `leds av ${quote(last.to)} sedan ${last.date}`;
    const earlier = changes.map(({ from }) => (from === null ? 'utan ansvarig' : `ledd av ${quote(from)}`));
    return `${now}, ${earlier
      .toReversed()
      .map((name) => `dessförinnan ${name}`)
      .join(', ')}`;
  },
  statusMoved: (last) =>
    last === null
      ? 'läget har inte ändrats'
      : `läget ändrades senast ${last.date}: ${statusWord(last.from)} → ${statusWord(last.to)}`,
  unreadable: (commit, date) =>
    `versionen ${commit.slice(0, 7)} från ${date} går inte att läsa som en plan, och hoppades över`,
  shallow:
    'arkivet är klonat utan sina äldre versioner, och historien börjar där; `git fetch --unshallow` hämtar dem',
  nothing: 'inget har ändrats',
  gone: 'finns inte längre i planen',
};

function sayMoved({ postponed, advanced, slipped, distance, original }: MovedFacts): string {
  if (postponed === 0 && advanced === 0) return '';
  const late =
    slipped === 0
      ? ''
      : slipped < postponed
        ? ` (${occasions(slipped)} sedan dagen hade passerat)`
        : `${slipped === 1 ? '' : ', alltid'} sedan dagen hade passerat`;
  return [
    ...(postponed > 0 ? [`sköts upp ${occasions(postponed)}${late}`] : []),
    ...(advanced > 0 ? [`tidigarelades ${occasions(advanced)}`] : []),
    ...(distance === null ? [] : [whole(distance)]),
    ...(original === null ? [] : [`beslutades först till ${quote(original)}`]),
  ].join(', ');
}

function whole(distance: NonNullable<MovedFacts['distance']>): string {
  if (distance.count === 0) return 'tillbaka på den första sista dagen';
  return distance.count > 0 ? `${lengthOf(distance)} sammanlagt` : `${moved(distance)} sammanlagt`;
}

function statusWord(status: string | null): string {
  return quote(status === null ? report.status.unreported : (wordIn(report.status, status) ?? status));
}
