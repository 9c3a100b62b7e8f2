import { safeInlines, safeLine } from './inline.ts';
import type { Definitions } from './pieces.ts';
import { type Block, type Inline, type Node, type NodeOf, paragraphsOf, type Root } from './tree.ts';

/** Lists and quotes further in than this are taken apart. */
const deepest = 10;

/** Where blocks stand. */
interface Place {
  definitions: Definitions;
  /** The level that a heading written with that many signs gets; asked of each heading in order. */
  levelOf: (signs: number) => number;
  /** How many lists and quotes there are round them. */
  depth: number;
}

/**
 * A tree with nothing in it but what may stand in a report: no HTML, no references, no pictures, links to safe
 * addresses alone, the highest heading at `level` and no level left out below it.
 */
export function safeTree(root: Root, level: number): Root {
  const place = { definitions: definitionsIn(root), levelOf: levelsFrom(level), depth: 0 };
  return { type: 'root', children: safeBlocks(root.children as Block[], place) };
}

function safeBlocks(blocks: readonly Block[], place: Place): Block[] {
  return blocks.flatMap((block) => safeBlock(block, place));
}

function safeBlock(block: Block, place: Place): Block[] {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.children, place);
    case 'heading':
      return heading(block, place);
    case 'html':
      return paragraphsOf(block.value).flatMap((lines) => paragraph(linesAsWritten(lines), place));
    case 'code':
      return block.value.trim() === '' ? [] : [{ type: 'code', value: block.value }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'blockquote':
      return quote(block, place);
    case 'list':
      return list(block, place);
    case 'table':
      return [table(block, place)];
    case 'footnoteDefinition':
      return safeBlocks(begunWith(`[^${block.label ?? block.identifier}]: `, block.children), place);
    case 'definition':
      return [];
  }
}

function paragraph(nodes: readonly Inline[], { definitions }: Place): Block[] {
  const children = safeInlines(nodes, definitions);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function heading(node: NodeOf<'heading'>, { definitions, levelOf }: Place): Block[] {
  const children = safeLine(node.children, definitions);
  if (children.length === 0) return [];
  return [{ type: 'heading', depth: levelOf(node.depth) as NodeOf<'heading'>['depth'], children }];
}

function linesAsWritten(lines: readonly string[]): Inline[] {
  return lines.flatMap((value) => [{ type: 'break' }, { type: 'text', value }] as const);
}

function quote(node: NodeOf<'blockquote'>, place: Place): Block[] {
  const children = safeBlocks(node.children, { ...place, depth: place.depth + 1 });
  return place.depth >= deepest || children.length === 0 ? children : [{ type: 'blockquote', children }];
}

function list({ ordered, start, spread, children }: NodeOf<'list'>, place: Place): Block[] {
  const items = children
    .map((item) => safeBlocks(withBox(item), { ...place, depth: place.depth + 1 }))
    .filter((blocks) => ordered === true || blocks.length > 0);
  if (place.depth >= deepest || items.every((blocks) => blocks.length === 0)) return items.flat();
  const isLoose =
    [spread, ...children.map((item) => item.spread)].includes(true) || items.some(needsBlankLines);
  return [
    {
      type: 'list',
      ordered: ordered ?? false,
      start: start ?? null,
      spread: isLoose && items.length > 1,
      children: items.map((blocks) => ({
        type: 'listItem',
        spread: isLoose && blocks.length > 1,
        children: blocks,
      })),
    },
  ];
}

/** Without a blank line between them, some blocks would be read as one. */
function needsBlankLines(blocks: readonly Block[]): boolean {
  return blocks.slice(1).some((block) => {
    if (block.type !== 'list') return block.type !== 'code';
    return (block.start ?? 1) !== 1 || block.children[0]?.children.length === 0;
  });
}

function withBox({ checked, children }: NodeOf<'listItem'>): readonly Block[] {
  return typeof checked === 'boolean' ? begunWith(checked ? '☑ ' : '☐ ', children) : children;
}

function begunWith(value: string, [first, ...rest]: readonly Block[]): Block[] {
  const text: Inline = { type: 'text', value };
  if (first?.type === 'paragraph') return [{ ...first, children: [text, ...first.children] }, ...rest];
  return [{ type: 'paragraph', children: [text] }, ...(first === undefined ? [] : [first]), ...rest];
}

/** A table with as many cells in each row as in its head. */
function table({ children }: NodeOf<'table'>, { definitions }: Place): Block {
  const columns = [...(children[0]?.children.keys() ?? [])];
  const rows = children.map((row, index) =>
    columns.map((column) => {
      const content = safeLine(row.children[column]?.children ?? [], definitions, true);
      return cell(content, index === 0);
    }),
  );
  return { type: 'table', children: rows.map((cells) => ({ type: 'tableRow', children: cells })) };
}

/** An empty cell is the head of nothing. */
function cell(children: Inline[], isHead: boolean): NodeOf<'tableCell'> {
  const inHtml = children.length === 0 ? { hName: 'td' } : { hProperties: { scope: 'col' } };
  return { type: 'tableCell', children, ...(isHead && { data: inHtml }) };
}

/** Each heading one level below the nearest before it with fewer signs, none below the sixth. */
function levelsFrom(level: number): Place['levelOf'] {
  const above: number[] = [];
  return (signs) => {
    while ((above.at(-1) ?? 0) >= signs) above.pop();
    above.push(signs);
    return Math.min(level + above.length - 1, 6);
  };
}

/** Of two definitions of one reference the first holds. */
function definitionsIn(node: Node, found = new Map<string, string>()): Map<string, string> {
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
  if ('children' in node) for (const child of node.children) definitionsIn(child, found);
  return found;
}
