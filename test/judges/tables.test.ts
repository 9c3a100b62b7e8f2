import { describe, expect, it } from 'vitest';
import { documentsIn, named, textOf } from './documents.ts';
import { markdownFaults } from './tables.ts';
import { judge } from './tools.ts';

judge('Markdown, by cmark-gfm', ['cmark-gfm'], () => {
  it('is right where every row has as many cells as its head, and HTML is a line break', () => {
    const table = '| a | b |\n| --- | :-: |\n| c<br>d | e \\| f |\n| \\\\\\| |  |';
    expect(markdownFaults(`# Rubrik\n\n${table}\n\n\`\`\`mermaid\n|---|\n\`\`\`\n`)).toEqual([]);
  });

  it.each([
    ['a row with too many cells', '| a |\n|---|\n| b | c |', ['line 3: not 1 cells: | b | c |']],
    ['a row with too few cells', '| a | b |\n|---|---|\n| c |', ['line 3: not 2 cells: | c |']],
    [
      'a pipe whose backslash is escaped',
      '| a |\n|---|\n| b \\\\| c |',
      ['line 3: not 1 cells: | b \\\\| c |'],
    ],
    ['a head with other cells than its line', '| a | b |\n|---|', ['line 2: no table: |---|']],
    ['a table glued to a text', 'text\n| a |\n|---|---|', ['line 3: no table: |---|---|']],
    [
      'a row cut by a line break',
      '| a | b |\n|---|---|\n| c\nd | e |',
      ['line 3: not 2 cells: | c', 'line 4: not 2 cells: d | e |'],
    ],
    ['a block of HTML', '<div>\n\ntext\n', ['line 1: HTML: <div>\n']],
    ['HTML within a line', 'a <b>c</b>', ['HTML within a line: <b>', 'HTML within a line: </b>']],
  ])('finds %s', (_, markdown, faults) => {
    expect(markdownFaults(markdown)).toEqual(faults);
  });

  describe('has whole tables and no HTML', () => {
    it.each(named(documentsIn('md')))('%s', (_, document) => {
      const hasFolds = document.template === 'changes';
      expect(markdownFaults(textOf(document), hasFolds)).toEqual([]);
    });
  });
});
