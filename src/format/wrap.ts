import type { Measure } from '../findings/width.ts';

/** A text in lines of at most so many cells, broken at its spaces; a word that is wider has a line of its own. */
export function wrap(text: string, width: number, cells: Measure): string[] {
  const [first = '', ...words] = text.split(' ');
  const lines: string[] = [];
  let line = first;
  for (const word of words) {
    const longer = `${line} ${word}`;
    if (cells(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
