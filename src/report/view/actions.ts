import { dayTold } from '../../facts/as-of.ts';
import { frameworksOf, wordsIn } from '../../facts/frameworks.ts';
import type { Level } from '../../facts/levels.ts';
import { isIn, overlaps } from '../../facts/moment.ts';
import { missedRecurrence } from '../../facts/recurrence.ts';
import { standingOf } from '../../facts/standing.ts';
import type { LanguageCode } from '../../lang/catalogue.ts';
import type { Action, Area, LogEntry } from '../../plan/model.ts';
import type { PlacedAction } from '../../plan/outline.ts';
import { statusOf } from '../../plan/status.ts';
import { distanceBetween } from '../../time/distance.ts';
import type { Period } from '../../time/periods.ts';
import type { Day, Time } from '../../time/time.ts';
import { linkOf } from '../address.ts';
import type { ActionView, Coverage, EntryView, LevelName, Mention, MoveView, Remark } from '../view.gen.ts';
import { actorOrNull, actorViews } from './actors.ts';
import type { Anchors } from './anchors.ts';
import { followUpView } from './follow-up.ts';
import { markOf } from './marks.ts';
import { type Scene, said, timeView, viewOfTime, wordView } from './scene.ts';

/** What an action points to besides actors, by id. */
export interface Register {
  anchors: Anchors;
  goals: ReadonlyMap<string, Mention>;
  actions: ReadonlyMap<string, Mention>;
  /** Items of frameworks. */
  items: ReadonlyMap<string, Coverage>;
  /** What the rules say of an action. */
  remarks: ReadonlyMap<string, readonly Remark[]>;
  /** How the time of an action has moved through the revisions of the file, in words. */
  history: ReadonlyMap<string, string>;
}

/** What every action of a plan may point to. */
export function registerOf(
  { outline: { plan, goals } }: Scene,
  anchors: Anchors,
  actions: Register['actions'],
  told: Pick<Register, 'remarks' | 'history'>,
  language: LanguageCode,
): Register {
  const items = frameworksOf(plan).flatMap((framework) => framework.items);
  return {
    anchors,
    actions,
    ...told,
    goals: new Map(goals.map(({ goal }) => [goal.id, mention(goal, goal.text, anchors)])),
    items: new Map(items.map(({ id, title }) => [id, { id, title: wordsIn(title, language) }])),
  };
}

/** An entry by its name. */
export function mention(entry: { id: string }, title: string, anchors: Anchors): Mention {
  return { id: entry.id, title, anchor: anchors.get(entry) ?? 'x' };
}

/** An action with all that a report says of it. */
export function actionView(placed: PlacedAction, register: Register, scene: Scene): ActionView {
  const { action, area, time, leads } = placed;
  const { outline, moment, next, words } = scene;
  const { timeliness, ...standing } = standingOf(placed, outline, scene.soon);
  const log = (action.log ?? []).map((entry) => entryView(entry, scene));
  const entries = log.filter(({ isInPeriod }) => isInPeriod);
  const isStillAsked = standing.finished === null || standing.finished >= moment.period.first;
  return {
    ...mention(action, action.title, register.anchors),
    area: area && mention(area, area.title, register.anchors),
    leads: actorViews([...new Set(leads.map(({ id }) => id))], scene),
    partners: actorViews(action.with, scene),
    when: time && viewOfTime(time, scene),
    originalWhen: timeView(action.original_when ?? action.moved?.[0]?.from, scene),
    status: markOf('status', statusOf(action) ?? (standing.isOpen ? 'unreported' : 'done'), words),
    timeliness: markOf('timeliness', timeliness, words),
    ...standing,
    isReported: entries.length > 0,
    isFinishedInPeriod: isIn(moment.period, standing.finished),
    isDueInPeriod: isStillAsked && isAskedIn(moment.period, time, scene),
    isDueNext: standing.isOpen && isAskedIn(next, time, scene),
    isMissed: missedRecurrence(placed, outline) !== null,
    level: levelName(action.level ?? area?.level, scene),
    targetGroup: said(action.target_group),
    purpose: said(action.purpose),
    text: said(action.text),
    cause: said(action.cause),
    goals: (action.goals ?? []).map((id) => register.goals.get(id) ?? { id, title: id, anchor: 'x' }),
    covers: coverage(action, register),
    binding: wordView(action.binding, words.binding),
    cost: typeof action.cost === 'string' ? said(action.cost) : (action.cost ?? null),
    after: (action.after ?? []).map((id) => register.actions.get(id) ?? { id, title: id, anchor: 'x' }),
    followUp: followUpView(action.follow_up, scene),
    moves: (action.moved ?? []).map((move) => moveView(move, scene)),
    history: register.history.get(action.id) ?? null,
    log,
    entries,
    latest: log.at(-1) ?? null,
    remarks: [...(register.remarks.get(action.id) ?? [])],
    note: said(action.note),
    internal: said(action.internal),
  };
}

/** The items of frameworks that an area or an action answers to. */
export function coverage({ covers = [] }: Area | Action, { items }: Register): Coverage[] {
  return covers.map((id) => items.get(id) ?? { id, title: null });
}

/** A prevention level under the plan's own name; null where none is told. */
export function levelName(id: Level | null | undefined, scene: Scene): LevelName | null {
  return id == null ? null : nameOfLevel(id, scene);
}

/** A prevention level under the plan's own name. */
export function nameOfLevel(id: Level, { outline: { plan }, words }: Scene): LevelName {
  return { id, name: said(plan.levels?.[id]?.name) ?? words.level[id] };
}

function entryView(entry: LogEntry, scene: Scene): EntryView {
  const { words, moment, outline } = scene;
  const evidence = said(entry.evidence);
  return {
    date: entry.date,
    period: timeView(entry.period, scene)?.text ?? null,
    status: entry.status === undefined ? null : markOf('status', entry.status, words),
    by: actorOrNull(entry.by, scene),
    note: said(entry.note),
    cause: said(entry.cause),
    next: said(entry.next),
    evidence: evidence === null ? null : linkOf(evidence),
    internal: said(entry.internal),
    isInPeriod: isIn(moment.period, dayTold(entry, outline.read)),
  };
}

function moveView(
  { from, to, date, decided, reason }: NonNullable<Action['moved']>[number],
  { outline: { read }, moment: { period }, words }: Scene,
): MoveView {
  const [before, after] = [read(from), read(to)];
  return {
    from: viewOfTime(before, { words }),
    to: viewOfTime(after, { words }),
    date: date ?? null,
    decided: said(decided),
    reason: said(reason),
    distance: distanceInWords(before.last, after.last, words),
    isSlip: date !== undefined && before.last !== null && before.last < date,
    isInPeriod: isIn(period, date ?? null),
  };
}

function distanceInWords(from: Day | null, to: Day | null, words: Scene['words']): string | null {
  return from === null || to === null ? null : words.moved(distanceBetween(from, to));
}

/** Whether something is to be done in a period: once by a day of it, or every so often while it lasts. */
function isAskedIn(period: Period, time: Time | null, { outline: { inForce } }: Scene): boolean {
  if (!time) return false;
  if (time.every === null) return isIn(period, time.last);
  return overlaps(time, period) && overlaps(inForce, period);
}
