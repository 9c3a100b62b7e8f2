import { quote } from '../../findings/quote.ts';
import type { ChangeWords, ClassCount, Side } from '../change-words.ts';
import { count, list } from '../sv-words.ts';
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
    attention: 'kräver uppmärksamhet',
    change: 'ändrat',
    progress: 'framsteg',
    editorial: 'redaktionellt',
  },
  entry: entryName,
  summary: (counts, changed, plans) => `${counted(counts)} i ${ofPlans(changed, plans)}`,
  noChanges: (plans) => `inga ändringar i ${count(plans, 'plan', 'planer')}`,
  hidden: (moves) =>
    `${count(moves, 'ändring', 'ändringar')} av enbart plats visas inte (--moves visar ${moves === 1 ? 'den' : 'dem'})`,
  planAdded: 'planen lades till',
  planRemoved: 'planen togs bort',
  planRenamed: (from) => `filen hette ${quote(from)} förut`,
  findings: {
    new: 'nya anmärkningar',
    resolved: 'anmärkningar som inte längre finns',
    unchanged: (number) => `${count(number, 'anmärkning är densamma', 'anmärkningar är desamma')} som förut`,
  },
  title: (title) => `Ändringar i ”${title}”`,
  between: (from, to) => `från ${sideName(from)} till ${sideName(to)}`,
  labels: {
    entry: 'vad',
    change: 'ändring',
    before: 'före',
    after: 'efter',
    why: 'varför det spelar roll',
    kind: 'slag av ändring',
    place: 'plats',
    details: 'detaljer',
    findings: 'anmärkningar',
  },
  history,
};

export default words;

function counted({ attention, change, progress, editorial }: ClassCount): string {
  const parts = [
    ...(attention > 0 ? [`${count(attention, 'ändring', 'ändringar')} som kräver uppmärksamhet`] : []),
    ...(change > 0
      ? [
          attention > 0
            ? count(change, 'annan ändring', 'andra ändringar')
            : count(change, 'ändring', 'ändringar'),
        ]
      : []),
    ...(progress > 0 ? [`${progress} framsteg`] : []),
    ...(editorial > 0 ? [count(editorial, 'redaktionell ändring', 'redaktionella ändringar')] : []),
  ];
  return parts.length === 0 ? 'inga ändringar' : list(parts);
}

function ofPlans(some: number, all: number): string {
  return some === all ? count(all, 'plan', 'planer') : `${some} av ${count(all, 'plan', 'planer')}`;
}

function sideName({ name, date }: Side): string {
  const shown = name ?? 'arbetsmappen';
  return date === null ? shown : `${shown} (${date})`;
}
