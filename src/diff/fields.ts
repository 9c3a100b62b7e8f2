import type { Action, Area, FollowUp, Goal, Plan } from '../plan/model.ts';
import type {
  DocumentFacts,
  Incidents,
  Indicator,
  LevelInUse,
  Levels,
  Section,
  Situation,
} from '../plan/plan.gen.ts';
import { deadline } from './deadlines.ts';
import { heldFollowUps, incidentCounts, measurements } from './happenings.ts';
import { indicator as indicatorOf, target } from './measures.ts';
import { part, type Rows, story } from './rows.ts';
import { ids, passage, people, rank, value, word } from './short-facts.ts';
import { drawnAnew } from './situation.ts';
import { statusAndLog } from './statuses.ts';
import { internal, remark, wording } from './texts.ts';
import { time } from './times.ts';
import { statusAndDecisions } from './validity.ts';

const lead = people('lead-changed', { first: 'lead-added', last: 'lead-removed' });
const level = word('level-changed');
const coverage = ids('coverage-changed');
const documentFact = value('document-changed');
const indicatorFact = value('indicator-changed');
const levelFact = value('levels-changed');
const routineFact = value('incident-routine-changed');

const followUp: Rows<FollowUp> = {
  to: people('follow-up-changed'),
  by: people('follow-up-changed'),
  when: time,
  how: wording,
  done: heldFollowUps,
  internal,
};
const followUpPart = part(followUp, { added: 'follow-up-added', removed: 'follow-up-removed' });

const document: Rows<DocumentFacts> = {
  type: documentFact,
  label: documentFact,
  date: documentFact,
  applies_to: wording,
  target_group: wording,
  prepared_by: documentFact,
  owner: people('keeper-changed'),
  duties: passage('document-changed'),
  version: documentFact,
  registration: documentFact,
  notice: passage('document-changed'),
  links: documentFact,
};

const situation: Rows<Situation> = {
  updated: story(drawnAnew),
  when: time,
  lead,
  source: { toldWith: 'updated' },
  text: { toldWith: 'updated' },
  internal,
};

const levelInUse: Rows<LevelInUse> = { name: levelFact, text: passage('levels-changed') };
const levels: Rows<Levels> = {
  universal: part(levelInUse),
  selective: part(levelInUse),
  indicated: part(levelInUse),
};

const incidents: Rows<Incidents> = {
  types: routineFact,
  report_to: people('incident-contact-changed'),
  urgent: people('incident-contact-changed'),
  text: wording,
  counts: incidentCounts,
  internal,
};

const indicator: Rows<Indicator> = {
  name: indicatorFact,
  unit: indicatorFact,
  baseline: indicatorFact,
  target,
  source: indicatorFact,
  values: measurements,
};

/** What becomes of a plan's own keys when they hold something else. */
export const planFields: Rows<Plan> = {
  format: 'fixed',
  title: wording,
  organisation: documentFact,
  language: documentFact,
  status: story(statusAndDecisions),
  document: part(document),
  valid: { toldWith: 'status' },
  review_by: time,
  decisions: { toldWith: 'status' },
  follow_up: followUpPart,
  situation: part(situation, { added: 'situation-added', removed: 'situation-removed' }),
  actors: 'paired',
  groups: 'paired',
  agreements: 'paired',
  levels: part(levels),
  framework: 'paired',
  sections: 'paired',
  goals: 'paired',
  actions: 'paired',
  areas: 'paired',
  incidents: part(incidents, { added: 'incident-routine-added', removed: 'incident-routine-removed' }),
  internal,
};

export const actionFields: Rows<Action> = {
  id: 'fixed',
  title: wording,
  lead,
  with: people('partners-changed'),
  when: story(deadline),
  status: story(statusAndLog),
  closed: { toldWith: 'status' },
  level,
  target_group: wording,
  purpose: wording,
  text: wording,
  cause: remark,
  goals: ids('goals-served-changed', 'goal'),
  covers: coverage,
  binding: rank([null, 'should', 'shall'], 'binding-strengthened', 'binding-weakened'),
  cost: value('cost-changed'),
  after: ids('dependencies-changed', 'action'),
  follow_up: followUpPart,
  original_when: { toldWith: 'when' },
  moved: { toldWith: 'when' },
  log: { toldWith: 'status' },
  note: remark,
  internal,
};

export const goalFields: Rows<Goal> = {
  id: 'fixed',
  text: wording,
  indicator: indicatorOf(indicator),
  note: remark,
};

export const areaFields: Rows<Area> = {
  id: 'fixed',
  title: wording,
  covers: coverage,
  level,
  lead,
  text: wording,
  goals: 'paired',
  actions: 'paired',
  internal,
};

export const sectionFields: Rows<Section> = {
  id: 'fixed',
  title: wording,
  place: documentFact,
  text: wording,
  internal,
};
