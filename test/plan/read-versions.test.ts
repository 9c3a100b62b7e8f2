import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/plan/file.ts';
import { readerOfVersions } from '../../src/plan/read-versions.ts';
import { isPlan } from '../../src/plan/schema.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A plan read in the one way that knows nothing of other versions; null where it cannot be read whole. */
function wholeOf(text: string): unknown {
  const { data, faults } = readFile('plan.yaml', bytesOf(text));
  return faults.length === 0 && isPlan(data) ? data : null;
}

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => `examples/${path}`);

const head = 'format: 1\ntitle: Plan\nareas:\n  - id: a\n    title: Area\n';

describe('a reader of versions', () => {
  it.each(examples)('reads %s as if there were no other', (path) => {
    const read = readerOfVersions();
    const text = readFileSync(path, 'utf8');
    for (let times = 0; times < 2; times++) expect(read('plan.yaml', bytesOf(text))).toEqual(wholeOf(text));
  });

  it('reads again only what is written otherwise', () => {
    const text = readFileSync('examples/model.plan.yaml', 'utf8');
    const read = readerOfVersions();
    const [before, after] = [text, text.replace(/when: .+/, 'when: 2030')].map((version) =>
      read('plan.yaml', bytesOf(version)),
    );
    const actionsOf = (plan: typeof before): unknown[] =>
      plan?.areas.flatMap(({ actions = [] }) => actions) ?? [];
    const shared = actionsOf(before).filter((action) => actionsOf(after).includes(action));
    expect(actionsOf(before).length).toBeGreaterThan(10);
    expect(shared.length).toBeGreaterThanOrEqual(actionsOf(before).length - 1);
    expect(before).not.toEqual(after);
  });

  it.each([
    ['a dash alone on its line', `${head}    actions:\n      -\n        id: "1"\n        title: A\n`],
    [
      'dashes right under the key',
      `${head}    actions:\n    - id: "1"\n      title: A\n    - id: "2"\n      title: B\n`,
    ],
    ['actions of the plan as a whole', 'format: 1\ntitle: P\nactions:\n- {id: "1", title: A}\nareas: []\n'],
    ['a comment after the key', `${head}    actions: # all of them\n      - {id: "1", title: A}\n`],
    [
      'comments among the actions',
      `${head}    actions:\n      # one\n      - id: "1"\n# two\n        title: A\n        # three\n      - {id: "2", title: B}\n`,
    ],
    [
      'text with blank lines',
      `${head}    actions:\n      - id: "1"\n        title: A\n        text: |\n          one\n\n             two\n            \n          three\n      - {id: "2", title: B}\n`,
    ],
    [
      'text that looks like actions',
      `${head}    text: |\n      actions:\n        - id: "1"\n          title: A\n    actions:\n      - {id: "1", title: B}\n`,
    ],
    ['a title over two lines', `${head}    actions:\n      - id: "1"\n        title: "A\n          and B"\n`],
    [
      'an anchor',
      `${head}    actions:\n      - {id: "1", title: A, with: &both [x, y]}\n      - {id: "2", title: B, with: *both}\n`,
    ],
    ['actions in a flow', `${head}    actions: [{id: "1", title: A}]\n`],
    [
      'an action that stands twice',
      `${head}    actions:\n      - {id: "1", title: A}\n      - {id: "1", title: A}\n`,
    ],
    [
      'a list in an action',
      `${head}    actions:\n      - id: "1"\n        title: A\n        log:\n        - date: 2026-01-01\n        - date: 2026-02-01\n`,
    ],
    ['line ends of Windows', `${head}    actions:\n      - {id: "1", title: A}\n`.replaceAll('\n', '\r\n')],
    [
      'what stands after the actions',
      `${head}    actions:\n      - {id: "1", title: A}\n    internal: x\n  - id: b\n    title: B\nincidents: {types: [x]}\n`,
    ],
  ])('is not misled by %s', (_, text) => {
    expect(wholeOf(text)).not.toBeNull();
    expect(readerOfVersions()('plan.yaml', bytesOf(text))).toEqual(wholeOf(text));
  });

  it.each([
    ['a key twice', `${head}    actions:\n      - {id: "1", title: A, title: B}\n`],
    ['a key that no action has', `${head}    actions:\n      - {id: "1", title: A, leed: x}\n`],
    ['a bracket that is not closed', `${head}    actions:\n      - {id: "1", title: [A}\n`],
    ['an action that is text', `${head}    actions:\n      - A\n`],
    ['nothing', ''],
  ])('finds no plan where there is %s, before or after one that is right', (_, text) => {
    const right = `${head}    actions:\n      - {id: "1", title: A}\n`;
    const read = readerOfVersions();
    for (const version of [text, right, text]) {
      expect(read('plan.yaml', bytesOf(version))).toEqual(wholeOf(version));
    }
    expect(wholeOf(text)).toBeNull();
  });

  it('reads any version of a plan as if there were no other, whatever lines went, came or moved', () => {
    const plans = ['model', 'ostersund'].map((name) =>
      readFileSync(`examples/${name}.plan.yaml`, 'utf8').split('\n'),
    );
    const edits = fc.array(
      fc.record({ line: fc.nat(), kind: fc.constantFrom('drop', 'double', 'indent', 'swap') }),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    const read = readerOfVersions();
    fc.assert(
      fc.property(fc.constantFrom(...plans), edits, (lines, made) => {
        const edited = [...lines];
        for (const { line, kind } of made) {
          const at = line % edited.length;
          const text = edited[at] ?? '';
          if (kind === 'drop') edited.splice(at, 1);
          else if (kind === 'double') edited.splice(at, 0, text);
          else if (kind === 'indent') edited[at] = `  ${text}`;
          else edited.splice(at, 2, edited[at + 1] ?? '', text);
        }
        const version = edited.join('\n');
        expect(read('plan.yaml', bytesOf(version))).toEqual(wholeOf(version));
      }),
      { numRuns: 150 },
    );
  });
});
