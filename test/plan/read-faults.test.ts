import { describe, expect, it } from 'vitest';
import { expectFaults, faultsIn } from './faults.ts';
import { faultExamples } from './reasons.ts';

describe('an indentation', () => {
  expectFaults([
    ['of tabs is marked at the tab', 'areas:\n\t- id: x\n', '2:1 tab'],
    ['of tabs below spaces is marked too', 'a:\n  b: 1\n\tc: 2\nd: 3\n', '3:1 tab'],
    ['too deep is marked at the key', 'a:\n  b: 1\n   c: 2\nd: 3\n', '3:4 indentation'],
    ['too shallow is marked at the key', 'a:\n   b: 1\n  c: 2\nd: 3\n', '3:3 indentation'],
    ['below a value is marked at the key', 'title: x\n  more: y\nb: 1\n', '2:3 indentation'],
    ['too deep below a list item', 'a:\n  - x: 1\n     y: 2\n', '3:6 indentation'],
    ['too shallow below a list item', 'a:\n  - x: 1\n    y: 2\n   z: 3\n', '4:4 indentation'],
    ['of a list item that is too shallow', 'a:\n  - 1\n - 2\n', '3:2 indentation'],
    ['of a list item among keys', 'a:\n  b: 2\n  - 1\n', '3:3 indentation'],
    ['of a key among list items', 'a:\n  - 1\n  b: 2\n', '3:3 indentation'],
    ['of a list below a value', 'a: b\n- c\nd: e\n', '2:1 indentation'],
    ['of the first key alone', ' a: 1\nb: 2\nc: 3\n', '2:1 indentation'],
    ['below quotes', 'a: "x"\n  y: 1\nb: 2\n', '2:3 indentation'],
    ['is told once of lines that are indented alike', 'a:\n  b: 1\n   c: 2\n   d: 3\n', '3:4 indentation'],
    [
      'is told again where it is wrong again',
      'a:\n  b: 1\n   c: 2\n  d: 3\n    e: 4\n',
      '3:4 indentation',
      '5:5 indentation',
    ],
  ]);
});

describe('a key', () => {
  expectFaults([
    ['without a colon', 'a: 1\nb\nc: 2\n', '2:1 no-colon'],
    ['without a colon, first of all', 'b\nc: 2\n', '1:1 no-colon'],
    ['without a colon, last of all', 'a: 1\nb\n', '2:1 no-colon'],
    ['without a colon, first of a list item', 'a:\n  - id "1"\n    title: x\n', '2:5 no-colon'],
    ['without a space after the colon', 'a: 1\nb:x\nc: 2\n', '2:1 no-space-after-colon'],
    ['without that space, last of all', 'a: 1\nb:x\n', '2:1 no-space-after-colon'],
    ['that is a list', 'a: 1\n[b, c]: d\n', '2:1 collection-key'],
    ['that is a mapping', '? {b: c}\n: d\n', '1:3 collection-key'],
    ['that is an alias', 'a: &a x\n*a : y\n', '2:1 collection-key'],
    ['with its list on the same line', 'a: - x\nb: 1\n', '1:4 list-on-key-line'],
    ['with its list on the same line after a tab', 'a:\t- x\nb: 1\n', '1:4 list-on-key-line'],
    [
      'with a whole list that begins on its line',
      'a: - id: x\n    b: y\n  - id: z\n    b: q\n',
      '1:4 list-on-key-line',
    ],
  ]);
});

describe('a key that stands twice', () => {
  expectFaults([
    [
      'points to the first',
      'a: 1\nb: 2\na: 3\na: 4\n',
      '3:1 duplicate-key a, first at 1:1',
      '4:1 duplicate-key a, first at 1:1',
    ],
    [
      'is found on every level',
      'x:\n  a: 1\n  a: 2\nx: 3\n',
      '3:3 duplicate-key a, first at 2:3',
      '4:1 duplicate-key x, first at 1:1',
    ],
    [
      'is found in a value that is not used',
      'x: 1\nx: {a: 1,\n  a: 2}\n',
      '2:1 duplicate-key x, first at 1:1',
      '3:3 duplicate-key a, first at 2:5',
    ],
    ['is found whatever its quotes', '1: a\n"1": b\n', '2:1 duplicate-key 1, first at 1:1'],
    [
      'is told once of an entry that is aliased',
      'x: &x {a: 1, a: 2}\ny: *x\nz: *x\n',
      '1:14 duplicate-key a, first at 1:8',
    ],
    [
      'may be a name that objects have',
      '__proto__: 1\n__proto__: 2\n',
      '2:1 duplicate-key __proto__, first at 1:1',
    ],
    ['is no other number', '1.10: a\n1.1: b\n'],
    [
      'is told above a line that cannot be placed, where it is certain, and not below',
      'a: 1\na: 2\nb\na: 3\n',
      '2:1 duplicate-key a, first at 1:1',
      '3:1 no-colon',
    ],
    ['is not told below a wrong indentation', 'a: 1\n b: 2\na: 3\n', '2:2 indentation'],
    ['is not told below a tab', 'a:\n\tb: 1\nc: 2\nc: 3\n', '2:1 tab'],
  ]);
});

