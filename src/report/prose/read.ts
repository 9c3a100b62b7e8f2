import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { paragraphsOf, type Root } from './tree.ts';

const extensions = [gfm()];

// Addresses are made links where they are read, as GitHub does; a search through the tree afterwards would make links
// of those that are escaped.
const mdastExtensions = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);

/** GitHub-flavoured Markdown as a tree; what is too tangled to be prose, as paragraphs of plain text. */
export function readMarkdown(markdown: string): Root {
  // A line of hard spaces alone, as word processors leave, is as blank as it looks.
  const text = markdown.replace(/\r\n?/g, '\n').replace(/(?<=\n|^)[^\S\n]+(?=\n|$)/g, '');
  return isTangled(text) ? readPlain(text) : fromMarkdown(text, { extensions, mdastExtensions });
}

// The time to read nested or unclosed signs grows with the square of them: 50,000 asterisks take 90 seconds, the worst of
// what is let through here two. The longest text of the five real plans has 1,100 characters.
const most = { characters: 50_000, signs: 2000 };
const sign = /[*_~[\]!<]|^ {0,3}[-=]+[ \t]*$/gm;
const deep = /^(?:[ \t]{100}|(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){30})/m;

function isTangled(markdown: string): boolean {
  return (
    markdown.length > most.characters ||
    deep.test(markdown) ||
    (markdown.match(sign)?.length ?? 0) > most.signs
  );
}

function readPlain(text: string): Root {
  return {
    type: 'root',
    children: paragraphsOf(text).map((lines) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: lines.join('\n') }],
    })),
  };
}
