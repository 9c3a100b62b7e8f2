import type { Mark, Piece } from './pieces.ts';
import type { Inline } from './tree.ts';

/** What is marked as a whole: blanks, some words, or a link. */
interface Unit {
  node: Inline;
  marks: readonly Mark[];
  /** There is nothing of it to be seen: no mark begins or ends with it. */
  isBlank: boolean;
}

/**
 * A tree of pieces, with each mark round as much as it can be: a mark that Markdown could not write there without an
 * entity is left out.
 */
export function marked(pieces: readonly Piece[]): Inline[] {
  return nest(unitsOf(pieces), false);
}

function unitsOf(pieces: readonly Piece[]): Unit[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (piece.link !== null && last?.[0]?.link === piece.link) last.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((group) => {
    const link = group[0]?.link ?? null;
    return link === null ? group.flatMap(unitsOfPiece) : [linkUnit(link.url, group)];
  });
}

/** A link has the marks that all of it has; the others stand inside it. */
function linkUnit(url: string, pieces: readonly Piece[]): Unit {
  const common = (pieces[0]?.marks ?? []).filter((mark) => pieces.every(({ marks }) => marks.includes(mark)));
  const inside = pieces
    .flatMap(unitsOfPiece)
    .map((unit) => ({ ...unit, marks: unit.marks.filter((mark) => !common.includes(mark)) }));
  return { node: { type: 'link', url, children: nest(inside, false) }, marks: common, isBlank: false };
}

/** The words of a piece, and the blanks before and after them. */
function unitsOfPiece({ type, value, marks }: Piece): Unit[] {
  if (type === 'break') return [{ node: { type }, marks, isBlank: true }];
  if (type === 'inlineCode') return [{ node: { type, value }, marks, isBlank: false }];
  const start = value.length - value.trimStart().length;
  const end = Math.max(start, value.trimEnd().length);
  return [value.slice(0, start), value.slice(start, end), value.slice(end)]
    .filter((part) => part !== '')
    .map((part) => ({ node: { type, value: part }, marks, isBlank: part.trim() === '' }));
}

/** The tree that gives each unit its marks, the mark that reaches furthest outermost. */
function nest(given: readonly Unit[], isInMark: boolean): Inline[] {
  const nodes: Inline[] = [];
  let units = given;
  let index = 0;
  for (let unit = units[0]; unit !== undefined; unit = units[index]) {
    const [mark, end] = furthest(units, index, unit);
    const inside = units.slice(index, end);
    if (mark === null) add(unit.node, nodes);
    else if (canBeMarked(units[index - 1], inside, units[end], isInMark))
      nodes.push({ type: mark, children: nest(without(mark, inside), true) });
    else {
      units = [...units.slice(0, index), ...without(mark, inside), ...units.slice(end)];
      continue;
    }
    index = end;
  }
  return nodes;
}

/** The mark of a unit that reaches furthest, and the index after the last that it reaches. */
function furthest(units: readonly Unit[], start: number, unit: Unit): [mark: Mark | null, end: number] {
  let found: [Mark | null, number] = [null, start + 1];
  if (unit.isBlank) return found;
  for (const mark of unit.marks) {
    let end = start + 1;
    for (let at = end; units[at]?.marks.includes(mark) === true; at++) {
      if (units[at]?.isBlank === false) end = at + 1;
    }
    if (found[0] === null || end > found[1]) found = [mark, end];
  }
  return found;
}

function add(node: Inline, nodes: Inline[]): void {
  const last = nodes.at(-1);
  if (last?.type === 'text' && node.type === 'text') last.value += node.value;
  else nodes.push({ ...node });
}

function without(mark: Mark, units: readonly Unit[]): Unit[] {
  return units.map((unit) => ({ ...unit, marks: unit.marks.filter((other) => other !== mark) }));
}

/**
 * What a mark stands beside: the end of another mark, a letter or digit, a symbol such as `€`, which some readers of
 * Markdown take for a letter and some for punctuation, or anything else.
 */
type Edge = 'mark' | 'letter' | 'symbol' | 'other';

function canBeMarked(
  before: Unit | undefined,
  inside: readonly Unit[],
  after: Unit | undefined,
  isInMark: boolean,
): boolean {
  const outside = isInMark ? 'mark' : 'other';
  const left = before === undefined ? outside : edge(before, -1, 0);
  const right = after === undefined ? outside : edge(after, 0, 0);
  const isInWord = [left, right].some((side) => side === 'letter' || side === 'symbol');
  // A mark beside a mark is written with the other sign, which marks nothing inside a word.
  if (!isInWord || left === 'mark' || right === 'mark') return !isInWord;
  const first = left === 'other' || edge(inside[0], 0, 1) === 'letter';
  const last = right === 'other' || edge(inside.at(-1), -1, 1) === 'letter';
  return first && last;
}

/** What a unit shows at its beginning (0) or end (-1), where that many of its marks do not count. */
function edge(unit: Unit | undefined, side: 0 | -1, uncounted: number): Edge {
  if (unit === undefined || unit.isBlank) return 'other';
  if (unit.marks.length > uncounted) return 'mark';
  const character = unit.node.type === 'text' ? (unit.node.value.at(side) ?? '') : '.';
  if (/[\s\p{P}$+<=>^`|~]/u.test(character)) return 'other';
  return /\p{S}/u.test(character) ? 'symbol' : 'letter';
}
