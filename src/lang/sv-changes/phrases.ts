import type { FormArgs } from '../../diff/change.ts';
import { type Excerpts, excerptsOf, isAlike } from '../../diff/excerpt.ts';
import { quote } from '../../findings/quote.ts';
import { called, comingsOf, inARow, namesOf, whenOf } from '../change-parts.ts';
import type { Changed } from '../change-words.ts';
import { wordIn } from '../changed-keys.ts';
import report from '../sv-report.ts';
import { list } from '../sv-words.ts';
import { nounOf } from './nouns.ts';

/** `enheten ändrades från "a" till "b"`, `enheten angavs: "b"`, `enheten togs bort: "a"`. */
export function changed(noun: string, { from, to }: Excerpts, came = 'angavs'): string {
  if (from !== null && to !== null) return inARow(noun, `ändrades från ${quote(from)} till ${quote(to)}`);
  if (to !== null) return inARow(noun, `${came}: ${quote(to)}`);
  return inARow(noun, from === null ? 'ändrades' : `togs bort: ${quote(from)}`);
}

/** En kort uppgift, eller ett ord ur en bestämd lista. */
export function value({ from, to }: FormArgs['value'], of: Changed): string {
  const differing = excerptsOf(from === null ? null : termOf(of, from), to === null ? null : termOf(of, to));
  return isAlike(differing) ? inARow(nounOf(of), spaced) : changed(nounOf(of), differing);
}

/** En text, genom det som skiljer. */
export function text({ from, to }: FormArgs['text'], of: Changed): string {
  const differing = excerptsOf(from, to);
  if (isAlike(differing)) return inARow(nounOf(of), spaced);
  return differing.from === null || differing.to === null
    ? changed(nounOf(of), differing, 'lades till')
    : inARow(nounOf(of), `ändrades: ${quote(differing.from)} → ${quote(differing.to)}`);
}

const spaced = 'ändrades bara i mellanslagen';

/** Vem som har en roll: `ordföranden är nu "B" i stället för "A"`, `medlemmarna: "C" tillkom, "D" lämnade`. */
export function people(args: FormArgs['people'], of: Changed): string {
  const { gone, come, stayed } = comingsOf(args);
  const noun = nounOf(of);
  if (args.from.length === 0) return inARow(noun, `angavs: ${list(come)}`);
  if (args.to.length === 0) return inARow(noun, `anges inte längre, förut ${list(namesOf(args.from))}`);
  if (stayed.length === 0) return inARow(noun, `är nu ${list(come)} i stället för ${list(gone)}`);
  const parts = [
    ...(come.length > 0 ? [`${list(come)} tillkom`] : []),
    ...(gone.length > 0 ? [`${list(gone)} lämnade`] : []),
  ];
  return `${noun}: ${parts.join(', ')}`;
}

/** Id:n som kom och gick. */
export function ids({ lost, gained }: FormArgs['ids'], of: Changed): string {
  const parts = [
    ...(gained.length > 0 ? [`${list(gained.map(quote))} tillkom`] : []),
    ...(lost.length > 0 ? [`${list(lost.map(quote))} togs bort`] : []),
  ];
  return `${nounOf(of)}: ${parts.join(', ')}`;
}

/** Något som har antecknats: vad det är, dess dag, vad som hände med det och vad det säger. */
export function record(
  before: string,
  after = '',
  known: Readonly<Record<string, string>> = {},
): (args: FormArgs['record']) => string {
  return ({ when, word, what, was }) => {
    const name = word === null ? null : (wordIn(known, word) ?? word);
    const said = [name, saidOf({ from: was, to: what })].filter((part) => part !== null).join(', ');
    const day = when === null ? null : whenOf(when, 'för');
    return `${inARow(before, day, after)}${said === '' ? '' : `: ${said}`}`;
  };
}

/** Vad som sägs om något, eller hur det ändrades. */
function saidOf({ from, to }: Excerpts): string | null {
  const differing = excerptsOf(from, to);
  if (from === null || isAlike(differing)) return to === null ? null : quote(to);
  if (to === null) return `inte längre ${quote(from)}`;
  return `${quote(differing.from ?? '')} → ${quote(differing.to ?? '')}`;
}

export function added(): string {
  return 'lades till';
}

/** Att något är borta, och var det kan finnas. */
export function gone({ maybe }: FormArgs['removal']): string {
  return `togs bort${perhaps(maybe)}`;
}

/** Var det som är borta kan finnas. */
export function perhaps(maybe: FormArgs['removal']['maybe']): string {
  return maybe === null ? '' : `; kanske nu ${inARow(maybe.id, called(maybe.title))}`;
}

const terms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  language: { sv: 'svenska', en: 'engelska' },
  status: report.state,
  'document.type': report.documentType,
  level: report.level,
  binding: report.binding,
  kind: report.actorKind,
  external: { true: 'utanför organisationen', false: 'inom organisationen' },
  place: { before: 'före områdena', after: 'efter områdena' },
};

/** Ett ord ur en bestämd lista i klarspråk, annat som det är skrivet. */
function termOf({ key }: Changed, text: string): string {
  return wordIn(terms[key ?? ''] ?? {}, text) ?? text;
}
