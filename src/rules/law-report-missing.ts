import { act } from '../facts/law.ts';
import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'law-report-missing',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['follow_up', 'actors', 'status', 'decisions'],
  reliesOnAll: ['actors', 'kind'],
  basis: { framework: act, part: '13 §' },
  en: {
    summary: 'the follow-up of the plan reaches the council',
    why: 'The Act has the board that leads the work report on it continually to the council. What stops at the board is never seen by those who were elected to decide what the municipality does, and by those who elected them.',
    message: (_: Record<string, never>) =>
      'the follow-up of the plan is not reported to the council, which section 13 of the Act (2023:196) asks for',
    remedy: () => 'name the council under `to` in `follow_up`, and register it with `kind: council`',
  },
  *check({ plan, actors, groups }) {
    const to = [plan.follow_up?.to ?? []].flat();
    // An id that leads nowhere may have meant the council.
    const isReached = to.some(
      (id) => actors.get(id)?.kind === 'council' || !(actors.has(id) || groups.has(id)),
    );
    if (!isReached && !isRepealed(plan)) yield { at: ['follow_up', 'to'], part: 'key', args: {} };
  },
});
