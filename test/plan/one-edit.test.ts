import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Document, isMap, isScalar, isSeq, parse, parseDocument } from 'yaml';
import type { Path } from '../../src/findings/finding.ts';
import { fieldsOf } from '../../src/plan/fields.ts';
import type { Plan } from '../../src/plan/model.ts';
import { check } from './findings.ts';

const text = readFileSync('examples/model.plan.yaml', 'utf8');

/** Every key and every item of a plan. */
function pathsOf(document: Document): Path[] {
  const paths: Path[] = [];
  const visit = (node: unknown, path: Path): void => {
    if (path.length > 0) paths.push(path);
    if (isMap(node)) for (const { key, value } of node.items) visit(value, [...path, String(key)]);
    if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
  };
  visit(document.contents, []);
  return paths;
}

const isOfRegister = ([first, , ...below]: Path): boolean =>
  (first === 'actors' || first === 'groups') && below.length === 0;

/** A path as the schema sees it: whichever item, whichever actor. */
function kindOf(path: Path): string {
  const [first] = path;
  return path
    .map((step, index) => {
      const isId = index === 1 && (first === 'actors' || first === 'groups');
      return typeof step === 'number' || isId ? '*' : step;
    })
    .join('.');
}

const paths = pathsOf(parseDocument(text));

/** The last path of each kind: later entries of a list are what the rules look at most. */
function oneOfEachKind(chosen: readonly Path[]): [string, Path][] {
  return [...new Map(chosen.map((path) => [kindOf(path), path]))];
}

async function rulesAfter(edit: (document: Document) => void): Promise<string[]> {
  const document = parseDocument(text);
  edit(document);
  const { findings } = await check(document.toString());
  return findings.map(({ rule, path }) => `${rule} ${path.join('.')}`);
}

const keys = paths.filter(
  (path) => typeof path.at(-1) === 'string' && !(path.length === 2 && isOfRegister(path)),
);

const idKeys: ReadonlySet<unknown> = new Set(['goals', 'covers', 'after']);
const actors = fieldsOf(parse(text) as Plan).references.map(({ path }) => path);
const others = paths.filter((path) => idKeys.has(path.at(-2)) && typeof path.at(-1) === 'number');
// Goals of an area are entries, not references.
const references = [
  ...actors,
  ...others.filter((path) => path.at(-2) !== 'goals' || path.at(-4) === 'actions'),
];

describe('one edit of the model plan is one finding', () => {
  it.each(oneOfEachKind(keys))('a misspelt key: %s', async (_, path) => {
    const found = await rulesAfter((document) => {
      const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1));
      const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === path.at(-1)) : undefined;
      if (isScalar(pair?.key)) pair.key.value = `${String(path.at(-1))}x`;
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^schema /);
  });

  it.each(oneOfEachKind(references))('a misspelt reference: %s', async (_, path) => {
    const found = await rulesAfter((document) => {
      document.setIn(path, `${String(document.getIn(path))}x`);
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/-unknown /);
  });
});
