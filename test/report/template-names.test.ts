import { describe, expect, it } from 'vitest';
import schema from '../../schemas/report.schema.json' with { type: 'json' };
import type { ViewSchema } from '../../src/report/template/shapes.ts';
import { problemsOf } from './prepared.ts';

const definitions: Readonly<Record<string, ViewSchema>> = schema.definitions;

/** How a template comes to each object of the view from the report: the blocks round it, the first outermost. */
const waysTo = findWays();

/** Every place where a name can stand, and how far into it the name begins. */
const places: Readonly<Record<string, (name: string) => string>> = {
  'a mustache': (name) => `{{${name}}}`,
  '#if': (name) => `{{#if ${name}}}{{/if}}`,
  '#each': (name) => `{{#each ${name}}}{{/each}}`,
  'an argument of a helper': (name) => `{{upper ${name}}}`,
  'a named value of a helper': (name) => `{{say sv="{it}" it=${name}}}`,
  'an argument of a partial': (name) => `{{> other ${name}}}`,
  'a named value of a partial': (name) => `{{> other it=${name}}}`,
  'an expression': (name) => `{{#if (not (eq 1 ${name}))}}{{/if}}`,
  'a branch never taken': (name) => `{{#if false}}{{else if ${name}}}{{/if}}`,
};

describe('a name one letter wrong', () => {
  it('is looked for in every object of the view', () => {
    const objects = Object.keys(definitions).filter((name) => definitions[name]?.properties);
    const ofOtherModels = ['portfolio', 'changes', 'changedPlan'];
    expect(Object.keys(waysTo).toSorted()).toEqual(
      objects.filter((name) => !ofOtherModels.includes(name)).toSorted(),
    );
  });

  it.each(Object.entries(places))('is found in %s, and the right one is told', async (_, place) => {
    for (const [definition, way] of Object.entries(waysTo)) {
      const names = Object.keys(definitions[definition]?.properties ?? {});
      const wrong = names.map((name) => misspelt(name, names));
      const lines = [way.before, ...wrong.map(place), way.after];
      const problems = await problemsOf(lines.join('\n'), { partials: { 'other.hbs': '' } });
      const expected = names.map((name, index) => ({
        problem: 'unknown-name',
        name: wrong[index],
        of: definition,
        nearest: name,
        elsewhere: null,
        names,
        line: index + 2,
        column: place(wrong[index] ?? '').lastIndexOf(wrong[index] ?? '') + 1,
      }));
      expect(problems).toEqual(expected);
    }
  });
});

/** The name with one letter twice, unlike every name around it and nearer to no other. */
function misspelt(name: string, names: readonly string[]): string {
  const candidates = Array.from(name, (letter, index) => name.slice(0, index) + letter + name.slice(index));
  const found = candidates.find((candidate) => {
    const others = names.filter((other) => other !== name);
    return others.every((other) => !isOneLetterFrom(candidate.toLowerCase(), other.toLowerCase()));
  });
  if (found === undefined) throw new Error(`${name} cannot be misspelt`);
  return found;
}

function isOneLetterFrom(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short === long) return true;
  const first = Array.from(short).findIndex((letter, index) => letter !== long[index]);
  const start = first < 0 ? short.length : first;
  const ends = [short.slice(start), short.slice(start + 1)];
  return ends.includes(long.slice(start + 1));
}

interface Way {
  before: string;
  after: string;
}

function findWays(): Record<string, Way> {
  const ways: Record<string, Way> = { report: { before: '', after: '' } };
  const waiting = ['report'];
  for (let definition = waiting.shift(); definition !== undefined; definition = waiting.shift()) {
    const { before, after } = ways[definition] ?? { before: '', after: '' };
    for (const [name, property] of Object.entries(definitions[definition]?.properties ?? {})) {
      const [block, to] = targetOf(property);
      if (to === null || ways[to] || !definitions[to]?.properties) continue;
      ways[to] = { before: `${before}{{#${block} ${name}}}`, after: `{{/${block}}}${after}` };
      waiting.push(to);
    }
  }
  return ways;
}

function targetOf({ $ref, anyOf, items }: ViewSchema): ['with' | 'each', string | null] {
  const reference = $ref ?? anyOf?.find((part) => part.$ref !== undefined)?.$ref ?? items?.$ref;
  return [items ? 'each' : 'with', reference?.replace('#/definitions/', '') ?? null];
}
