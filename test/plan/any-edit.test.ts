import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, isMap, isSeq, type Node, parseDocument, visit } from 'yaml';
import { unsoundIn } from './sound.ts';

const examples = new Map(
  readdirSync('examples')
    .filter((name) => name.endsWith('.plan.yaml'))
    .map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]),
);
/** Whatever a text says, its check ends, marks what is in it, and says each thing once, in whole sentences. */
async function expectSoundCheck(text: string): Promise<void> {
  expect(await unsoundIn(text)).toEqual([]);
}

/** An entry of a mapping or an item of a list: its parent and its place there. */
interface Entry {
  parent: Node;
  index: number;
}

function entriesOf(document: Document): Entry[] {
  const entries: Entry[] = [];
  visit(document, {
    Collection: (_, parent) => void entries.push(...parent.items.map((_, index) => ({ parent, index }))),
  });
  return entries;
}

type Edit = (document: Document, entry: Entry, value: unknown) => void;

const edits: Readonly<Record<string, Edit>> = {
  'an entry gone': (_, { parent, index }) => {
    if (isMap(parent) || isSeq(parent)) parent.items.splice(index, 1);
  },
  'an entry twice': (_, { parent, index }) => {
    if (isMap(parent)) parent.items.splice(index, 0, ...parent.items.slice(index, index + 1));
    else if (isSeq(parent)) parent.items.splice(index, 0, parent.items[index]);
  },
  'another key': (document, { parent, index }, value) => {
    const pair = isMap(parent) ? parent.items[index] : undefined;
    if (pair) pair.key = document.createNode(typeof value === 'object' ? 'ansvarig' : value);
  },
  'another value': (document, { parent, index }, value) => {
    const node = document.createNode(value);
    const pair = isMap(parent) ? parent.items[index] : undefined;
    if (pair) pair.value = node;
    else if (isSeq(parent)) parent.items[index] = node;
  },
};

/** Words and numbers of every kind that a plan has in some other place, and anything else. */
const values = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    ' ',
    0,
    -1,
    1.1,
    2017,
    [],
    {},
    [null],
    [['ks']],
    { a: 1 },
    'title',
  ),
  fc.constantFrom(
    '2017-02-30',
    'våren 2017',
    'Q5 2017',
    'Kommunstyrelsen',
    'done',
    '__proto__',
    'å\u001B[31m',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

const marks = Array.from('"\'[]{}:,-#&*!|>?%@`\t\n ').concat(': ', '- ', '---\n', '\u00A0', '• ', '“', '”');

describe.each([...examples])('%s, changed anywhere, is checked soundly', (_, text) => {
  it.each(Object.entries(edits))('%s', async (_, edit) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), values, async (place, value) => {
        const document = parseDocument(text);
        const entries = entriesOf(document);
        const entry = entries[place % entries.length];
        if (entry) edit(document, entry, value);
        await expectSoundCheck(document.toString());
      }),
      { numRuns: 8 },
    );
  });

  it('characters gone or put in', async () => {
    const scraps = fc.constantFrom('', '\r\n', '\u0000', '🚀', ...marks);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.nat(9), scraps, async (place, length, scrap) => {
        await expectSoundCheck(text.slice(0, place) + scrap + text.slice(place + length));
      }),
      { numRuns: 40 },
    );
  });
});

describe('any text at all is checked soundly', () => {
  it('of any characters', async () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(fc.asyncProperty(texts, expectSoundCheck), { numRuns: 200 });
  });

  it('of the marks of YAML', async () => {
    const parts = fc.array(fc.constantFrom('a', 'b', '\n  ', '&a ', '*a', ...marks), { maxLength: 30 });
    const texts = parts.map((words) => words.join(''));
    await fc.assert(fc.asyncProperty(texts, expectSoundCheck), { numRuns: 1000 });
  });
});
