import { isSameTime } from '../facts/moves.ts';
import { action } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { isRepealed } from '../plan/status.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface MovedElsewhere {
  action: ActionName;
  /** The end of the moves that does not meet the time beside it: where the first begins, or where the last leads. */
  end: 'from' | 'to';
  moved: string;
  time: string;
}

export default defineRule({
  id: 'moved-elsewhere',
  severity: 'warning',
  reliesOn: ['when', 'original_when', 'moved', 'status', 'decisions'],
  en: {
    summary: 'moves lead from the original time to the present one',
    why: 'The moves tell how a time came to be what it is. If the last of them leads elsewhere, either the time was changed once more and nobody noted it, or one of the two is wrong, and a reader cannot tell which was decided.',
    message: ({ action: named, end, moved, time }: MovedElsewhere) =>
      end === 'to'
        ? `the last move of ${action(named)} leads to ${quote(moved)}, but its time is ${quote(time)}`
        : `the first move of ${action(named)} begins at ${quote(moved)}, but its original time is ${quote(time)}`,
    note: ({ end }) => (end === 'to' ? 'its time is here' : 'its original time is here'),
    remedy: ({ end }) =>
      end === 'to'
        ? 'correct the one that is wrong, or add the move that is missing'
        : 'correct `from` or `original_when`, or add the move that is missing before it',
  },
  *check({ actions, plan, read }) {
    if (isRepealed(plan)) return;
    for (const { action, path, time } of actions) {
      const { original_when: original, moved = [] } = action;
      const ends = [
        { end: 'from', index: 0, time: original === undefined ? null : read(original), key: 'original_when' },
        { end: 'to', index: moved.length - 1, time, key: 'when' },
      ] as const;
      for (const { end, index, time, key } of ends) {
        const move = moved[index];
        if (!move || !time || isSameTime(read(move[end]), time)) continue;
        const args = { action: nameOf(action), end, moved: read(move[end]).text, time: time.text };
        yield { at: [...path, 'moved', index, end], args, note: [...path, key] };
      }
    }
  },
});
