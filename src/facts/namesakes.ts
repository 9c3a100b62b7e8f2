import type { Path } from '../findings/finding.ts';
import type { Actor, Group } from '../plan/model.ts';
import type { Outline } from '../plan/outline.ts';
import { hintsOf, isOneLetterApart, lettersOf } from './same-name.ts';

/** An actor or a group with where it stands. */
interface Body {
  id: string;
  path: Path;
  body: Actor & Group;
}

/** A name of a body, or its short form. */
export interface Spelling {
  body: Body;
  key: 'name' | 'short';
  text: string;
  letters: string;
  /** What it shares with every spelling that it may be the same as. */
  hints: readonly string[];
}

/** Bodies that go by the name of an earlier one, or nearly so: each once, with the first that it is the same as. */
export function* namesakesIn(outline: Outline): Iterable<{ spelling: Spelling; first: Spelling }> {
  const known = new Map<string, Spelling[]>();
  for (const body of bodiesOf(outline)) {
    const spellings = spellingsOf(body);
    for (const spelling of spellings) {
      const first = firstSame(spelling, known);
      if (!first) continue;
      yield { spelling, first };
      break;
    }
    for (const spelling of spellings) {
      for (const hint of spelling.hints) {
        const alike = known.get(hint);
        if (alike) alike.push(spelling);
        else known.set(hint, [spelling]);
      }
    }
  }
}

function bodiesOf({ actors, groups }: Outline): Body[] {
  return [
    ...[...actors].map(([id, body]) => ({ id, path: ['actors', id], body })),
    ...[...groups].map(([id, body]) => ({ id, path: ['groups', id], body })),
  ];
}

function spellingsOf(body: Body): Spelling[] {
  return (['name', 'short'] as const).flatMap((key) => {
    const text = body.body[key] ?? '';
    const letters = lettersOf(text);
    return letters === '' ? [] : [{ body, key, text, letters, hints: [letters, ...hintsOf(text)] }];
  });
}

function firstSame(spelling: Spelling, known: ReadonlyMap<string, readonly Spelling[]>): Spelling | null {
  for (const hint of spelling.hints) {
    const first = known.get(hint)?.find((other) => isSame(spelling, other));
    if (first) return first;
  }
  return null;
}

/** Two may share a short form, as two departments do; one's short form and another's name are one name. */
function isSame(one: Spelling, other: Spelling): boolean {
  if (one.key === 'short' && other.key === 'short') return false;
  if (one.letters !== other.letters && !isOneLetterApart(one.text, other.text)) return false;
  return !isSucceeded(one.body, other.body) && !standApart(one.body, other.body);
}

function isSucceeded(one: Body, other: Body): boolean {
  return one.body.successor === other.id || other.body.successor === one.id;
}

/** Two parts of an organisation may have a unit of the same name each. */
function standApart({ body: { part_of: one } }: Body, { body: { part_of: other } }: Body): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
