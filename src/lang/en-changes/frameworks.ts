import type { WordsOfKinds } from '../change-words.ts';
import { added, gone, people, record, value } from './phrases.ts';

const counted =
  'What happened in a period has happened. Those who have the old figures should know that they were changed, and why.';

export const frameworks: WordsOfKinds<
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
  'framework-added': {
    summary: 'a framework that the plan must cover was added',
    why: 'The plan is held against something more than before: holes may show that nobody asked about.',
    say: added,
  },
  'framework-removed': {
    summary: 'a framework that the plan must cover was removed',
    why: 'What it asked for is not checked any more. A law does not cease to hold because a plan stops naming it.',
    say: gone,
  },
  'framework-changed': {
    summary: 'the title, the publisher or a point of a framework is written otherwise',
    why: 'It is the same framework under other words. If what it asks for is another, the plan has to be read against it anew.',
    say: value,
  },
  'framework-item-added': {
    summary: 'a framework that the plan must cover has a point more',
    why: 'Something in the plan has to answer to the point, or it is a hole.',
    say: added,
  },
  'framework-item-removed': {
    summary: 'a framework that the plan must cover has a point less',
    why: 'The plan is no longer held against it. That is right where whoever published the framework took it out, and nowhere else.',
    say: gone,
  },
  'levels-changed': {
    summary: 'the plan’s own names for the levels of prevention are others',
    why: 'The levels are the same under other names. What is done on each is told where it is done.',
    say: value,
  },
  'incidents-reported': {
    summary: 'numbers of incidents for a period were written in',
    why: 'Somebody saw and reported, and somebody counted. It is what the picture of the situation is made from.',
    say: record('incidents reported'),
  },
  'incidents-erased': {
    summary: 'numbers of incidents for a period are gone',
    why: counted,
    say: record('numbers of incidents', 'removed'),
  },
  'incidents-corrected': {
    summary: 'numbers of incidents for a period are others',
    why: counted,
    say: record('numbers of incidents', 'changed'),
  },
  'incident-routine-added': {
    summary: 'the plan now says what to do when an incident happens',
    why: 'Whoever sees something first now knows whom to tell.',
    say: () => 'routine for incidents added',
  },
  'incident-routine-removed': {
    summary: 'the plan does not say any more what to do when an incident happens',
    why: 'Whoever does not know whom to tell tells nobody, and what many have seen stays unknown.',
    say: () => 'routine for incidents removed',
  },
  'incident-routine-changed': {
    summary: 'other kinds of incident are to be reported',
    why: 'Everybody who may see something has to know what to report. Figures from before and after are not of the same things.',
    say: value,
  },
  'incident-contact-changed': {
    summary: 'incidents are reported to somebody else',
    why: 'Everybody who may see something has to know whom to tell now, or they go on reporting to a place where nobody listens.',
    say: people,
  },
};