describe('a value', () => {
  expectFaults([
    [
      'with a colon in it',
      'title: Mål: allt\nareas:\n  - id: a: b\n',
      '1:8 colon-in-value',
      '3:9 colon-in-value',
    ],
    ['with a colon after quotes', 'a: "x": y\n', '1:4 colon-in-value'],
    [
      'that begins with a character YAML keeps',
      'a: @x\nb: `y\nc: %z\nd: ?\ne: 1\n',
      '1:4 reserved-character @',
      '2:4 reserved-character `',
      '3:4 reserved-character %',
      '4:4 reserved-character ?',
    ],
    [
      'that begins with an asterisk',
      'a: *viktigt* att veta\nb: ** x\n',
      '1:4 unknown-alias viktigt*',
      '2:4 unknown-alias *',
    ],
    ['that begins with an exclamation mark', 'a: !viktigt\n', '1:4 tag !viktigt'],
    ['with words after its quotes', 'a: "x" y\nb: \'x\' y\n', '1:8 unexpected y', '2:8 unexpected y'],
    ['with a comment too close to its quotes', 'a: "x"#c\n', '1:7 unexpected #c'],
    ['with words after a bar', 'a: | text\nb: 1\n', '1:6 unexpected text'],
    ['with an escape that means nothing', 'a: "C:\\Users"\nb: "\\q"\n', '1:7 escape \\U', '2:5 escape \\q'],
    ['with an apostrophe in single quotes', "a: 'it's'\nb: 1\n", "1:8 unexpected s'"],
  ]);
});

describe('what is opened and not closed is marked where it opens', () => {
  expectFaults([
    ['double quotes', 'a: "abc\nb: []\nc: d\n', '1:4 unclosed "'],
    ['double quotes above others', 'a: "abc\nb: "d"\nc: \'e\nd: 1\n', '1:4 unclosed "', "3:4 unclosed '"],
    ['double quotes with quotes inside', 'a: 1\nb: "say \\" here\nc: 3\n', '2:4 unclosed "'],
    ['single quotes', "a: 1\nb: 'it''s\n", "2:4 unclosed '"],
    ['a bracket', 'a: [1, 2\nb: 3\nc: 4\n', '1:4 unclosed ]'],
    ['a bracket at the end', 'a: [1, 2', '1:4 unclosed ]'],
    ['a bracket with closed ones inside', 'a: [x, [1, 2]\nb: 3\n', '1:4 unclosed ]'],
    ['a bracket with brackets in quotes', 'a: "[old]"\nb: [1, "[t]", 2\nc: 3\n', '2:4 unclosed ]'],
    ['a bracket in a list', 'a:\n  - [x, y\n  - z\nb: 1\n', '2:5 unclosed ]'],
    ['a brace', 'a: {x: 1, y: 2\nb: 3\n', '1:4 unclosed }'],
    ['a bracket closed by a brace', 'a: {x: [1, 2}\nb: 3\n', '1:8 unclosed ]'],
    ['two, each on its line', 'a: [\n  {x: 1,\nb: 2\n', '1:4 unclosed ]', '2:3 unclosed }'],
    ['above another fault', 'k: [\n  @x\nb: 1\n', '1:4 unclosed ]', '2:3 reserved-character @'],
    ['quotes in brackets', 'k: [\n  1,\n  "x\n', '1:4 unclosed ]', '3:3 unclosed "'],
    ['the whole file', '{a: 1', '1:1 unclosed }'],
  ]);
});

describe('between brackets', () => {
  expectFaults([
    ['a bracket too many is told once', 'a: [1]]\nb: {c: d}\ne: f\n', '1:7 unexpected ]'],
    ['a comma too many', 'a: [1,,2]\n', '1:7 unexpected ,'],
    ['a comma that is missing', 'a: [{b: 1} {c: 2}]\n', '1:12 unexpected {'],
    ['a comma that is missing between quotes', 'a: {"x" "y"}\n', '1:9 unexpected "'],
    ['a comma that is missing at the end of a line', 'a: {b: 1,\n  c: 2\n  d: 3}\n', '3:3 unexpected d:'],
  ]);
});

