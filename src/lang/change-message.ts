import { classesIn, countClasses, type TwoSided } from '../diff/by-class.ts';
import type { Change } from '../diff/change.ts';
import type { ChangeKind } from '../diff/kinds.ts';
import type { ChangeWords, KindWords } from './change-words.ts';

/** What happened to the entry of a change, to stand after its name and a colon. */
export function sayChange(change: Change, words: ChangeWords): string {
  // Of a change and the words of its kind TypeScript cannot tell that they belong together.
  const kind = words.kinds[change.kind] as KindWords<ChangeKind>;
  return kind.say(change.args, change);
}

/** The whole sentence: `action 1.3 "Map the partners": deadline moved from "Q1 2017" to "Q2 2017"`. */
export function messageOf(change: Change, words: ChangeWords): string {
  return `${words.entry(change.entry)}: ${sayChange(change, words)}`;
}

/** How many changes of each class there are in some plans: a sentence without full stop. */
export function sayCounts(plans: readonly TwoSided[], words: ChangeWords): string {
  const classes = plans.map(classesIn);
  const changed = classes.filter(({ length }) => length > 0).length;
  if (changed === 0) return words.noChanges(plans.length);
  return words.summary(countClasses(classes.flat()), changed, plans.length);
}
