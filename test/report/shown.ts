import { spawnSync } from 'node:child_process';
import { DOMParser } from 'linkedom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A block of a document: what it is and what it stands in, then what it shows; anything but text is `‹named›`. */
export type Shown = readonly [kind: string, text: string];

/** A text in every place where a report has one, as a document and as what the document must show. */
interface Place {
  markdown: (escaped: string) => string;
  shows: (text: string) => Shown[];
}

/** Where the links lead that are written as links. */
const written = 'https://example.se/';

const places: readonly Place[] = [
  { markdown: (text) => text, shows: (text) => [['paragraph', text]] },
  { markdown: (text) => `Före ${text} efter`, shows: (text) => [['paragraph', `Före ${text} efter`]] },
  { markdown: (text) => `Före\n${text}\nefter`, shows: (text) => [['paragraph', `Före ${text} efter`]] },
  { markdown: (text) => `- ${text}`, shows: (text) => [['list listItem paragraph', text]] },
  { markdown: (text) => `> ${text}`, shows: (text) => [['blockquote paragraph', text]] },
  { markdown: (text) => `### ${text}`, shows: (text) => [['heading 3', text]] },
  {
    markdown: (text) => `| Först | Sist |\n| --- | --- |\n| ${text} | slut |`,
    shows: (text) => ['Först', 'Sist', text, 'slut'].map((cell) => ['table tableRow tableCell', cell]),
  },
  {
    markdown: (text) => `[${text}](${written})`,
    shows: (text) => [['paragraph', `‹link ${written} ${text}›`]],
  },
];

/** Texts in every place, already escaped, as one document. */
export function inEveryPlace(escaped: readonly string[]): string {
  return escaped.flatMap((text) => places.map(({ markdown }) => markdown(text))).join('\n\n***\n\n');
}

/** What the document of `inEveryPlace` must show. */
export function shownEverywhere(texts: readonly string[]): Shown[] {
  return texts.flatMap((text) => places.flatMap(({ shows }) => shows(text)));
}

/** What micromark reads in a document. */
export function shownByMicromark(markdown: string): Shown[] {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return blocksOf(tree);
}

const program = 'cmark-gfm';
const extensions = ['table', 'autolink', 'strikethrough', 'tagfilter', 'footnotes', 'tasklist'];

/** Whether GitHub's own reader of Markdown is installed. */
export const hasCmark = spawnSync(program, ['--version']).status === 0;

/** What cmark-gfm reads in a document. */
export function shownByCmark(markdown: string): Shown[] {
  const options = [...extensions.flatMap((name) => ['-e', name]), '-t', 'xml'];
  const input = { input: markdown, encoding: 'utf8', maxBuffer: 100_000_000 } as const;
  const { stdout, stderr } = spawnSync(program, options, input);
  if (stderr !== '') throw new Error(stderr);
  const { documentElement } = new DOMParser().parseFromString(stdout, 'text/xml');
  return blocksOf(treeOf(documentElement));
}

/** A node of either reader, under micromark's names. */
interface Tree {
  type: string;
  depth?: number;
  value?: string;
  url?: string;
  children?: readonly Tree[];
}

/** What is read of an element of XML. */
interface XmlElement {
  localName: string;
  textContent: string;
  children: Iterable<XmlElement>;
  getAttribute(name: string): string | null;
}

/** Names of cmark's that micromark has others for. */
const names: Readonly<Record<string, string>> = {
  document: 'root',
  item: 'listItem',
  taskitem: 'listItem',
  block_quote: 'blockquote',
  code_block: 'code',
  html_block: 'html',
  thematic_break: 'thematicBreak',
  table_header: 'tableRow',
  table_row: 'tableRow',
  table_cell: 'tableCell',
  emph: 'emphasis',
  strikethrough: 'delete',
  code: 'inlineCode',
  html_inline: 'html',
  linebreak: 'break',
};

function treeOf(element: XmlElement): Tree {
  const type = names[element.localName] ?? element.localName;
  const isSoftBreak = type === 'softbreak';
  const text = type === 'code' ? element.textContent.replace(/\n$/, '') : element.textContent;
  return {
    type: isSoftBreak ? 'text' : type,
    depth: Number(element.getAttribute('level')),
    value: isSoftBreak ? '\n' : text,
    url: element.getAttribute('destination') ?? '',
    children: [...element.children].map(treeOf),
  };
}

const containers = ['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow'];
const lines = ['paragraph', 'heading', 'tableCell'];

/** What stands in a document, block by block; rules are left out. */
function blocksOf(node: Tree, within = ''): Shown[] {
  const kind = `${within} ${node.type}`.replace(/^ (?:root ?)?/, '');
  const children = node.children ?? [];
  if (containers.includes(node.type)) return children.flatMap((child) => blocksOf(child, kind));
  if (node.type === 'thematicBreak') return [];
  if (!lines.includes(node.type)) return [[kind, node.value ?? '']];
  const level = node.type === 'heading' ? ` ${node.depth ?? 0}` : '';
  return [[`${kind}${level}`, children.map(inlineOf).join('')]];
}

function inlineOf(node: Tree): string {
  const text = (node.children ?? []).map(inlineOf).join('');
  switch (node.type) {
    case 'text':
      return (node.value ?? '').replaceAll('\n', ' ');
    case 'html':
      return `‹${node.value ?? ''}›`;
    case 'inlineCode':
      return `‹code ${node.value ?? ''}›`;
    case 'link':
      // What looks like an address is made a link by itself, and shows the same.
      return node.url !== written && /^(?:https?:|ftp:|www\.|\S+@)/i.test(text)
        ? text
        : `‹link ${node.url ?? ''} ${text}›`;
    default:
      return `‹${node.type} ${text}›`;
  }
}
