import { agreements, frameworks } from './cases/agreements.ts';
import { cadence } from './cases/cadence.ts';
import type { Cases } from './cases/case.ts';
import { deadlines } from './cases/deadlines.ts';
import { decisions, validity } from './cases/decisions.ts';
import { followUps, incidents, situation } from './cases/follow-ups.ts';
import { goals, targets } from './cases/goals.ts';
import { likeness } from './cases/likeness.ts';
import { looseTimes } from './cases/loose-times.ts';
import { moves } from './cases/moves.ts';
import { pairing, places } from './cases/pairing.ts';
import { measures, people } from './cases/people.ts';
import { document, planStatuses } from './cases/plan.ts';
import { actors, groups } from './cases/register.ts';
import { renames } from './cases/renames.ts';
import { log, statuses } from './cases/statuses.ts';
import { decided, texts, tidied } from './cases/wording.ts';

/** Every case, by subject. */
export const subjects: Readonly<Record<string, Cases>> = {
  deadlines,
  'times with and without an end': looseTimes,
  'records of moves': moves,
  cadence,
  statuses,
  'the log': log,
  people,
  'what an action serves': measures,
  'wording that was decided': decided,
  'wording that is tidied': tidied,
  'every text': texts,
  goals,
  targets,
  validity,
  decisions,
  'the status of a plan': planStatuses,
  'the document': document,
  'follow-ups': followUps,
  'the situation': situation,
  incidents,
  actors,
  groups,
  agreements,
  'frameworks and levels': frameworks,
  'which is which': pairing,
  renames,
  places,
  'what may be the same': likeness,
};
