import { isIn } from '../../facts/moment.ts';
import type { Group } from '../../plan/model.ts';
import { addDays, addDuration, intervalOf } from '../../time/calendar.ts';
import { earlier, later, type Period } from '../../time/periods.ts';
import type { Time } from '../../time/time.ts';
import type { GroupView, Meetings } from '../view.gen.ts';
import { actorOrNull, actorViews } from './actors.ts';
import { type Scene, said, timeView } from './scene.ts';

/** A group with its meetings. */
export function groupView(id: string, group: Group, scene: Scene): GroupView {
  const { name, mandate, members, chair, reports_to, meets, met = [], note, internal } = group;
  const days = met.toSorted();
  return {
    id,
    name,
    mandate: said(mandate),
    members: actorViews(members, scene),
    chair: actorOrNull(chair, scene),
    reportsTo: actorOrNull(reports_to, scene),
    meets: timeView(meets, scene),
    met: days,
    meetings: meetingsIn(days, meets === undefined ? null : scene.outline.read(meets), scene),
    note: said(note),
    internal: said(internal),
  };
}

function meetingsIn(days: string[], time: Time | null, scene: Scene): Meetings {
  const { period, until } = scene.moment;
  const held = days.filter((day) => isIn(period, day));
  if (time?.every == null) return { held, expected: null, isShort: false };
  const times = time.times ?? 1;
  const expected = roundsIn(period, time, intervalOf(time.every, times), scene);
  const asked = times * roundsIn({ ...period, last: until }, time, time.every, scene);
  return { held, expected, isShort: held.length < asked };
}

/** How many times a rhythm comes round in a period, while the plan is in force. */
function roundsIn(period: Period, time: Time, every: string, { outline: { inForce } }: Scene): number {
  const first = later(later(period.first, inForce.first), time.first) ?? period.first;
  const last = earlier(earlier(period.last, inForce.last), time.last) ?? period.last;
  let rounds = 0;
  while (addDuration(first, every, rounds + 1) <= addDays(last, 1)) rounds++;
  return rounds;
}
