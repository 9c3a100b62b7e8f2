import { expect, it } from 'vitest';
import { Source } from '../../src/findings/source.ts';
import { decode } from '../../src/plan/decode.ts';
import type { Fault } from '../../src/plan/fault.ts';
import { readYaml } from '../../src/plan/read.ts';

/** The faults of a file, each as `line:column fault` with what it says more: `3:1 duplicate-key id, first at 1:1`. */
export function faultsIn(content: string | Uint8Array): string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { source, faults } = decode('a.plan.yaml', bytes);
  return (faults.length > 0 ? faults : readYaml(source).faults).map((fault) => inWords(fault, source));
}

/** Tests that texts have these faults and no others, whatever ends their lines. */
export function expectFaults(
  cases: readonly (readonly [name: string, text: string, ...faults: string[]])[],
): void {
  it.each(cases)('%s', (_, text, ...faults) => {
    expect(faultsIn(text)).toEqual(faults);
    expect(faultsIn(text.replaceAll('\n', '\r\n'))).toEqual(faults);
  });
}

/** The data of a text without faults. */
export function dataOf(text: string): unknown {
  const { data, faults, source } = readYaml(new Source('a.plan.yaml', text));
  if (faults.length > 0) throw new Error(faults.map((fault) => inWords(fault, source)).join('\n'));
  return data;
}

function inWords({ span, other, ...reason }: Fault, source: Source): string {
  const words = Object.values(reason).filter((word) => word !== null);
  return `${placeOf(source, span.start)} ${words.join(' ')}${other ? `, first at ${placeOf(source, other.start)}` : ''}`;
}

function placeOf(source: Source, offset: number): string {
  const { line, column } = source.positionOf(offset);
  return `${line}:${column}`;
}