describe('the file as a whole', () => {
  expectFaults([
    ['empty', '', '1:1 empty'],
    ['only blanks', '  \n\n', '1:1 empty'],
    ['only comments', '# a\n# b\n', '1:1 empty'],
    ['only a mark of beginning', '---\n', '1:1 empty'],
    ['only a mark of end', '...\n', '1:1 empty'],
    ['nothing, in words', '~\n', '1:1 empty'],
    ['begun and ended by marks', '---\na: 1\n...\n'],
    ['several documents', 'a: 1\n---\nb: 2\n---\nc: 3\n', '2:1 several-documents'],
    ['several documents, the first ended', 'a: 1\n...\nb: 2\n', '3:1 several-documents'],
    ['YAML 1.1', '# x\n%YAML 1.1\n---\na: no\n', '2:1 yaml-version 1.1'],
    ['YAML 1.2', '%YAML 1.2\n---\na: no\n'],
    ['a YAML yet to come', '%YAML 1.3\n---\na: 1\n', '1:1 directive'],
    ['a directive that nobody knows', '%FOO bar\n---\na: 1\n', '1:1 directive'],
    ['a directive without a beginning after it', '# x\n%YAML 1.2\na: 1\n', '2:1 directive'],
    ['a directive alone', '%YAML 1.2\n', '1:1 directive'],
    ['half a directive', '%TAG !\n---\na: 1\n', '1:1 directive'],
    ['a directive for tags that are not used', '%TAG ! tag:x.org,2000:\n---\na: 1\n'],
    ['a mapping on the line of the beginning', '--- a: 1\nb: 2\n', '1:5 unexpected a'],
    ['a percent sign below', 'a: 1\n%FOO\nb: 2\n', '2:1 no-colon'],
  ]);
});

describe('a tag is marked where it is written', () => {
  expectFaults([
    ['of bytes', 'a: !!binary aGVq\n', '1:4 tag !!binary'],
    ['of a number', 'a: !!int "1"\n', '1:4 tag !!int'],
    [
      'of a private kind',
      'a: !foo x\nb: !foo {c: d}\nc: !bar [1]\n',
      '1:4 tag !foo',
      '2:4 tag !foo',
      '3:4 tag !bar',
    ],
    ['above its mapping', 'a: !foo\n  b: 1\n', '1:4 tag !foo'],
    ['beside an anchor', 'a: !x &y 2\nb: &z !w 3\n', '1:4 tag !x', '2:7 tag !w'],
    ['on a key', '!foo b: 2\n', '1:1 tag !foo'],
    ['with a handle of its own', '%TAG ! tag:x.org,2000:\n---\na: !b c\n', '3:4 tag !b'],
    ['with a handle that is not declared', 'a: !e!x y\n', '1:4 tag !e!x'],
    ['twice', 'a: !!str !!str x\n', '1:10 tag !!str'],
    ['unless it says text', 'a: !!str 1.10\n!!str b: c\n'],
  ]);
});

describe('an alias', () => {
  expectFaults([
    ['without an anchor', 'a: *b\nc: [x, *d]\n', '1:4 unknown-alias b', '2:8 unknown-alias d'],
    ['above its anchor', 'a: *b\nb: &b 1\n', '1:4 unknown-alias b'],
    ['inside its anchor', 'a: &a {b: {c: *a}}\n', '1:15 circular-alias a'],
  ]);
});

it('all faults of a file are told in one run, in reading order', () => {
  const text = [
    'title: Mål: allt',
    'organisation: @x',
    'language: "\\q"',
    'framework: [1',
    'areas:',
    '  - id: *x',
    '    title: !t y',
    '    title: z',
    '     text: w',
    '\tlead: v',
    '',
  ].join('\n');
  expect(faultsIn(text)).toEqual([
    '1:8 colon-in-value',
    '2:15 reserved-character @',
    '3:12 escape \\q',
    '4:12 unclosed ]',
    '6:9 unknown-alias x',
    '7:12 tag !t',
    '8:5 duplicate-key title, first at 7:5',
    '9:6 indentation',
    '10:1 tab',
  ]);
});

it('at most one fault is told for a line, the likelier cause of two', () => {
  expect(faultsIn('a: [@x, "\\q", *y]\nb: [1, {c: 2} {d: 3}]\n')).toEqual([
    '1:15 unknown-alias y',
    '2:15 unexpected {',
  ]);
});

it.each(Object.entries(faultExamples))(
  'the fault %s is told of its example, and nothing else',
  (name, content) => {
    expect(faultsIn(content).map((fault) => fault.split(' ')[1])).toEqual([name]);
  },
);
