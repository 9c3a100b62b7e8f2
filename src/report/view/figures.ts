import { tally } from '../../facts/grouped.ts';
import { timelinesses } from '../../facts/standing.ts';
import type { ReportWords } from '../../lang/report-words.ts';
import type { ActionView, Figures } from '../view.gen.ts';
import { markOf, statuses } from './marks.ts';

/** Counts actions. */
export function figuresOf(actions: readonly ActionView[], words: ReportWords): Figures {
  const count = (holds: (action: ActionView) => boolean): number => actions.filter(holds).length;
  const done = count(isDone);
  const ended = count(({ timeliness }) => timeliness.id === 'closed');
  const ofStatus = tally(actions, ({ status }) => status.id);
  const ofTimeliness = tally(actions, ({ timeliness }) => timeliness.id);
  const rest = actions.length - ended;
  return {
    actions: actions.length,
    open: count(({ isOpen }) => isOpen),
    done,
    doneLate: ofTimeliness.get('done-late') ?? 0,
    doneInPeriod: count((action) => isDone(action) && action.isFinishedInPeriod),
    ended,
    overdue: ofTimeliness.get('overdue') ?? 0,
    dueSoon: ofTimeliness.get('due-soon') ?? 0,
    missed: count(({ isMissed }) => isMissed),
    withoutLead: count(({ isOpen, leads }) => isOpen && leads.length === 0),
    withoutTime: count(({ isOpen, when }) => isOpen && (when === null || when.kind === 'unreadable')),
    reported: count(({ isReported }) => isReported),
    stated: count(({ status, log }) => status.id !== 'unreported' || log.length > 0),
    unreported: count(({ isOpen, isReported }) => isOpen && !isReported),
    moved: count(({ moves }) => moves.some(({ isInPeriod }) => isInPeriod)),
    dueInPeriod: count(({ isDueInPeriod }) => isDueInPeriod),
    dueNext: count(({ isDueNext }) => isDueNext),
    counted: rest,
    shareDone: rest === 0 ? null : share(done, rest),
    byStatus: statuses.map((id) => ({ status: markOf('status', id, words), count: ofStatus.get(id) ?? 0 })),
    byTimeliness: timelinesses.map((id) => ({
      timeliness: markOf('timeliness', id, words),
      count: ofTimeliness.get(id) ?? 0,
    })),
  };
}

/** A whole percentage; 0 and 100 are said only of none and all. */
function share(part: number, whole: number): number {
  if (part === 0 || part === whole) return part === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}

function isDone({ timeliness }: ActionView): boolean {
  return timeliness.id === 'done' || timeliness.id === 'done-late';
}
