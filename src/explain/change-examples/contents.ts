import { type Examples, nothing, of } from './parts.ts';

const measured = { when: '2026-03-01', word: null, what: '42', was: null };
const target = { from: '20', to: '15', unit: 'per cent', start: '38' };

export const contents: Examples<
  | 'wording-changed'
  | 'wording-undecided'
  | 'wording-tidied'
  | 'binding-strengthened'
  | 'binding-weakened'
  | 'level-changed'
  | 'cost-changed'
  | 'coverage-changed'
  | 'goals-served-changed'
  | 'dependencies-changed'
  | 'note-changed'
  | 'internal-changed'
  | 'goal-added'
  | 'goal-removed'
  | 'indicator-added'
  | 'indicator-removed'
  | 'indicator-changed'
  | 'target-raised'
  | 'target-weakened'
  | 'target-changed'
  | 'measurement-added'
  | 'measurement-removed'
  | 'measurement-changed'
  | 'area-added'
  | 'area-removed'
  | 'section-added'
  | 'section-removed'
> = {
  'wording-changed': of('action', 'purpose', {
    from: 'Everybody who works with young people in the evenings knows whom to call, and is answered on the same day.',
    to: 'Everybody who works with young people in the evenings knows whom to call, and is answered within a week.',
  }),
  'wording-undecided': of('action', 'title', {
    from: 'Map the partners',
    to: 'Consider mapping the partners',
  }),
  'wording-tidied': of('section', 'text', { from: 'the whole municipality', to: 'The whole municipality.' }),
  'binding-strengthened': of('action', 'binding', { from: 'should', to: 'shall' }),
  'binding-weakened': of('action', 'binding', { from: 'shall', to: 'should' }),
  'level-changed': of('action', 'level', { from: 'universal', to: 'selective' }),
  'cost-changed': of('action', 'cost', { from: 'Within the budget', to: 'SEK 200,000, from the reserve' }),
  'coverage-changed': of('area', 'covers', { lost: ['6'], gained: ['7', '8'] }),
  'goals-served-changed': of('action', 'goals', { lost: [], gained: ['g2'] }),
  'dependencies-changed': of('action', 'after', { lost: ['1.1'], gained: ['1.2'] }),
  'note-changed': of('action', 'note', { from: null, to: 'See also the plan of the region.' }),
  'internal-changed': of('action', 'internal', nothing),
  'goal-added': of('goal', null, nothing),
  'goal-removed': of('goal', null, { maybe: null }),
  'indicator-added': of('goal', 'indicator', { from: null, to: 'Share who feel unsafe' }),
  'indicator-removed': of('goal', 'indicator', { from: 'Share who feel unsafe', to: null }),
  'indicator-changed': of('goal', 'indicator.unit', { from: 'per cent', to: 'persons' }),
  'target-raised': of('goal', 'indicator.target', target),
  'target-weakened': of('goal', 'indicator.target', { ...target, to: '25' }),
  'target-changed': of('goal', 'indicator.target', { ...target, to: 'fewer than in 2025' }),
  'measurement-added': of('goal', 'indicator.values', measured),
  'measurement-removed': of('goal', 'indicator.values', measured),
  'measurement-changed': of('goal', 'indicator.values', { ...measured, was: '24' }),
  'area-added': of('area', null, nothing),
  'area-removed': of('area', null, { maybe: null }),
  'section-added': of('section', null, nothing),
  'section-removed': of('section', null, { maybe: null }),
};
