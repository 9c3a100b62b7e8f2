import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cssString,
  escapeHtml,
  escapeMarkdown,
  linesAsHtml,
  linesAsMarkdown,
} from '../../src/report/escape.ts';
import { clean } from '../../src/report/view/clean.ts';
import { tangle } from './any-markdown.ts';
import { plainTexts } from './hostile-texts.ts';
import { elementsIn } from './safe-html.ts';
import { hasCmark, inEveryPlace, shownByCmark, shownByMicromark, shownEverywhere } from './shown.ts';

/** A text as it is to be read: on one line. */
function read(text: string): string {
  return text.replace(/[\t-\r \u0085\u2028\u2029]+/g, ' ').replace(/^ | $/g, '');
}

const nasty = [
  ...plainTexts,
  ...[
    '#',
    '##',
    '# #',
    'a #',
    'a ##',
    '#a',
    '####### a',
    '-',
    '--',
    '- -',
    '-- -',
    '-a',
    '+',
    '>',
    '=',
    '= =',
    '~~~ a',
  ],
  ...[
    ':-',
    '-:',
    ':-:',
    ':-|-:',
    '|-|',
    '|',
    '||',
    '\\|',
    '\\\\|',
    '1.',
    '1)',
    '123456789. a',
    '1234567890. a',
    '1.a',
  ],
  ...[
    '_',
    '__',
    'a_b',
    'a__b',
    '_a',
    'a_',
    'a _b_ c',
    'å_ä',
    '👩_a',
    '_1_',
    '*',
    'a*b',
    '***',
    '2*3*4',
    '`',
    '``',
    '` `',
  ],
  ...[
    '<',
    '<a',
    '< a',
    'a<',
    '</a',
    '<!',
    '<?',
    '<1@b.se>',
    '<a@b.se>',
    '<https://a.se>',
    '<b',
    '<b>',
    '&',
    '&a',
    '&a;',
  ],
  ...[
    '&amp',
    '&amp;',
    '&#1;',
    '&#x1;',
    '&#;',
    '&;',
    'a&b;c',
    '\\',
    '\\\\',
    '\\a',
    'a\\',
    '\\&amp;',
    '\\<b>',
    '\\ a',
    'a \\',
  ],
  ...[
    '!',
    '![',
    '!a',
    'a!',
    '[',
    ']',
    '[]',
    '[a]',
    '[a]:',
    '[a]: b',
    '[^a]',
    '[^a]: b',
    '[ ] a',
    '[x] a',
    '](',
    '](a)',
  ],
  ...[
    '$',
    '$$',
    '$a$',
    '$1, $2',
    '~',
    '~~',
    '~a~',
    '~~a~~',
    'ca ~10',
    '^',
    '^a^',
    '==a==',
    ':a:',
    '{a}',
    '"a"',
    "'a'",
  ],
  ...[
    'https://a.se',
    'https://a.se/_b_',
    'https://a.se/~b',
    'https://a.se/a_b*',
    'https://a.se/(a)',
    'https://a.se/)',
  ],
  ...[
    'https://a.se/|b',
    'https://a.se/`b`',
    'https://a.se/[b]',
    'https://a.se/\\*',
    'https://a.se?a=1&amp;b',
    'http://a',
  ],
  ...[
    'www.a.se/_b_',
    'www.a_b.se',
    'www.a.se*',
    'xwww.a.se/*',
    'ftp://a.se/*',
    'https://a_/www.b.se/*',
    '_https://a.se_',
  ],
  ...[
    'https://a.se/\u00A0*b*',
    'https://a.se/å*',
    'https://a.se<b>',
    'a@b.se',
    '_a@b.se',
    'a_b@c.se',
    '*a@b.se*',
    'a*@b.se',
  ],
  ...[
    'mailto:_a@b.se',
    'xmpp:a@b.se/*',
    'https://*.se',
    'HTTPS://a.se/*',
    'WWW.a.se/*',
    '(https://a.se/*)',
    '"www.a.se/*"',
  ],
];

