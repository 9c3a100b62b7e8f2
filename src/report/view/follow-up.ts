import { dayTold } from '../../facts/as-of.ts';
import { isIn } from '../../facts/moment.ts';
import type { FollowUp } from '../../plan/model.ts';
import { addDuration } from '../../time/calendar.ts';
import { later } from '../../time/periods.ts';
import type { Day, Time } from '../../time/time.ts';
import type { FollowUpView, HeldFollowUp } from '../view.gen.ts';
import { actorViews } from './actors.ts';
import { type Scene, said, timeView } from './scene.ts';

/** How something is followed up, and when it was. */
export function followUpView(followUp: FollowUp | undefined, scene: Scene): FollowUpView | null {
  if (!followUp) return null;
  const { to, by, when, how, done = [], internal } = followUp;
  return {
    to: actorViews(to, scene),
    by: actorViews(by, scene),
    when: timeView(when, scene),
    how: said(how),
    done: done.map((held) => heldView(held, scene)),
    next: nextFollowUp(when === undefined ? null : scene.outline.read(when), done),
    internal: said(internal),
  };
}

/** So long after the last one as the rhythm says; the last day of what is followed up once and has not been. */
function nextFollowUp(time: Time | null, done: readonly { date?: Day }[]): Day | null {
  if (time === null) return null;
  const last = done.reduce<Day | null>((latest, { date }) => later(latest, date ?? null), null);
  if (time.every === null) return done.length === 0 ? time.last : null;
  return last === null ? null : addDuration(last, time.every);
}

function heldView(
  { period, date, reference, note }: NonNullable<FollowUp['done']>[number],
  scene: Scene,
): HeldFollowUp {
  const { read } = scene.outline;
  const day =
    date === undefined ? (period === undefined ? null : read(period).last) : dayTold({ date, period }, read);
  return {
    period: timeView(period, scene)?.text ?? null,
    date: date ?? null,
    reference: said(reference),
    note: said(note),
    isInPeriod: isIn(scene.moment.period, day),
  };
}
