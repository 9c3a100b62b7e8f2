import { toHtml } from 'hast-util-to-html';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';
import { escapeEnd, escapeInline, escapeStart } from '../escape.ts';
import type { NodeOf, Root } from './tree.ts';

/** A safe tree as HTML. */
export function htmlOf(tree: Root): string {
  return toHtml(toHast(tree), { characterReferences: { useNamedReferences: true } });
}

/** A safe tree as Markdown. Emphasis is an asterisk: an underscore marks nothing inside a word. */
export function markdownOf(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    // The other signs for a rule could be read as a list together with those of a list round it.
    rule: '_',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { text, link: Object.assign(link, { peek: linkStart }), break: lineBreak },
  }).trimEnd();
}

const text: Handle = (node: NodeOf<'text'>, _, { stack }, { before, after }) => {
  const escaped = escapeInline(node.value);
  const lines = (stack.includes('link') ? escaped : escapeAddresses(escaped)).split('\n');
  const written = lines
    .map((line, index) => (index > 0 || before === '\n' ? escapeStart(line) : line))
    .join('\n');
  if (after === '[' && written.endsWith('!')) return `${written.slice(0, -1)}\\!`;
  return stack.includes('headingAtx') && after === '\n' ? escapeEnd(written) : written;
};

/** What is no link in the tree is to be none where it is read again. */
function escapeAddresses(escaped: string): string {
  return escaped.replace(/(?<=https?|ftp):(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@(?=[\w.-])/gi, '\\$&');
}

const link: Handle = (node: NodeOf<'link'>, _, state, info) => {
  const address = bareAddress(node);
  if (address !== null) return `<${address}>`;
  const exits = [state.enter('link'), state.enter('label')];
  const words = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
  for (const exit of exits.toReversed()) exit();
  return `[${words}](${node.url})`;
};

function linkStart(node: NodeOf<'link'>): string {
  return bareAddress(node) === null ? '[' : '<';
}

/** What a link shows, where that is the address itself. */
function bareAddress({ url, children: [only, ...others] }: NodeOf<'link'>): string | null {
  if (only?.type !== 'text' || others.length > 0) return null;
  if (only.value === url && /^(?:https?|mailto):/i.test(url)) return url;
  const isEmail = `mailto:${only.value}` === url && /^[\w.+-]+@[a-z\d]+(?:[.-][a-z\d]+)+$/i.test(only.value);
  return isEmail ? only.value : null;
}

const lineBreak: Handle = (_node, _, { stack }) => (stack.includes('tableCell') ? '<br>' : '\\\n');
