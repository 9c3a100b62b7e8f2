import { readMarkdown } from './prose/read.ts';
import { safeTree } from './prose/safe.ts';
import { paragraphsOf } from './prose/tree.ts';
import { htmlOf, markdownOf } from './prose/write.ts';

/**
 * Markdown from a plan as HTML that nothing can be done with but read: blocks with `href`, `scope` and `start` as their
 * only attributes. The highest heading in it gets `level`, and none is below the sixth.
 */
export function proseAsHtml(markdown: string, level: number): string {
  const plain = plainParagraphs(markdown);
  if (plain === null) return htmlOf(safeTree(readMarkdown(markdown), level));
  return plain.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
}

/**
 * Markdown from a plan as Markdown that stays where it is put, between blank lines: the same blocks as in HTML, and
 * nothing left open. The highest heading in it gets `level`, and none is below the sixth.
 */
export function proseAsMarkdown(markdown: string, level: number): string {
  return plainParagraphs(markdown)?.join('\n\n') ?? markdownOf(safeTree(readMarkdown(markdown), level));
}

/** What could mean something to Markdown or HTML. Without any of it, the text need not be read as either. */
const sign = /[\\`*_[\]<>&#~|@$\t\0]|:\/\/|www\.|^[^\S\n]*(?:[-+=:^]|\d+[.)])|^ {4}| {2}$/im;

function plainParagraphs(markdown: string): string[] | null {
  return sign.test(markdown) ? null : paragraphsOf(markdown).map((lines) => lines.join('\n'));
}
