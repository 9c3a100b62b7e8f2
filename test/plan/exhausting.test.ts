import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataOf, faultsIn } from './faults.ts';

const deep = 20_000;

describe('a file made to exhaust its reader', () => {
  it.each([
    ['lists in brackets', '['.repeat(deep) + ']'.repeat(deep), '1:200 too-deep'],
    ['brackets never closed', '['.repeat(deep), '1:200 too-deep'],
    ['mappings in braces', `a: ${'{a: '.repeat(deep)}${'}'.repeat(deep)}`, '1:796 too-deep'],
    ['lists by indentation', `${'- '.repeat(deep)}x\n`, '1:399 too-deep'],
    [
      'mappings by indentation',
      Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
      '200:200 too-deep',
    ],
    ['mappings as keys', `${'? '.repeat(deep)}x\n`, '1:399 too-deep'],
  ])('is refused for its depth: %s', (_, text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });

  it('is refused for the size that aliases of aliases would give it', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i <= 12; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    expect(faultsIn(lines.join('\n'))).toEqual(['5:45 alias-bomb 100000']);
  });

  it('may name one short list as often as it likes', () => {
    const text = `a: &a [1, 2]\nb:\n${'  - *a\n'.repeat(20_000)}`;
    expect(dataOf(text)).toMatchObject({ b: { length: 20_000 } });
  });

  it('with a fault on every line is told of each', () => {
    const text = Array.from({ length: deep }, (_, i) => `k${i}: @x\n`).join('');
    expect(faultsIn(text)).toHaveLength(deep);
  });

  it('with many faults on one line is told of one', () => {
    expect(faultsIn(`a: "${'\\q'.repeat(deep)}"\n`)).toEqual(['1:5 escape \\q']);
  });

  it('with a bracket too many on top is told of that alone', () => {
    expect(faultsIn(`a: ]\n${'b: c\n'.repeat(deep)}`)).toEqual(['1:4 unexpected ]']);
  });

  it('with faults that make the parser go deeper is told of those, not of the depth', () => {
    expect(faultsIn('title: Mål: x\n'.repeat(500))[0]).toBe('1:8 colon-in-value');
    expect(faultsIn('a: x\n b: y\n'.repeat(500))[0]).toBe('2:2 indentation');
    expect(faultsIn(`a: - b: 1\n${'  - b: 1\n    c: 2\n'.repeat(500)}`)).toEqual(['1:4 list-on-key-line']);
  });
});

describe('a large file', () => {
  it('of three megabytes is read', () => {
    const [front = '', areas = ''] = readFileSync('examples/boras.plan.yaml', 'utf8').split(/^areas:\n/m);
    const text = `${front}areas:\n${areas.repeat(Math.ceil(3_000_000 / areas.length))}`;
    expect(dataOf(text)).toHaveProperty('areas');
  });

  it('of fifty thousand keys is read in time', () => {
    const text = Array.from({ length: 50_000 }, (_, i) => `k${i}: 1\n`).join('');
    expect(Object.keys(dataOf(text) as object) as object).toHaveLength(50_000);
  });

  it('of very long lines is read in time', () => {
    const text = `a: ${'å'.repeat(1_000_000)}\nb: [${'1, '.repeat(50_000)}]\nc: @x\n`;
    expect(faultsIn(text)).toEqual(['3:4 reserved-character @']);
  });
});
