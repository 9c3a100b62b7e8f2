import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptsOf, isAlike } from '../../src/diff/excerpt.ts';

const before =
  'Everybody who works with young people in the evenings knows whom to call when something happens, and is answered the same day.';

describe('an excerpt', () => {
  it('is the whole of a short text, on one line', () => {
    expect(excerptsOf('Map the\n  partners ', 'Map partners')).toEqual({
      from: 'Map the partners',
      to: 'Map partners',
    });
  });

  it.each([
    ['in the middle', 'call', 'ask', '…', '…'],
    ['at the beginning', 'Everybody', 'Whoever', '', '…'],
    ['at the end', 'day.', 'week.', '…', ''],
  ])('shows what differs %s, with words around it', (_, old, now, start, end) => {
    const { from, to } = excerptsOf(before, before.replace(old, now));
    expect(from).toContain(old);
    expect(to).toContain(now);
    for (const shown of [from ?? '', to ?? '']) {
      expect(shown.startsWith('…')).toBe(start !== '');
      expect(shown.endsWith('…')).toBe(end !== '');
      expect(shown.split(' ').length).toBeGreaterThan(4);
    }
  });

  it('is this, of a text that had a word put in', () => {
    expect(excerptsOf(before, before.replace('call', 'call at once'))).toEqual({
      from: '… whom to call when something happens, …',
      to: '… whom to call at once when something happens, …',
    });
  });

  it('has the same words around what differs in both', () => {
    expect(excerptsOf(before, before.replace('call when something happens', 'call'))).toEqual({
      from: '… knows whom to call when something happens, and is …',
      to: '… knows whom to call, and is …',
    });
  });

  it('is the beginning of what differs where that is too long, and how the other text goes on', () => {
    const more = 'by telephone, by letter or in the street on any day of the week';
    expect(excerptsOf(before, before.replace('call', `call ${more}`))).toEqual({
      from: '… whom to call when something happens, …',
      to: '… whom to call by telephone, by letter or in the street on …',
    });
    expect(excerptsOf(before, `Call ${more}; ${before}`)).toEqual({
      from: 'Everybody who works …',
      to: 'Call by telephone, by letter or in the street on any day …',
    });
  });

  it('is the beginning of a text that had none beside it', () => {
    expect(excerptsOf(null, before).to).toMatch(/^Everybody who works .* …$/);
    expect(excerptsOf(before, null)).toEqual({ from: excerptsOf(null, before).to, to: null });
    expect(excerptsOf(null, null)).toEqual({ from: null, to: null });
  });

  it('shows where two long words differ', () => {
    const address = `https://www.example.org/${'plans/'.repeat(20)}`;
    const { from, to } = excerptsOf(`${address}2026.html`, `${address}2027.html`);
    expect(from).toMatch(/^….*2026\.html$/);
    expect(to).toMatch(/^….*2027\.html$/);
  });

  it('is the same of texts that differ in space alone', () => {
    const { from, to } = excerptsOf(before, before.replaceAll(' ', '\n\n'));
    expect(from).toBe(to);
    expect(isAlike({ from, to })).toBe(true);
    expect(isAlike(excerptsOf(before, before.replace('call', 'ask')))).toBe(false);
    expect(isAlike({ from: null, to: null })).toBe(false);
  });

  it('has at most sixty characters, whole words of its text, and shows that the texts differ', () => {
    const word = fc.constantFrom(
      'a',
      'street',
      'the',
      'municipality',
      'på',
      '😀',
      'x'.repeat(70),
      'y'.repeat(70),
    );
    const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { from, to } = excerptsOf(one, other);
        for (const [shown, whole] of [
          [from, one],
          [to, other],
        ] as const) {
          expect(Array.from(shown ?? '').length).toBeLessThanOrEqual(60);
          expect(whole).toContain((shown ?? '').replace(/^…\s?/, '').replace(/\s?…$/, ''));
        }
        expect(from === to).toBe(one === other);
        expect(from?.startsWith('…')).toBe(to?.startsWith('…'));
      }),
    );
  });

  it('is the whole of a short text, though what differs is far from its ends', () => {
    const text = 'We meet on the first day of each month, all of us.';
    const changed = text.replace('month', 'quarter');
    expect(excerptsOf(text, changed)).toEqual({ from: text, to: changed });
  });
});
