import { describe, expect, it } from 'vitest';
import type { Part, Path } from '../../src/findings/finding.ts';
import { Source } from '../../src/findings/source.ts';
import { readYaml } from '../../src/plan/read.ts';
import { dataOf } from './faults.ts';

describe('a value', () => {
  it.each([
    ['1.10', 1.1],
    ['010', 10],
    ['0x10', 16],
    ['0o10', 8],
    ['1e3', 1000],
    ['.5', 0.5],
    ['+1', 1],
    ['1_000', '1_000'],
    ['true', true],
    ['False', false],
    ['null', null],
    ['~', null],
    ['', null],
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['2017-03-31', '2017-03-31'],
    ['12:30', '12:30'],
    ['"1.10"', '1.10'],
    ['"\\e[31m\\u0007"', '\u001B[31m\u0007'],
    ["'it''s'", "it's"],
    ['!!str 1.10', '1.10'],
    ['x\ty # z', 'x\ty'],
    ['\tx', 'x'],
  ])('written %s is what YAML 1.2 says', (written, value) => {
    expect(dataOf(`a: ${written}\n`)).toEqual({ a: value });
  });

  it('may run over lines', () => {
    expect(dataOf('a: |\n  x\n   y\nb: >-\n  x\n  y\nc: x\n  - y\n')).toEqual({
      a: 'x\n y\n',
      b: 'x y',
      c: 'x - y',
    });
  });

  it.each(['\n', '\r\n'])('is the same whatever ends the lines: %j', (end) => {
    const text = ['a: |', '  x', '  y', 'b: "x', '  y"', 'c: [1,', '  2]', '', 'd: z'].join(end);
    expect(dataOf(text)).toEqual({ a: 'x\ny\n', b: 'x y', c: [1, 2], d: 'z' });
  });
});

