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

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  /** Where an offset in UTF-16 units stands. */
  positionOf(offset: number): Position {
    const line = this.lineOf(offset);
    const before = this.text.slice(this.startOf(line - 1), offset);
    return { line, column: Array.from(before).length + 1 };
  }

  /** The 1-based line of an offset; on a line of many findings far quicker than its position. */
  lineOf(offset: number): number {
    return this.lineIndex(offset) + 1;
  }

  /** The text of a 1-based line, without its line break. */
  lineText(line: number): string {
    return this.text.slice(this.startOf(line - 1), this.startOf(line)).replace(/\r?\n$/, '');
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
