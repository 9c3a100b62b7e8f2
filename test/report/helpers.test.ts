import { describe, expect, it } from 'vitest';
import { helperNames } from '../../src/report/template/signatures.ts';
import { type Trial, written } from './prepared.ts';

/** What a template writes, in Swedish and as HTML where nothing else is said, without the line break at the end. */
async function line(text: string, model: object = {}, trial: Trial = {}): Promise<string> {
  return (await written(text, model, trial)).replace(/\n$/, '');
}

const english = { language: 'en' };
const asMarkdown: Trial = { format: 'md' };

/** Actors, of whom only the names matter here. */
const actors = (...names: readonly string[]): object[] => names.map((name) => ({ name }));

describe('the words of a template', () => {
  const text = '{{say sv="{n} av {m} mål" en="{n} of {m} goals" n=figures.done m=figures.actions}}';
  const figures = { done: 3, actions: 1200 };

  it('are said in the language of the report, with values in the place of their names', async () => {
    expect(await line(text, { figures })).toBe('3 av 1\u00A0200 mål');
    expect(await line(text, { ...english, figures })).toBe('3 of 1\u00A0200 goals');
  });

  it('are plain text, and so are the values', async () => {
    const named = '{{say sv="<b> {x} & *y*" x=title}}';
    expect(await line(named, { title: '<i>' })).toBe('&lt;b&gt; &lt;i&gt; &amp; *y*');
    expect(await line(named, { title: '<i>' }, asMarkdown)).toBe('\\<b> \\<i> & \\*y\\*');
  });

  it('are said in the other language where a template of somebody’s own has that alone', async () => {
    expect(await line('{{say en="Goals"}}')).toBe('Goals');
    expect(await line('{{say sv="Mål"}}', english)).toBe('Mål');
  });

  it('say nothing of a value that is null', async () => {
    expect(await line('{{say sv="av {x}." x=organisation}}', { organisation: null })).toBe('av .');
  });

  it('put in values as they are, also what looks like another’s name', async () => {
    const swapped = '{{say sv="{a} {b}" a=title b=organisation}}';
    expect(await line(swapped, { title: '{b} $&', organisation: '{a}' })).toBe('{b} $&amp; {a}');
  });
});

describe('a number of things', () => {
  it.each([
    [0, '0 åtgärder', '0 actions'],
    [1, '1 åtgärd', '1 action'],
    [12_345, '12\u00A0345 åtgärder', '12\u00A0345 actions'],
  ])('%s is told as one or many', async (actions, sv, en) => {
    const text = '{{plural figures.actions sv="åtgärd|åtgärder" en="action|actions"}}';
    expect(await line(text, { figures: { actions } })).toBe(sv);
    expect(await line(text, { ...english, figures: { actions } })).toBe(en);
  });

  it('that is null is not told', async () => {
    expect(await line('{{plural figures.shareDone sv="x|y"}}', { figures: { shareDone: null } })).toBe('');
  });
});

describe('days and figures', () => {
  it('are told as people write them', async () => {
    const model = { today: '2017-03-31', figures: { shareDone: 12 } };
    const text = '{{date today}} {{percent figures.shareDone}}';
    expect(await line(text, model)).toBe('31 mars 2017 12\u00A0%');
    expect(await line(text, { ...model, ...english })).toBe('31 March 2017 12%');
  });

  it.each([
    [1.5, '1,5', '1.5'],
    [0.1 + 0.2, '0,3', '0.3'],
    [1000, '1\u00A0000', '1\u00A0000'],
    [1_234_567.25, '1\u00A0234\u00A0567,25', '1\u00A0234\u00A0567.25'],
    [999, '999', '999'],
    [-1200, '−1\u00A0200', '−1\u00A0200'],
    [
      123_456_789_012_345,
      '123\u00A0456\u00A0789\u00A0012\u00A0345',
      '123\u00A0456\u00A0789\u00A0012\u00A0345',
    ],
    [0, '0', '0'],
    ['minst 1000', 'minst 1000', 'minst 1000'],
    [null, '', ''],
  ])('%s is written %s and %s', async (baseline, sv, en) => {
    const goals = [{ indicator: { baseline } }];
    const text = '{{#each areas}}{{#each goals}}{{number indicator.baseline}}{{/each}}{{/each}}';
    expect(await line(text, { areas: [{ goals }] })).toBe(sv);
    expect(await line(text, { ...english, areas: [{ goals }] })).toBe(en);
  });

  it('that are null are not told', async () => {
    const model = { adopted: { date: null }, figures: { shareDone: null } };
    expect(await line('{{date adopted.date}}{{percent figures.shareDone}}', model)).toBe('');
  });
});

