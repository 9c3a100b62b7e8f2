import { createHash } from 'node:crypto';
import { tally } from '../../facts/grouped.ts';
import type {
  ActionView,
  ActorView,
  AreaView,
  Figures,
  LeadView,
  PlanFile,
  Report,
  ReportPeriod,
  StatusMark,
  TimeView,
} from '../view.gen.ts';

/** What of a report the pictures are made from. */
export type Pictured = Pick<Report, 'language' | 'today' | 'inForce'> & {
  file: Pick<PlanFile, 'path'>;
  /** The pictures show how things stand on its last known day. */
  period: Pick<ReportPeriod, 'until'>;
  areas: readonly PicturedArea[];
  leads: readonly PicturedLead[];
  figures: Pick<Figures, 'byStatus' | 'byTimeliness'>;
};

export type PicturedArea = Pick<AreaView, 'id' | 'title' | 'anchor' | 'isWhole'> & {
  actions: readonly PicturedAction[];
};

export type PicturedAction = Pick<ActionView, 'id' | 'title' | 'isOpen'> & {
  when: PicturedTime | null;
  originalWhen: PicturedTime | null;
  status: Pick<StatusMark, 'id' | 'word'>;
  timeliness: Pick<ActionView['timeliness'], 'id' | 'word'>;
};

export type PicturedTime = Pick<TimeView, 'text' | 'kind' | 'first' | 'last'>;

export type PicturedLead = Pick<LeadView, 'name' | 'anchor'> & {
  actor: Pick<ActorView, 'id'> | null;
  open: readonly PicturedAction[];
  finished: readonly PicturedAction[];
};

/** Whether it is known when a plan begins or ends to be in force. */
export function isBounded({ inForce: { first, last } }: Pick<Pictured, 'inForce'>): boolean {
  return first !== null || last !== null;
}

/** An id of a picture that no other on the page has, of the same plan, of another, or of one area of it. */
export function idOf(picture: string, { file, areas }: Pictured): string {
  const told = [file.path, ...areas.map(({ anchor }) => anchor)].join('\n');
  return `${picture}-${createHash('sha256').update(told).digest('hex').slice(0, 6)}`;
}

/** Statuses that a picture shows as one, in the order they are stacked. */
export const groups = ['done', 'underway', 'waiting', 'paused', 'ended'] as const;

export type Group = (typeof groups)[number];

/** How an action looks in a picture: that it is late says more than what was reported of it. */
export type Look = Group | 'late';

/** The looks in the order that a legend lists them. */
export const looks: readonly Look[] = ['late', ...groups];

const groupOfStatus: Readonly<Record<StatusMark['id'], Group>> = {
  done: 'done',
  ongoing: 'underway',
  'partly-done': 'underway',
  'not-started': 'waiting',
  planned: 'waiting',
  unreported: 'waiting',
  paused: 'paused',
  cancelled: 'ended',
  'not-relevant': 'ended',
  transferred: 'ended',
};

export function groupOf({ status }: PicturedAction): Group {
  return groupOfStatus[status.id];
}

export function isLate({ timeliness }: PicturedAction): boolean {
  return timeliness.id === 'overdue';
}

export function lookOf(action: PicturedAction): Look {
  return isLate(action) ? 'late' : groupOf(action);
}

/** The sign of each look: that of its first status, so that a picture and the tables around it say the same. */
export function signsOf({ figures: { byStatus, byTimeliness } }: Pictured): Readonly<Record<Look, string>> {
  const sign = (id: StatusMark['id']): string =>
    byStatus.find(({ status }) => status.id === id)?.status.symbol ?? '';
  return {
    late: byTimeliness.find(({ timeliness }) => timeliness.id === 'overdue')?.timeliness.symbol ?? '',
    done: sign('done'),
    underway: sign('ongoing'),
    waiting: sign('not-started'),
    paused: sign('paused'),
    ended: sign('cancelled'),
  };
}

/** How many of the actions have each key, in the order of the keys, without those that none has. */
export function countBy<Key>(
  actions: readonly PicturedAction[],
  keyOf: (action: PicturedAction) => Key,
  keys: readonly Key[],
): (readonly [Key, number])[] {
  const counts = tally(actions, keyOf);
  return keys.flatMap((key) => {
    const count = counts.get(key);
    return count === undefined ? [] : [[key, count] as const];
  });
}

/** `1.3 Samordna arbetet`; the title alone where there is no id. */
export function nameOf({ id, title }: { id: string; title: string }): string {
  return [id, title].filter((word) => word !== '').join(' ');
}
