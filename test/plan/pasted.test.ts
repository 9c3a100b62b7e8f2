import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Source } from '../../src/findings/source.ts';
import { readYaml } from '../../src/plan/read.ts';
import { expectFaults, faultsIn } from './faults.ts';

describe('a no-break space is told where it stands', () => {
  expectFaults([
    ['after a colon', 'id: 1\nwhen:\u00A02027\nstatus: x\n', '2:6 no-break-space'],
    ['after a colon, narrow', 'id: 1\nwhen:\u202F2027\n', '2:6 no-break-space'],
    ['after a colon, as wide as a figure', 'id: 1\nwhen:\u20072027\n', '2:6 no-break-space'],
    ['after a colon and a space', 'a:\n  b:\u00A0 c\n  d: 1\n', '2:5 no-break-space'],
    ['after a colon that ends its line', 'a:\u00A0\n  b: 1\nc: 2\n', '1:3 no-break-space'],
    ['after the colon of an entry alone', 'a:\n  b:\u00A01\nc: 2\n', '2:5 no-break-space'],
    ['after the colon of an item alone', 'a:\n  - b-1:\u00A0"1"\n', '2:9 no-break-space'],
    [
      'between brackets',
      'a: {b:\u00A0c, d: 1}\ne: {f: 1,\u00A0g: 2}\n',
      '1:7 no-break-space',
      '2:10 no-break-space',
    ],
    [
      'on every line that has one',
      'a:\u00A01\nb:\u00A0"x"\nc:\n  - d:\u00A0[x]\n    e: 1\n    f:\u00A0x\n',
      '1:3 no-break-space',
      '2:3 no-break-space',
      '4:7 no-break-space',
      '6:7 no-break-space',
    ],
    ['in an indentation', 'a:\n  - b: 1\n\u00A0\u00A0\u00A0\u00A0c: 2\n    d: 3\n', '3:1 no-break-space'],
    ['in an indentation, last of all', 'a:\n  - b: 1\n\u00A0\u00A0\u00A0\u00A0c: 2\n', '3:1 no-break-space'],
    ['in an indentation, after spaces', 'a:\n  - b: 1\n   \u00A0c: 2\n    d: 3\n', '3:4 no-break-space'],
    ['in an indentation that goes too deep for it', 'a:\n  b: 1\n  \u00A0\u00A0c: 2\n', '3:3 no-break-space'],
    [
      'in the indentation of items',
      'a:\n \u00A0- b\n \u00A0- c\nd: 1\n',
      '2:2 no-break-space',
      '3:2 no-break-space',
    ],
    ['in the indentation of a text', 'a: |\n  b\n\u00A0\u00A0c\n  d\n', '3:1 no-break-space'],
    ['after a dash', 'a:\n  -\u00A0b: c\n    d: e\n', '2:4 no-break-space'],
    [
      'after the dashes of plain items',
      'a:\n  -\u00A0b\n  -\u00A0c\n',
      '2:4 no-break-space',
      '3:4 no-break-space',
    ],
    ['on a line of its own', 'a: 1\n\u00A0\nb: 2\n', '2:1 no-break-space'],
  ]);

  expectFaults([
    ['and not in a value', 'a: b\u00A0c\nd: \u00A0e\u00A0\nf: "\u00A0"\ng: Mål:\u00A0x\nh: [1\u00A0000]\n'],
    [
      'and not in a text below its key',
      'a:\n  Mål:\u00A0allt\n  och\u00A0mer\nb: |\n  c:\u00A0d\n  \u00A0e\n',
    ],
    [
      'and not in a text below a key that has one',
      'a:\u00A0|\n  b:\u00A0c\n  \u00A0d\ne: 1\n',
      '1:3 no-break-space',
    ],
    ['and not in a comment', '# a:\u00A0b\na: 1\n  #\u00A0c\n'],
  ]);
});

describe('a block that is indented with tabs is told once', () => {
  expectFaults([
    ['at its first tab', 'a:\n\t- b: 1\n\t  c: 2\n\t\td:\n\n\t\t- e: 3\nf: 4\n', '2:1 tab'],
    ['after spaces', 'a:\n  \tb: 1\n  \tc: 2\n', '2:3 tab'],
    ['among spaces', 'a:\n  - b: 1\n\tc: 2\n    d: 3\n', '3:1 tab'],
    ['within a text', 'a: |\n  b\n\tc\n  d\ne: 1\n', '3:1 tab'],
    [
      'below each heading',
      'a:\n  - b: 1\n1. Utse samordnare\n\tlead: KS\n\twhen: 2027\n\tlead: KS\n2. Utse fler\n\tlead: KS\n\twhen: 2028\nwhen: 2\n',
      '3:1 no-colon',
      '4:1 tab',
      '8:1 tab',
    ],
    [
      'beside faults elsewhere',
      'a: @b\nc:\n\td: 1\n\te\ne: "\\q"\n',
      '1:4 reserved-character @',
      '3:1 tab',
      '5:5 escape \\q',
    ],
    ['where it begins, below a comment', 'a: 1\n\t# b\nc:\n\td: 1\n', '4:1 tab'],
  ]);

  expectFaults([
    ['and not where tabs are allowed', '{a: "x\n\ty",\n\tb: 1}\n'],
    ['and not in a text', 'a: |\n  b\n  \tc\nd:\n\te: 1\n', '5:1 tab'],
  ]);
});

