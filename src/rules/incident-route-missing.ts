import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export interface MissingIncidentRoute {
  /** True where the plan speaks of incidents, and not of who is told. */
  hasIncidents: boolean;
}

export default defineRule({
  id: 'incident-route-missing',
  severity: 'info',
  isCompleteness: true,
  reliesOn: ['incidents', 'status', 'decisions'],
  en: {
    summary: 'the plan says to whom incidents are reported',
    why: 'Leaflets, graffiti and threats are first seen by a caretaker, a teacher or a librarian. If they do not know whom to tell they tell nobody, and the picture of the situation misses what many have seen.',
    message: ({ hasIncidents }: MissingIncidentRoute) =>
      hasIncidents
        ? 'the plan speaks of incidents, but not of who is told of them'
        : 'the plan does not say who is told of incidents',
    remedy: () => 'name under `report_to` in `incidents` the function that receives the reports',
  },
  *check({ plan }) {
    const { incidents } = plan;
    if (incidents?.report_to !== undefined || isRepealed(plan)) return;
    const hasIncidents = incidents !== undefined;
    yield {
      at: hasIncidents ? ['incidents', 'report_to'] : ['incidents'],
      part: 'key',
      args: { hasIncidents },
    };
  },
});
