import { stripVTControlCharacters } from 'node:util';
import type { Paint } from '../format/paint.ts';
import { plain as plainPaint } from '../format/plain.ts';

const width = 90;

/** What may be coloured on a page. */
export interface PagePaint extends Pick<Paint, 'bold' | 'dim' | 'error' | 'warning' | 'info'> {
  hasColor: boolean;
}

/** No colours. */
export const plain: PagePaint = { hasColor: false, ...plainPaint };

/** Rows of labels and values, as lines with the values below each other. */
export function columns(rows: readonly (readonly [label: string, value: string])[]): string {
  const widest = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, value]) => `  ${label.padEnd(widest)}  ${value}\n`).join('');
}

/** A text in lines of at most 90 cells, colours not counted; each line but the first is indented. */
export function wrapped(text: string, indent = ''): string {
  const [first = '', ...words] = text.split(' ');
  const lines: string[] = [];
  let line = first;
  for (const word of words) {
    const longer = `${line} ${word}`;
    if (stripVTControlCharacters(longer).length <= width || line.trim() === '') line = longer;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line].join('\n');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
