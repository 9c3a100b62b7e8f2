import type { FormArgs } from '../../diff/change.ts';
import { list } from '../../findings/english.ts';
import { quote } from '../../findings/quote.ts';
import { comingsOf, namesOf } from '../change-parts.ts';
import type { WordsOfKinds } from '../change-words.ts';
import { entryName } from './entry.ts';
import { added, gone, people, perhaps } from './phrases.ts';

export const actions: WordsOfKinds<
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
> = {
  'action-added': {
    summary: 'an action came into the plan',
    why: 'A new action asks for somebody’s time and money. Whoever leads it, and whoever decided on the plan, should know that it is there.',
    say: added,
  },
  'action-removed': {
    summary: 'an action went out of the plan without having been closed',
    why: 'Nobody said that it was done or dropped: it was promised, and now it is not there. A promise that is taken back needs a decision and a reason; `status: cancelled` with a note keeps both to be seen.',
    say: ({ maybe }) => `removed, and it was not closed${perhaps(maybe)}`,
  },
  'closed-action-added': {
    summary: 'an action that was already closed came into the plan',
    why: 'Nothing more is asked of anybody. It tells what has been done or dropped, and the figures of the plan become others.',
    say: () => 'added, already closed',
  },
  'closed-action-removed': {
    summary: 'a closed action went out of the plan',
    why: 'Nothing more was to be done, so no promise is broken. But what came of it can no longer be read in the plan.',
    say: gone,
  },
  renumbered: {
    summary: 'the same entry has another id',
    why: 'What it says is as before. Minutes and reports that call it by its old number have to be read with that in mind.',
    say: ({ from, to }) => `id changed from ${quote(from)} to ${quote(to)}`,
  },
  relocated: {
    summary: 'the same entry stands in another place',
    why: 'What it says, who leads it and when it is due are as before.',
    say: ({ from, to }) => `moved from ${placeName(from)} to ${placeName(to)}`,
  },
  'lead-added': {
    summary: 'what had no lead got one',
    why: 'From now on there is somebody to ask. An action with a lead is on somebody’s table.',
    say: people,
  },
  'lead-removed': {
    summary: 'what had a lead has none any more',
    why: 'What nobody answers for is done by nobody. When a lead goes away another has to be named, or the action falls through the cracks.',
    say: (args, of) =>
      of.key === 'lead' ? `has no lead any more; it was ${list(namesOf(args.from))}` : people(args, of),
  },
  'lead-changed': {
    summary: 'the lead is somebody else',
    why: 'The one who now answers for it should know so, and have said yes. The one who did may still have papers, and a promise to somebody, to hand over.',
    say: (args, of) => (of.key === 'lead' ? sayLead(args) : people(args, of)),
  },
  'partners-changed': {
    summary: 'others take part than before',
    why: 'Those who came in have to find time for it, and those who went out are counted on by others. Both should have heard it from the lead.',
    say: people,
  },
};

function placeName(place: FormArgs['place']['from']): string {
  return place === null ? 'the plan as a whole' : entryName(place);
}

function sayLead(args: FormArgs['people']): string {
  const { gone, come, stayed } = comingsOf(args);
  if (gone.length === 0) return `led by ${list(come)} too, beside ${list(stayed)}`;
  if (come.length === 0) return `no longer led by ${list(gone)}, but only by ${list(stayed)}`;
  return `lead moved from ${list(gone)} to ${list(come)}${stayed.length > 0 ? `, beside ${list(stayed)}` : ''}`;
}
