import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { _, Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { madeModule } from './made-module.mjs';

const root = import.meta.dirname;

/** Holds the check of each `format`, so that the compiled validator needs no package for it. */
const formats = resolve(root, 'src/plan/formats.ts');

/** What ajv's run-time modules serve, and so what brought a `require` into the validator. */
const keywordsServedBy = {
  equal: 'uniqueItems over lists or mappings, or const or enum of one',
  ucs2length: 'minLength or maxLength (say it with a pattern)',
  uri: '$ref to another document',
};

const annotations = new Set(['$comment', 'default', 'description', 'enumDescriptions', 'examples', 'title']);
const namedSchemas = new Set(['definitions', 'patternProperties', 'properties']);

/**
 * Compiles `import validate from './plan.schema.json?validator'` while bundling or testing, so that the program
 * never loads ajv. A plugin for rolldown and for vite.
 */
export function compiledSchema() {
  return madeModule('validator', (stem, watch) => {
    const path = `${stem}.json`;
    watch(path);
    return compile(path);
  });
}

/** @param {string} path */
function compile(path) {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    // The sentences of findings are the program's own.
    messages: false,
    // One function per definition, not a copy at each use: a third less code to load.
    inlineRefs: false,
    formats: { date: () => true },
    code: { source: true, esm: true, formats: _`formats` },
  });
  const code = standalone(ajv, ajv.compile(withoutAnnotations(JSON.parse(readFileSync(path, 'utf8')))));
  const required = /require\("([^"]*?)(\w+)"\)/.exec(code);
  if (required) {
    const cause =
      keywordsServedBy[/** @type {keyof typeof keywordsServedBy} */ (required[2])] ?? 'some keyword';
    throw new Error(
      `${relative(root, path)}: ${cause} makes the validator require ${required[1]}${required[2]}`,
    );
  }
  return `import { formats } from ${JSON.stringify(formats)};\n${code}`;
}

/**
 * Texts for people would be carried into the program beside every enum that quotes its schema.
 * @param {unknown} schema @returns {any}
 */
function withoutAnnotations(schema) {
  if (Array.isArray(schema)) return schema.map(withoutAnnotations);
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !annotations.has(keyword))
      .map(([keyword, value]) => [
        keyword,
        namedSchemas.has(keyword) ? eachNamed(value) : withoutAnnotations(value),
      ]),
  );
}

/** @param {Record<string, unknown>} schemas */
function eachNamed(schemas) {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, withoutAnnotations(schema)]),
  );
}
