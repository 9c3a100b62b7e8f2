import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/findings/visible.ts';
import { type Part, within } from '../../src/format/markdown-parts.ts';
import { asMarkdown } from '../../src/format/markdown-text.ts';
import { line } from '../report/any-markdown.ts';
import { plainTexts } from '../report/hostile-texts.ts';
import { before, comparedPlans, written } from './changes-sample.ts';
import { everyChange } from './every-change.ts';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

function* nodesIn(node: Node): Iterable<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodesIn(child);
}

function read(markdown: string): Node[] {
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  return [...nodesIn(fromMarkdown(markdown, options))];
}

/** What GitHub makes something of besides Markdown: somebody called, another matter, a picture. */
const references = /[@#][\p{L}\p{N}_]|\bGH-\d|:[\w+-]*[a-z_+-][\w+-]*:/iu;

/** What a text is made into in a list: the kinds of its nodes, and what is shown. */
function shown(text: string): { kinds: string[]; text: string; isReference: boolean } {
  const nodes = read(`- x ${asMarkdown(text)}`);
  const said = nodes.map(({ value }) => value ?? '').join('');
  return {
    kinds: [...new Set(nodes.map(({ type }) => type))],
    text: said.replaceAll('\u200B', ''),
    isReference: references.test(said),
  };
}

function shownPlain(text: string): ReturnType<typeof shown> {
  const expected = visible(text.replace(/\s+/g, ' ').trim());
  return {
    kinds: ['root', 'list', 'listItem', 'paragraph', 'text'],
    text: `x ${expected}`.trim(),
    isReference: false,
  };
}

const callings = [
  '@all',
  'a@b.se',
  'se #12',
  'o/r#12',
  'GH-12',
  ':x: :100:',
  'https://x.se/@a#1',
  'www.x.se',
];

describe('text of a plan in a comment', () => {
  it.each([...plainTexts, ...callings])('is shown as it is, and does nothing: %j', (text) => {
    expect(shown(text)).toEqual(shownPlain(text));
  });

  it('is shown as it is, whatever it holds', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(shown(text)).toEqual(shownPlain(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a comment', () => {
  it('has no HTML but what folds, and no link', async () => {
    const nodes = read(await written('markdown', [await everyChange('<b> @a [x](https://x.se)')]));
    const html = nodes.filter(({ type }) => type === 'html').map(({ value = '' }) => value);
    expect(
      html.filter((value) => !/^(<br>|<\/?details>|<details>\n<summary>[^<>]+<\/summary>)$/.test(value)),
    ).toEqual([]);
    expect(html).toContain('</details>');
    expect(nodes.filter(({ type }) => /^(link|image|footnote)/.test(type))).toEqual([]);
  });

  it('fits what GitHub takes, what needs attention first, and says how much more there is', async () => {
    const all = [];
    for (let number = 0; number < 3; number++) all.push(await everyChange('Å @all '.repeat(400)));
    const text = await written('markdown', all);
    expect(text.length).toBeGreaterThan(60_000);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text).toMatch(/\n… \+ \d+\n$/);
    expect(text).toContain('**Needs attention (');
  });

  it('is the summary alone where nothing has changed', async () => {
    const text = await written('markdown', [await comparedPlans(before, before)]);
    expect(text.split('\n')).toHaveLength(2);
  });
});

describe('parts of a text', () => {
  const part = (rank: number, heading: string, items: string[]): Part => {
    return { rank, heading, head: `[${String(rank)}:`, items, foot: ']' };
  };
  const parts = [part(0, 'A', ['a', 'b']), part(2, 'A', ['c']), part(1, 'B', ['d', 'e'])];
  const sayMore = (items: number): string => `+${String(items)}`;

  it('are all there where there is room, each heading once', () => {
    expect(within(parts, 100, sayMore)).toBe('A[0:ab][2:c]B[1:de]');
  });

  it.each([
    [17, 'A[0:ab]B[1:d]\n+2\n'],
    [12, 'A[0:ab]\n+3\n'],
    [10, 'A[0:a]\n+4\n'],
    [4, '\n+5\n'],
  ])('of at most %i characters are the first by rank', (most, text) => {
    expect(within(parts, most, sayMore)).toBe(text);
    expect(text.length).toBeLessThanOrEqual(most);
  });
});
