import type { WordsOfKinds } from '../change-words.ts';
import { added, gone, people, record, value } from './phrases.ts';

const register = 'The register tells who is who. What each of them is to do is told where they are named.';

export const bodies: WordsOfKinds<
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
> = {
  'actor-added': { summary: 'somebody came into the register of the plan', why: register, say: added },
  'actor-removed': { summary: 'somebody went out of the register of the plan', why: register, say: gone },
  'actor-changed': {
    summary: 'the name, the kind or the contact details of an actor or a group are others',
    why: 'It is the same body or function under other particulars. What it is to do is as before.',
    say: value,
  },
  'actor-term-changed': {
    summary: 'the time in which an actor exists is another',
    why: 'When a body goes, what it leads has to be taken over by somebody. Until when it is there decides whether its actions have a lead when they are due.',
    say: value,
  },
  'answerable-changed': {
    summary: 'a function has another holder, body or successor, or others are meant by “each”',
    why: 'The actions say the same as before, but it may be others who answer for them, now or later. They should hear of it before the next follow-up.',
    say: people,
  },
  'group-added': {
    summary: 'a working group, a council or a network came into the plan',
    why: 'People are to meet about this. It takes their time, and it is where the plan is held together.',
    say: added,
  },
  'group-removed': {
    summary: 'a working group, a council or a network went out of the plan',
    why: 'A plan is held together where people meet. What the group was to keep an eye on, somebody else has to.',
    say: gone,
  },
  'group-changed': {
    summary: 'others are in a group, chair it or hear from it',
    why: 'Whoever came in has to be called to the next meeting, and whoever went out should know why.',
    say: people,
  },
  'meeting-added': {
    summary: 'a meeting that was held was noted',
    why: 'The group meets, as it has said.',
    say: record('met'),
  },
  'meeting-removed': {
    summary: 'a meeting that was held is not noted any more',
    why: 'It took place, or it never did. As it stands, the group seems to meet less often than it has.',
    say: record('meeting', 'removed'),
  },
  'agreement-added': {
    summary: 'a written agreement with others came into the plan',
    why: 'What others are to do now stands on their word and not only on the plan’s.',
    say: added,
  },
  'agreement-removed': {
    summary: 'a written agreement with others went out of the plan',
    why: 'What others are to do stands on nothing but the plan, which does not bind them.',
    say: gone,
  },
  'agreement-changed': {
    summary: 'an agreement has another time, purpose or other particulars',
    why: 'What the signed paper says is what holds. If it says something else than the plan, one of them has to be corrected.',
    say: value,
  },
  'agreement-parties-changed': {
    summary: 'an agreement is with others than before',
    why: 'Nobody becomes a party by being written into a plan, or ceases to be one. The signed paper says who they are.',
    say: people,
  },
};
