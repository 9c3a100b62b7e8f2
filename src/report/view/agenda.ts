import { latestMeeting } from '../../facts/meetings.ts';
import { addDuration, addMonths, intervalOf } from '../../time/calendar.ts';
import type { Day, Time } from '../../time/time.ts';
import type { ActionView, Agenda, GroupView, Report } from '../view.gen.ts';
import { byUrgency } from './leads.ts';
import type { Scene } from './scene.ts';

/** Months ahead, and back, that a meeting looks where no rhythm says. */
const usualMonths = 3;

/** The group whose meeting it is, null for the plan as a whole, and the day where it is told. */
export interface Meeting {
  group: GroupView | null;
  day: Day | null;
}

/** The open actions, and those of them that a report looks at of itself. */
type OpenActions = { open: readonly ActionView[] } & Pick<Report, 'overdue' | 'withoutLead'>;

/** What the next meeting has to look at: what is late, what is due before the meeting after it, and who has said nothing since the last. */
export function agendaOf(
  { group, day }: Meeting,
  { open, overdue, withoutLead }: OpenActions,
  scene: Scene,
): Agenda {
  const { outline, moment } = scene;
  const { today } = moment;
  const written = group === null ? undefined : outline.groups.get(group.id);
  const time = written?.meets === undefined ? null : outline.read(written.meets);
  const last = written ? latestMeeting(written, today) : null;
  const meeting = day ?? nextMeeting(last, time, today);
  const until = after(meeting ?? today, time);
  const since = last ?? addMonths(today, -usualMonths);
  return {
    group,
    last,
    meeting,
    until,
    overdue,
    due: byUrgency(
      open.filter(
        ({ timeliness, due }) => timeliness.id !== 'overdue' && due !== null && due >= today && due <= until,
      ),
    ),
    missed: open.filter(({ isMissed }) => isMissed),
    unreported: open.filter(({ latest }) => latest === null || latest.date < since),
    withoutLead,
  };
}

/** The first day after the last meeting by the rhythm that is not past; null where nothing tells it. */
function nextMeeting(last: Day | null, time: Time | null, today: Day): Day | null {
  if (last === null || time?.every == null) return null;
  const next = after(last, time);
  return next < today ? null : next;
}

/** So long after a day as the rhythm leaves between two meetings. */
function after(day: Day, time: Time | null): Day {
  if (time?.every == null) return addMonths(day, usualMonths);
  return addDuration(day, intervalOf(time.every, time.times ?? 1));
}
