import type { Form, KindFacts } from './kind-facts.ts';

export { type ChangeClass, changeClasses } from './kind-facts.ts';

const oneWayBack = 'an action is opened again in one way, whatever closed it';
const whenItMoved = 'only a move to a later day asks whether the old one had passed';
const needsDecision =
  'a decision stands in one of the two plans only, and text that is added contradicts none';

/** Every kind of change, in the order they are documented. Its words stand in `lang`, one for each by type. */
export const kinds = {
  'action-added': { class: 'change', form: 'entry', undone: ['action-removed'] },
  'action-removed': { class: 'attention', form: 'removal', undone: ['action-added'] },
  'closed-action-added': { class: 'change', form: 'entry', undone: ['closed-action-removed'] },
  'closed-action-removed': { class: 'change', form: 'removal', undone: ['closed-action-added'] },
  renumbered: { class: 'editorial', form: 'id' },
  relocated: { class: 'editorial', form: 'place', isMove: true },

  'lead-added': { class: 'progress', form: 'people', undone: ['lead-removed'] },
  'lead-removed': { class: 'attention', form: 'people', undone: ['lead-added'] },
  'lead-changed': { class: 'change', form: 'people' },
  'partners-changed': { class: 'change', form: 'people' },

  'deadline-postponed': { class: 'attention', form: 'time', undone: ['deadline-advanced'] },
  'deadline-slipped': { class: 'attention', form: 'time', undone: ['deadline-advanced'] },
  'deadline-advanced': {
    class: 'progress',
    form: 'time',
    undone: ['deadline-postponed', 'deadline-slipped'],
    waiver: whenItMoved,
  },
  'deadline-added': { class: 'progress', form: 'time', undone: ['deadline-removed'] },
  'deadline-removed': { class: 'attention', form: 'time', undone: ['deadline-added'] },
  'deadline-fixed': { class: 'progress', form: 'time', undone: ['deadline-loosened'] },
  'deadline-loosened': { class: 'attention', form: 'time', undone: ['deadline-fixed'] },
  'cadence-rarer': { class: 'attention', form: 'time', undone: ['cadence-denser'] },
  'cadence-denser': { class: 'progress', form: 'time', undone: ['cadence-rarer'] },
  'start-changed': { class: 'change', form: 'time' },
  'time-changed': { class: 'change', form: 'time' },
  'precision-changed': { class: 'editorial', form: 'time' },
  'time-reworded': { class: 'editorial', form: 'time' },
  'move-recorded': { class: 'change', form: 'record', undone: ['move-erased'] },
  'move-erased': { class: 'attention', form: 'record', undone: ['move-recorded'] },
  'move-changed': { class: 'change', form: 'record' },
  'original-time-changed': { class: 'attention', form: 'time' },

  completed: { class: 'progress', form: 'status', undone: ['reopened'] },
  ended: { class: 'change', form: 'status', undone: ['reopened'] },
  reopened: { class: 'attention', form: 'status', undone: ['completed', 'ended'], waiver: oneWayBack },
  'closing-changed': { class: 'change', form: 'status' },
  'status-forward': { class: 'progress', form: 'status', undone: ['status-back'] },
  'status-back': { class: 'attention', form: 'status', undone: ['status-forward'] },
  'log-added': { class: 'progress', form: 'record', undone: ['log-removed'] },
  'log-removed': { class: 'attention', form: 'record', undone: ['log-added'] },
  'log-changed': { class: 'change', form: 'record' },

  'wording-changed': {
    class: 'change',
    form: 'text',
    undone: ['wording-changed', 'wording-undecided'],
    waiver: needsDecision,
  },
  'wording-undecided': {
    class: 'attention',
    form: 'text',
    undone: ['wording-changed', 'wording-undecided'],
    waiver: needsDecision,
  },
  'wording-tidied': { class: 'editorial', form: 'text' },
  'binding-strengthened': { class: 'progress', form: 'word', undone: ['binding-weakened'] },
  'binding-weakened': { class: 'attention', form: 'word', undone: ['binding-strengthened'] },
  'level-changed': { class: 'change', form: 'word' },
  'cost-changed': { class: 'change', form: 'value' },
  'coverage-changed': { class: 'change', form: 'ids' },
  'goals-served-changed': { class: 'change', form: 'ids' },
  'dependencies-changed': { class: 'change', form: 'ids' },
  'note-changed': { class: 'editorial', form: 'text' },
  'internal-changed': { class: 'editorial', form: 'hidden' },

  'goal-added': { class: 'change', form: 'entry', undone: ['goal-removed'] },
  'goal-removed': { class: 'attention', form: 'removal', undone: ['goal-added'] },
  'indicator-added': { class: 'progress', form: 'value', undone: ['indicator-removed'] },
  'indicator-removed': { class: 'attention', form: 'value', undone: ['indicator-added'] },
  'indicator-changed': { class: 'change', form: 'value' },
  'target-raised': { class: 'progress', form: 'target', undone: ['target-weakened'] },
  'target-weakened': { class: 'attention', form: 'target', undone: ['target-raised'] },
  'target-changed': { class: 'change', form: 'target' },
  'measurement-added': { class: 'progress', form: 'record', undone: ['measurement-removed'] },
  'measurement-removed': { class: 'attention', form: 'record', undone: ['measurement-added'] },
  'measurement-changed': { class: 'change', form: 'record' },

  'area-added': { class: 'change', form: 'entry', undone: ['area-removed'] },
  'area-removed': { class: 'attention', form: 'removal', undone: ['area-added'] },
  'section-added': { class: 'change', form: 'entry', undone: ['section-removed'] },
  'section-removed': { class: 'change', form: 'removal', undone: ['section-added'] },

  'plan-prolonged': { class: 'change', form: 'validity', undone: ['plan-shortened'] },
  'plan-shortened': { class: 'attention', form: 'validity', undone: ['plan-prolonged'] },
  'validity-added': { class: 'progress', form: 'validity', undone: ['validity-removed'] },
  'validity-removed': { class: 'attention', form: 'validity', undone: ['validity-added'] },
  'validity-changed': { class: 'change', form: 'validity' },
  'decision-added': { class: 'change', form: 'record', undone: ['decision-removed'] },
  'decision-removed': { class: 'attention', form: 'record', undone: ['decision-added'] },
  'decision-changed': { class: 'change', form: 'record' },
  'plan-adopted': { class: 'progress', form: 'word', undone: ['plan-reverted'] },
  'plan-reverted': { class: 'attention', form: 'word', undone: ['plan-adopted'] },
  'plan-repealed': { class: 'attention', form: 'word', undone: ['plan-revived'] },
  'plan-revived': { class: 'change', form: 'word', undone: ['plan-repealed'] },
  'document-changed': { class: 'editorial', form: 'value' },
  'keeper-changed': { class: 'change', form: 'people' },

  'follow-up-added': { class: 'progress', form: 'entry', undone: ['follow-up-removed'] },
  'follow-up-removed': { class: 'attention', form: 'entry', undone: ['follow-up-added'] },
  'follow-up-changed': { class: 'change', form: 'people' },
  'follow-up-held': { class: 'progress', form: 'record', undone: ['follow-up-erased'] },
  'follow-up-erased': { class: 'attention', form: 'record', undone: ['follow-up-held'] },
  'follow-up-rewritten': { class: 'change', form: 'record' },
  'situation-added': { class: 'progress', form: 'entry', undone: ['situation-removed'] },
  'situation-removed': { class: 'attention', form: 'entry', undone: ['situation-added'] },
  'situation-updated': { class: 'progress', form: 'value', undone: ['situation-set-back'] },
  'situation-set-back': { class: 'attention', form: 'value', undone: ['situation-updated'] },
  'situation-changed': { class: 'change', form: 'value' },

  'actor-added': { class: 'editorial', form: 'entry', undone: ['actor-removed'] },
  'actor-removed': { class: 'editorial', form: 'removal', undone: ['actor-added'] },
  'actor-changed': { class: 'editorial', form: 'value' },
  'actor-term-changed': { class: 'change', form: 'value' },
  'answerable-changed': { class: 'change', form: 'people' },
  'group-added': { class: 'change', form: 'entry', undone: ['group-removed'] },
  'group-removed': { class: 'attention', form: 'removal', undone: ['group-added'] },
  'group-changed': { class: 'change', form: 'people' },
  'meeting-added': { class: 'progress', form: 'record', undone: ['meeting-removed'] },
  'meeting-removed': { class: 'attention', form: 'record', undone: ['meeting-added'] },
  'agreement-added': { class: 'progress', form: 'entry', undone: ['agreement-removed'] },
  'agreement-removed': { class: 'attention', form: 'removal', undone: ['agreement-added'] },
  'agreement-changed': { class: 'change', form: 'value' },
  'agreement-parties-changed': { class: 'change', form: 'people' },

  'framework-added': { class: 'change', form: 'entry', undone: ['framework-removed'] },
  'framework-removed': { class: 'attention', form: 'removal', undone: ['framework-added'] },
  'framework-changed': { class: 'editorial', form: 'value' },
  'framework-item-added': { class: 'change', form: 'entry', undone: ['framework-item-removed'] },
  'framework-item-removed': { class: 'change', form: 'removal', undone: ['framework-item-added'] },
  'levels-changed': { class: 'editorial', form: 'value' },
  'incidents-reported': { class: 'progress', form: 'record', undone: ['incidents-erased'] },
  'incidents-erased': { class: 'attention', form: 'record', undone: ['incidents-reported'] },
  'incidents-corrected': { class: 'change', form: 'record' },
  'incident-routine-added': { class: 'progress', form: 'entry', undone: ['incident-routine-removed'] },
  'incident-routine-removed': { class: 'attention', form: 'entry', undone: ['incident-routine-added'] },
  'incident-routine-changed': { class: 'change', form: 'value' },
  'incident-contact-changed': { class: 'change', form: 'people' },
} as const satisfies Readonly<Record<string, KindFacts>>;

export type ChangeKind = keyof typeof kinds;

/** The kinds whose arguments have a form. */
export type KindOf<Shape extends Form> = {
  [Kind in ChangeKind]: (typeof kinds)[Kind]['form'] extends Shape ? Kind : never;
}[ChangeKind];

export type FormOf<Kind extends ChangeKind> = (typeof kinds)[Kind]['form'];

/** Every kind, in the order they are documented. */
export const changeKinds = Object.keys(kinds) as ChangeKind[];

/** What is known of a kind. */
export function factsOf(kind: ChangeKind): KindFacts {
  return kinds[kind];
}
