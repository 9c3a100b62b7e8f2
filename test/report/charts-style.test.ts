import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadChart, statusChart, timeline } from '../../src/report/charts/index.ts';
import { anyReport } from './pictured.ts';

describe('the style sheet of the pictures', () => {
  const css = readFileSync('templates/partials/charts.css', 'utf8');
  /** The colours of a theme, by their names. */
  const colours = (from: string): Readonly<Record<string, string>> => {
    const [theme = ''] = css.slice(css.indexOf(from)).split('}');
    return Object.fromEntries(
      [...theme.matchAll(/--([\w-]+): (#\w+)/g)].map(([, name = '', value = '']) => [name, value]),
    );
  };

  it.each([
    ['in light', colours('.picture {')],
    ['in the dark', colours('@media screen and (prefers-color-scheme: dark)')],
  ])('has contrast enough %s', (_, theme) => {
    const contrast = (one: string, other: string): number => {
      const [light, dark] = [luminance(theme[one]), luminance(theme[other])].toSorted((a, b) => b - a) as [
        number,
        number,
      ];
      return (light + 0.05) / (dark + 0.05);
    };
    const texts = [
      ['ink', 'ground'],
      ['muted', 'ground'],
      ['late', 'ground'],
      ['ink', 'ended'],
      ...['done', 'underway', 'open', 'late'].map((fill) => ['on-fill', fill]),
    ];
    const shapes = ['late', 'done', 'underway', 'open', 'line', 'ink'].flatMap((fill) => [
      [fill, 'ground'],
      [fill, 'faint'],
    ]);
    const weak = (pairs: string[][], least: number): string[] =>
      pairs
        .filter(([one = '', other = '']) => !(contrast(one, other) >= least))
        .map((pair) => pair.join(' on '));
    expect(weak(texts, 4.5)).toEqual([]);
    expect(weak(shapes, 3)).toEqual([]);
  });

  it('speaks of no class that no picture has', () => {
    const reports = fc.sample(anyReport, { numRuns: 100, seed: 1 });
    const markup = reports.flatMap((report) =>
      [timeline, statusChart, loadChart].map((draw) => draw(report, 'html')),
    );
    const used = new Set(
      markup.flatMap((html) =>
        [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
      ),
    );
    const styled = new Set([...css.matchAll(/\.(pic[\w-]+)/g)].map(([, name = '']) => name));
    expect([...styled].filter((name) => !used.has(name))).toEqual([]);
    expect(styled.size).toBeGreaterThan(20);
  });

  it('asks for nothing from elsewhere, and holds nothing that a template would read', () => {
    expect(css).not.toMatch(/url\(|@import|\{\{|\}\}/);
  });
});

function luminance(hex = ''): number {
  const digits = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex;
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5]
    .map((at) => parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
