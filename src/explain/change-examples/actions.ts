import { type Examples, nothing, of, police, safety, social, times } from './parts.ts';

const half = 'Half of them answered, and two have nobody for it now.';
const entry = { when: '2026-03-01', word: 'partly-done', what: half, was: null };
const move = { when: '2026-01-20', word: null, what: 'autumn 2025 → Q1 2026', was: null };

export const actions: Examples<
  | 'action-added'
  | 'action-removed'
  | 'closed-action-added'
  | 'closed-action-removed'
  | 'renumbered'
  | 'relocated'
  | 'lead-added'
  | 'lead-removed'
  | 'lead-changed'
  | 'partners-changed'
  | 'deadline-postponed'
  | 'deadline-slipped'
  | 'deadline-advanced'
  | 'deadline-added'
  | 'deadline-removed'
  | 'deadline-fixed'
  | 'deadline-loosened'
  | 'cadence-rarer'
  | 'cadence-denser'
  | 'start-changed'
  | 'time-changed'
  | 'precision-changed'
  | 'time-reworded'
  | 'move-recorded'
  | 'move-erased'
  | 'move-changed'
  | 'original-time-changed'
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
  'action-added': of('action', null, nothing),
  'action-removed': of('action', null, {
    maybe: { type: 'action', id: '1.4b', title: 'Map who can take part' },
  }),
  'closed-action-added': of('action', null, nothing),
  'closed-action-removed': of('action', null, { maybe: null }),
  renumbered: of('action', 'id', { from: '1.2', to: '1.3' }),
  relocated: of('action', null, { from: { type: 'area', id: '2', title: 'Meeting places' }, to: null }),
  'lead-added': of('action', 'lead', { from: [], to: [safety] }),
  'lead-removed': of('action', 'lead', { from: [safety], to: [] }),
  'lead-changed': of('action', 'lead', { from: [safety], to: [social] }),
  'partners-changed': of('action', 'with', { from: [social, safety], to: [social, police] }),
  'deadline-postponed': of(
    'action',
    'when',
    times('Q1 2026', 'Q2 2026', { time: 2, original: 'autumn 2025', decided: 'Board § 44' }),
  ),
  'deadline-slipped': of('action', 'when', times('Q1 2026', '2026', { time: 1 })),
  'deadline-advanced': of('action', 'when', times('2026', 'Q2 2026')),
  'deadline-added': of('action', 'when', times(null, 'Q2 2026')),
  'deadline-removed': of('action', 'when', times('Q2 2026', null)),
  'deadline-fixed': of('action', 'when', times('ongoing', 'by 2026')),
  'deadline-loosened': of('action', 'when', times('by 2026', 'ongoing')),
  'cadence-rarer': of('group', 'meets', times('quarterly', 'yearly')),
  'cadence-denser': of('action', 'follow_up.when', times('yearly', 'twice a year')),
  'start-changed': of('action', 'when', times('2026', '2026-03-01/2026-12-31')),
  'time-changed': of('action', 'when', times('if funded', 'as needed')),
  'precision-changed': of('action', 'when', times('2026', 'Q4 2026')),
  'time-reworded': of('action', 'when', times('Q2 2026', 'second quarter 2026')),
  'move-recorded': of('action', 'moved', move),
  'move-erased': of('action', 'moved', move),
  'move-changed': of('action', 'moved', { ...move, was: 'autumn 2025 → Q2 2026' }),
  'original-time-changed': of('action', 'original_when', times('autumn 2025', 'Q1 2026')),
  completed: of('action', 'status', {
    from: 'ongoing',
    to: 'done',
    closed: '2026-06-12',
    note: 'Nine partners, each with a contact.',
  }),
  ended: of('action', 'status', {
    from: 'planned',
    to: 'cancelled',
    closed: '2026-06-12',
    note: 'The region does it for all of us.',
  }),
  reopened: of('action', 'status', { from: 'done', to: 'ongoing', closed: null, note: half }),
  'closing-changed': of('action', 'status', {
    from: 'done',
    to: 'transferred',
    closed: '2026-06-30',
    note: null,
  }),
  'status-forward': of('action', 'status', { from: null, to: 'ongoing', closed: null, note: half }),
  'status-back': of('action', 'status', { from: 'partly-done', to: 'paused', closed: null, note: null }),
  'log-added': of('action', 'log', entry),
  'log-removed': of('action', 'log', entry),
  'log-changed': of('action', 'log', { ...entry, was: 'All of them answered.' }),
};
