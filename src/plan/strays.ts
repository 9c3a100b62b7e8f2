import type { Source } from '../findings/source.ts';
import type { Fault } from './fault.ts';

/** A line of a file, and where it begins. To mend it is to give it another text of the same length. */
export interface Line {
  readonly start: number;
  text: string;
}

/** Where a line, counted from 0, says what belongs to what: at its indentation, its dash or its key. */
export interface Place {
  line: number;
  column: number;
}

/** The no-break space, the figure space and the narrow no-break space. */
const hard = '\\u00A0\\u2007\\u202F';
const bullets = '•·▪–—*';
const anyStray = new RegExp(`[${hard}]|^ *[${bullets}]\\s|^ *\\t`, 'm');
const stray = new RegExp(`[${hard}]|[${bullets}](?=\\s)`);
const strays = new RegExp(stray, 'g');
/** What stands before the value on a line: indentation, dashes, and a key with a no-break space after its colon. */
const structure = new RegExp(
  `[ ${hard}]*(?:[-${bullets}][ \\t${hard}]+)*(?:[^\\s:]+:[${hard}][ ${hard}]*)?`,
  'y',
);
/** An item or an entry that YAML takes for text, since before a no-break space no dash and no colon ends. */
const textLikeStructure = new RegExp(
  `^(?:[ ${hard}]*-[${hard}]|[${hard}][ ${hard}]*- |[a-z][\\w-]*:[${hard}])`,
);
const indentation = new RegExp(`^[ ${hard}]*`);
const bulletItem = new RegExp(`^([ ${hard}]*)[${bullets}]\\s`);
const dashItem = new RegExp(`^[ ${hard}]*-\\s`);
const endsWithKey = /:(?:\s+#.*)?\s*$/;
const isBlankOrComment = /^\s*(?:#|$)/;
const tabbed = /^ *(\t[ \t]*)/;

/** False of a text in which nothing can be astray. */
export function mayHaveStrays({ text }: Source): boolean {
  return anyStray.test(text);
}

export function linesOf({ text }: Source): Line[] {
  let end = -1;
  return text.split('\n').map((line) => {
    const start = end + 1;
    end = start + line.length;
    return { start, text: line };
  });
}

/** True of the text of a scalar that its writer meant as an item or an entry. */
export function isMistakenForText(written: string): boolean {
  return textLikeStructure.test(written);
}

export function beginsWithTab(line: Line | undefined): boolean {
  return line !== undefined && tabbed.test(line.text);
}

/** Blanks out each block of lines that begin with a tab: how deep it belongs nobody can tell. */
export function mendTabs(tabbedLines: readonly number[], lines: readonly Line[]): Fault[] {
  const faults: Fault[] = [];
  for (const first of tabbedLines) {
    const { start = 0, text = '' } = lines[first] ?? {};
    const [indent, tabs = ''] = tabbed.exec(text) ?? [];
    // The line is blank where it goes on with a block that is told already.
    if (indent === undefined) continue;
    const end = start + indent.length;
    faults.push({ fault: 'tab', span: { start: end - tabs.length, end } });
    for (let i = first, line = lines[i]; line; line = lines[++i]) {
      if (!beginsWithTab(line) && line.text.trim() !== '') break;
      line.text = line.text.replace(/[^\r]/g, ' ');
    }
  }
  return faults;
}

/** Writes spaces for the no-break spaces at a place and dashes for the bullets, and tells of the first one. */
export function mendStrays({ line: index, column }: Place, lines: readonly Line[]): Fault | null {
  const line = lines[index];
  if (!line) return null;
  structure.lastIndex = column;
  const written = structure.exec(line.text)?.[0] ?? '';
  const at = written.search(stray);
  if (at < 0) return null;
  const character = written.charAt(at);
  const isBullet = !isSpace(character);
  if (isBullet && !isListExpected(index, lines)) return null;
  line.text = line.text.slice(0, column) + mended(written) + line.text.slice(column + written.length);
  if (isBullet) mendItemsBelow(index, lines);
  const start = line.start + column + at;
  const span = { start, end: start + 1 };
  return isBullet ? { fault: 'bullet', bullet: character, span } : { fault: 'no-break-space', span };
}

function mended(written: string): string {
  return written.replaceAll(strays, (character) => (isSpace(character) ? ' ' : '-')).replaceAll('\t', ' ');
}

function isSpace(character: string): boolean {
  return character.trim() === '';
}

/** True below a key without a value and below another item; below a text, a bullet may be more of the text. */
function isListExpected(index: number, lines: readonly Line[]): boolean {
  const depth = depthOf(lines[index]);
  for (let i = index - 1, line = lines[i]; line; line = lines[--i]) {
    if (isBlankOrComment.test(line.text) || depthOf(line) > depth) continue;
    return endsWithKey.test(line.text) || (depthOf(line) === depth && dashItem.test(line.text));
  }
  return false;
}

/** The bullets of a list, and of those inside it, are told with its first one. */
function mendItemsBelow(index: number, lines: readonly Line[]): void {
  const depth = depthOf(lines[index]);
  for (let i = index + 1, line = lines[i]; line; line = lines[++i]) {
    if (line.text.trim() === '') continue;
    if (depthOf(line) < depth) break;
    line.text = line.text.replace(bulletItem, '$1- ');
    if (depthOf(line) === depth && !dashItem.test(line.text)) break;
  }
}

/** The width of a line's indentation; a no-break space is as wide as a space. */
export function depthOf(line: Line | undefined): number {
  return indentation.exec(line?.text ?? '')?.[0].length ?? 0;
}
