import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import { compare } from '../../src/findings/compare.ts';
import swedish from '../../src/lang/sv-report.ts';
import { builtInPartials } from '../../src/report/template/files.ts';
import {
  builtIns,
  formatOf,
  isOverPlans,
  pageOfChanges,
  partialsOf,
  prepare,
  render,
  type TemplateFile,
} from '../../src/report/templates.ts';
import type { ReportModel } from '../../src/report/view.gen.ts';
import { problemsOf, type Trial, written } from './prepared.ts';

const asMarkdown: Trial = { format: 'md' };

/** The reports, and the page of changes. */
async function everyTemplate() {
  return [...(await builtIns()), await pageOfChanges()];
}

describe('the templates that come with the program', () => {
  it('are the files there are, by name and format', async () => {
    const files = readdirSync('templates').filter((file) => file.endsWith('.hbs'));
    const found = (await everyTemplate()).toSorted((a, b) => compare(a.file, b.file));
    expect(found.map(({ name, format }) => `${name}.${format}.hbs`)).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThan(0);
  });

  it('are reports, but for the page of changes', async () => {
    expect((await builtIns()).map(({ name }) => name)).not.toContain('changes');
    expect(await pageOfChanges()).toMatchObject({ name: 'changes', format: 'html' });
  });

  it('say what they are for, the same in each format', async () => {
    const told = new Map<string, Set<string>>();
    for (const template of await builtIns()) {
      const { sv, en } = template.description;
      expect(sv && en).not.toBe('');
      const what = `${sv} ${en} ${isOverPlans(template)}`;
      told.set(template.name, (told.get(template.name) ?? new Set()).add(what));
    }
    expect([...told].filter(([, whats]) => whats.size > 1)).toEqual([]);
  });

  it('speak of what the view has, and of nothing else', async () => {
    for (const template of await everyTemplate()) {
      const made = await prepare(template, { format: template.format, schema, partials: new Map() });
      expect(made).toMatchObject({ template: { format: template.format } });
    }
  });
});

