import type { Span } from './finding.ts';

/** A 1-based place in a file; the column counts characters (code points), not bytes or UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** The text of a file, without byte order mark, and its lines; the table of lines is made when first asked for. */
export class Source {
  readonly path: string;
  readonly text: string;
  private starts: readonly number[] | null = null;
  private hasPairs: boolean | null = null;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  /** Where an offset in UTF-16 units stands. */
  positionOf(offset: number): Position {
    const line = this.lineOf(offset);
    const start = this.startOf(line - 1);
    // Where each character is one unit, a line of many findings is not counted through for each of them.
    this.hasPairs ??= /[\uD800-\uDBFF]/.test(this.text);
    const characters = this.hasPairs ? Array.from(this.text.slice(start, offset)).length : offset - start;
    return { line, column: characters + 1 };
  }

  /** The 1-based line of an offset; on a line of many findings far quicker than its position. */
  lineOf(offset: number): number {
    return this.lineIndex(offset) + 1;
  }

  /** Where a 1-based line begins and ends, without its line break. */
  spanOfLine(line: number): Span {
    const start = this.startOf(line - 1);
    const [end, last] = [this.startOf(line), this.text.length];
    if (end === last && !this.text.endsWith('\n')) return { start, end };
    return { start, end: this.text.startsWith('\r\n', end - 2) ? end - 2 : end - 1 };
  }

  private startOf(index: number): number {
    return this.lineStarts()[index] ?? this.text.length;
  }

  private lineIndex(offset: number): number {
    const starts = this.lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private lineStarts(): readonly number[] {
    if (this.starts) return this.starts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
    return starts;
  }
}
