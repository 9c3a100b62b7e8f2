import type { ActionHistory } from '../diff/history.ts';
import { countMoves } from '../diff/move-count.ts';
import type { DeadlineMove } from '../diff/told-moves.ts';
import { quote } from '../findings/quote.ts';
import { visible } from '../findings/visible.ts';
import type { ChangeWords } from '../lang/change-words.ts';
import type { ReportWords } from '../lang/report-words.ts';
import type { HistoryReport, Style } from './format.ts';
import type { Paint } from './paint.ts';
import { plain } from './plain.ts';

/** The actions that have moved, changed hands or gone on, each with how often, how far and when. */
export async function prettyHistory(
  { path, title, versions, unreadable, isShallow, actions, language }: HistoryReport,
  { hasColor, isQuiet }: Pick<Style, 'hasColor' | 'isQuiet'>,
): Promise<string> {
  const paint = hasColor ? (await import('./paint.ts')).colours : plain;
  const [words, report] = await Promise.all([language.changes(), language.report()]);
  const { history } = words;
  const [first, last] = [versions[0], versions.at(-1)];
  const head = [
    paint.bold(visible(title === '' ? path : `${path}: ${title}`)),
    ...(first && last ? [history.revisions(versions.length, first.date, last.date)] : []),
    ...(isShallow ? [history.shallow] : []),
    ...unreadable.map(({ commit, date }) => history.unreadable(commit, date)),
  ];
  const told = actions.filter(hasHistory);
  const blocks = told.map((action) => blockOf(action, words, report, paint));
  const body = told.length === 0 ? [[history.nothing]] : blocks;
  return (isQuiet ? body : [head, ...body]).map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function hasHistory({ isThere, moves, leads, statuses }: ActionHistory): boolean {
  return !isThere || moves.length + leads.length + statuses.length > 0;
}

function blockOf(action: ActionHistory, words: ChangeWords, report: ReportWords, paint: Paint): string[] {
  const { id, title, isThere, moves, leads, statuses } = action;
  const { history } = words;
  const last = statuses.at(-1);
  const name = paint.bold(visible(words.entry({ type: 'action', id, title })));
  const said = (lines: readonly string[], indent: string): string[] =>
    lines.filter((line) => line !== '').map((line) => indent + visible(line));
  return [
    isThere ? name : `${name} (${history.gone})`,
    ...said([history.moved(countMoves(action))], '  '),
    ...said(
      moves.map((move) => sayMove(move, report)),
      '    ',
    ).map((line) => paint.dim(line)),
    ...said(
      [
        history.ledBy(leads.map(({ from, to, date }) => ({ date, from: namesOf(from), to: namesOf(to) }))),
        last ? history.statusMoved(last) : '',
      ],
      '  ',
    ),
  ];
}

function sayMove({ date, from, to, distance, commit }: DeadlineMove, report: ReportWords): string {
  const what = `${quote(from.text)} → ${quote(to.text)} (${report.moved(distance)})`;
  return [date, what, commit?.slice(0, 7) ?? null].filter((part) => part !== null).join('  ');
}

function namesOf(people: ActionHistory['leads'][number]['from']): string | null {
  return people.length === 0 ? null : people.map(({ name }) => name).join(', ');
}
