import { type MarkdownNode, nodesNamed, readMarkdown } from './markdown.ts';

/**
 * What is wrong with the tables of a Markdown document, and what HTML it holds. A reader drops the cells that are too many
 * in a row and fills up what is too few without a word, so the source is counted beside what was read.
 *
 * @param hasFolds whether it may hold what opens and closes a fold, as a comment on a change does
 */
export function markdownFaults(markdown: string, hasFolds = false): string[] {
  const tree = readMarkdown(markdown);
  const source = markdown.split('\n');
  const lineAt = (line: number): string => source[line - 1] ?? '';
  const tables = nodesNamed(tree, 'table');
  return [
    ...lostTables(tree, source, tables).map((line) => `line ${line}: no table: ${lineAt(line)}`),
    ...tables.flatMap(({ children: rows, lines }) => {
      const columns = rows[0]?.children.length ?? 0;
      const delimiter = (lines?.[0] ?? 0) + 1;
      const written = [delimiter, ...rows.map((row) => row.lines?.[0] ?? 0)];
      return written
        .filter((line) => !pipesIn(lineAt(line)).every((pipes) => pipes === columns + 1))
        .map((line) => `line ${line}: not ${columns} cells: ${lineAt(line)}`);
    }),
    ...nodesNamed(tree, 'html_block')
      .filter(({ text }) => !hasFolds || !fold.test(text))
      .map(({ lines, text }) => `line ${lines?.[0] ?? 0}: HTML: ${text}`),
    ...nodesNamed(tree, 'html_inline')
      .filter(({ text }) => text !== '<br>')
      .map(({ text }) => `HTML within a line: ${text}`),
  ];
}

const fold = /^(<details>\n<summary>[^<>]*<\/summary>|<\/details>)\s*$/;

/** The lines between a head and its rows that have become no table, but for those that stand in code. */
function lostTables(
  tree: MarkdownNode,
  source: readonly string[],
  tables: readonly MarkdownNode[],
): number[] {
  const delimiters = new Set(tables.map(({ lines }) => (lines?.[0] ?? 0) + 1));
  const code = nodesNamed(tree, 'code_block').map(({ lines }) => lines ?? ([0, 0] as const));
  return source
    .flatMap((text, index) => (/^[\s>]*\|(\s*:?-+:?\s*\|)+\s*$/.test(text) ? index + 1 : []))
    .filter((line) => !delimiters.has(line) && !code.some(([first, last]) => first <= line && line <= last));
}

/** The pipes of a line that part cells: where any backslash before one takes its meaning, and where one itself escaped does not. */
function pipesIn(line: string): number[] {
  return [/(?<!\\)\|/g, /(?<!\\)(\\\\)*\|/g].map((pipe) => line.match(pipe)?.length ?? 0);
}
