import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';

/** What the documentation promises of every line. */
const header = /^(.+):(\d+):(\d+): (error|warning|info): (.+) \[([a-z0-9-]+)\]$/;

const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Text as YAML in double quotes, every character but plain ones as an escape. */
function quoted(text: string): string {
  const asEscape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `"${text.replace(/[^ !#-[\]-~]/g, asEscape)}"`;
}

/** A plan with the text in every place that a message may quote. */
function planAround(text: string): string {
  const it = quoted(text);
  return `format: 1
title: ${it}
organisation: ${it}
language: en
status: ${it}
valid: ${it}
? ${quoted(`x${text}`)}
: 1
actors:
  a: {name: ${it}, kind: ${it}, external: true}
  b: {name: ${it}, kind: function, each: []}
areas:
  - id: "1"
    title: ${it}
    actions:
      - {id: "2", title: ${it}, when: ${it}}
      - {id: "2", title: ${it}, lead: ${it}, when: 2020}
      - {id: "3", title: ${it}, lead: [a, b]}
`;
}

async function linesFor(text: string, path = 'plan.yaml'): Promise<string[]> {
  const files = { [path]: planAround(text) };
  const { stdout, stderr } = await run(['validate', path, '-f', 'compact'], { files });
  expect(stderr).toBe('');
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout.slice(0, -1).split('\n');
}

describe('compact', () => {
  it.each([
    ['line breaks', 'one\ntwo\r\nthree\u2028four\u2029five\u0085six'],
    ['control characters', 'bell\u0007 back\u0008 null\u0000 delete\u007F next\u009B2J'],
    ['colours', '\u001B[31mred\u001B[0m \u001B]8;;https://example.se\u0007link'],
    ['characters that turn the direction', '\u202Egnirts\u202C \u2066a\u2069 \u200Fb'],
    ['what looks like the end of a line', '` [overdue]\nplan.yaml:1:1: error: forged [schema]'],
    ['brackets and colons', 'a.yaml:1:2: error: x [y] (z) {w}'],
    ['very much', 'ordet '.repeat(5000)],
    ['an emoji in halves', 'half \uD83D and \uDEB2'],
    ['letters of one and of two parts', 'é e\u0301 日本語 🚲'],
  ])('prints one line a finding for a plan of %s', async (_, text) => {
    const files = { 'plan.yaml': planAround(text) };
    const { stdout } = await run(['validate', 'plan.yaml', '-f', 'json'], { files });
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; line: number; column: number }[] };
    const lines = await linesFor(text);
    expect(findings.length).toBeGreaterThan(8);
    expect(
      lines.map((line) => {
        const [, path, at, column, , , rule] = header.exec(line) ?? [];
        return { path, line: Number(at), column: Number(column), rule };
      }),
    ).toEqual(findings.map(({ rule, line, column }) => ({ path: 'plan.yaml', line, column, rule })));
    expect(lines.filter((line) => unsafe.test(line))).toEqual([]);
    expect(lines.filter((line) => line.length > 600).map((line) => line.slice(0, 200))).toEqual([]);
  });

  it('prints one line a finding for any text', async () => {
    const texts = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.constantFrom('\n', '\u001B[', '[', ']: ', '`'),
      ),
    });
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const lines = await linesFor(text);
        expect(lines.filter((line) => !header.test(line) || unsafe.test(line))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('prints one line a finding for any path', async () => {
    const path = 'a:1:1: error: x [y]\n\u001B[2J\u202E.plan.yaml';
    const lines = await linesFor('text', path);
    expect(lines.filter((line) => !header.test(line) || unsafe.test(line))).toEqual([]);
  });

  it('prints nothing for a plan without findings', async () => {
    const { stdout } = await run(['validate', '-', '-f', 'compact', '--config', 'none.yaml'], {
      input: 'x: [',
      files: { 'none.yaml': 'rules: {yaml-syntax: {severity: off}}' },
    });
    expect(stdout).toBe('');
  });
});
