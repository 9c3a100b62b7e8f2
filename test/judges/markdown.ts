import { printed } from './tools.ts';

/** A node of Markdown as cmark-gfm reads it. */
export interface MarkdownNode {
  name: string;
  /** Its first and last line in the source, from 1; null of what is inline. */
  lines: readonly [first: number, last: number] | null;
  attributes: string;
  children: MarkdownNode[];
  /** Of a leaf. */
  text: string;
}

const extensions = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist', 'footnotes'];

/** The syntax tree of GitHub-flavoured Markdown. */
export function readMarkdown(markdown: string): MarkdownNode {
  const options = extensions.flatMap((extension) => ['-e', extension]);
  return treeOf(printed('cmark-gfm', [...options, '--sourcepos', '-t', 'xml'], markdown));
}

/** Every node of a tree that goes by one of these names. */
export function nodesNamed(node: MarkdownNode, ...names: string[]): MarkdownNode[] {
  const inner = node.children.flatMap((child) => nodesNamed(child, ...names));
  return names.includes(node.name) ? [node, ...inner] : inner;
}

/** A picture that is written as text. */
export function isPicture({ name, attributes }: MarkdownNode): boolean {
  return name === 'code_block' && attributes.includes('info="mermaid"');
}

/** What is read in a tree, but for nodes that are left out; each block on lines of its own. */
export function wordsOf(node: MarkdownNode, isLeftOut = (_: MarkdownNode): boolean => false): string {
  if (isLeftOut(node)) return '';
  if (['softbreak', 'linebreak', 'html_inline'].includes(node.name)) return ' ';
  const inner = node.text + node.children.map((child) => wordsOf(child, isLeftOut)).join('');
  return inlineNames.has(node.name) ? inner : `${inner}\n`;
}

const inlineNames = new Set(['text', 'code', 'emph', 'strong', 'link', 'image', 'strikethrough']);

const tag = /<(?<end>\/?)(?<name>\w+)(?<attributes>(?:\s+[\w:]+="[^"]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/g;

/** The tree of the XML that cmark-gfm writes. */
function treeOf(xml: string): MarkdownNode {
  const root = nodeOf('root', '');
  const path = [root];
  for (const { groups = {} } of xml.slice(xml.indexOf('<document')).matchAll(tag)) {
    const parent = path.at(-1) ?? root;
    // Between others there is nothing but the layout of the XML.
    if (groups.text !== undefined)
      parent.text += parent.attributes.includes('xml:space') ? unescapeXml(groups.text) : '';
    else if (groups.end) path.pop();
    else {
      const node = nodeOf(groups.name ?? '', groups.attributes ?? '');
      parent.children.push(node);
      if (!groups.empty) path.push(node);
    }
  }
  return root;
}

function nodeOf(name: string, attributes: string): MarkdownNode {
  const [, first, last] = /sourcepos="(\d+):\d+-(\d+):/.exec(attributes) ?? [];
  const lines = first && last ? ([Number(first), Number(last)] as const) : null;
  return { name, lines, attributes, children: [], text: '' };
}

function unescapeXml(text: string): string {
  const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => characters[name] ?? '');
}
