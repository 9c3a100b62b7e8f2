import { quote } from '../findings/quote.ts';
import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export interface EmptyArea {
  id: string;
  title: string;
}

export default defineRule({
  id: 'area-empty',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['status', 'decisions'],
  en: {
    summary: 'every area has an action',
    why: 'An area with a heading and a text looks like work, but nobody is asked to do anything. At the follow-up there is nothing to follow up, and the heading goes on into the next plan.',
    message: ({ id, title }: EmptyArea) => `area ${id} ${quote(title)} has no action`,
    remedy: () =>
      'add under `actions` what is to be done, or move the text to `sections` if the area only tells of something',
  },
  *check({ plan }) {
    if (isRepealed(plan)) return;
    for (const [index, { id, title, actions = [] }] of plan.areas.entries()) {
      if (actions.length === 0) yield { at: ['areas', index, 'actions'], part: 'key', args: { id, title } };
    }
  },
});