describe('texts', () => {
  it.each([
    ['åtgärd och mål', 'Åtgärd och mål'],
    ['', ''],
    ['ﬁn', 'FIn'],
    ['1 mål', '1 mål'],
    ['𐐨', '𐐀'],
  ])('%s begins with a capital letter', async (title, told) => {
    expect(await line('{{upper title}}', { title })).toBe(told);
  });

  it('keep their line breaks', async () => {
    const model = { title: 'a & b\n\n| c\nd' };
    expect(await line('{{lines title}}', model)).toBe('a &amp; b<br><br>| c<br>d');
    expect(await line('{{lines title}}', model, asMarkdown)).toBe('a & b<br><br>\\| c<br>d');
  });

  it('are strings in a style sheet that nothing of them breaks out of', async () => {
    const model = { title: '"}</style>\\' };
    const css = await line('<style>p { content: {{css title}} }</style>', model);
    expect(css).toBe('<style>p { content: "\\22 }\\3c /style>\\5c " }</style>');
  });

  it('in Markdown are made safe, with their headings where they belong', async () => {
    const model = { situation: { text: '# Läget\n\n<script>' } };
    const text = '<div>\n  {{prose situation.text level=3}}\n</div>';
    expect(await line(text, model)).toBe('<div>\n  <h3>Läget</h3>\n<p>&lt;script></p>\n</div>');
    expect(await line('{{prose situation.text level=2}}', model, asMarkdown)).toBe('## Läget\n\n\\<script>');
  });

  it('that are null are not told, and are nothing to ask for', async () => {
    const text =
      '{{#if (lines organisation)}}a{{/if}}{{#if (prose situation.text)}}b{{/if}}{{upper organisation}}';
    expect(await line(text, { organisation: null, situation: null })).toBe('');
  });
});

describe('lists', () => {
  it.each([
    [[], '', ''],
    [['ks'], 'ks', 'ks'],
    [['ks', 'bun'], 'ks och bun', 'ks and bun'],
    [['ks', 'bun', 'sn'], 'ks, bun och sn', 'ks, bun and sn'],
  ])('of actors are told as a sentence: %s', async (names, sv, en) => {
    const groups = [{ members: actors(...names) }];
    expect(await line('{{#each groups}}{{names members}}{{/each}}', { groups })).toBe(sv);
    expect(await line('{{#each groups}}{{names members}}{{/each}}', { ...english, groups })).toBe(en);
  });

  it('of texts are told with what is asked for between them', async () => {
    const model = { document: { duties: ['a<', 'b'] } };
    expect(await line('{{join document.duties "; "}}', model)).toBe('a&lt;; b');
  });

  it('are counted', async () => {
    expect(await line('{{count areas}} {{areas.length}}', { areas: [{}, {}] })).toBe('2 2');
  });
});

describe('a link', () => {
  const text = '{{#each document.links}}{{link this}}{{/each}}';
  const link = (title: string, url: string | null): object => ({ document: { links: [{ title, url }] } });

  it('is one in each format', async () => {
    const model = link('[Planen] & <mer>', 'https://example.se/a?b=1&c=2');
    expect(await line(text, model)).toBe(
      '<a href="https://example.se/a?b=1&amp;c=2">[Planen] &amp; &lt;mer&gt;</a>',
    );
    expect(await line(text, model, asMarkdown)).toBe(
      '[\\[Planen\\] & \\<mer>](https://example.se/a?b=1&c=2)',
    );
  });

  it.each([null, 'javascript:alert(1)', 'https://x.se/"onclick='])(
    'to %s leads nowhere that is not safe',
    async (url) => {
      const html = await line(text, link('<Planen>', url));
      expect(html).not.toMatch(/javascript|"onclick/);
      expect(html).toContain('&lt;Planen&gt;');
    },
  );
});

describe('comparisons', () => {
  it.each([
    ['(eq state.id "draft")', true],
    ['(eq state.id "adopted")', false],
    ['(eq organisation null)', true],
    ['(gt figures.open 2)', true],
    ['(gt figures.open 3)', false],
    ['(gt figures.shareDone 0)', false],
    ['(not areas)', true],
    ['(not title)', false],
    ['(and title figures.open)', true],
    ['(and title areas)', false],
    ['(or organisation areas figures.overdue)', false],
    ['(or organisation title)', true],
  ])('%s is %s', async (expression, is) => {
    const model = {
      title: 'x',
      organisation: null,
      areas: [],
      state: { id: 'draft' },
      figures: { open: 3, overdue: 0, shareDone: null },
    };
    expect(await line(`{{#if ${expression}}}true{{else}}false{{/if}}`, model)).toBe(String(is));
  });
});

describe('the pictures', () => {
  const nothing = {
    today: '2017-01-01',
    inForce: { first: null, last: null },
    file: { path: 'p' },
    areas: [],
    leads: [],
    figures: { byStatus: [], byTimeliness: [] },
  };

  it.each(helperNames.filter((name) => /line$|chart$/.test(name)))(
    '%s is nothing to ask for where there is nothing to draw',
    async (name) => {
      expect(await line(`{{#if (${name} @root)}}x{{/if}}{{${name} this}}`, nothing)).toBe('');
    },
  );
});
