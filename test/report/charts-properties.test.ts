import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadChart, statusChart, timeline } from '../../src/report/charts/index.ts';
import type { Pictured } from '../../src/report/charts/pictured.ts';
import { anyReport } from './pictured.ts';
import { type Element, readXml, within } from './well-formed.ts';

/** Every element of the three pictures of a report, as they stand together on a page. */
function elementsOf(report: Pictured): Element[] {
  const page = [timeline, statusChart, loadChart].map((draw) => draw(report, 'html')).join('');
  return within(readXml(page));
}

function number(text: string | undefined): number {
  return Number(text?.replace(/%$/, '') ?? 0);
}

describe('the pictures of any report', () => {
  it('are whole XML', () => {
    fc.assert(fc.property(anyReport, (report) => void elementsOf(report)));
  });

  it('have numbers wherever a number stands', () => {
    const measures = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'dx', 'width', 'height'];
    fc.assert(
      fc.property(anyReport, (report) => {
        const elements = elementsOf(report);
        const values = elements.flatMap(({ attributes }) =>
          measures.flatMap((name) => (name in attributes ? [attributes[name]] : [])),
        );
        expect(values.filter((value) => !/^-?\d+(\.\d+)?%?$/.test(value ?? ''))).toEqual([]);
        const moves = elements.flatMap(({ attributes }) => attributes.transform ?? []);
        expect(moves.filter((move) => !/^translate\(0 \d+\)$/.test(move))).toEqual([]);
      }),
    );
  });

  it('keep everything between their edges', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        for (const svg of elementsOf(report).filter(({ name }) => name === 'svg')) {
          const height = number(svg.attributes.height);
          for (const { attributes } of within(svg)) {
            const shares = [attributes.x, attributes.x1, attributes.x2].filter((share) =>
              share?.endsWith('%'),
            );
            const end = number(attributes.x) + number(attributes.width);
            for (const share of shares) expect(number(share)).toSatisfy((it: number) => it >= 0 && it <= 100);
            if (attributes.width?.endsWith('%')) expect(end).toBeLessThanOrEqual(100.001);
            const top = /translate\(0 (\d+)\)/.exec(attributes.transform ?? '')?.[1];
            expect(number(top ?? attributes.y)).toBeLessThanOrEqual(height);
          }
        }
      }),
    );
  });

  it('name every place once, and point only to places that are there', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const elements = elementsOf(report);
        const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
        const pointed = elements.flatMap(({ attributes }) => [
          ...(attributes.href?.replace('#', '').split(' ') ?? []),
          ...(attributes['aria-labelledby']?.split(' ') ?? []),
        ]);
        expect(ids).toEqual([...new Set(ids)]);
        expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
      }),
    );
  });

  it('are images with a name and a description', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const svgs = elementsOf(report).filter(
          ({ name, attributes }) => name === 'svg' && !('aria-hidden' in attributes),
        );
        for (const { attributes, children } of svgs) {
          const [title, description] = children;
          expect(attributes.role).toBe('img');
          expect([title?.name, description?.name]).toEqual(['title', 'desc']);
          expect(title?.text).not.toBe('');
          expect(description?.text).toMatch(/\d.*\.$/s);
          expect(attributes['aria-labelledby']).toBe(
            `${title?.attributes.id ?? ''} ${description?.attributes.id ?? ''}`,
          );
        }
      }),
    );
  });

  it('are drawn the same twice', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        for (const draw of [timeline, statusChart, loadChart]) {
          expect(draw(report, 'html')).toBe(draw(report, 'html'));
          expect(draw(report, 'md')).toBe(draw(report, 'md'));
        }
      }),
    );
  });
});
