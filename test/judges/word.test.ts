import { describe, expect, it } from 'vitest';
import { documentsIn, named, textOf } from './documents.ts';
import { judge } from './tools.ts';
import { contentsOfMarkdown, throughWord } from './word.ts';

judge('a report as a Word document, by pandoc', ['pandoc', 'cmark-gfm'], () => {
  const markdown =
    '# Ett\n\n## Två\n\nord *ord*\n\n| a | b |\n| --- | --- |\n| c<br>d | \\| `e` |\n\n```mermaid\npie\n```\n';
  const contents = {
    headings: ['Ett', 'Två'],
    tables: [
      [
        ['a', 'b'],
        ['c d', '| e'],
      ],
    ],
    words: 'Ett Två ord ord a b c d | e',
  };

  it('has the headings, the tables with their line breaks, and the words, without pictures for Mermaid', () => {
    expect(contentsOfMarkdown(markdown)).toEqual(contents);
    expect(throughWord(markdown)).toEqual(contents);
  });

  it('is found wanting where there is less', () => {
    expect(throughWord(markdown.replace('| c<br>d | \\| `e` |\n', ''))).not.toEqual(contents);
  });

  /** What people go on working with; in English other words stand in the same places. */
  const followUps = documentsIn('md').filter(
    ({ template, language }) => template === 'follow-up' && language === 'sv',
  );

  describe('has all that the Markdown has', () => {
    it.each(named(followUps))('%s', (_, document) => {
      const text = textOf(document);
      expect(throughWord(text)).toEqual(contentsOfMarkdown(text));
    });
  });
});
