import type { Actor, Framework, Group } from '../plan/model.ts';
import type { Agreement, Contact, FrameworkItem } from '../plan/plan.gen.ts';
import { meetings } from './happenings.ts';
import { part, type Rows } from './rows.ts';
import { ids, passage, people, term, value } from './short-facts.ts';
import { internal, remark, wording } from './texts.ts';
import { time } from './times.ts';

const actorFact = value('actor-changed');
const agreementFact = value('agreement-changed');
const frameworkFact = value('framework-changed');

const contact: Rows<Contact> = {
  address: actorFact,
  visit: actorFact,
  phone: actorFact,
  email: actorFact,
  web: actorFact,
};

/** What becomes of the keys of those that a plan names, and of what it agrees with and follows. */
export const actorFields: Rows<Actor> = {
  name: actorFact,
  short: actorFact,
  kind: actorFact,
  external: actorFact,
  part_of: people('answerable-changed'),
  held_by: people('answerable-changed'),
  valid: term('actor-term-changed'),
  successor: people('answerable-changed'),
  each: people('answerable-changed'),
  contact: part(contact),
  note: remark,
  internal,
};

export const groupFields: Rows<Group> = {
  name: actorFact,
  mandate: wording,
  members: people('group-changed'),
  chair: people('group-changed'),
  reports_to: people('group-changed'),
  meets: time,
  met: meetings,
  note: remark,
  internal,
};

export const agreementFields: Rows<Agreement> = {
  title: agreementFact,
  with: people('agreement-parties-changed'),
  purpose: passage('agreement-changed'),
  covers: ids('coverage-changed', 'area'),
  signed: agreementFact,
  valid: term('agreement-changed'),
  reference: agreementFact,
  note: remark,
};

export const frameworkFields: Rows<Framework> = {
  id: 'fixed',
  title: frameworkFact,
  source: frameworkFact,
  items: 'paired',
};

export const frameworkItemFields: Rows<FrameworkItem> = { id: 'fixed', title: frameworkFact };