describe('a partial that comes with the program', () => {
  it('is included somewhere', async () => {
    const unused: string[] = [];
    for (const format of ['html', 'md'] as const) {
      const partials = await builtInPartials(format);
      const templates = (await everyTemplate()).filter((template) => template.format === format);
      const texts = [...templates, ...partials.values()].map(({ text }) => text).join('');
      const included = new Set(Array.from(texts.matchAll(/\{\{#?> *([\w-]+)/g), ([, name]) => name));
      unused.push(...[...partials].filter(([name]) => !included.has(name)).map(([, { file }]) => file));
    }
    expect(unused).toEqual([]);
  });
});

describe('the files of a template', () => {
  const file = (name: string, text = ''): TemplateFile => ({ file: name, text });

  it.each([
    ['a/min.html.hbs', 'html'],
    ['min.MD.hbs', 'md'],
    ['min.hbs', null],
    ['html.hbs', null],
    ['style.css', 'html'],
  ])('%s says that its format is %s', (name, format) => {
    expect(formatOf(name)).toBe(format);
  });

  it('are included by their names, if they are of the format or of none', () => {
    const files = ['x/row.html.hbs', 'x/row.md.hbs', 'x/partials/cell.hbs', 'x/style.css'].map((name) =>
      file(name),
    );
    expect([...partialsOf(files, 'html').keys()].toSorted()).toEqual(['cell', 'row', 'style']);
    expect([...partialsOf(files, 'md').keys()].toSorted()).toEqual(['cell', 'row']);
  });

  it('win over others of the same name where they say the format, or come later', () => {
    const files = [
      file('row.md.hbs', '1'),
      file('row.hbs', '2'),
      file('cell.hbs', '3'),
      file('partials/cell.hbs', '4'),
    ];
    const found = partialsOf(files, 'md');
    expect([...found].map(([name, { text }]) => [name, text])).toEqual([
      ['row', '1'],
      ['cell', '4'],
    ]);
  });

  it.each([
    ['{{!-- portfolio: sv: Flera | en: Several --}}', true],
    ['\uFEFF\n{{! portfolio:\n  sv: Flera | en: Several }}', true],
    ['{{!-- sv: En | en: One --}}{{!-- portfolio: --}}', false],
    ['portfolio: x', false],
    ['', false],
  ])('say in their first comment whether they are over several plans: %j', (text, is) => {
    expect(isOverPlans(file('t.hbs', text))).toBe(is);
  });

  it('win over the partials that come with the program', async () => {
    const partials = { 'page.html.hbs': '<own>{{> @partial-block}}</own>' };
    expect(await written('{{#> page}}{{title}}{{/page}}', { title: 'x' }, { partials })).toBe(
      '<own>x</own>\n',
    );
  });

  it('over several plans speak of all of them', async () => {
    const text = '{{!-- portfolio: x --}}{{#each plans}}{{title}}{{#unless @last}}, {{/unless}}{{/each}}';
    expect(await written(text, { plans: [{ title: 'a' }, { title: 'b' }] })).toBe('a, b\n');
    expect(await problemsOf('{{!-- portfolio: x --}}{{title}}')).toMatchObject([
      { problem: 'unknown-name', of: 'portfolio', line: 1, column: 26 },
    ]);
  });
});

describe('what is printed', () => {
  const hostile = '<b> & "x" | `y` *z* {{title}} &amp;';

  it('is escaped for HTML', async () => {
    expect(await written('<p title="{{title}}">{{title}}</p>', { title: hostile })).toBe(
      '<p title="&lt;b&gt; &amp; &quot;x&quot; | &#x60;y&#x60; *z* {{title}} &amp;amp;">' +
        '&lt;b&gt; &amp; &quot;x&quot; | &#x60;y&#x60; *z* {{title}} &amp;amp;</p>\n',
    );
  });

  it('is escaped for Markdown, without entities', async () => {
    expect(await written('| {{title}} |', { title: hostile }, asMarkdown)).toBe(
      '| \\<b> & "x" \\| \\`y\\` \\*z\\* {{title}} \\&amp; |\n',
    );
  });

  it('is escaped once on its way through helpers and partials', async () => {
    const partials = { 'row.hbs': '{{label}} {{more}}' };
    const text = '{{> row label=(say sv="<{x}>" x=title) more=(lines title)}}';
    expect(await written(text, { title: '&' }, { partials })).toBe('&lt;&amp;&gt; &amp;\n');
    expect(await written(text, { title: '|' }, { partials, ...asMarkdown })).toBe('\\<\\|> \\|\n');
  });

  it('is nothing where there is null, and a number where there is one', async () => {
    const model = { organisation: null, adopted: null, figures: { open: 0 } };
    expect(await written('[{{organisation}}{{adopted.by.name}}{{figures.open}}]', model)).toBe('[0]\n');
  });

  it('is nothing for a null in a list, also within a block', async () => {
    const model = { incidents: { rows: [{ counts: [1, null, 0] }] } };
    const text =
      '{{#each incidents.rows}}{{#each counts}}<td>{{#unless @first}}{{this}}{{/unless}}{{this}}</td>{{/each}}{{/each}}';
    expect(await written(text, model)).toBe('<td>1</td><td></td><td>00</td>\n');
  });

  it('is the name of the view, also where a helper or a block is called the same', async () => {
    const model = {
      decisions: [{ date: '2017-03-31' }],
      leads: [{ each: [{ title: 'x' }] }],
      agreements: [{ with: [{ name: 'polisen' }] }],
      figures: { byStatus: [{ count: 3 }] },
    };
    const text = `{{#each decisions}}{{date}} {{date date}}{{/each}}
{{#each leads}}{{count each}}{{#each each}}{{title}}{{/each}}{{/each}}
{{#each agreements}}{{names with}}{{/each}}
{{#each figures.byStatus}}{{count}}{{#with this as |one|}}{{one.count}}{{/with}}{{/each}}`;
    expect(await written(text, model)).toBe('2017-03-31 31 mars 2017\n1x\npolisen\n33\n');
  });

  it('is nothing that an object has from elsewhere', async () => {
    expect(await problemsOf('{{constructor}}{{__proto__.x}}{{lookup document "toString"}}')).toMatchObject([
      { problem: 'unknown-name', name: 'constructor' },
      { problem: 'unknown-name', name: '__proto__' },
      { problem: 'unknown-name', name: 'toString' },
    ]);
  });

  it('cannot be mistaken for the mark of something else', async () => {
    const model = { title: '\x000\0', situation: { text: 'a\n\nb' } };
    expect(await written('{{prose situation.text}}{{title}}{{lines title}}', model, asMarkdown)).toBe(
      'a\n\nb00\n',
    );
  });
});

describe('white space', () => {
  it('in Markdown is never more than one blank line, and one line break at the end', async () => {
    const text = '\n\n# {{title}}\n{{#if organisation}}\n\nx\n{{/if}}\n\n  \n\n{{title}}  \n{{title}}\n\n\n';
    expect(await written(text, { title: 'a', organisation: null }, asMarkdown)).toBe('# a\n\na  \na\n');
  });

  it('in HTML is no blank line', async () => {
    const text = '<p>\n\n{{#if title}}\n  <b>x</b>  \n\n{{/if}}\n</p>';
    expect(await written(text, { title: 'a' })).toBe('<p>\n  <b>x</b>\n</p>\n');
  });

  it('stays as it is in what a helper has made, set in as far as that in Markdown', async () => {
    const model = { situation: { text: '```\na\n\n\n  b\n```' } };
    const text = '- x\n\n  {{> inner}}\n';
    const partials = { 'inner.hbs': '{{prose situation.text}}' };
    expect(await written(text, model, { partials, ...asMarkdown })).toBe(
      '- x\n\n  ```\n  a\n\n\n    b\n  ```\n',
    );
    expect(await written('<div>\n  {{prose situation.text}}\n</div>', model)).toBe(
      '<div>\n  <pre><code>a\n\n\n  b\n</code></pre>\n</div>\n',
    );
  });

  it('is tidied in good time, however much there is of it', async () => {
    const title = `a${' '.repeat(200_000)}b`;
    const start = performance.now();
    expect(await written('{{title}}\n', { title })).toBe(`${title}\n`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('is the same with the line ends of every system', async () => {
    const text = '<p>\n{{#if title}}\n{{title}}\n{{/if}}\n</p>\n';
    const expected = await written(text, { title: 'a' });
    expect(await written(text.replaceAll('\n', '\r\n'), { title: 'a' })).toBe(expected);
    expect(await written(`\uFEFF${text}`, { title: 'a' })).toBe(expected);
    expect(await problemsOf('{{title}}\r\n{{titel}}\r{{titel}}')).toMatchObject([
      { line: 2, column: 3 },
      { line: 3, column: 3 },
    ]);
  });
});

describe('a template that is ready', () => {
  it('can be written of several models, each time as if it were the first', async () => {
    const text = '{{say sv="Mål" en="Goals"}}: {{title}} {{prose situation.text}}';
    const made = await prepare({ file: 't.md.hbs', text }, { format: 'md', schema, partials: new Map() });
    const model = (title: string) =>
      ({
        language: 'sv',
        textLanguage: 'sv',
        title,
        situation: { text: 'a\n\nb' },
      }) as unknown as ReportModel;
    const write = (title: string) => made.template && render(made.template, model(title), swedish);
    expect([write('x'), write('y'), write('x')]).toEqual([
      'Mål: x a\n\nb\n',
      'Mål: y a\n\nb\n',
      'Mål: x a\n\nb\n',
    ]);
  });
});

describe('everything that is wrong', () => {
  const partials = {
    'b.hbs': '{{#each actions}}\n{{titel}}{{/each}}{{> a}}',
    'a.hbs': 'å {{titel}}{{#if}}{{/if}}',
    'unclosed.hbs': '{{#if title}}',
    'unused.hbs': '{{#if titel}}',
  };

  it('is told in one run, by file and place, each once however often it is included', async () => {
    const text =
      '{{titel}}{{#each areas}}{{> b}}{{> b}}{{/each}}\n{{> unclosed}}{{> a}}{{> unclosed}}{{areas}}';
    const problems = await problemsOf(text, { partials });
    expect(problems.map(({ file, line, column, problem }) => [file, line, column, problem])).toEqual([
      [undefined, 1, 3, 'unknown-name'],
      [undefined, 2, 38, 'no-text'],
      ['b.hbs', 2, 3, 'unknown-name'],
      ['a.hbs', 1, 5, 'unknown-name'],
      ['a.hbs', 1, 15, 'one-argument'],
      ['unclosed.hbs', 1, 1, 'unclosed'],
    ]);
  });

  it('counts characters, not units of them', async () => {
    expect(await problemsOf('😀 é {{titel}}')).toMatchObject([{ line: 1, column: 7 }]);
  });

  it('is found in any text, or it can be written', async () => {
    const pieces = fc.constantFrom(
      ...[
        '{{',
        '}}',
        '{{{',
        '}}}',
        '{{#if ',
        '{{#each ',
        '{{#with ',
        '{{/if}}',
        '{{/each}}',
        '{{/with}}',
        '{{else}}',
      ],
      ...[
        '{{^',
        '{{> ',
        '{{#> ',
        '{{&',
        '{{!--',
        '--}}',
        '{{!',
        '{{#*inline ',
        '@partial-block',
        '@root',
        '@index',
      ],
      ...[
        'areas',
        'title',
        'document',
        'this',
        '..',
        '.',
        '/',
        '=',
        '|',
        ' as |',
        '(',
        ')',
        ' ',
        '\n',
        '\\',
        '"x"',
        '7',
      ],
      ...[
        'eq ',
        'say sv=',
        'lookup ',
        'prose ',
        'situation.text',
        'å😀',
        '[',
        ']',
        '~',
        'null',
        '\0',
        '{{title}}',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), async (text) => {
        const problems = await problemsOf(text.join(''));
        if (problems.length > 0) return;
        const model = { title: 'x', areas: [], document: {}, situation: null };
        expect(await written(text.join(''), model)).not.toMatch(/\[object|undefined/);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{{'.repeat(60_000)],
    ['{{a}}'.repeat(26_000)],
    ['{{!--'.repeat(26_000)],
    [`{{a "${'x'.repeat(130_000)}`],
    [`{{a "${'x'.repeat(130_000)}"}}`],
    [`{{${'a.'.repeat(65_000)}a}}`],
    [`{{a ${'b '.repeat(65_000)}}}`],
    [`{{[${'a'.repeat(130_000)}}}`],
    ['{{#a}}'.repeat(20_000)],
    ['\\{{'.repeat(43_000)],
    ['{{else}}'.repeat(16_000)],
    [' '.repeat(130_000)],
  ])('is found in good time in %.20s…', async (text) => {
    const start = performance.now();
    await problemsOf(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
