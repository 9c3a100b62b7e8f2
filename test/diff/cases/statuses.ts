import type { LogEntry } from '../../../src/plan/model.ts';
import { type Cases, ofAction } from './case.ts';

const planned: LogEntry = { date: '2026-01-10', status: 'planned', by: 'skola', note: 'Upphandlat' };
const ongoing: LogEntry = { date: '2026-03-10', status: 'ongoing', note: 'Igång' };
const done: LogEntry = { date: '2026-05-10', status: 'done', note: 'Klart' };

/** Where work stands, what the log says of it, and when it was closed. */
export const statuses: Cases = {
  'work that comes further': ofAction({ status: 'planned' }, { status: 'ongoing' }, [
    'status-forward action 1 status: planned → ongoing @ actions.0.status',
  ]),
  'work that is begun where nothing was said': ofAction({}, { status: 'not-started' }, [
    'status-forward action 1 status: null → not-started @ actions.0.status',
  ]),
  'work that falls back': ofAction({ status: 'ongoing' }, { status: 'paused' }, [
    'status-back action 1 status: ongoing → paused @ actions.0.status',
  ]),
  'work of which nothing is said any more': ofAction({ status: 'planned' }, { status: null }, [
    'status-back action 1 status: planned → null @ actions.0.status',
  ]),
  'partly done is further than ongoing': ofAction({ status: 'ongoing' }, { status: 'partly-done' }, [
    'status-forward action 1 status: ongoing → partly-done @ actions.0.status',
  ]),
  'paused is further than planned': ofAction({ status: 'planned' }, { status: 'paused' }, [
    'status-back action 1 status: planned → paused @ actions.0.status',
  ]),
  'planned is further than not started': ofAction({ status: 'not-started' }, { status: 'planned' }, [
    'status-forward action 1 status: not-started → planned @ actions.0.status',
  ]),
  'a status, its entry in the log and its closing day are one change': ofAction(
    { status: 'ongoing', log: [planned] },
    { status: 'done', closed: '2026-05-09', log: [planned, done] },
    ['completed action 1 status: ongoing → done, closed 2026-05-09, “Klart” @ actions.0.status'],
  ),
  'the log alone closes an action, on the day of its entry': ofAction(
    { log: [ongoing] },
    { log: [ongoing, done] },
    ['completed action 1 status: ongoing → done, closed 2026-05-10, “Klart” @ actions.0.status'],
  ),
  'an entry that says nothing of the status is part of it': ofAction(
    { status: 'ongoing' },
    { status: 'done', log: [{ date: '2026-05-10', note: 'Klart' }] },
    ['completed action 1 status: ongoing → done, closed 2026-05-10, “Klart” @ actions.0.status'],
  ),
  'of several new entries the newest is part of the change': ofAction(
    { status: 'planned' },
    { status: 'done', log: [done, ongoing] },
    [
      'completed action 1 status: planned → done, closed 2026-05-10, “Klart” @ actions.0.status',
      'log-added action 1 log: 2026-03-10 ongoing Igång @ - → actions.0.log.1',
    ],
  ),
  'of two entries of a day the last is part of the change': ofAction(
    { status: 'planned' },
    { status: 'done', log: [{ ...done, note: 'Först' }, done] },
    [
      'completed action 1 status: planned → done, closed 2026-05-10, “Klart” @ actions.0.status',
      'log-added action 1 log: 2026-05-10 done Först @ - → actions.0.log.0',
    ],
  ),
  'an entry that says otherwise is told beside the status': ofAction(
    { status: 'planned' },
    { status: 'done', log: [ongoing] },
    [
      'completed action 1 status: planned → done @ actions.0.status',
      'log-added action 1 log: 2026-03-10 ongoing Igång @ - → actions.0.log.0',
    ],
  ),
  'an entry that is given the status is part of it': ofAction(
    { log: [ongoing] },
    { log: [{ ...ongoing, status: 'done' }] },
    ['completed action 1 status: ongoing → done @ actions.0.status'],
  ),
  'an entry that is given the status and other words is told beside it': ofAction(
    { log: [ongoing] },
    { log: [{ ...ongoing, status: 'done', note: 'Klart' }] },
    [
      'completed action 1 status: ongoing → done @ actions.0.status',
      'log-changed action 1 log: 2026-03-10 done Igång ⇒ Klart @ actions.0.log.0',
    ],
  ),
  'an older entry that is given another status is told beside it': ofAction(
    { status: 'ongoing', log: [planned] },
    { status: 'done', log: [{ ...planned, status: 'paused' }] },
    [
      'completed action 1 status: ongoing → done @ actions.0.status',
      'log-changed action 1 log: 2026-01-10 paused Upphandlat ⇒ Upphandlat @ actions.0.log.0',
    ],
  ),
  'an older entry that had another status is told beside it': ofAction(
    { status: 'ongoing', log: [planned] },
    { status: 'done', log: [{ ...planned, status: 'done' }] },
    [
      'completed action 1 status: ongoing → done @ actions.0.status',
      'log-changed action 1 log: 2026-01-10 done Upphandlat ⇒ Upphandlat @ actions.0.log.0',
    ],
  ),
  'an entry with other words is told beside a status': ofAction(
    { status: 'planned', log: [planned] },
    { status: 'ongoing', log: [{ ...planned, next: 'Anlita' }] },
    [
      'status-forward action 1 status: planned → ongoing @ actions.0.status',
      'log-changed action 1 log: 2026-01-10 planned Upphandlat ⇒ Upphandlat @ actions.0.log.0',
    ],
  ),
  'a status that the log says already is none': ofAction(
    { log: [ongoing] },
    { status: 'ongoing', log: [ongoing] },
    [],
  ),
  'a closing day alone closes an action': ofAction({}, { closed: '2026-05-09' }, [
    'completed action 1 status: null → null, closed 2026-05-09 @ actions.0.status',
  ]),
  'an action that is cancelled is ended': ofAction({ status: 'planned' }, { status: 'cancelled' }, [
    'ended action 1 status: planned → cancelled @ actions.0.status',
  ]),
  'an action that no longer matters is ended': ofAction({ status: 'planned' }, { status: 'not-relevant' }, [
    'ended action 1 status: planned → not-relevant @ actions.0.status',
  ]),
  'an action that another plan takes over is ended': ofAction({ status: 'done' }, { status: 'transferred' }, [
    'closing-changed action 1 status: done → transferred @ actions.0.status',
  ]),
  'an action is opened again, and its entry and closing day go': ofAction(
    { status: 'done', closed: '2026-05-09', log: [ongoing, done] },
    { status: 'ongoing', log: [ongoing] },
    ['reopened action 1 status: done → ongoing @ actions.0.status'],
  ),
  'an action is opened again, and the log says why': ofAction(
    { status: 'done' },
    { status: 'ongoing', log: [{ ...ongoing, note: 'Tas om' }] },
    ['reopened action 1 status: done → ongoing, “Tas om” @ actions.0.status'],
  ),
  'another closing day': ofAction(
    { status: 'done', closed: '2026-05-09' },
    { status: 'done', closed: '2026-05-10' },
    ['closing-changed action 1 status: done → done, closed 2026-05-10 @ actions.0.status'],
  ),
  'another reason to close': ofAction({ status: 'done' }, { status: 'cancelled' }, [
    'closing-changed action 1 status: done → cancelled @ actions.0.status',
  ]),
  'a closing day of what is not closed': ofAction(
    { status: 'ongoing' },
    { status: 'ongoing', closed: '2026-05-10' },
    ['closing-changed action 1 status: ongoing → ongoing @ actions.0.status'],
  ),
  'a pause is a step back, whatever was before it': ofAction(
    { status: 'not-started' },
    { status: 'paused' },
    ['status-back action 1 status: not-started → paused @ actions.0.status'],
  ),
  'a pause is a step back also where nothing was told': ofAction({}, { status: 'paused' }, [
    'status-back action 1 status: null → paused @ actions.0.status',
  ]),
  'a closed action of which the log says more stays closed': ofAction(
    { status: 'done', closed: '2026-05-10', log: [ongoing] },
    { status: 'done', closed: '2026-05-10', log: [ongoing, { date: '2026-06-01', note: 'Tack' }] },
    ['log-added action 1 log: 2026-06-01 Tack @ - → actions.0.log.1'],
  ),
  'an entry that is given the status that stands is told alone': ofAction(
    { status: 'ongoing', log: [{ date: '2026-03-10' }] },
    { status: 'ongoing', log: [{ date: '2026-03-10', status: 'ongoing' }] },
    ['log-changed action 1 log: 2026-03-10 ongoing @ actions.0.log.0'],
  ),
};

