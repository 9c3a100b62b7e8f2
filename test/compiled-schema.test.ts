import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compiledSchema } from '../compiled-schema.mjs';
import validate from '../schemas/plan.schema.json?validator';

describe('a compiled validator', () => {
  const plan = { format: 1, title: 'Plan', organisation: 'Kommun', language: 'sv', areas: [] };

  it.each([
    ['2017-02-28', true],
    ['2017-02-29', false],
    ['2016-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2017-04-30', true],
    ['2017-04-31', false],
    ['2017-12-31', true],
    ['2017-00-10', false],
    ['2017-13-01', false],
    ['2017-01-00', false],
    ['2017-01-01T00:00', false],
    ['den 2017-01-01', false],
    ['17-01-01', false],
  ])('asked whether %s is a day says %s', (date, expected) => {
    const accepted = validate({ ...plan, document: { date } });
    expect(accepted).toBe(expected);
    expect(validate.errors ?? []).toEqual(
      expected ? [] : [expect.objectContaining({ instancePath: '/document/date', keyword: 'format' })],
    );
  });

  it('reports every breach', () => {
    expect(validate({ ...plan, title: 7, colour: 'red' })).toBe(false);
    expect(validate.errors).toMatchObject([
      { instancePath: '', keyword: 'additionalProperties', params: { additionalProperty: 'colour' } },
      { instancePath: '/title', keyword: 'type' },
    ]);
  });
});

describe('compiling a schema', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schema-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function compile(schema: object): string | null {
    writeFileSync(join(folder, 'x.schema.json'), JSON.stringify(schema));
    const plugin = compiledSchema();
    const id = plugin.resolveId('./x.schema.json?validator', join(folder, 'importer.ts'));
    return id && plugin.load.call({ addWatchFile: () => undefined }, id);
  }

  it('leaves the texts for people out', () => {
    const schema = {
      type: 'object',
      properties: { title: { enum: ['a'], description: 'secret', title: 'secret' } },
    };
    expect(compile(schema)).toContain('"title"');
    expect(compile(schema)).not.toContain('secret');
  });

  it.each([
    ['minLength or maxLength', { type: 'string', minLength: 1 }],
    ['uniqueItems', { type: 'array', uniqueItems: true, items: { type: 'object' } }],
  ])('refuses %s, which would need a package', (cause, schema) => {
    expect(() => compile(schema)).toThrow(cause);
  });

  it('leaves every other import alone', () => {
    expect(compiledSchema().resolveId('./x.schema.json', '/importer.ts')).toBeNull();
    expect(compiledSchema().load.call({ addWatchFile: () => undefined }, '/x.schema.json')).toBeNull();
  });
});
