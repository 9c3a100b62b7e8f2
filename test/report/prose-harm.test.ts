import { describe, expect, it } from 'vitest';
import { proseAsHtml, proseAsMarkdown } from '../../src/report/prose.ts';
import { closedBlocks, openBlocks } from './hostile-texts.ts';
import { breaches, textOf } from './safe-html.ts';
import { shownByMicromark } from './shown.ts';

describe('prose that means harm', () => {
  it.each(closedBlocks)('shows what is to be read, and no more: $markdown', ({ markdown, shown }) => {
    const html = proseAsHtml(markdown, 2);
    expect(breaches(html)).toEqual([]);
    let rest = textOf(html);
    for (const words of shown) {
      expect(rest).toContain(words);
      rest = rest.slice(rest.indexOf(words) + words.length);
    }
  });

  it.each(openBlocks)('closes what it opens: %j', (opening) => {
    const markdown = `${opening}ord`;
    expect(breaches(proseAsHtml(markdown, 2))).toEqual([]);
    expect(textOf(proseAsHtml(markdown, 2))).toContain('ord');
    expect(shownByMicromark(`${proseAsMarkdown(markdown, 2)}\n\nEfter`).at(-1)).toEqual([
      'paragraph',
      'Efter',
    ]);
  });

  const addresses = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    '&#1;javascript:alert(1)',
    '<\tjavascript:alert(1)>',
    '<java&NewLine;script:alert(1)>',
    '<java\u00ADscript:alert(1)>',
    'data:text/html;base64,PHN2Zz4=',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    '//evil.example',
    '\\\\\\\\evil.example',
    '/\\evil.example',
    'https:evil.example',
    'https://a:b@evil.example',
  ];

  it.each([
    ...addresses.flatMap((address) => [`[a](${address})`, `![a](${address})`, `[a]\n\n[a]: ${address}`]),
    '<javascript:alert(1)>',
    '[a](javascript:alert(1) "onmouseover=alert(1)")',
    '[a](<javascript:alert(1)>)',
  ])('is followed nowhere: %j', (markdown) => {
    expect(proseAsHtml(markdown, 2)).not.toContain('<a');
    expect(proseAsMarkdown(markdown, 2)).not.toMatch(/(?<!\\)[[<]/);
  });

  const nested: Readonly<Record<string, string>> = {
    quotes: '> '.repeat(1000),
    lists: '- '.repeat(1000),
    'numbered lists': '1. '.repeat(1000),
    'quotes over many lines': `${'> '.repeat(29)}a\n`.repeat(500),
    'indented lists': Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n'),
    brackets: `${'['.repeat(1000)}a${']'.repeat(1000)}`,
    'open brackets': '['.repeat(1000),
    links: `${'['.repeat(1000)}a${'](b)'.repeat(1000)}`,
    pictures: `${'!['.repeat(600)}a${'](b)'.repeat(600)}`,
    emphasis: `${'*a '.repeat(1000)}${'b*'.repeat(1000)}`,
    'a run of asterisks': `${'*'.repeat(1000)}a${'*'.repeat(1000)}`,
    'a long run of asterisks': `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`,
    'emphasis that nobody closes': '*a _b **c __d ~~e '.repeat(250),
    'marks at each other': '**a***b*_c_~~d~~'.repeat(100),
    headings: 'a\n=\n'.repeat(1000),
    comments: '<!-- '.repeat(2000),
    sections: 'a <![CDATA['.repeat(1000),
    'code that nobody closes': Array.from({ length: 300 }, (_, length) => `a${'`'.repeat(length)}`).join(' '),
    definitions: `${Array.from({ length: 660 }, (_, number) => `[a${number}]: b\n`).join('')}\n[a659]`,
    blanks: `# a${' '.repeat(40_000)}b\n${'\n'.repeat(5000)}`,
    underscores: `_${'a_'.repeat(2000)}`,
    backslashes: '\\'.repeat(20_000),
  };

  it.each(Object.keys(nested))('takes no more than its time: %s', (what) => {
    const markdown = nested[what] ?? '';
    const before = process.cpuUsage().user;
    expect(breaches(proseAsHtml(markdown, 2))).toEqual([]);
    expect(proseAsMarkdown(markdown, 2)).not.toBe('');
    // Microseconds of work, whatever else the machine does; what is quadratic takes ten times as many.
    expect(process.cpuUsage().user - before).toBeLessThan(4_000_000);
  });
});
