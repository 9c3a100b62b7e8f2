import type { FormArgs } from '../../diff/change.ts';
import { quote } from '../../findings/quote.ts';
import { inARow } from '../change-parts.ts';
import type { WordsOfKinds } from '../change-words.ts';
import { wordIn } from '../changed-keys.ts';
import report from '../en-report.ts';
import { ids, text, value } from './phrases.ts';

export const wording: WordsOfKinds<
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
> = {
  'wording-changed': {
    summary: 'a text of the plan was added, or changed with a decision or before the first one',
    why: 'What is to be done, or why, is told otherwise. Whoever leads it should read the new words before going on by the old ones.',
    say: text,
  },
  'wording-undecided': {
    summary: 'a text that had been decided says something else, and the plan has no new decision on it',
    why: 'Those who adopted the plan adopted its words. If anybody can write others, nobody knows any longer what was decided; note the decision under `decisions`, or keep the words.',
    say: (args, of) => `${text(args, of)}, and no new decision on the text is noted`,
  },
  'wording-tidied': {
    summary: 'a text has other spacing, punctuation or capital letters, and the same words',
    why: 'It says what it said before.',
    say: text,
  },
  'binding-strengthened': {
    summary: 'what the plan should do it now shall do',
    why: '“Shall” is a promise that can be followed up. Whoever leads it has less room to do something else first.',
    say: sayBinding,
  },
  'binding-weakened': {
    summary: 'what the plan shall do it now only should do',
    why: 'One small word makes a promise into a wish. It is easy to miss, and the action can be left undone without anybody having broken the plan.',
    say: sayBinding,
  },
  'level-changed': {
    summary: 'an area or an action is for another level of prevention',
    why: 'Work for everybody, for groups at risk and for single persons is done by different people in different ways. The figures per level become others, too.',
    say: value,
  },
  'cost-changed': {
    summary: 'the cost, or how it is paid, is told otherwise',
    why: 'Somebody has to have the money. Whoever decides on the budget should know the figure that is in the plan now.',
    say: value,
  },
  'coverage-changed': {
    summary: 'it answers to other points of a framework, or concerns other areas',
    why: 'By these the plan is held against a law or a national list. A point that nothing answers to any more is a hole.',
    say: ids,
  },
  'goals-served-changed': {
    summary: 'an action serves other goals',
    why: 'A goal is reached by its actions. Which of them work for it decides what its figures say of them.',
    say: ids,
  },
  'dependencies-changed': {
    summary: 'an action comes after others than before',
    why: 'Whoever leads it waits for somebody else now, or for nobody. The times of both have to fit.',
    say: ids,
  },
  'note-changed': {
    summary: 'a remark says something else',
    why: 'A remark explains. Nothing that was decided becomes another by it.',
    say: text,
  },
  'internal-changed': {
    summary: 'an internal note was changed',
    why: 'It is for those who work with the plan. That it was changed is told, and nothing of what it says.',
    say: () => 'internal note changed',
  },
};

function sayBinding({ from, to }: FormArgs['word']): string {
  const wordOf = (word: string): string => quote(wordIn(report.binding, word) ?? word);
  const old = from === null ? null : `${to === null ? 'no longer' : 'instead of'} ${wordOf(from)}`;
  return inARow(to === null ? null : `now ${wordOf(to)}`, old);
}
