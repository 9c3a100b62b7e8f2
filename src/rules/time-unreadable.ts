import { action } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { whyUnreadable } from '../time/problem.ts';
import type { TimeProblem } from '../time/time.ts';
import { type ActionName, defineRule, ownerOf } from './rule.ts';

export interface UnreadableTime {
  action: ActionName | null;
  text: string;
  problem: TimeProblem;
}

export default defineRule({
  id: 'time-unreadable',
  severity: 'warning',
  en: {
    summary: 'every time can be read as a time',
    why: 'The plan keeps the words as they were decided, but words that mean no date to a reader mean none to a calendar either: nothing falls due, nothing is reminded of. A date that does not exist is never quietly changed into one that does.',
    message: ({ action: named, text, problem }: UnreadableTime) =>
      `${quote(text)}${named ? ` in ${action(named)}` : ''} cannot be read as a time: ${whyUnreadable(problem)}`,
    remedy: ({ problem }) =>
      problem.nearest === null
        ? 'write a form that is read, such as `2026-03-31`, `Q2 2026`, `by 2026` or `yearly`; remarks go under `note`'
        : `did you mean ${quote(problem.nearest)}?`,
  },
  *check(outline) {
    for (const { time, path } of outline.times) {
      // An action without a time is told so by another rule.
      const isOfAction = path.at(-1) === 'when' && path.at(-3) === 'actions';
      if (!time.problem || (time.problem.reason === 'empty' && isOfAction)) continue;
      const at = time.problem.key === null ? path : [...path, time.problem.key];
      yield { at, args: { action: ownerOf(outline, path), text: time.text, problem: time.problem } };
    }
  },
});
