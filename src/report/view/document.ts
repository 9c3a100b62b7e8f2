import { isApproval } from '../../facts/decisions.ts';
import type { PlanState } from '../../lang/report-words.ts';
import type { Actor, Decision } from '../../plan/model.ts';
import { isRepealed } from '../../plan/status.ts';
import { linkOf } from '../address.ts';
import type {
  AgreementView,
  ContactView,
  DecisionView,
  DocumentView,
  ListedActor,
  SectionView,
  SituationView,
} from '../view.gen.ts';
import { actorOrNull, actorView, actorViews } from './actors.ts';
import type { Anchors } from './anchors.ts';
import { type Scene, said, timeView, wordView } from './scene.ts';

/** Front matter. */
export function documentView(scene: Scene): DocumentView {
  const { document = {} } = scene.outline.plan;
  return {
    type: wordView(document.type, scene.words.documentType),
    label: said(document.label),
    date: document.date ?? null,
    appliesTo: said(document.applies_to),
    targetGroup: said(document.target_group),
    preparedBy: said(document.prepared_by),
    owner: actorOrNull(document.owner, scene),
    duties: document.duties ?? [],
    version: said(document.version),
    registration: said(document.registration),
    notice: said(document.notice),
    links: (document.links ?? []).map(({ title, url }) => ({ title, url: linkOf(url, 'web').url })),
  };
}

/** Where a plan stands today: by what it says of itself, and by the days it is in force. */
export function stateOf({ outline: { plan, inForce }, moment: { today } }: Scene): PlanState {
  if (isRepealed(plan)) return 'repealed';
  if (plan.status === 'draft') return 'draft';
  if (inForce.last !== null && inForce.last < today) return 'expired';
  if (inForce.first === null) return 'adopted';
  return inForce.first > today ? 'coming' : 'in-force';
}

/** The decisions on the plan, and the last of those by which it applies. */
export function decisionViews(scene: Scene): { decisions: DecisionView[]; adopted: DecisionView | null } {
  const written = scene.outline.plan.decisions ?? [];
  const decisions = written.map((decision) => decisionView(decision, scene));
  return { decisions, adopted: decisions[written.findLastIndex(isApproval)] ?? null };
}

function decisionView({ kind, by, date, reference, valid, note }: Decision, scene: Scene): DecisionView {
  return {
    kind: { id: kind, word: scene.words.decision[kind] },
    by: actorOrNull(by, scene),
    date: date ?? null,
    reference: said(reference),
    valid: timeView(valid, scene),
    note: said(note),
  };
}

/** The picture of the local situation. */
export function situationView(scene: Scene): SituationView | null {
  const { situation } = scene.outline.plan;
  if (!situation) return null;
  return {
    updated: situation.updated ?? null,
    when: timeView(situation.when, scene),
    leads: actorViews(situation.lead, scene),
    source: said(situation.source),
    text: said(situation.text),
    internal: said(situation.internal),
  };
}

/** The sections that stand before or after the areas. */
export function sectionViews(
  place: 'before' | 'after',
  anchors: Anchors,
  { outline: { plan } }: Scene,
): SectionView[] {
  return (plan.sections ?? [])
    .filter((section) => (section.place ?? 'before') === place)
    .map((section) => ({
      title: section.title,
      text: said(section.text),
      anchor: anchors.get(section) ?? 'x',
      internal: said(section.internal),
    }));
}

/** Written agreements. */
export function agreementViews(scene: Scene): AgreementView[] {
  const { plan } = scene.outline;
  const titles = new Map(plan.areas.map(({ id, title }) => [id, title]));
  return (plan.agreements ?? []).map(
    ({ title, with: parties, purpose, covers = [], signed, valid, reference, note }) => ({
      title,
      with: actorViews(parties, scene),
      purpose: said(purpose),
      areas: covers.map((id) => titles.get(id) ?? id),
      signed: signed ?? null,
      valid: timeView(valid, scene),
      reference: said(reference),
      note: said(note),
    }),
  );
}

/** The register of who. */
export function registerOfActors(scene: Scene): ListedActor[] {
  return [...scene.outline.actors].map(([id, actor]) => ({
    actor: actorView(id, scene),
    partOf: actorOrNull(actor.part_of, scene),
    heldBy: actorOrNull(actor.held_by, scene),
    each: actorViews(actor.each, scene),
    valid: timeView(actor.valid, scene),
    successor: actorOrNull(actor.successor, scene),
    contact: contactView(actor.contact),
    note: said(actor.note),
    internal: said(actor.internal),
  }));
}

function contactView(contact: Actor['contact']): ContactView | null {
  if (!contact) return null;
  const [email, web] = [said(contact.email), said(contact.web)];
  return {
    address: said(contact.address),
    visit: said(contact.visit),
    phone: said(contact.phone),
    email: email === null ? null : linkOf(email, 'email'),
    web: web === null ? null : linkOf(web, 'web'),
  };
}
