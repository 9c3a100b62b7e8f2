import fc from 'fast-check';

/** Letters and signs that mean something to Markdown or HTML, in any order: mostly not what anybody meant. */
export const tangle: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom(...Array.from('*_`~[]()<>#-+=|\\!&;:"\'$^{}/.,0123456789 \n')),
      },
      { weight: 2, arbitrary: fc.constantFrom('a', 'b', 'å', '\u00A0', '€', '–', '👩‍👧', '漢', '\t', '  ') },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ...[
            '**',
            '__',
            '~~',
            '```',
            '](',
            '][',
            ']: ',
            '![',
            '[^1]',
            '[ ] ',
            '- ',
            '1. ',
            '> ',
            '# ',
            '---',
          ],
          ...['\n\n', '\n    ', '\n- ', '\n> ', '\n# ', '\n===', '\n---', '|-|', '\n|-|-|\n', '|a|b|', ':-:'],
          ...[
            '<b>',
            '</b>',
            '<br>',
            '<!--',
            '-->',
            '<div>\n',
            '<a href="',
            '&amp;',
            '&#32;',
            '&nbsp;',
            '&copy',
          ],
          ...[
            'https://a.se/',
            'www.a.se',
            'a@b.se',
            'mailto:',
            'javascript:',
            '<https://a.se>',
            '[x](y)',
            '(x)',
          ],
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

/** Lines that begin blocks in each other, with anything in them. */
const document: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.array(
        fc.constantFrom(
          ...[
            '# ',
            '## ',
            '#### ',
            '- ',
            '* ',
            '+ ',
            '1. ',
            '3) ',
            '> ',
            '    ',
            '  ',
            '\t',
            '- [ ] ',
            '- [x] ',
          ],
          ...[
            '```\n',
            '~~~ js\n',
            '| a | b |\n|-|:-|\n| ',
            '[a]: /b\n',
            '[^1]: ',
            '***\n',
            '<div>\n',
            '- - ',
            '- \n',
          ],
        ),
        { maxLength: 2 },
      ),
      tangle,
      fc.constantFrom('\n', '\n\n', '\n\n\n', '  \n', '\\\n', '\r\n', ''),
    ),
    { maxLength: 7 },
  )
  .map((blocks) => blocks.flat(2).join(''));

/** Words with marks, links and signs at each other. */
export const line: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...[
        '*',
        '**',
        '***',
        '_',
        '__',
        '~',
        '~~',
        'a',
        'b',
        'å',
        '👩',
        '€',
        ' ',
        ' ',
        '.',
        '(',
        ')',
        '-',
        '1.',
        '#',
        '!',
      ],
      ...[
        '&ouml;',
        '&nbsp;',
        '&#32;',
        '&amp;',
        '[x](y)',
        '[',
        '](u)',
        '![z](b)',
        '![](javascript:a)',
        '<br>',
        '<i>',
      ],
      ...['\\\n', 'www.a.se', 'a@b.se', 'https://a.se/'],
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

/** Prose of any kind, most of it careless. */
export const prose = fc.oneof(document, line);
