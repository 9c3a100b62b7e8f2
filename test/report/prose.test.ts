import { describe, expect, it } from 'vitest';
import { proseAsHtml, proseAsMarkdown } from '../../src/report/prose.ts';

describe('prose', () => {
  it.each<[what: string, markdown: string, html: string, written?: string]>([
    ['paragraphs', 'ett\ntvå\n\n\ntre', '<p>ett\ntvå</p>\n<p>tre</p>', 'ett\ntvå\n\ntre'],
    ['nothing', ' \n\n', '', ''],
    [
      'a line of hard spaces between',
      'ett\n\u00A0 \n*två*',
      '<p>ett</p>\n<p><em>två</em></p>',
      'ett\n\n*två*',
    ],
    [
      'marks',
      '*a* __b__ ~~c~~ `d` **e _f_** g*h*i',
      '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code> <strong>e <em>f</em></strong> g<em>h</em>i</p>',
      '*a* **b** ~~c~~ `d` **e _f_** g*h*i',
    ],
    ['a mark within the same mark', '**a **b** c**', '<p><strong>a b c</strong></p>', '**a b c**'],
    [
      'blanks just inside a mark',
      '**Mål:&nbsp;** nå dit',
      '<p><strong>Mål:</strong>\u00A0 nå dit</p>',
      '**Mål:**\u00A0 nå dit',
    ],
    ['a mark that could not be written', '**a.**&ouml;', '<p>a.ö</p>', 'a.ö'],
    ['a hard break', 'ett  \ntvå\\\ntre', '<p>ett<br>\ntvå<br>\ntre</p>', 'ett\\\ntvå\\\ntre'],
    [
      'lists, tight and loose, with numbers and boxes',
      '* a\n* b\n  1) c\n\n+ [ ] d\n\n+ [x] e\n\n3. f\n3. g',
      '<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>\n<ul>\n<li>\n<p>☐ d</p>\n</li>\n<li>\n<p>☑ e</p>\n</li>\n</ul>\n<ol start="3">\n<li>f</li>\n<li>g</li>\n</ol>',
      '- a\n- b\n  1. c\n\n* ☐ d\n\n* ☑ e\n\n3. f\n4. g',
    ],
    [
      'a quote, a rule and code',
      '> a\nb\n\n---\n\n~~~js "x"\n<b>&amp;\n```\n',
      '<blockquote>\n<p>a\nb</p>\n</blockquote>\n<hr>\n<pre><code>&lt;b>&amp;amp;\n```\n</code></pre>',
      '> a\n> b\n\n___\n\n````\n<b>&amp;\n```\n````',
    ],
    [
      'a table, without its alignment and with as many cells in each row',
      '|a|\\||\n|:-|-:|\n|b<br>c|`d\\|e`|f|\n|*g*|',
      '<table>\n<thead>\n<tr>\n<th scope="col">a</th>\n<th scope="col">|</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b<br>\nc</td>\n<td><code>d|e</code></td>\n</tr>\n<tr>\n<td><em>g</em></td>\n<td></td>\n</tr>\n</tbody>\n</table>',
      '| a | \\| |\n| - | - |\n| b<br>c | `d\\|e` |\n| *g* | |',
    ],
    [
      'a table with an empty corner',
      '| | a |\n|-|-|',
      '<table>\n<thead>\n<tr>\n<td></td>\n<th scope="col">a</th>\n</tr>\n</thead>\n</table>',
      '| | a |\n| - | - |',
    ],
    [
      'links to the web, to an e-mail and beside the document',
      '[a](https://a.se/(b) "c") [d](../e.pdf) <f@g.se> www.h.se [*i*](#j)',
      '<p><a href="https://a.se/%28b%29">a</a> <a href="../e.pdf">d</a> <a href="mailto:f@g.se">f@g.se</a> <a href="http://www.h.se">www.h.se</a> <em><a href="#j">i</a></em></p>',
      '[a](https://a.se/%28b%29) [d](../e.pdf) <f@g.se> [www.h.se](http://www.h.se) *[i](#j)*',
    ],
    [
      'references, by their first definition',
      '[a] [b][A] ![c][a] [d]\n\n[a]: https://a.se "t"\n[A]: https://b.se',
      '<p><a href="https://a.se">a</a> <a href="https://a.se">b</a> <a href="https://a.se">c</a> [d]</p>',
      '[a](https://a.se) [b](https://a.se) [c](https://a.se) \\[d\\]',
    ],
    ['an empty link', '[](https://a.se)', '<p><a href="https://a.se">https://a.se</a></p>', '<https://a.se>'],
    [
      'pictures',
      '![a](b.png) ![](c.png) ![d](javascript:e)![](data:f) [![g](h.png)](i)',
      '<p><a href="b.png">a</a> <a href="c.png">c.png</a> d <a href="i">g</a></p>',
      '[a](b.png) [c.png](c.png) d [g](i)',
    ],
    [
      'HTML as written',
      'a <b onclick="x()">b</b>\n\n<div class="c">\n  <script>d</script>\n\n*e*\n\n<!-- f -->',
      '<p>a &lt;b onclick="x()">b&lt;/b></p>\n<p>&lt;div class="c"><br>\n&lt;script>d&lt;/script></p>\n<p><em>e</em></p>\n<p>&lt;!-- f --></p>',
      'a \\<b onclick="x()">b\\</b>\n\n\\<div class="c">\\\n\\<script>d\\</script>\n\n*e*\n\n\\<!-- f -->',
    ],
    ['footnotes as written', 'a[^1]\n\n[^1]: b', '<p>a[^1]</p>\n<p>[^1]: b</p>', 'a\\[^1\\]\n\n\\[^1\\]: b'],
    [
      'entities as what they stand for, in Markdown too',
      '&copy; &lt;b&gt; &amp;amp; &#42;a&#42;',
      '<p>© &lt;b> &amp;amp; *a*</p>',
      '© \\<b> \\&amp; \\*a\\*',
    ],
    [
      'no sign that shows nothing, though an entity stands for it',
      'a&#x202E;b&#13;c&#0;![d&#8238;](e)',
      '<p>ab\nc\uFFFD<a href="e">d</a></p>',
      'ab\nc\uFFFD[d](e)',
    ],
    ['a fence left open', '```\na', '<pre><code>a\n</code></pre>', '```\na\n```'],
    ['what is empty', '#\n\n>\n\n-\n\n```\n```\n\n[a]: b\n\n![](javascript:c)', '', ''],
    ['code that would define a reference', 'a\n[`b]:`](c)', '<p>a\n<a href="c">b]:</a></p>', 'a\n[b\\]:](c)'],
    [
      'an address that was written as none',
      'https\\://a.se a\\@b.se',
      '<p>https://a.se a@b.se</p>',
      'https\\://a.se a\\@b.se',
    ],
    ['dollars, which GitHub reads as mathematics', 'a $b$', '<p>a $b$</p>', 'a \\$b\\$'],
  ])('has %s', (_, markdown, html, written = markdown) => {
    expect(proseAsHtml(markdown, 2)).toBe(html);
    expect(proseAsMarkdown(markdown, 2)).toBe(written);
  });

  it.each<[headings: string, level: number, levels: number[]]>([
    ['# #', 3, [3, 3]],
    ['### ###', 2, [2, 2]],
    ['# ### ## ## ####', 2, [2, 3, 3, 3, 4]],
    ['### # ##', 2, [2, 2, 3]],
    ['## # ## ### # ##', 3, [3, 3, 4, 5, 3, 4]],
    ['# ## ### #### ##### ######', 4, [4, 5, 6, 6, 6, 6]],
  ])(
    'begins its headings at the level asked for and leaves none out: %s at %i',
    (headings, level, levels) => {
      const markdown = headings.replaceAll(' ', ' a\n\n> - ').concat(' a');
      const found = [...proseAsHtml(markdown, level).matchAll(/<h(\d)>/g)].map(([, depth]) => Number(depth));
      const written = [...proseAsMarkdown(markdown, level).matchAll(/^[> -]*(#+) a$/gm)];
      expect(found).toEqual(levels);
      expect(written.map(([, signs = '']) => signs.length)).toEqual(levels);
    },
  );

  it('is taken apart where it is nested too deep', () => {
    const quotes = (html: string): number => html.split('<blockquote>').length - 1;
    expect(quotes(proseAsHtml(`${'> '.repeat(10)}a`, 2))).toBe(10);
    expect(quotes(proseAsHtml(`${'> '.repeat(20)}a`, 2))).toBe(10);
    expect(proseAsHtml(`${'> '.repeat(20)}a`, 2)).toContain('<p>a</p>');
    expect(proseAsHtml(`${'- '.repeat(20)}a`, 2)).toContain('<li>a</li>');
    expect(proseAsHtml(`${'> '.repeat(30)}a`, 2)).toBe(`<p>${'> '.repeat(30)}a</p>`);
  });

  it('is plain text where it is too long or too tangled to be read', () => {
    const long = `*a*\n${'ord '.repeat(12_500)}`;
    expect(proseAsHtml(long, 2)).toMatch(/^<p>\*a\*\nord /);
    expect(proseAsMarkdown(long, 2)).toMatch(/^\\\*a\\\*\nord /);
    expect(proseAsHtml('*a* '.repeat(1000), 2)).toMatch(/^<p><em>a<\/em> /);
    expect(proseAsHtml('*a* '.repeat(1001), 2)).toMatch(/^<p>\*a\* /);
  });
});
