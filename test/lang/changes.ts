import type { ChangeKind } from '../../src/diff/kinds.ts';
import { changeExamples } from '../../src/explain/change-examples/index.ts';
import {
  type Example,
  nothing,
  of,
  police,
  safety,
  social,
  times,
  validity,
} from '../../src/explain/change-examples/parts.ts';
import type { ChangeWords, KindWords } from '../../src/lang/change-words.ts';

type Variants = { readonly [Kind in ChangeKind]?: readonly Example<Kind>[] };

const long =
  'The police, the schools and the social services meet every month, write down what they have seen, and send it on.';

/** Changes that are told otherwise than the one example of their kind. */
const variants: Variants = {
  'action-removed': [of('action', null, { maybe: null })],
  'area-removed': [of('area', null, { maybe: { type: 'area', id: '3', title: '' } })],
  relocated: [of('action', null, { from: null, to: { type: 'area', id: '2', title: '' } })],
  'lead-added': [
    of('action', 'lead', { from: [], to: [safety, police] }),
    of('plan', 'situation.lead', { from: [], to: [safety] }),
  ],
  'lead-removed': [of('plan', 'situation.lead', { from: [safety], to: [] })],
  'lead-changed': [
    of('action', 'lead', { from: [safety], to: [safety, social] }),
    of('action', 'lead', { from: [safety, social], to: [safety] }),
    of('action', 'lead', { from: [safety, social], to: [safety, police] }),
    of('plan', 'situation.lead', { from: [safety], to: [police] }),
  ],
  'deadline-postponed': [
    of('action', 'when', times('2026-03-31', '2026-04-30', { time: 1 })),
    of('action', 'when', times('2026-03-31', '2026-04-12', { time: 13, because: 'The survey was late.' })),
    of('plan', 'review_by', times('2026', '2027')),
    of('action', 'follow_up.when', times('2026', '2027')),
    of('plan', 'situation.when', times('2026', '2027')),
    of('group', 'meets', times('2026', '2027')),
  ],
  'deadline-slipped': [
    of('action', 'when', times('2026', '2027', { time: 1, because: 'No money' })),
    of('action', 'when', times('2026', '2027', { time: 3, decided: 'KS § 44', because: 'No money' })),
  ],
  'deadline-fixed': [of('action', 'when', times('ongoing', 'yearly'))],
  'deadline-loosened': [
    of('action', 'when', times('yearly', 'as needed', { decided: 'KS § 44' })),
    of('action', 'when', times('by 2026', 'somehow')),
  ],
  'start-changed': [
    of('action', 'when', times('by 2026', '2026')),
    of('action', 'when', times('2026', 'by 2026')),
  ],
  'original-time-changed': [
    of('action', 'original_when', times(null, 'Q1 2026')),
    of('action', 'original_when', times('Q1 2026', null)),
  ],
  completed: [of('action', 'status', { from: null, to: null, closed: null, note: null })],
  ended: [
    of('action', 'status', { from: null, to: 'not-relevant', closed: '2026-06-12', note: null }),
    of('action', 'status', { from: null, to: 'transferred', closed: null, note: 'To the region.' }),
  ],
  'closing-changed': [
    of('action', 'status', { from: 'done', to: 'done', closed: '2026-06-30', note: null }),
    of('action', 'status', { from: 'done', to: 'done', closed: null, note: null }),
  ],
  'deadline-removed': [of('action', 'when', times('2026', null, { because: 'No money' }))],
  'move-recorded': [of('action', 'moved', { when: null, word: null, what: '2025 → 2026', was: null })],
  reopened: [of('action', 'status', { from: 'cancelled', to: null, closed: null, note: null })],
  'log-added': [
    of('action', 'log', { when: null, word: null, what: null, was: null }),
    of('action', 'log', { when: '2026-03-01', word: 'ongoing', what: null, was: null }),
    of('action', 'log', { when: '2026-03-01', word: null, what: 'All is well.', was: null }),
  ],
  'log-changed': [
    of('action', 'log', { when: '2026-03-01', word: 'ongoing', what: null, was: 'All is well.' }),
    of('action', 'log', { when: '2026-03-01', word: 'ongoing', what: 'All is well.', was: 'All is well.' }),
  ],
  'wording-changed': [
    of('action', 'text', { from: null, to: long }),
    of('action', 'text', { from: long, to: null }),
    of('goal', 'text', { from: 'Fewer feel unsafe', to: 'Nobody feels unsafe' }),
  ],
  'wording-tidied': [of('plan', 'title', { from: 'Safe  streets', to: 'Safe streets' })],
  'binding-strengthened': [of('action', 'binding', { from: null, to: 'should' })],
  'binding-weakened': [of('action', 'binding', { from: 'should', to: null })],
  'level-changed': [
    of('area', 'level', { from: null, to: 'indicated' }),
    of('area', 'level', { from: 'indicated', to: null }),
  ],
  'coverage-changed': [of('agreement', 'covers', { lost: [], gained: ['2'] })],
  'internal-changed': [of('action', 'log.internal', nothing)],
  'target-raised': [
    of('goal', 'indicator.target', { from: null, to: '15', unit: 'persons', start: '38' }),
    of('goal', 'indicator.target', { from: '20 %', to: '15 %', unit: '%', start: null }),
  ],
  'target-weakened': [
    of('goal', 'indicator.target', { from: '20', to: null, unit: 'persons', start: '38' }),
    of('goal', 'indicator.target', { from: '1 200', to: '1 400', unit: null, start: '2 000' }),
  ],
  'target-changed': [
    of('goal', 'indicator.target', { from: 'fewer', to: '15', unit: 'persons', start: 'too many' }),
    of('goal', 'indicator.target', { from: null, to: null, unit: null, start: null }),
  ],
  'measurement-added': [
    of('goal', 'indicator.values', { when: 'spring 2026', word: null, what: 'fewer', was: null }),
  ],
  'plan-prolonged': [
    of('plan', 'valid', validity('2024/2026', '2024/')),
    of(
      'plan',
      'valid',
      validity('2024/2026', '2024/2027', { by: null, date: '2026-11-10', reference: null }),
    ),
  ],
  'plan-adopted': [of('plan', 'status', { from: null, to: 'adopted' })],
  'decision-added': [
    of('plan', 'decisions', { when: null, word: 'prolonged', what: null, was: null }),
    of('plan', 'decisions', { when: '2026-11-10', word: 'commissioned', what: null, was: null }),
    of('plan', 'decisions', { when: null, word: null, what: 'Municipal board, § 5', was: null }),
  ],
  'decision-changed': [
    of('plan', 'decisions', { when: '2026-11-10', word: 'revised', what: '§ 5', was: '§ 5' }),
    of('plan', 'decisions', { when: '2026-11-10', word: 'revised', what: '§ 5', was: null }),
  ],
  'document-changed': [
    of('plan', 'document.registration', { from: 'KS 2026/123', to: null }),
    of('plan', 'document.type', { from: 'plan', to: 'strategy' }),
    of('plan', 'language', { from: null, to: 'sv' }),
    of('section', 'place', { from: null, to: 'after' }),
    of('plan', 'document.notice', { from: long, to: long.replace('month', 'week') }),
    of('plan', 'document.links', { from: 'a  b', to: 'a b' }),
  ],
  'keeper-changed': [of('plan', 'document.owner', { from: [], to: [social] })],
  'follow-up-changed': [
    of('action', 'follow_up.to', { from: [safety], to: [] }),
    of('action', 'follow_up.to', { from: [safety], to: [safety, police, social] }),
  ],
  'plan-shortened': [
    of('plan', 'valid', validity('2024/', '2024/2026', { by: 'KF', date: null, reference: '§ 5' })),
  ],
  'follow-up-held': [of('plan', 'follow_up.done', { when: '2025', word: null, what: null, was: null })],
  'situation-updated': [of('plan', 'situation.updated', { from: null, to: '2026-03-01' })],
  'situation-set-back': [of('plan', 'situation.updated', { from: '2026-03-01', to: null })],
  'actor-changed': [
    of('actor', 'external', { from: null, to: 'true' }),
    of('actor', 'contact.phone', { from: '012-345', to: '012-346' }),
  ],
  'answerable-changed': [of('actor', 'each', { from: [safety, social], to: [safety] })],
  'group-changed': [
    of('group', 'chair', { from: [safety], to: [police] }),
    of('group', 'reports_to', { from: [], to: [police] }),
  ],
  'incident-contact-changed': [of('plan', 'incidents.urgent', { from: [safety], to: [police] })],
};

/** Every change that the tests say, by its kind. */
export const saidChanges: { readonly [Kind in ChangeKind]: readonly Example<Kind>[] } = Object.fromEntries(
  Object.entries(changeExamples).map(([kind, example]) => [
    kind,
    [example, ...(variants[kind as ChangeKind] ?? [])],
  ]),
) as never;

/** The sentence of a change. */
export function say(kind: ChangeKind, { entry, key, args }: Example<ChangeKind>, words: ChangeWords): string {
  const kindWords = words.kinds[kind] as KindWords<ChangeKind>;
  return `${words.entry(entry)}: ${kindWords.say(args, { entry, key })}`;
}
