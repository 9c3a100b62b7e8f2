import { nearest } from '../findings/nearest.ts';
import { quote } from '../findings/quote.ts';
import { defineRule } from './rule.ts';

export interface UnknownArea {
  /** The name of the agreement. */
  agreement: string;
  id: string;
  nearest: string | null;
}

export default defineRule({
  id: 'area-unknown',
  severity: 'error',
  reliesOn: ['areas'],
  reliesOnAll: ['areas', 'areas.id'],
  en: {
    summary: 'every area that an agreement covers is in the plan',
    why: 'An agreement binds others to a part of the plan. If that part is not there, none of the parties can say what was promised, and nobody sees which areas still lack an agreement.',
    message: ({ agreement, id }: UnknownArea) =>
      `the agreement ${quote(agreement)} covers ${quote(id)}, which is no area of this plan`,
    remedy: ({ nearest }) =>
      nearest === null
        ? 'write under `covers` the id of an area, as it stands under `areas`'
        : `did you mean ${quote(nearest)}?`,
  },
  *check({ plan }) {
    const ids = new Set(plan.areas.map(({ id }) => id));
    // An area that has lost its id may be the one that is meant.
    if (ids.has('')) return;
    for (const [number, { title, covers = [] }] of (plan.agreements ?? []).entries()) {
      for (const [index, id] of covers.entries()) {
        if (ids.has(id)) continue;
        const at = ['agreements', number, 'covers', index];
        yield { at, args: { agreement: title, id, nearest: nearest(id, ids) } };
      }
    }
  },
});
