import { list } from '../findings/english.ts';
import { nearest } from '../findings/nearest.ts';
import { quote } from '../findings/quote.ts';
import { defineRule } from './rule.ts';

export interface UnknownIncidentType {
  type: string;
  types: readonly string[];
  nearest: string | null;
}

export default defineRule({
  id: 'incident-type-unknown',
  severity: 'warning',
  reliesOn: ['types'],
  en: {
    summary: 'incidents are counted by the kinds that the plan lists',
    why: 'Figures can be compared from year to year only while the same things are counted under the same words. A kind with two names looks like one that went away and one that is new.',
    message: ({ type, types }: UnknownIncidentType) =>
      `${quote(type)} is no kind of incident that the plan lists: ${list(types.map(quote))}`,
    note: () => 'the kinds are listed here',
    remedy: ({ nearest }) =>
      nearest === null
        ? 'write one of the kinds under `type`, or add this one under `types`'
        : `did you mean ${quote(nearest)}?`,
  },
  *check({ plan }) {
    const { types = [], counts = [] } = plan.incidents ?? {};
    if (types.length === 0) return;
    for (const [index, { type }] of counts.entries()) {
      if (type === undefined || types.includes(type)) continue;
      yield {
        at: ['incidents', 'counts', index, 'type'],
        args: { type, types, nearest: nearest(type, types) },
        note: ['incidents', 'types'],
      };
    }
  },
});
