import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { groups, rules } from '../../src/rules/index.ts';
import { goldens } from '../goldens.ts';
import { run } from '../run.ts';
import { explain, explainAsJson } from './explained.ts';

goldens('examples/broken', '.md', {
  README: () => explain('--list', '-f', 'markdown', '--lang', 'en'),
  'README.sv': () => explain('--list', '-f', 'markdown', '--lang', 'sv'),
});

describe('plan explain --list', () => {
  it.each(['sv', 'en'])(
    'has a line for every rule in %s, below the heading of its group',
    async (language) => {
      const listed = await explain('--list', '--lang', language);
      const chapters = listed.split('\n\n');
      const told = chapters
        .filter((_, index) => index % 2 === 1)
        .map((lines) =>
          lines
            .trimEnd()
            .split('\n')
            .map((line) => /^([a-z-]+) +(?:error|warning|info) +\S/.exec(line)?.[1]),
        );
      const groupsWithRules = Object.values(groups).filter((group) => group.length > 0);
      expect(told).toEqual(groupsWithRules.map((group) => group.map(({ id }) => id)));
      const headings = chapters.filter((_, index) => index % 2 === 0);
      expect(headings.filter((heading) => !/^[A-ZÅÄÖ][^\n]+$/.test(heading))).toEqual([]);
      expect(new Set(headings).size).toBe(told.length);
      expect(listed.split('\n').filter((line) => line.length > 120)).toEqual([]);
    },
  );

  it('lists every rule as json', async () => {
    const listed = await explainAsJson<{ rules: { id: string }[] }>('--list');
    expect(listed.rules.map(({ id, ...rest }) => [id, Object.keys(rest)])).toEqual(
      rules.map(({ id }) => [id, ['group', 'severity', 'summary']]),
    );
  });

  it('is coloured on a terminal alone, and says the same there', async () => {
    const plain = await explain('--list');
    const { stdout } = await run(['explain', '--list'], { isTerminal: true });
    expect(plain).not.toContain('\u001B');
    expect(stdout).toContain('\u001B[1m');
    expect(stripVTControlCharacters(stdout)).toBe(plain);
    expect(await run(['explain', '--list'], { isTerminal: true, env: { NO_COLOR: '1' } })).toMatchObject({
      stdout: plain,
    });
  });
});

describe('plan explain in Markdown', () => {
  it.each(['sv', 'en'])(
    'has a chapter for every rule in %s, with all of its fences closed',
    async (language) => {
      const blocks = blocksOf(await explain('--list', '-f', 'markdown', '--lang', language));
      const headings = blocks.flatMap(({ text }) => [...text.matchAll(/^(#+) (.*)$/gm)]);
      const named = (depth: number) =>
        headings.flatMap(([, marks, name]) => (marks?.length === depth ? [name] : []));
      expect(named(1)).toHaveLength(1);
      expect(named(2)).toHaveLength(Object.values(groups).filter((group) => group.length > 0).length);
      expect(named(3)).toEqual(rules.map(({ id }) => id));
      expect(blocks.at(-1)?.isClosed).toBe(true);
    },
  );

  it('has a table of each group in which every row has all its cells and leads to its rule', async () => {
    const blocks = blocksOf(await explain('--list', '-f', 'markdown'));
    const text = blocks.map((block) => block.text).join('\n');
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    const cells = rows.map((row) => row.replaceAll('\\|', '').split('|').length - 2);
    expect(new Set(cells)).toEqual(new Set([4]));
    const links = [...text.matchAll(/^\| \[`(.*?)`\]\(#(.*?)\) /gm)].map(([, name, anchor]) => [
      name,
      anchor,
    ]);
    expect(links).toEqual(rules.map(({ id }) => [id, id]));
  });

  it('of one rule is the chapter of it', async () => {
    const whole = await explain('--list', '-f', 'markdown');
    for (const { id } of rules) expect(whole).toContain(await explain(id, '-f', 'markdown'));
  });

  it('is for rules alone', async () => {
    const words = [['time'], ['time', '2027'], ['status']];
    const codes = words.map(async (topic) => run(['explain', ...topic, '-f', 'markdown']));
    expect((await Promise.all(codes)).map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(
      words.map(() => [2, 'plan: "markdown" is no choice for --format: write pretty or json\n']),
    );
  });
});

interface Block {
  text: string;
  isClosed: boolean;
}

/** The running text of Markdown between its fences, read as GitHub reads them. */
function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [{ text: '', isClosed: true }];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const [, marks = ''] = /^(`{3,})/.exec(line) ?? [];
    const block = blocks.at(-1);
    if (!block) break;
    if (fence === '' && marks !== '') {
      fence = marks;
      block.isClosed = false;
    } else if (fence !== '' && marks.length >= fence.length && marks === line) {
      fence = '';
      blocks.push({ text: '', isClosed: true });
    } else if (fence === '') block.text += `${line}\n`;
  }
  return blocks;
}