describe('a text as Markdown', () => {
  it.each([
    'KS § 44.',
    '2017-03-31',
    '(a) och (b)',
    '10 %',
    '1.10',
    '1.10 Identifiera behov',
    'Socialtjänst & skola',
    'a < b > c',
    'samordnare@example.se',
    'https://www.ostersund.se/plan_2017?a=1&b=2#mål',
    'www.example.se',
    'nr #12, C# och F#',
    'fil_med_namn.pdf',
    'K:\\plan\\2017',
    'Polisen/kommunen – "råd" (\'BRÅ\'), 5 + 5 = 10; klart!',
    '-5 grader',
    '+46 63 14 30 00',
    'a\u00A0b',
  ])('is left as it is where nothing of it means anything: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    ['1. Inledning', '1\\. Inledning'],
    ['1) a', '1\\) a'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['> a', '\\> a'],
    ['===', '\\==='],
    [':--', '\\:--'],
    ['~~~', '\\~\\~\\~'],
    ['a | b', 'a \\| b'],
    ['*a* _b_ `c` [d](e) <f> $g$ \\*', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f> \\$g\\$ \\\\\\*'],
    ['&amp; & &a', '\\&amp; & &a'],
    ['Mål #', 'Mål \\#'],
    [' a \r\n\t b ', 'a b'],
    ['https://a.se/~b', 'https\\://a.se/\\~b'],
    ['www.a.se/~b', 'www\\.a.se/\\~b'],
    ['', ''],
  ])('has what means something escaped: %j → %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  const texts = nasty.map(clean).filter((text) => read(text) !== '');

  it('shows exactly itself in every place', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.flatMap((text) => shownByMicromark(inEveryPlace([escapeMarkdown(text)])))).toEqual(
      shownEverywhere(texts.map(read)),
    );
  });

  it('shows exactly itself, whatever it is', () => {
    fc.assert(
      fc.property(tangle, (text) => {
        fc.pre(read(text) !== '');
        expect(shownByMicromark(inEveryPlace([escapeMarkdown(text)]))).toEqual(shownEverywhere([read(text)]));
      }),
      { numRuns: 200 },
    );
  });

  describe.skipIf(!hasCmark)(`to cmark-gfm${hasCmark ? '' : ', which is not installed here'}`, () => {
    it('shows exactly itself in every place', () => {
      expect(shownByCmark(inEveryPlace(texts.map(escapeMarkdown)))).toEqual(shownEverywhere(texts.map(read)));
    });

    it('shows exactly itself, whatever it is', () => {
      const some = fc.array(
        tangle.filter((text) => read(text) !== ''),
        { minLength: 50, maxLength: 100 },
      );
      fc.assert(
        fc.property(some, (several) => {
          expect(shownByCmark(inEveryPlace(several.map(escapeMarkdown)))).toEqual(
            shownEverywhere(several.map(read)),
          );
        }),
        { numRuns: 20 },
      );
    });
  });

  it('never holds an entity', () => {
    fc.assert(
      fc.property(tangle, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/(?<!\\)(?:\\\\)*&(?:#\w+|\w+);/);
      }),
    );
  });
});

describe('a text whose lines are kept', () => {
  it.each([
    ['en rad', 'en rad', 'en rad'],
    ['\n ett \r\ntvå\n', 'ett<br>två', 'ett<br>två'],
    ['ett\n\n \n\ntvå', 'ett<br><br>två', 'ett<br><br>två'],
    ['- ett\n- två # a\n# tre #', '\\- ett<br>- två # a<br># tre \\#', '- ett<br>- två # a<br># tre #'],
    ['<b>\\\n|"\'&', '\\<b>\\\\<br>\\|"\'&', '&lt;b&gt;\\<br>|&quot;&#39;&amp;'],
    ['https://a.se\nb', 'https://a.se<br>b', 'https://a.se<br>b'],
    [' \n', '', ''],
  ])('breaks them in Markdown and in HTML: %j', (text, markdown, html) => {
    expect([linesAsMarkdown(text), linesAsHtml(text)]).toEqual([markdown, html]);
  });

  it('shows exactly itself in every place, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(tangle, { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.join('\n').trim();
        const lines = text
          .split(/\r\n?|[\n\u0085\u2028\u2029]/)
          .map(read)
          .filter((line, index, all) => line !== '' || all[index - 1] !== '');
        fc.pre(text !== '');
        expect(shownByMicromark(inEveryPlace([linesAsMarkdown(text)]))).toEqual(
          shownEverywhere([lines.join('‹<br>›')]),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('a text as HTML', () => {
  it('is the same text between tags and in attributes', () => {
    fc.assert(
      fc.property(tangle, (text) => {
        const escaped = escapeHtml(text);
        const [element] = elementsIn(`<p title="${escaped}" lang='${escaped}'>${escaped}</p>`);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(element?.textContent).toBe(text);
        expect([...(element?.attributes ?? [])].map(({ value }) => value)).toEqual([text, text]);
      }),
    );
  });
});

describe('a text as a string of CSS', () => {
  /** What a string of CSS says, read as the standard has it; null if it does not end where it should. */
  function said(css: string): string | null {
    const inside = /^"((?:[^"\\\n\r\f]|\\[^\n\r\f])*)"$/.exec(css)?.[1];
    return (
      inside?.replace(/\\(?:([\da-f]{1,6})[ \t\n]?|(.))/giu, (_, code?: string, sign?: string) =>
        code === undefined ? (sign ?? '') : String.fromCodePoint(parseInt(code, 16)),
      ) ?? null
    );
  }

  it.each([
    ['Östersunds kommun', '"Östersunds kommun"'],
    ['"} body{} a{"', '"\\22 } body{} a{\\22 "'],
    ['a\\b', '"a\\5c b"'],
    ['</style>', '"\\3c /style>"'],
    ['a\nb\u0085', '"a\\a b\\85 "'],
    ['\0', '"\\fffd "'],
  ])('is written: %j → %s', (text, css) => {
    expect(cssString(text)).toBe(css);
  });

  it('says exactly itself, and ends neither its string nor its style sheet', () => {
    fc.assert(
      fc.property(fc.oneof(tangle, fc.string({ unit: 'binary' })), (text) => {
        expect(said(cssString(text))).toBe(text.replaceAll('\0', '\uFFFD'));
        expect(cssString(text)).not.toMatch(/[<\p{Cc}]/u);
      }),
    );
  });
});
