import type { Action, Plan } from '../plan/model.ts';
import { readerOfTimes } from '../plan/outline.ts';
import { placed } from '../plan/placed.ts';
import type { Status } from '../plan/status.ts';
import { type Distance, distanceBetween } from '../time/distance.ts';
import type { Day } from '../time/time.ts';
import { type Change, isOfForm, type Person, type ToldTime } from './change.ts';
import { diffPlans } from './diff.ts';
import { renamedActions } from './renamed.ts';
import type { Comparison, Side } from './side.ts';
import { timeOf, told } from './times.ts';
import { type DeadlineMove, ToldMoves } from './told-moves.ts';

/** A plan as one revision left it. */
export interface PlanVersion {
  plan: Plan;
  date: Day;
  /** The id of the commit; null for the working folder. */
  commit: string | null;
}

/** The revision that something was done in: the commit, null for the working folder. */
interface Dated {
  date: Day;
  commit: string | null;
}

/** What the revisions of a plan tell of one of its actions. */
export interface ActionHistory {
  /** The id and the title that it has last. */
  id: string;
  title: string;
  /** Whether the newest revision has it. */
  isThere: boolean;
  /** Oldest first. */
  moves: DeadlineMove[];
  leads: (Dated & { from: readonly Person[]; to: readonly Person[] })[];
  statuses: (Dated & { from: Status | null; to: Status | null })[];
  /** The time first decided, as far as anything tells. */
  original: ToldTime | null;
  /** From the last day first decided to the one now; null where not both are known, or nothing moved. */
  distance: Distance | null;
}

type Read = Comparison['read'];

/** What is being found out about one action. */
interface Telling {
  /** As it is called, and what it says, in the newest revision that has it. */
  action: Action;
  moves: ToldMoves;
  leads: ActionHistory['leads'];
  statuses: ActionHistory['statuses'];
  original: ToldTime | null;
}

/**
 * Walks the revisions of a plan, oldest first, and tells of each action how its time, its lead and its status came to be:
 * in the order of the newest, and then those that it does not have any more.
 */
export function historyOfActions(versions: readonly PlanVersion[]): ActionHistory[] {
  const read = readerOfTimes();
  const tellings = new Map<string, Telling>();
  for (const [index, version] of versions.entries()) {
    const { plan, date, commit } = version;
    const previous = versions[index - 1];
    const changes = previous ? changesBetween(previous, version) : [];
    rename(tellings, changes);
    for (const change of changes) note(change, { date, commit }, tellings);
    for (const { value: action } of placed(plan, 'actions')) {
      const telling = tellings.get(action.id) ?? begun(action, read);
      tellings.set(action.id, telling);
      telling.action = action;
      telling.original ??= told(timeOf(action.original_when ?? action.when, read));
      telling.moves.note(action, previous ? { date, commit } : { date: null, commit: null });
    }
  }
  const newest = versions.at(-1);
  const ids = new Set(newest && placed(newest.plan, 'actions').map(({ value }) => value.id));
  const there = [...ids].flatMap((id) => tellings.get(id) ?? []);
  const gone = [...tellings].filter(([id]) => !ids.has(id));
  return [
    ...there.map((telling) => historyOf(telling, true, read)),
    ...gone.map(([, telling]) => historyOf(telling, false, read)),
  ];
}

function changesBetween(before: PlanVersion, after: PlanVersion): Change[] {
  const sideOf = ({ plan }: PlanVersion): Side => ({ plan, locate: () => ({ start: 0, end: 0 }) });
  return diffPlans(sideOf(before), sideOf(after), after.date);
}

function begun(action: Action, read: Read): Telling {
  const { moved = [], original_when: original, when } = action;
  return {
    action,
    moves: new ToldMoves(read),
    leads: [],
    statuses: [],
    original: told(timeOf(original ?? moved[0]?.from ?? when, read)),
  };
}

/** Keeps what is found out under the ids that the actions have now; ids may have gone round among them. */
function rename(tellings: Map<string, Telling>, changes: readonly Change[]): void {
  const renamed = [...renamedActions(changes)].flatMap(([from, to]) => {
    const telling = tellings.get(from);
    tellings.delete(from);
    return telling ? [[to, telling] as const] : [];
  });
  for (const [id, telling] of renamed) tellings.set(id, telling);
}

/** Adds a change to what is found out about the action that it is of. */
function note(change: Change, dated: Dated, tellings: ReadonlyMap<string, Telling>): void {
  const telling = change.entry.type === 'action' ? tellings.get(change.entry.id ?? '') : undefined;
  if (!telling) return;
  if (isOfForm(change, 'people') && change.key === 'lead') {
    telling.leads.push({ ...change.args, ...dated });
  } else if (isOfForm(change, 'status')) {
    const { from, to } = change.args;
    telling.statuses.push({ from, to, ...dated });
  }
}

function historyOf(
  { action, moves, leads, statuses, original }: Telling,
  isThere: boolean,
  read: Read,
): ActionHistory {
  const all = moves.all();
  const last = isThere && all.length > 0 ? timeOf(action.when, read)?.last : null;
  return {
    id: action.id,
    title: action.title,
    isThere,
    moves: all,
    leads,
    statuses,
    original,
    distance: original?.last && last ? distanceBetween(original.last, last) : null,
  };
}
