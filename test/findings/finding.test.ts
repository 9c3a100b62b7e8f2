import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, inReadingOrder, pointerOf, severities } from '../../src/findings/finding.ts';

describe('a pointer', () => {
  it('leads from the root by keys and indexes', () => {
    expect(pointerOf([])).toBe('');
    expect(pointerOf(['areas', 10, 'actions', 1])).toBe('/areas/10/actions/1');
  });

  it('says slashes and tildes as RFC 6901 does', () => {
    expect(pointerOf(['actors', 'a/b~c~1', ''])).toBe('/actors/a~1b~0c~01/');
  });
});

describe('reading order', () => {
  function finding(start: number, end: number, severity: Finding['severity'], rule: string): Finding {
    return {
      rule,
      severity,
      span: { start, end },
      path: [],
      action: null,
      args: null,
      notes: [],
      identity: [],
    };
  }

  it('is by place, the longer mark first, then by severity, then by rule', () => {
    const ordered = [
      finding(1, 2, 'info', 'z'),
      finding(3, 9, 'info', 'z'),
      finding(3, 5, 'error', 'b'),
      finding(3, 5, 'warning', 'a'),
      finding(3, 5, 'warning', 'b'),
      finding(4, 5, 'error', 'a'),
    ];
    expect(ordered.toReversed().sort(inReadingOrder)).toEqual(ordered);
  });

  it('is the same whatever the findings came in', () => {
    const any = fc
      .record({
        start: fc.nat(3),
        length: fc.nat(2),
        severity: fc.constantFrom(...severities),
        rule: fc.constantFrom('a', 'b'),
      })
      .map(({ start, length, severity, rule }) => finding(start, start + length, severity, rule));
    fc.assert(
      fc.property(fc.array(any), (findings) => {
        expect(findings.toSorted(inReadingOrder)).toEqual(findings.toReversed().sort(inReadingOrder));
      }),
    );
  });
});
