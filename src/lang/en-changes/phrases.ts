import type { FormArgs } from '../../diff/change.ts';
import { type Excerpts, excerptsOf, isAlike } from '../../diff/excerpt.ts';
import { list } from '../../findings/english.ts';
import { quote } from '../../findings/quote.ts';
import { called, comingsOf, inARow, namesOf, whenOf } from '../change-parts.ts';
import type { Changed } from '../change-words.ts';
import { wordIn } from '../changed-keys.ts';
import report from '../en-report.ts';
import { nounOf } from './nouns.ts';

/** `unit changed from "a" to "b"`, `unit added: "b"`, `unit removed: it was "a"`. */
export function changed(noun: string, { from, to }: Excerpts): string {
  if (from !== null && to !== null) return inARow(noun, `changed from ${quote(from)} to ${quote(to)}`);
  if (to !== null) return inARow(noun, `added: ${quote(to)}`);
  return inARow(noun, from === null ? 'changed' : `removed: it was ${quote(from)}`);
}

/** A short fact, or a word of a closed list. */
export function value({ from, to }: FormArgs['value'], of: Changed): string {
  const differing = excerptsOf(from === null ? null : termOf(of, from), to === null ? null : termOf(of, to));
  return isAlike(differing) ? inARow(nounOf(of), spaced) : changed(nounOf(of), differing);
}

/** A text, told by where it differs. */
export function text({ from, to }: FormArgs['text'], of: Changed): string {
  const differing = excerptsOf(from, to);
  if (isAlike(differing)) return inARow(nounOf(of), spaced);
  return differing.from === null || differing.to === null
    ? changed(nounOf(of), differing)
    : inARow(nounOf(of), `changed: ${quote(differing.from)} → ${quote(differing.to)}`);
}

const spaced = 'changed in spacing alone';

/** Who has a role: `chair changed from "A" to "B"`, `members: "C" joined, "D" left`. */
export function people(args: FormArgs['people'], of: Changed): string {
  const { gone, come, stayed } = comingsOf(args);
  const noun = nounOf(of);
  if (args.from.length === 0) return inARow(noun, `named: ${list(come)}`);
  if (args.to.length === 0) return inARow(noun, `removed: it was ${list(namesOf(args.from))}`);
  if (stayed.length === 0) return inARow(noun, `changed from ${list(gone)} to ${list(come)}`);
  const parts = [
    ...(come.length > 0 ? [`${list(come)} joined`] : []),
    ...(gone.length > 0 ? [`${list(gone)} left`] : []),
  ];
  return `${noun}: ${parts.join(', ')}`;
}

/** Ids that came and went. */
export function ids({ lost, gained }: FormArgs['ids'], of: Changed): string {
  const parts = [
    ...(gained.length > 0 ? [`${list(gained.map(quote))} added`] : []),
    ...(lost.length > 0 ? [`${list(lost.map(quote))} removed`] : []),
  ];
  return `${nounOf(of)}: ${parts.join(', ')}`;
}

/** Something that was written down: what it is, its day, what became of it, and what it says. */
export function record(
  before: string,
  after = '',
  known: Readonly<Record<string, string>> = {},
): (args: FormArgs['record']) => string {
  return ({ when, word, what, was }) => {
    const name = word === null ? null : (wordIn(known, word) ?? word);
    const said = [name, saidOf({ from: was, to: what })].filter((part) => part !== null).join(', ');
    const day = when === null ? null : whenOf(when, 'for');
    return `${inARow(before, day, after)}${said === '' ? '' : `: ${said}`}`;
  };
}

/** What is said of something, or how that was changed. */
function saidOf({ from, to }: Excerpts): string | null {
  const differing = excerptsOf(from, to);
  if (from === null || isAlike(differing)) return to === null ? null : quote(to);
  if (to === null) return `no longer ${quote(from)}`;
  return `${quote(differing.from ?? '')} → ${quote(differing.to ?? '')}`;
}

export function added(): string {
  return 'added';
}

/** That something is gone, and where it may be found. */
export function gone({ maybe }: FormArgs['removal']): string {
  return `removed${perhaps(maybe)}`;
}

/** Where something that is gone may be found. */
export function perhaps(maybe: FormArgs['removal']['maybe']): string {
  return maybe === null ? '' : `; perhaps now ${inARow(maybe.id, called(maybe.title))}`;
}

const terms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  language: { sv: 'Swedish', en: 'English' },
  status: report.state,
  'document.type': report.documentType,
  level: report.level,
  binding: report.binding,
  kind: report.actorKind,
  external: { true: 'outside the organisation', false: 'within the organisation' },
  place: { before: 'before the areas', after: 'after the areas' },
};

/** A word of a closed list in plain words, anything else as it is written. */
function termOf({ key }: Changed, text: string): string {
  return wordIn(terms[key ?? ''] ?? {}, text) ?? text;
}
