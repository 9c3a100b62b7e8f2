import type { FaultReason } from '../../src/plan/fault.ts';
import type { MisfitReason } from '../../src/plan/misfits.ts';

/** A file for each fault there is; a fault without one does not compile. */
export const faultExamples: Readonly<Record<FaultReason['fault'], string | Uint8Array>> = {
  empty: '',
  'not-utf8': Uint8Array.of(0x61, 0xe5),
  utf16: Uint8Array.of(0xff, 0xfe, 0x61, 0),
  binary: Uint8Array.of(0, 1),
  'control-character': '\u0007',
  tab: 'a:\n\tb: 1\n',
  'no-break-space': 'a:\u00A0b\n',
  bullet: 'a:\n• b\n',
  'curly-quotes': 'a: “b”\n',
  unclosed: 'a: [',
  'colon-in-value': 'a: b: c\n',
  'no-space-after-colon': 'a: 1\nb:c\n',
  'no-colon': 'a: 1\nb\n',
  indentation: 'a: 1\n b: 2\n',
  'list-on-key-line': 'a: - b\n',
  'reserved-character': 'a: @b\n',
  escape: 'a: "\\q"\n',
  unexpected: 'a: "b" c\n',
  'duplicate-key': 'a: 1\na: 2\n',
  'missing-dash': 'a:\n  - id: 1\n    b: 2\n    id: 3\n    b: 4\n',
  'collection-key': '[a]: b\n',
  'several-documents': 'a: 1\n---\nb: 2\n',
  'yaml-version': '%YAML 1.1\n---\na: 1\n',
  directive: '%A b\n---\na: 1\n',
  tag: 'a: !b c\n',
  'unknown-alias': 'a: *b\n',
  'circular-alias': 'a: &b [*b]\n',
  'alias-bomb': `a: &a [${'1, '.repeat(400)}]\nb: [${'*a, '.repeat(400)}]\n`,
  'too-deep': '['.repeat(500),
};

/** An edit of the good plan for each way that a plan has not to fit; a way without one does not compile. */
export const misfitExamples: Readonly<
  Record<
    Exclude<MisfitReason['misfit'], 'unknown-rule' | 'unacceptable-rule' | 'number-of-what' | 'too-large'>,
    readonly [from: string, to: string]
  >
> = {
  'unknown-key': ['lead: ks', 'leda: ks'],
  'missing-key': ['format: 1\n', ''],
  'wrong-type': ['times: 2', 'times: två'],
  'not-in-list': ['status: planned', 'status: planerad'],
  'no-such-day': ['2024-12-09', '2024-02-30'],
  'unquoted-id': ['"1.2"', '1.2'],
  'spaces-in-id': ['lead: ks', 'lead: k s'],
  'spaces-in-key': ['  skola:\n    name: U', '  Alla skolor:\n    name: Alla skolor\n  skola:\n    name: U'],
  blank: ['Utbilda personalen', ''],
  'no-keys': ['våren 2027', '{}'],
  'too-small': ['times: 2', 'times: 0'],
  'wrong-format': ['format: 1', 'format: 2'],
  'no-web-address': ['https://www.norrvinge.example', 'sidan'],
};
