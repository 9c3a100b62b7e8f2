import { readdirSync, readFileSync } from 'node:fs';
import type { Heading, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../run.ts';

const folder = 'test/goldens/report';

/** The reports that are kept: `goldens.test.ts` holds them against what the program writes. */
const kept = readdirSync(folder).filter((file) => file.endsWith('.md'));

describe.each(kept)('the Markdown of %s', (file) => {
  const markdown = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n');
  const { children } = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

  it('has one title, and headings that follow each other, each with something under it', () => {
    const depths = children.filter(isHeading).map(({ depth }) => depth);
    expect(depths.indexOf(1)).toBe(0);
    expect(depths.lastIndexOf(1)).toBe(0);
    expect(depths.filter((depth, index) => depth > (depths[index - 1] ?? 0) + 1)).toEqual([]);
    const bare = children.filter((node, index) => {
      const next = children[index + 1];
      return isHeading(node) && (next === undefined || (isHeading(next) && next.depth <= node.depth));
    });
    expect(bare).toEqual([]);
  });

  it('has tables with rows, each row with as many cells as the head', () => {
    const lines = markdown.split('\n');
    const tables = children.filter((node) => node.type === 'table');
    expect(tables).toHaveLength(lines.filter((line) => /^\|(?:-+:?\|)+$/.test(line)).length);
    for (const { align, children: rows, position } of tables) {
      expect(rows.length).toBeGreaterThan(1);
      const written = lines.slice((position?.start.line ?? 0) - 1, position?.end.line);
      const pipes = written.map((row) => row.match(/(?<!\\)\|/g)?.length);
      expect(pipes).toEqual(written.map(() => (align?.length ?? 0) + 1));
    }
  });

  it('is tidy, with no HTML but breaks of a line', () => {
    expect(markdown.match(/(?<!\\)<(?!br>)[a-z/!?].*/gi)).toBeNull();
    expect(markdown.match(/[ \t]+$|\n{3,}|\bundefined\b|\bnull\b|\[object|\{\{/gm)).toBeNull();
    expect(markdown).toMatch(/[^\n]\n$/);
  });
});

function isHeading(node: RootContent | undefined): node is Heading {
  return node?.type === 'heading';
}

describe('the plan in Markdown', () => {
  const model = readFileSync('examples/model.plan.yaml', 'utf8');
  const planOf = async (yaml: string, path = 'a.plan.yaml', ...options: string[]): Promise<string> => {
    const words = ['report', path, '-t', 'plan', '-f', 'md', ...options];
    const { stdout } = await run(words, { files: { [path]: yaml } });
    return stdout;
  };
  const asKept = planOf(model);

  it('tells every text of the plan, those that are internal only where they are asked for', async () => {
    const texts = textsOf(parse(model));
    const found = async (...options: string[]): Promise<typeof texts> => {
      const plan = plain(await planOf(model, 'a.plan.yaml', ...options));
      return texts.filter(({ text }) => plan.includes(text));
    };
    expect(await found('--internal')).toEqual(texts);
    expect(await found()).toEqual(texts.filter(({ isInternal }) => !isInternal));
  });

  it('is the same under another name and on another day, so that git can compare it', async () => {
    expect(await planOf(model, 'b.plan.yaml', '--today', '2026-12-24')).toBe(await asKept);
  });

  it.each([
    [
      'status: partly-done',
      'status: paused',
      ['- **3.3 Gör resecentrum tryggare med ljus, sikt och vuxna på plats** – ‖ pausad'],
    ],
    ['when: Q2 2024', 'when: Q3 2024', ['- **När:** Q3 2024']],
    ['lead: elevhalsan', 'lead: fritid', ['- **Ansvarig:** Kultur- och fritidsförvaltningen']],
    [
      'closed: 2025-11-18',
      'closed: 2025-12-18',
      ['- **3.2 Utbilda personal i att upptäcka oro tidigt** – ✓ genomförd, 18 december 2025'],
    ],
    ['target: 75', 'target: 0', ['  - **Målvärde:** 0']],
    ['cost: 85000', 'cost: 1250000.5', ['- **Kostnad:** 1\u00A0250\u00A0000,5']],
    ['binding: should', 'binding: shall', ['- **Åtagande:** ska']],
    ['level: selective', 'level: indicated', ['- **Nivå:** Individinriktad']],
    ['signed: 2023-12-14', 'signed: 2023-12-15', ['  - **Undertecknad:** 15 december 2023']],
    ['valid: /2025-06-30', 'valid: /2025-05-31', ['  - **Finns:** till och med 31 maj 2025']],
    ['chair: kommundirektoren', 'chair: trygghetschefen', ['  - **Leds av:** Trygghetschefen']],
    ['- 2024-02-13', '- 2024-02-14', ['    - 14 februari 2024']],
    ['type: klotter, count: 37', 'type: klotter, count: 38', ['| Klotter | 38 | 49 | 15 |']],
  ])('shows the change of `%s` to `%s` as a change of its line', async (from, to, lines) => {
    expect(model).toContain(from);
    expect(newLines(await asKept, await planOf(model.replace(from, to)))).toEqual(lines);
  });
});

/** The texts of a plan of more than one word: what is no id, no date and no word of a closed list. */
function textsOf(value: unknown, isInternal = false): { text: string; isInternal: boolean }[] {
  if (typeof value === 'string') return value.includes(' ') ? [{ text: plain(value), isInternal }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, isInternal || key === 'internal'));
}

/** A text without the line breaks and the escapes of Markdown. */
function plain(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The lines that a text has more of than another. */
function newLines(before: string, after: string): string[] {
  const rest = before.split('\n');
  return after.split('\n').filter((line) => {
    const index = rest.indexOf(line);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
