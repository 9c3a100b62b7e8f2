import { marked } from './marks.ts';
import { type Definitions, type Piece, piecesOf } from './pieces.ts';
import type { Inline } from './tree.ts';

/**
 * The content of a paragraph made safe, and as plain as it can be said: no mark within the same mark or beside it,
 * no blanks at the ends of lines or just inside a mark.
 */
export function safeInlines(nodes: readonly Inline[], definitions: Definitions): Inline[] {
  return marked(trimmed(piecesOf(nodes, definitions)));
}

/** The same on one line; a cell of a table can break it. */
export function safeLine(nodes: readonly Inline[], definitions: Definitions, canBreak = false): Inline[] {
  const pieces = piecesOf(nodes, definitions).map((piece): Piece => {
    if (piece.type === 'break') return canBreak ? piece : { ...piece, type: 'text', value: ' ' };
    return { ...piece, value: piece.value.replace(/\n+/g, ' ') };
  });
  return marked(trimmed(pieces));
}

/** Without blanks at the ends of lines, and with what looks the same as one piece. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const lines = pieces.map((piece) => ({ ...piece, value: trimmedLines(piece) }));
  return strip(strip(lines, 'start'), 'end').reduce<Piece[]>(joined, []);
}

function trimmedLines({ type, value }: Piece): string {
  if (type !== 'text') return value;
  const lines = value.split(/\n+/);
  return lines
    .map((line, index) => (index > 0 ? line.trimStart() : line))
    .map((line, index) => (index < lines.length - 1 ? line.trimEnd() : line))
    .filter((line, index) => line !== '' || index === 0 || index === lines.length - 1)
    .join('\n');
}

/** Without blanks at one side of each line, and without breaks at that side of them all. */
function strip(pieces: readonly Piece[], side: 'start' | 'end'): Piece[] {
  const kept: Piece[] = [];
  let isBeside = true;
  for (const piece of side === 'start' ? pieces : pieces.toReversed()) {
    let { value } = piece;
    if (piece.type === 'text' && isBeside) value = side === 'start' ? value.trimStart() : value.trimEnd();
    if (piece.type === 'break' ? kept.length === 0 : value === '') continue;
    kept.push({ ...piece, value });
    const endsLine = side === 'start' ? value.endsWith('\n') : value.startsWith('\n');
    isBeside = piece.type === 'break' || (piece.type === 'text' && endsLine);
  }
  return side === 'start' ? kept : kept.reverse();
}

function joined(pieces: Piece[], piece: Piece): Piece[] {
  const last = pieces.at(-1);
  if (last !== undefined && looksLike(last, piece)) last.value += piece.value;
  else pieces.push({ ...piece });
  return pieces;
}

function looksLike({ type, link, marks }: Piece, piece: Piece): boolean {
  return (
    type !== 'break' &&
    type === piece.type &&
    link === piece.link &&
    marks.length === piece.marks.length &&
    marks.every((mark) => piece.marks.includes(mark))
  );
}
