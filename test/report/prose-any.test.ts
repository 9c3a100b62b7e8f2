import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseAsHtml, proseAsMarkdown } from '../../src/report/prose.ts';
import { clean } from '../../src/report/view/clean.ts';
import { line, prose } from './any-markdown.ts';
import { breaches, elementsIn } from './safe-html.ts';
import { hasCmark, type Shown, shownByCmark, shownByMicromark } from './shown.ts';

describe('prose, whatever it is', () => {
  it('has nothing in HTML but the elements and attributes of text, and links that may be followed', () => {
    fc.assert(
      fc.property(prose, (markdown) => {
        const html = proseAsHtml(markdown, 2);
        expect(breaches(html)).toEqual([]);
        const names = elementsIn(html).flatMap(({ localName, attributes }) =>
          [...attributes].map(({ name }) => `${localName} ${name}`).concat(localName),
        );
        const unexpected = names.filter(
          (name) =>
            !/^(?:p|em|strong|del|code|pre|blockquote|ul|ol( start)?|li|table|thead|tbody|tr|td|th( scope)?|a( href)?|h[2-6]|br|hr)$/.test(
              name,
            ),
        );
        expect(unexpected).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is the same when what was written is read again, in Markdown and in HTML', () => {
    fc.assert(
      fc.property(prose, (markdown) => {
        const written = proseAsMarkdown(markdown, 2);
        expect(proseAsMarkdown(written, 2)).toBe(written);
        expect(proseAsHtml(written, 2)).toBe(proseAsHtml(markdown, 2));
      }),
      { numRuns: 400 },
    );
  });

  it('has no entity and no comment in Markdown', () => {
    fc.assert(
      // In code an entity is what it says.
      fc.property(
        line.filter((text) => !text.includes('~~~')),
        (markdown) => {
          expect(proseAsMarkdown(markdown, 2)).not.toMatch(/(?<!\\)(?:\\\\)*&(?:#\w+|\w+);|(?<!\\)<!/);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('leaves what follows it alone', () => {
    fc.assert(
      fc.property(prose, (markdown) => {
        const shown = shownByMicromark(`${proseAsMarkdown(markdown, 2)}\n\nEfter [a][b] [^1]`);
        expect(shown.at(-1)).toEqual(['paragraph', 'Efter [a][b] [^1]']);
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same with and without a sign of Markdown in it', () => {
    const plain = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...Array.from('aåB 0123.,:;-+()/"\'!?%§=^{}–'),
            ' ',
            '\n',
            '\n\n',
            '\u00A0',
            '1. ',
            '- ',
            'www',
          ),
          fc.string({ unit: 'grapheme', maxLength: 3 }),
        ),
        { maxLength: 30 },
      )
      .map((parts) => clean(parts.join('')));
    fc.assert(
      fc.property(plain, (text) => {
        const below = (block: string, rule: string): string => [block, rule].filter(Boolean).join('\n');
        expect(proseAsHtml(`${text}\n\n***`, 2)).toBe(below(proseAsHtml(text, 2), '<hr>'));
        expect(proseAsMarkdown(`${text}\n\n***`, 2)).toBe(
          [proseAsMarkdown(text, 2), '___'].filter(Boolean).join('\n\n'),
        );
      }),
      { numRuns: 1000 },
    );
  });

  describe.skipIf(!hasCmark)(`to cmark-gfm${hasCmark ? '' : ', which is not installed here'}`, () => {
    it('shows what it shows to micromark, and ends where it ends', () => {
      const end: Shown = ['paragraph', 'Slut'];
      fc.assert(
        fc.property(fc.array(prose, { minLength: 50, maxLength: 50 }), (several) => {
          const written = several.map((markdown) => proseAsMarkdown(markdown, 2));
          expect(shownByCmark(written.map((markdown) => `${markdown}\n\nSlut\n\n`).join(''))).toEqual(
            written.flatMap((markdown) => [...shownByMicromark(markdown), end]),
          );
        }),
        { numRuns: 10 },
      );
    });
  });
});