describe('a bullet that should be a dash', () => {
  expectFaults([
    ['is told below its key', 'a:\n• b\nc: 1\n', '2:1 bullet •'],
    ['is told among items', 'a:\n  - b\n  • c\n  - d\n', '3:3 bullet •'],
    ['is told once for a list', 'a:\n  • b: 1\n    c: 2\n  • b: 3\n    c: 4\nd: 5\n', '2:3 bullet •'],
    [
      'is told once for a list of lists',
      'a:\n  • b:\n    – c\n    – d\n  • b:\n    – e\nf: 1\n',
      '2:3 bullet •',
    ],
    ['is told again in the next list', 'a:\n  • b: 1\nc:\n  • d: 1\n', '2:3 bullet •', '4:3 bullet •'],
    ['may be an en dash', 'a:\n  – b: 1\n    c: 2\n', '2:3 bullet –'],
    ['may be an asterisk', 'a:\n  * b: 1\n    c: 2\n  * b: 3\n', '2:3 bullet *'],
    ['may be an asterisk before text', 'a:\n  * b\n  * c\nd: 1\n', '2:3 bullet *'],
    ['may have a tab after it', 'a:\n•\tb\n•\tc: 1\n', '2:1 bullet •'],
    ['may have a no-break space after it', 'a:\n  •\u00A0b: 1\n  •\u00A0b: 2\n', '2:3 bullet •'],
    ['is told below a comment', 'a: # x\n# y\n• b: 1\n', '3:1 bullet •'],
    [
      'is told beside what is wrong below it',
      'a:\n  • b\n    c: @d\n',
      '2:3 bullet •',
      '3:8 reserved-character @',
    ],
  ]);

  expectFaults([
    ['is none in a text', 'a: |\n  • b\nc:\n  • d\n  • e\nf: – g\n'],
    ['is none below a value', 'a: b\n• c\nd: 1\n', '2:1 no-colon'],
    ['is none without a space after it', 'a: *b\nc: 1\n•d: 1\n', '1:4 unknown-alias b'],
  ]);
});

describe('typographic quotes round a value', () => {
  expectFaults([
    ['are told', 'a: “b”\nc: ”d e”\n', '1:4 curly-quotes b', '2:4 curly-quotes d e'],
    [
      'of any country are told',
      'a: „b“\nc: «d»\ne: »f»\n',
      '1:4 curly-quotes b',
      '2:4 curly-quotes d',
      '3:4 curly-quotes f',
    ],
    ['single ones are told', 'a: ‘b’\nc: ’d’\n', '1:4 curly-quotes b', '2:4 curly-quotes d'],
    ['are told with an apostrophe in them', 'a: “it’s”\n', '1:4 curly-quotes it’s'],
    ['are told in a list and round a key', '“a”: [”b”]\n', '1:1 curly-quotes a'],
    [
      'are told beside a key that stands twice',
      'a: “b”\na: c\n',
      '1:4 curly-quotes b',
      '2:1 duplicate-key a, first at 1:1',
    ],
    ['are not told at one end', 'a: “b” c\nd: e ”f”\ng: ’90-talet\nh: ”\n'],
    ['are not told where the text goes on between them', 'a: “b” och “c”\nd: »e» och »f»\n'],
    ['are not told within others', 'a: "“b”"\nc: \'”d”\'\ne: |\n  “f”\n'],
  ]);

  it('leave the data to be judged as if they were straight', () => {
    expect(readYaml(new Source('a', 'id: “1.1”\n”lead”: [‘ks’]\n')).data).toEqual({
      id: '1.1',
      lead: ['ks'],
    });
  });
});

describe('a whole plan, pasted', () => {
  const text = readFileSync('examples/model.plan.yaml', 'utf8');
  const lineCount = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const kindsIn = (pasted: string): string[] => faultsIn(pasted).map((fault) => fault.split(' ')[1] ?? '');
  const firstOfEach = (pasted: string): string[] => [...new Set(kindsIn(pasted))];

  it('with a no-break space after each colon is told of each', () => {
    const entry = /^( *(?:- )?\w+:) (?=\S)/gm;
    expect(kindsIn(text.replace(entry, '$1\u00A0'))).toEqual(Array(lineCount(entry)).fill('no-break-space'));
  });

  it('with a no-break space after each dash is told of each', () => {
    const dash = /^( *-) /gm;
    expect(kindsIn(text.replace(dash, '$1\u00A0'))).toEqual(Array(lineCount(dash)).fill('no-break-space'));
  });

  it('indented with no-break spaces is told of nothing else', () => {
    expect(firstOfEach(text.replace(/^ +/gm, (spaces) => '\u00A0'.repeat(spaces.length)))).toEqual([
      'no-break-space',
    ]);
    expect(firstOfEach(text.replace(/^ +/gm, (spaces) => '\u00A0 '.repeat(spaces.length / 2)))).toEqual([
      'no-break-space',
    ]);
  });

  it('indented with tabs is told of nothing else', () => {
    expect(firstOfEach(text.replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2)))).toEqual(['tab']);
  });

  it.each(['•', '–', '*'])('with %s for its dashes is told of nothing else', (bullet) => {
    expect(firstOfEach(text.replace(/^( *)- /gm, `$1${bullet} `))).toEqual(['bullet']);
  });
});
