import { isSameTime } from '../facts/moves.ts';
import { action } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { isRepealed } from '../plan/status.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

export interface UndecidedMove {
  action: ActionName;
  from: string;
  to: string;
  /** Whether the move is noted at all, with or without its decision. */
  isNoted: boolean;
}

export default defineRule({
  id: 'moved-without-decision',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['when', 'moved', 'status', 'decisions', 'decided'],
  en: {
    summary: 'a time that has moved names the decision that moved it',
    why: 'A decided time is a promise, and whoever made it decides when it changes. If anybody can move a deadline by writing another one, no deadline is ever missed, and nobody sees how often the same action has slipped.',
    message: ({ action: named, from, to, isNoted }: UndecidedMove) =>
      isNoted
        ? `${action(named)} was moved from ${quote(from)} to ${quote(to)}, and no decision is named`
        : `the time of ${action(named)} was ${quote(from)} and is now ${quote(to)}, and no move is noted`,
    remedy: ({ isNoted }) =>
      isNoted
        ? 'name the decision under `decided`, such as `KS § 44`'
        : 'note under `moved` what it was moved `from` and `to`, and who `decided` it',
  },
  *check({ actions, plan, read }) {
    if (isRepealed(plan)) return;
    for (const { action, path, time } of actions) {
      const { original_when: original, moved = [] } = action;
      const said = nameOf(action);
      if (original !== undefined && time && moved.length === 0 && !isSameTime(read(original), time)) {
        const args = { action: said, from: read(original).text, to: time.text, isNoted: false };
        yield { at: [...path, 'original_when'], args };
      }
      for (const [index, { from, to, decided = '' }] of moved.entries()) {
        if (decided.trim() !== '') continue;
        const args = { action: said, from: read(from).text, to: read(to).text, isNoted: true };
        yield { at: [...path, 'moved', index], part: 'entry', args };
      }
    }
  },
});
