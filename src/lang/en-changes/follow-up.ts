import type { WordsOfKinds } from '../change-words.ts';
import { people, record, value } from './phrases.ts';

function daysOf(from: string | null, to: string | null): string {
  return ` ${to ?? 'no day'}, before that ${from ?? 'without a day'}`;
}

export const followUp: WordsOfKinds<
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
> = {
  'follow-up-added': {
    summary: 'the plan, or an action, is now to be followed up',
    why: 'Somebody will ask how it went. What is asked about is done more often than what is not.',
    say: () => 'is now to be followed up',
  },
  'follow-up-removed': {
    summary: 'the plan, or an action, is not to be followed up any more',
    why: 'Nobody asks any longer how it went, and nobody has to answer. Those who were to hear of it should decide that.',
    say: () => 'is no longer to be followed up',
  },
  'follow-up-changed': {
    summary: 'somebody else follows up, or hears of it',
    why: 'The one who gets the follow-up is the one who can act on it. Both the old and the new have to know.',
    say: people,
  },
  'follow-up-held': {
    summary: 'a follow-up that was held was noted',
    why: 'What had been promised was looked at, and those who decided on it have heard how it goes.',
    say: record('follow-up held'),
  },
  'follow-up-erased': {
    summary: 'a follow-up that was held is not noted any more',
    why: 'It has been held, or it never was. As it stands, nobody can see that anybody asked.',
    say: record('note of the follow-up', 'removed'),
  },
  'follow-up-rewritten': {
    summary: 'a follow-up that was held is told otherwise',
    why: 'What was found and decided then is told otherwise afterwards. It should be what the minutes say.',
    say: record('note of the follow-up', 'changed'),
  },
  'situation-added': {
    summary: 'the plan got a picture of the local situation',
    why: 'Now it can be seen what the actions answer to, and later whether anything has become better.',
    say: () => 'picture of the local situation added',
  },
  'situation-removed': {
    summary: 'the plan has no picture of the local situation any more',
    why: 'Without it nobody can see what the actions answer to, nor whether anything has become better.',
    say: () => 'picture of the local situation removed',
  },
  'situation-updated': {
    summary: 'the picture of the local situation was brought up to date',
    why: 'The plan rests on what is known now. Whether its actions still answer to that is worth asking.',
    say: ({ from, to }) => `picture of the local situation brought up to date${daysOf(from, to)}`,
  },
  'situation-set-back': {
    summary: 'the picture of the local situation is said to be older than before, or of no day',
    why: 'A picture does not become older by itself. Either the day was wrong before, or an old picture has taken the place of a newer one.',
    say: ({ from, to }) => `picture of the local situation set back to${daysOf(from, to)}`,
  },
  'situation-changed': {
    summary: 'what the picture of the local situation rests on is another',
    why: 'From another source the same town can look otherwise. Two pictures with different grounds are not quite comparable.',
    say: value,
  },
};
