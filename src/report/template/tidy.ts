import type { Format } from './files.ts';

/** Texts of several lines, kept apart until what stands around them is tidied; a mark stands in the place of each. */
export class Kept {
  private readonly texts: string[] = [];

  /** Keeps a text; its mark. */
  keep(text: string): string {
    this.texts.push(text);
    return `\0${this.texts.length - 1}\0`;
  }

  /** Puts every text in the place of its mark; in Markdown, indented as far as the mark. */
  putInto(text: string, format: Format): string {
    return text.replace(/^([ \t]*)\0(\d+)\0|\0(\d+)\0/gm, (_, indent: string | undefined, first, other) => {
      const kept = this.texts[Number(first ?? other)] ?? '';
      if (indent === undefined) return kept;
      return indent + (format === 'md' ? kept.replace(/\n(?=[^\n])/g, `\n${indent}`) : kept);
    });
  }
}

/** Text in which nothing is taken for a mark. */
export function withoutMarks(text: string): string {
  return text.replaceAll('\0', '');
}

/** Of Markdown, no more than one blank line together; of HTML, none. One line break at the end. */
export function tidied(text: string, format: Format): string {
  // Looking back first, a long run of spaces within a line is gone through once.
  const lines = text.replace(/(?<![ \t])[ \t]+$/gm, (blanks, index: number) => {
    // Two spaces at the end of a line break it in Markdown.
    return format === 'html' || index === 0 || text[index - 1] === '\n' ? '' : blanks;
  });
  const joined = format === 'html' ? lines.replace(/\n{2,}/g, '\n') : lines.replace(/\n{3,}/g, '\n\n');
  return `${joined.replace(/^\n+/, '').trimEnd()}\n`;
}