/** Entries of the log beside a status that stays. */
export const log: Cases = {
  'a new entry': ofAction({ log: [planned] }, { log: [planned, { date: '2026-02-01', note: 'Möte' }] }, [
    'log-added action 1 log: 2026-02-01 Möte @ - → actions.0.log.1',
  ]),
  'a new entry without a note is told by its status': ofAction(
    { status: 'ongoing' },
    { status: 'ongoing', log: [{ date: '2026-02-01', status: 'ongoing' }] },
    ['log-added action 1 log: 2026-02-01 ongoing @ - → actions.0.log.0'],
  ),
  'an entry with nothing but its day': ofAction({}, { log: [{ date: '2026-02-01' }] }, [
    'log-added action 1 log: 2026-02-01 @ - → actions.0.log.0',
  ]),
  'an entry that is gone': ofAction({ status: 'planned', log: [planned] }, { status: 'planned' }, [
    'log-removed action 1 log: 2026-01-10 planned Upphandlat @ actions.0.log.0 → -',
  ]),
  'an entry with other words is the same entry': ofAction(
    { log: [planned] },
    { log: [{ ...planned, note: 'Avtal' }] },
    ['log-changed action 1 log: 2026-01-10 planned Upphandlat ⇒ Avtal @ actions.0.log.0'],
  ),
  'an entry that is not for everybody is told without its words': ofAction(
    { log: [planned] },
    { log: [{ ...planned, internal: 'Sjukskriven' }] },
    ['internal-changed action 1 log.internal @ actions.0.log.0.internal'],
  ),
  'an entry that changed in what is for everybody and in what is not is one change': ofAction(
    { log: [planned] },
    { log: [{ ...planned, note: 'Avtal', internal: 'Sjukskriven' }] },
    ['log-changed action 1 log: 2026-01-10 planned Upphandlat ⇒ Avtal @ actions.0.log.0'],
  ),
  'the order of entries is no change': ofAction(
    { status: 'ongoing', log: [planned, ongoing] },
    { status: 'ongoing', log: [ongoing, planned] },
    [],
  ),
  'of two entries one goes, and the other is worded otherwise': ofAction(
    { status: 'ongoing', log: [planned, ongoing] },
    { status: 'ongoing', log: [{ ...ongoing, note: 'I full gång' }] },
    [
      'log-removed action 1 log: 2026-01-10 planned Upphandlat @ actions.0.log.0 → -',
      'log-changed action 1 log: 2026-03-10 ongoing Igång ⇒ I full gång @ actions.0.log.1 → actions.0.log.0',
    ],
  ),
};
