import type { FormArgs } from '../../diff/change.ts';
import { excerptsOf } from '../../diff/excerpt.ts';
import { figureOf } from '../change-parts.ts';
import type { WordsOfKinds } from '../change-words.ts';
import { added, changed, gone, record, value } from './phrases.ts';

const measured =
  'A figure that was measured is a fact of its day. Those who have read it, and reports that were made with it, have another.';

export const goals: WordsOfKinds<
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
  'goal-added': {
    summary: 'a goal came into the plan',
    why: 'The plan wants something more than before. Some action has to work for it, or it stays a wish.',
    say: added,
  },
  'goal-removed': {
    summary: 'a goal went out of the plan',
    why: 'What was to be reached is not asked for any more, and the actions that served it may have lost their reason. That is for those who adopted the goal to decide.',
    say: gone,
  },
  'indicator-added': {
    summary: 'a goal got something to be measured by',
    why: 'From now on it can be seen whether the goal comes nearer.',
    say: ({ from, to }) => changed('indicator', { from, to }),
  },
  'indicator-removed': {
    summary: 'a goal has nothing to be measured by any more',
    why: 'Without a figure nobody can say whether the goal was reached, and the series of years that was begun breaks off.',
    say: ({ from, to }) => changed('indicator', { from, to }),
  },
  'indicator-changed': {
    summary: 'what is measured, its unit, its source or its starting figure is another',
    why: 'Figures from before and after may not be of the same thing, and cannot be compared without a word about it.',
    say: value,
  },
  'target-raised': {
    summary: 'a target asks for more, or a goal got one',
    why: 'The plan wants to come further than it did. Those who work for the goal should know how far.',
    say: (args) => target(args, 'further from'),
  },
  'target-weakened': {
    summary: 'a target asks for less, or is gone',
    why: 'A goal is easily reached by moving it nearer. That may be wise, but it is for those who adopted the goal to decide, and not for those who are measured by it.',
    say: (args) => target(args, 'nearer'),
  },
  'target-changed': {
    summary: 'a target is another, and whether it asks for more cannot be told',
    why: 'Words cannot be measured against figures, so whether the goal asks for more or less is for a reader to judge.',
    say: (args) => target(args),
  },
  'measurement-added': {
    summary: 'a measured figure was written in',
    why: 'There is something to compare with: it can be seen which way the goal goes.',
    say: record('measured'),
  },
  'measurement-removed': {
    summary: 'a measured figure is gone',
    why: measured,
    say: record('figure', 'removed'),
  },
  'measurement-changed': {
    summary: 'a measured figure is another',
    why: measured,
    say: record('figure', 'changed'),
  },
  'area-added': {
    summary: 'an area came into the plan',
    why: 'The plan takes on something more. Its goals and actions are told one by one.',
    say: added,
  },
  'area-removed': {
    summary: 'an area went out of the plan',
    why: 'What the plan does there, it does elsewhere or not at all. That is for those who adopted the plan to decide.',
    say: gone,
  },
  'section-added': {
    summary: 'a section of text came into the plan',
    why: 'It is part of what is adopted, and is read with the rest.',
    say: added,
  },
  'section-removed': {
    summary: 'a section of text went out of the plan',
    why: 'What stood there may be referred to from elsewhere, and may have been the ground for what the plan does.',
    say: gone,
  },
};

/** `target changed from 120 to 180 tonnes a year, nearer the starting figure of 240`. */
function target(args: FormArgs['target'], way?: string): string {
  const { unit, start } = args;
  const { from, to } = excerptsOf(args.from, args.to);
  if (to === null) return `target ${from === null ? 'changed' : `removed: it was ${figureOf(from, unit)}`}`;
  const said = from === null ? 'added:' : `changed from ${figureOf(from)} to`;
  const place = from === null || way === undefined ? 'with a' : `${way} the`;
  const beginning = start === null ? '' : `, ${place} starting figure of ${figureOf(start)}`;
  return `target ${said} ${figureOf(to, unit)}${beginning}`;
}
