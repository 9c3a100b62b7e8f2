import type { FormArgs } from '../../diff/change.ts';
import { quote } from '../../findings/quote.ts';
import { inARow, whenOf } from '../change-parts.ts';
import type { WordsOfKinds } from '../change-words.ts';
import { wordIn } from '../changed-keys.ts';
import { lengthOf } from '../en-numbers.ts';
import report from '../en-report.ts';
import { changed, people, record, value } from './phrases.ts';

const decided =
  'It says who decided what on which day, and that has happened. What it says now should be what the minutes say.';

export const plan: WordsOfKinds<
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
> = {
  'plan-prolonged': {
    summary: 'the plan is in force for longer',
    why: 'Those who follow it go on following it. Those who adopted it decide that, and what was to be done by the old last day needs new times, or is late.',
    say: (args) => `validity prolonged${stretch(args)}${decision(args, true)}`,
  },
  'plan-shortened': {
    summary: 'the plan ceases to be in force sooner',
    why: 'What was to be done after the new last day has no plan to stand in. Those who adopted the plan decide that, and what comes instead.',
    say: (args) => `validity shortened${stretch(args)}${decision(args, true)}`,
  },
  'validity-added': {
    summary: 'the plan now says when it is in force',
    why: 'From now on there is a day when somebody has to ask whether the plan still holds.',
    say: (args) => `${validity(args)}${decision(args)}`,
  },
  'validity-removed': {
    summary: 'the plan does not say any more when it is in force',
    why: 'A plan without an end is never looked at again: no day comes when anybody has to ask whether it still holds.',
    say: (args) => `${validity(args)}${decision(args)}`,
  },
  'validity-changed': {
    summary:
      'the plan is in force from another day, or at a time that cannot be measured against the old one',
    why: 'Whether something was done within the plan may get another answer. What the decision says is what holds.',
    say: (args) => `${validity(args)}${decision(args)}`,
  },
  'decision-added': {
    summary: 'a decision on the plan was noted',
    why: 'The plan now shows who stands behind it, and where the minutes are to be found.',
    say: record('decision', 'noted', report.decision),
  },
  'decision-removed': {
    summary: 'a decision on the plan is not shown any more',
    why: 'The decision was made and is not undone by that. Without it nobody can see by whom, and on which day, the plan was given its force.',
    say: record('decision', 'removed', report.decision),
  },
  'decision-changed': {
    summary: 'a decision on the plan is told otherwise',
    why: decided,
    say: record('decision', 'changed', report.decision),
  },
  'plan-adopted': {
    summary: 'a plan that was being written is adopted',
    why: 'What was a proposal binds from now on. Holes that were only noted until now are findings.',
    say: status,
  },
  'plan-reverted': {
    summary: 'an adopted plan is said to be a draft again',
    why: 'What was decided does not become a proposal because the file says so. As a draft, its holes are no longer complained of.',
    say: status,
  },
  'plan-repealed': {
    summary: 'the plan is repealed',
    why: 'From now on nobody has to follow it. Actions that are not done have no plan to stand in any more, and somebody may still count on them.',
    say: status,
  },
  'plan-revived': {
    summary: 'a plan that was repealed is not so any more',
    why: 'Its actions are to be done again. Those who lead them have to be told.',
    say: status,
  },
  'document-changed': {
    summary: 'the particulars of the document are others: version, registration number and the like',
    why: 'It is another way to find and name the document. What is to be done is as before.',
    say: value,
  },
  'keeper-changed': {
    summary: 'somebody else keeps the document',
    why: 'Whoever has a question about it, or finds an error in it, turns to somebody else from now on.',
    say: people,
  },
};

function status(args: FormArgs['word']): string {
  const wordOf = (word: string | null): string =>
    quote(word === null ? 'not stated' : (wordIn(report.state, word) ?? word));
  return `status moved from ${wordOf(args.from)} to ${wordOf(args.to)}`;
}

function validity({ from, to }: FormArgs['validity']): string {
  return changed('validity', { from: from?.text ?? null, to: to?.text ?? null });
}

function stretch({ from, to, distance }: FormArgs['validity']): string {
  const length = distance ? ` by ${lengthOf(distance)},` : '';
  return `${length} from ${quote(from?.text ?? '')} to ${quote(to?.text ?? '')}`;
}

/** Who decided it, when and where it stands; that nobody did where somebody ought to have. */
function decision({ decision: made }: FormArgs['validity'], isAsked = false): string {
  if (made === null) return isAsked ? ', with no decision noted' : '';
  const { by, date, reference } = made;
  const details = inARow(
    by === null ? null : `by ${quote(by)}`,
    date === null ? null : whenOf(date, 'for'),
    reference === null ? null : `(${quote(reference)})`,
  );
  return `, ${inARow('decided', details)}`;
}
