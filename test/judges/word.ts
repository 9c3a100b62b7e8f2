import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MarkdownNode, nodesNamed, readMarkdown, wordsOf } from './markdown.ts';
import { legible } from './texts.ts';
import { printed } from './tools.ts';

/** What a reader finds in a document: its headings, its tables by row and cell, and all its words in order. */
export interface Contents {
  headings: string[];
  tables: string[][][];
  words: string;
}

/** The contents of a Markdown document once pandoc has made it a Word document. */
export function throughWord(markdown: string): Contents {
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  const path = join(folder, 'report.docx');
  try {
    const words = ['-f', 'gfm-emoji-yaml_metadata_block', '-t', 'docx', '--lua-filter', 'templates/word.lua'];
    printed('pandoc', [...words, '-o', path], markdown);
    return contentsOfWord(JSON.parse(printed('pandoc', ['-f', 'docx', '-t', 'json', path])));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The contents of a Markdown document as cmark-gfm reads it, without the pictures that are written in words for Mermaid. */
export function contentsOfMarkdown(markdown: string): Contents {
  const tree = readMarkdown(markdown.replace(/^```mermaid\n[\s\S]*?^```$/gm, ''));
  const cellsOf = (row: MarkdownNode): string[] => row.children.map(textOf);
  return {
    headings: nodesNamed(tree, 'heading').map(textOf),
    tables: nodesNamed(tree, 'table').map(({ children }) => children.map(cellsOf)),
    words: textOf(tree),
  };
}

function textOf(node: MarkdownNode): string {
  return legible(wordsOf(node));
}

/** A part of what pandoc has read: what it is, and what is in it. */
interface Part {
  t: string;
  c?: unknown;
}

function contentsOfWord(document: unknown): Contents {
  const parts = partsIn(document);
  const named = (name: string): Part[] => parts.filter(({ t }) => t === name);
  return {
    headings: named('Header').map((heading) => legible(wordsIn(heading.c))),
    tables: named('Table').map(rowsOf),
    words: legible(wordsIn(document)),
  };
}

type Row = [attributes: unknown, cells: unknown[][]];
type Head = [attributes: unknown, rows: Row[]];
type Body = [attributes: unknown, headColumns: unknown, head: Row[], rows: Row[]];

/** The rows of a table, of its head and of each body with its own head, as lists of cells. */
function rowsOf({ c }: Part): string[][] {
  const [, , , [, head], bodies] = c as [unknown, unknown, unknown, Head, Body[]];
  const rows = [...head, ...bodies.flatMap(([, , own, body]) => [...own, ...body])];
  return rows.map(([, cells]) => cells.map((cell) => legible(wordsIn(cell.at(-1)))));
}

function partsIn(value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap(partsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(partsIn);
  return 't' in value ? [value as Part, ...inner] : inner;
}

function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  const { t, c } = value as Part;
  switch (t) {
    case 'Str':
      return String(c);
    case 'Space':
    case 'SoftBreak':
    case 'LineBreak':
      return ' ';
    case 'Code':
      return String((c as unknown[])[1]);
    case 'CodeBlock':
      return `${String((c as unknown[])[1])}\n`;
    default: {
      const inner = Object.values(value).map(wordsIn).join('');
      return ['Para', 'Plain', 'Header'].includes(t) ? `${inner}\n` : inner;
    }
  }
}
