import { safeAddress } from '../address.ts';
import { clean } from '../view/clean.ts';
import type { Inline, NodeOf } from './tree.ts';

export type Mark = 'strong' | 'emphasis' | 'delete';

/** A piece of a line that looks the same throughout. */
export interface Piece {
  type: 'text' | 'inlineCode' | 'break';
  /** Empty for a break. */
  value: string;
  /** Each at most once. */
  marks: readonly Mark[];
  link: Link | null;
}

/** A link that pieces are part of; two links to the same address are two objects. */
export interface Link {
  url: string;
}

type Look = Pick<Piece, 'marks' | 'link'>;

/** The addresses that references stand for, by identifier. */
export type Definitions = ReadonlyMap<string, string>;

/**
 * The pieces of a line in order. Links are safe, and none is empty or inside another; a picture is a link to it; HTML
 * is text, save a line break; a footnote is its sign as written.
 */
export function piecesOf(
  nodes: readonly Inline[],
  definitions: Definitions,
  look: Look = { marks: [], link: null },
): Piece[] {
  return nodes.flatMap((node) => pieces(node, definitions, look));
}

function pieces(node: Inline, definitions: Definitions, look: Look): Piece[] {
  const text = (value: string): Piece[] => (value === '' ? [] : [{ type: 'text', value, ...look }]);
  switch (node.type) {
    case 'text':
      // Entities bring back what the text was cleaned of.
      return text(clean(node.value));
    case 'html':
      return /^<br *\/?>$/i.test(node.value) ? [{ type: 'break', value: '', ...look }] : text(node.value);
    case 'break':
      return [{ type: 'break', value: '', ...look }];
    case 'inlineCode':
      return [{ type: inCode(node.value, look), value: node.value.replace(/\n+/g, ' '), ...look }];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return piecesOf(node.children, definitions, { ...look, marks: withMark(look.marks, node.type) });
    case 'footnoteReference':
      return text(`[^${node.label ?? node.identifier}]`);
    case 'link':
    case 'linkReference':
      return linked(node, definitions, look, (inside) => piecesOf(node.children, definitions, inside));
    case 'image':
    case 'imageReference':
      return linked(node, definitions, look, (inside) =>
        node.alt ? [{ type: 'text', value: clean(node.alt), ...inside }] : [],
      );
  }
}

/** First in a paragraph, a link with `]:` in code would be read as the definition of a reference. */
function inCode(value: string, { link }: Look): 'inlineCode' | 'text' {
  return link !== null && value.includes(']:') ? 'text' : 'inlineCode';
}

function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return marks.includes(mark) ? marks : [...marks, mark];
}

type Linked = NodeOf<'link' | 'linkReference' | 'image' | 'imageReference'>;

function linked(
  node: Linked,
  definitions: Definitions,
  look: Look,
  content: (look: Look) => Piece[],
): Piece[] {
  const address = 'url' in node ? node.url : (definitions.get(node.identifier) ?? '');
  const url = look.link === null ? safeAddress(address.replaceAll(' ', '%20'), { relative: true }) : null;
  if (url === null) return content(look);
  const inside = { ...look, link: { url } };
  const found = content(inside);
  return found.some(({ value }) => value.trim() !== '') ? found : [{ type: 'text', value: url, ...inside }];
}
