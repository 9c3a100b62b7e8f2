import type { CheckedPlan } from '../check.ts';
import { asOf } from '../facts/as-of.ts';
import { wasInForce } from '../facts/in-force.ts';
import type { Moment } from '../facts/moment.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import type { ReportWords } from '../lang/report-words.ts';
import type { Plan } from '../plan/model.ts';
import { readerOfTimes } from '../plan/outline.ts';
import type { Day } from '../time/time.ts';
import { actionView, mention, registerOf } from './view/actions.ts';
import { agendaOf } from './view/agenda.ts';
import { anchorsOf } from './view/anchors.ts';
import { areaViews } from './view/areas.ts';
import { type Comparison, planChangesOf, voiceOf } from './view/changes.ts';
import { clean } from './view/clean.ts';
import { frameworkViews, levelViews } from './view/coverage.ts';
import { deviationsOf } from './view/deviations.ts';
import {
  agreementViews,
  decisionViews,
  documentView,
  registerOfActors,
  sectionViews,
  situationView,
  stateOf,
} from './view/document.ts';
import { figuresOf } from './view/figures.ts';
import { followUpView } from './view/follow-up.ts';
import { groupView } from './view/groups.ts';
import { incidentsView } from './view/incidents.ts';
import { withoutInternal } from './view/internal.ts';
import { byUrgency, leadViews } from './view/leads.ts';
import { markOf } from './view/marks.ts';
import { proposalOf } from './view/proposal.ts';
import { byRule, countsOf, remarksByAction, remarksOf } from './view/remarks.ts';
import { periodView, said, sceneOf, timeView } from './view/scene.ts';
import type { Commit, Portfolio, Report } from './view.gen.ts';

/** What a report is made for, besides the plan. */
export interface Occasion {
  moment: Moment;
  /** The language of the report. */
  language: Catalogue;
  /** Days within which a last day is soon. */
  soon: number;
  /** Whether `internal` texts are told. */
  isInternal: boolean;
  /** The id of the group whose meeting it is for. */
  group: string | null;
  /** The day of that meeting, where it is told. */
  meeting: Day | null;
  /** The id of the one whose actions it is about; null for everybody. */
  lead: string | null;
}

/** A plan that was read, and judged as of today. */
export interface ReadPlan extends Pick<CheckedPlan, 'source' | 'findings' | 'language'> {
  plan: Plan;
  commit: Commit | null;
  /** What it was, where a report says what has changed since. */
  compared?: Comparison | null;
  /** How the time of each action has moved through the revisions of the file, in words, by its id. */
  history?: ReadonlyMap<string, string> | null;
}

/** Makes everything that a template may say of a plan: nothing is missing from it, and no text in it holds what cannot be shown. */
export async function reportOf(read: ReadPlan, occasion: Occasion): Promise<Report> {
  const { moment, language } = occasion;
  const words = await language.report();
  const plan = occasion.isInternal ? read.plan : withoutInternal(read.plan);
  const scene = sceneOf(asOf(plan, moment, readerOfTimes()), moment, words, occasion.soon);
  const { outline } = scene;
  const anchors = anchorsOf(outline.plan);
  const mentions = new Map(
    outline.actions.map(({ action }) => [action.id, mention(action, action.title, anchors)]),
  );
  const remarks = remarksOf(read, mentions, language, words);
  const told = { remarks: remarksByAction(remarks), history: read.history ?? new Map<string, string>() };
  const register = registerOf(scene, anchors, mentions, told, language.code);
  const actions = outline.actions.map((placed) => actionView(placed, register, scene));
  const open = actions.filter(({ isOpen }) => isOpen);
  const overdue = byUrgency(open.filter(({ timeliness }) => timeliness.id === 'overdue'));
  const withoutLead = open.filter((action) => action.leads.length === 0);
  const figures = figuresOf(actions, words);
  const groups = [...outline.groups].map(([id, group]) => groupView(id, group, scene));
  const group =
    groups.find(({ id }) => id === occasion.group) ?? (groups.length === 1 ? groups[0] : null) ?? null;
  const leads = leadViews(actions, scene);
  const { decisions, adopted } = decisionViews(scene);
  return clean({
    kind: 'plan',
    version: 1,
    ...headOf(occasion, words),
    textLanguage: read.language,
    next: periodView(scene.next, moment.today, words),
    file: { path: read.source.path, commit: read.commit },
    title: outline.plan.title,
    organisation: said(outline.plan.organisation),
    document: documentView(scene),
    state: markOf('state', stateOf(scene), words),
    valid: timeView(outline.plan.valid, scene),
    inForce: outline.inForce,
    wasInForce: wasInForce(outline, moment.period),
    reviewBy: timeView(outline.plan.review_by, scene),
    decisions,
    adopted,
    followUp: followUpView(outline.plan.follow_up, scene),
    situation: situationView(scene),
    before: sectionViews('before', anchors, scene),
    after: sectionViews('after', anchors, scene),
    levels: levelViews(scene),
    frameworks: frameworkViews(anchors, scene, language.code),
    areas: areaViews(actions, register, scene),
    figures,
    areaCount: outline.plan.areas.length,
    leads: occasion.lead === null ? leads : leads.filter(({ actor }) => actor?.id === occasion.lead),
    overdue,
    dueSoon: byUrgency(open.filter(({ timeliness }) => timeliness.id === 'due-soon')),
    dueNext: byUrgency(open.filter(({ isDueNext }) => isDueNext)),
    unreported: open.filter(({ isReported }) => !isReported),
    withoutLead,
    finishedInPeriod: actions.filter(({ isFinishedInPeriod }) => isFinishedInPeriod),
    deviations: actions.flatMap((action, index) => {
      const placed = outline.actions[index];
      return placed ? deviationsOf(action, placed, scene) : [];
    }),
    changes: read.compared ? planChangesOf(read.compared, await voiceOf(language, mentions)) : null,
    groups,
    agreements: agreementViews(scene),
    actors: registerOfActors(scene),
    incidents: incidentsView(outline.plan.incidents, scene),
    proposal: proposalOf(figures, scene),
    agenda: agendaOf({ group, day: occasion.meeting }, { open, overdue, withoutLead }, scene),
    remarks,
    remarkCounts: countsOf(remarks),
    remarksByRule: byRule(remarks, language, words),
    internal: said(outline.plan.internal),
  });
}

/** Makes what a template may say of several plans together. */
export async function portfolioOf(plans: Report[], occasion: Occasion): Promise<Portfolio> {
  const words = await occasion.language.report();
  const bodies = new Set(plans.map(({ organisation }) => organisation));
  const languages = new Set(plans.map(({ textLanguage }) => textLanguage));
  return {
    kind: 'portfolio',
    version: 1,
    ...headOf(occasion, words),
    textLanguage: languages.size === 1 ? (plans[0]?.textLanguage ?? null) : null,
    organisation: bodies.size === 1 ? (plans[0]?.organisation ?? null) : null,
    plans,
    figures: figuresOf(
      plans.flatMap(({ areas }) => areas.flatMap(({ actions }) => actions)),
      words,
    ),
  };
}

function headOf(
  { moment, language, isInternal }: Occasion,
  words: ReportWords,
): Pick<Report, 'language' | 'today' | 'isInternal' | 'period'> {
  return {
    language: language.code,
    today: moment.today,
    isInternal,
    period: periodView(moment.period, moment.today, words),
  };
}
