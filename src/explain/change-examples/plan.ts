import { type Examples, nothing, of, police, safety, social, validity } from './parts.ts';

const decision = { when: '2026-11-10', word: 'revised', what: 'Municipal board, § 5', was: null };
const followUp = {
  when: '2026-02-20',
  word: null,
  what: 'Approved; the map of the partners is late.',
  was: null,
};
const incidents = { when: 'Q3 2026', word: null, what: '4 graffiti', was: null };

export const plan: Examples<
  | 'plan-prolonged'
  | 'plan-shortened'
  | 'validity-added'
  | 'validity-removed'
  | 'validity-changed'
  | 'decision-added'
  | 'decision-removed'
  | 'decision-changed'
  | 'plan-adopted'
  | 'plan-reverted'
  | 'plan-repealed'
  | 'plan-revived'
  | 'document-changed'
  | 'keeper-changed'
  | 'follow-up-added'
  | 'follow-up-removed'
  | 'follow-up-changed'
  | 'follow-up-held'
  | 'follow-up-erased'
  | 'follow-up-rewritten'
  | 'situation-added'
  | 'situation-removed'
  | 'situation-updated'
  | 'situation-set-back'
  | 'situation-changed'
  | 'actor-added'
  | 'actor-removed'
  | 'actor-changed'
  | 'actor-term-changed'
  | 'answerable-changed'
  | 'group-added'
  | 'group-removed'
  | 'group-changed'
  | 'meeting-added'
  | 'meeting-removed'
  | 'agreement-added'
  | 'agreement-removed'
  | 'agreement-changed'
  | 'agreement-parties-changed'
  | 'framework-added'
  | 'framework-removed'
  | 'framework-changed'
  | 'framework-item-added'
  | 'framework-item-removed'
  | 'levels-changed'
  | 'incidents-reported'
  | 'incidents-erased'
  | 'incidents-corrected'
  | 'incident-routine-added'
  | 'incident-routine-removed'
  | 'incident-routine-changed'
  | 'incident-contact-changed'
> = {
  'plan-prolonged': of(
    'plan',
    'valid',
    validity('2024/2026', '2024/2027', { by: 'Municipal board', date: '2026-11-10', reference: '§ 5' }),
  ),
  'plan-shortened': of('plan', 'valid', validity('2024/2027', '2024/2026')),
  'validity-added': of('plan', 'valid', validity(null, '2024/2027')),
  'validity-removed': of('plan', 'valid', validity('2024/2027', null)),
  'validity-changed': of('plan', 'valid', validity('2024/2027', '2025/2027')),
  'decision-added': of('plan', 'decisions', decision),
  'decision-removed': of('plan', 'decisions', decision),
  'decision-changed': of('plan', 'decisions', { ...decision, was: 'Municipal board, § 4' }),
  'plan-adopted': of('plan', 'status', { from: 'draft', to: 'adopted' }),
  'plan-reverted': of('plan', 'status', { from: 'adopted', to: 'draft' }),
  'plan-repealed': of('plan', 'status', { from: 'adopted', to: 'repealed' }),
  'plan-revived': of('plan', 'status', { from: 'repealed', to: null }),
  'document-changed': of('plan', 'document.registration', { from: null, to: 'KS 2026/123' }),
  'keeper-changed': of('plan', 'document.owner', { from: [safety], to: [social] }),
  'follow-up-added': of('action', 'follow_up', nothing),
  'follow-up-removed': of('plan', 'follow_up', nothing),
  'follow-up-changed': of('plan', 'follow_up.by', { from: [safety], to: [social] }),
  'follow-up-held': of('plan', 'follow_up.done', followUp),
  'follow-up-erased': of('plan', 'follow_up.done', followUp),
  'follow-up-rewritten': of('plan', 'follow_up.done', { ...followUp, was: 'Approved.' }),
  'situation-added': of('plan', 'situation', nothing),
  'situation-removed': of('plan', 'situation', nothing),
  'situation-updated': of('plan', 'situation.updated', { from: '2024-05-02', to: '2026-03-01' }),
  'situation-set-back': of('plan', 'situation.updated', { from: '2026-03-01', to: '2024-05-02' }),
  'situation-changed': of('plan', 'situation.source', { from: 'Police reports', to: 'A survey of schools' }),
  'actor-added': of('actor', null, nothing),
  'actor-removed': of('actor', null, { maybe: null }),
  'actor-changed': of('actor', 'kind', { from: 'unit', to: 'department' }),
  'actor-term-changed': of('actor', 'valid', { from: null, to: '/2026-12-31' }),
  'answerable-changed': of('actor', 'held_by', { from: [social], to: [police] }),
  'group-added': of('group', null, nothing),
  'group-removed': of('group', null, { maybe: null }),
  'group-changed': of('group', 'members', { from: [safety, social], to: [safety, police] }),
  'meeting-added': of('group', 'met', { when: '2026-03-01', word: null, what: null, was: null }),
  'meeting-removed': of('group', 'met', { when: '2026-03-01', word: null, what: null, was: null }),
  'agreement-added': of('agreement', null, nothing),
  'agreement-removed': of('agreement', null, { maybe: null }),
  'agreement-changed': of('agreement', 'valid', { from: '2024/2026', to: '2024/2027' }),
  'agreement-parties-changed': of('agreement', 'with', { from: [police], to: [police, social] }),
  'framework-added': of('framework', null, nothing),
  'framework-removed': of('framework', null, { maybe: null }),
  'framework-changed': of('framework', 'title', { from: 'Crime act', to: 'Act on crime prevention' }),
  'framework-item-added': of('framework-item', null, nothing),
  'framework-item-removed': of('framework-item', null, { maybe: null }),
  'levels-changed': of('plan', 'levels.universal.name', { from: 'Everybody', to: 'For everybody' }),
  'incidents-reported': of('plan', 'incidents.counts', incidents),
  'incidents-erased': of('plan', 'incidents.counts', incidents),
  'incidents-corrected': of('plan', 'incidents.counts', { ...incidents, was: '3 graffiti' }),
  'incident-routine-added': of('plan', 'incidents', nothing),
  'incident-routine-removed': of('plan', 'incidents', nothing),
  'incident-routine-changed': of('plan', 'incidents.types', { from: 'graffiti', to: 'graffiti, threats' }),
  'incident-contact-changed': of('plan', 'incidents.report_to', { from: [safety], to: [police] }),
};
