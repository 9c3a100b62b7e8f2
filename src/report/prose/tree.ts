import type { toMarkdown } from 'mdast-util-to-markdown';

/** A node of the syntax tree of Markdown. */
export type Node = Parameters<typeof toMarkdown>[0];
export type NodeOf<Type extends Node['type']> = Extract<Node, { type: Type }>;
export type Root = NodeOf<'root'>;
/** What stands on lines of its own. */
export type Block = NodeOf<'blockquote'>['children'][number];
/** What stands in a line. */
export type Inline = NodeOf<'paragraph'>['children'][number];

/** The paragraphs of a plain text, each of its lines without blanks round them. */
export function paragraphsOf(text: string): string[][] {
  const paragraphs: string[][] = [];
  let isBetween = true;
  for (const line of text.split(/\r\n?|\n/).map((words) => words.trim())) {
    if (line === '') isBetween = true;
    else if (isBetween) {
      paragraphs.push([line]);
      isBetween = false;
    } else paragraphs.at(-1)?.push(line);
  }
  return paragraphs;
}
