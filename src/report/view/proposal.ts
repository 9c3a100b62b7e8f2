import { nameOfPeriod } from '../../time/period-names.ts';
import type { Figures, Proposal } from '../view.gen.ts';
import { actorOrNull } from './actors.ts';
import type { Scene } from './scene.ts';

/** The decision that a follow-up proposes to whom it goes first, or to who decided on the plan. */
export function proposalOf({ overdue, withoutLead }: Figures, scene: Scene): Proposal {
  const { outline, moment, next, words } = scene;
  const { plan, inForce } = outline;
  const to = [plan.follow_up?.to ?? []].flat()[0];
  const by = actorOrNull(to ?? plan.decisions?.findLast((decision) => decision.by !== undefined)?.by, scene);
  const ends = inForce.last !== null && inForce.last <= next.last ? inForce.last : null;
  const points = words.proposal({
    by: by?.name ?? null,
    title: plan.title,
    period: words.period(nameOfPeriod(moment.period)),
    overdue,
    withoutLead,
    ends,
    hasEnded: ends !== null && ends < moment.today,
  });
  return { by, points };
}