describe('a key', () => {
  it('is a name as it is written, whatever it would be as a value', () => {
    const names = ['1.10', '010', 'true', 'null', '~', '2017', 'no', '<<', ''];
    const text = names.map((name, index) => `${name}: ${index}\n`).join('');
    expect(dataOf(text)).toEqual(Object.fromEntries(names.map((name, index) => [name, index])));
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may be %s', (name) => {
    const data = dataOf(`${name}: {a: 1}\nactors:\n  ${name}: {name: x}\n`) as Record<string, object>;
    expect(Object.keys(data)).toEqual([name, 'actors']);
    expect(Object.getOwnPropertyDescriptor(data, name)?.value).toEqual({ a: 1 });
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.keys(data.actors ?? {})).toEqual([name]);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  it('that stands twice has its first value', () => {
    expect(readYaml(new Source('a', 'a: 1\na: 2\n')).data).toEqual({ a: 1 });
  });
});

describe('a letter with dots', () => {
  it('is the same however it is written, in a key and in a value', () => {
    const text = 'actors: {n\u00E4mnd: {name: N}}\nlead: na\u0308mnd\nna\u0308r: 1\n';
    expect(dataOf(text)).toEqual({
      actors: { 'n\u00E4mnd': { name: 'N' } },
      lead: 'n\u00E4mnd',
      'n\u00E4r': 1,
    });
  });
});

describe('an alias', () => {
  it('is what its anchor is', () => {
    expect(dataOf('a: &x {b: &y [1, 2]}\nc: *x\nd: *y\ne: &x 3\nf: *x\n&k g: *k\n')).toEqual({
      a: { b: [1, 2] },
      c: { b: [1, 2] },
      d: [1, 2],
      e: 3,
      f: 3,
      g: 'g',
    });
  });

  it('of nothing is nothing', () => {
    expect(dataOf('a: &x\nb: *x\n')).toEqual({ a: null, b: null });
  });

  it('merges nothing', () => {
    expect(dataOf('a: &x {b: 1}\nc:\n  <<: *x\n')).toEqual({ a: { b: 1 }, c: { '<<': { b: 1 } } });
  });
});

describe('the data of a file with faults', () => {
  it('is there to judge when a key stands twice', () => {
    expect(readYaml(new Source('a', 'a: 1\nb: 2\na: 3\n')).data).toEqual({ a: 1, b: 2 });
  });

  it.each(['a: @x\n', 'a: *x\n', 'a: !x y\n', '[a]: b\n', 'a: 1\n---\nb: 2\n', '# a\n', '[1'])(
    'is not trusted otherwise: %j',
    (text) => expect(readYaml(new Source('a', text)).data).toBeUndefined(),
  );
});

describe('a path is located', () => {
  const text = [
    '# å',
    'actors: &actors',
    '  ks: {name: "Å 🚀", kind: board}',
    'areas:',
    '  - &area',
    '    id: "1"',
    '    lead:',
    '    title: a',
    '  - *area',
    '  -',
    '  - x',
    'groups: *actors',
    'empty: []',
    '"quoted key": 中文 x',
    '"åäö": {中文: 🚀, after: x}',
    'e\u0301: {a: x}',
  ].join('\n');

  /** The text marked at a path, with its line and column. */
  function marked(path: Path, part: Part, ending = '\n'): string {
    const source = new Source('a', `\uFEFF${text.replaceAll('\n', ending)}`);
    const { start, end } = readYaml(source).locate(path, part);
    const { line, column } = source.positionOf(start);
    return `${line}:${column} ${source.text.slice(start, end)}`;
  }

  it.each<[string, Path, Part, string]>([
    ['at its key', ['actors', 'ks'], 'key', '3:3 ks'],
    ['at its value', ['actors', 'ks', 'name'], 'value', '3:14 "Å 🚀"'],
    ['after wide characters', ['actors', 'ks', 'kind'], 'key', '3:21 kind'],
    ['after wide characters, its value', ['actors', 'ks', 'kind'], 'value', '3:27 board'],
    ['after wide keys', ['åäö', 'after'], 'value', '15:23 x'],
    ['after combining characters, each one of its own', ['\u00E9', 'a'], 'key', '16:6 a'],
    ['in quotes', ['quoted key'], 'key', '14:1 "quoted key"'],
    ['of wide characters', ['quoted key'], 'value', '14:15 中文 x'],
    ['as an entry, at the key that holds it', ['actors', 'ks'], 'entry', '3:3 ks'],
    ['as an entry of a list, at its first key', ['areas', 0], 'entry', '6:5 id'],
    ['without a value, at its key', ['areas', 0, 'lead'], 'value', '7:5 lead'],
    ['absent, at the entry that lacks it', ['areas', 0, 'status'], 'key', '6:5 id'],
    ['absent, at the key that lacks it', ['actors', 'ks', 'short'], 'value', '3:3 ks'],
    ['absent at the root, at the first key', ['title'], 'entry', '2:1 actors'],
    ['absent below what is absent', ['goals', 0, 'text'], 'value', '2:1 actors'],
    ['absent in an empty list', ['empty', 0], 'value', '13:1 empty'],
    ['below text', ['areas', 3, 'id'], 'value', '11:5 x'],
    ['inside an aliased entry, where it is written', ['areas', 1, 'title'], 'value', '8:12 a'],
    ['inside an aliased mapping, where it is written', ['groups', 'ks', 'kind'], 'value', '3:27 board'],
    ['that is an alias, at the alias', ['areas', 1], 'value', '9:5 *area'],
    ['that is an alias, at its key', ['groups'], 'key', '12:1 groups'],
    ['absent in an aliased entry, at its first key', ['areas', 1, 'status'], 'value', '6:5 id'],
    ['at the root', [], 'entry', '2:1 actors'],
  ])('%s', (_, path, part, expected) => {
    expect(marked(path, part)).toBe(expected);
    expect(marked(path, part, '\r\n')).toBe(expected);
  });

  it('of an empty item somewhere in its list', () => {
    expect(marked(['areas', 2], 'value')).toMatch(/^10:/);
  });

  it('even where there is nothing', () => {
    expect(readYaml(new Source('a', '')).locate(['areas', 0], 'value')).toEqual({ start: 0, end: 0 });
  });
});
