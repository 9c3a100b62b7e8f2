import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import { compile } from 'json-schema-to-typescript';
import { describe, expect, it } from 'vitest';
import { goldens } from './goldens.ts';

/** The types of what a schema accepts, as TypeScript. */
function typesOf(schema: string, name: string): Promise<string> {
  return compile(bareReferences(readSchema(schema)) as AnySchemaObject, name, {
    additionalProperties: false,
    bannerComment: `/** Made from schemas/${schema} by \`npm run golden\`. */`,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
}

/** What stands beside a `$ref` describes the place, not the type; left there, each place gets a type of its own. */
function bareReferences(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bareReferences);
  if (schema === null || typeof schema !== 'object') return schema;
  if ('$ref' in schema) return { $ref: schema.$ref };
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, bareReferences(value)]));
}

function readSchema(name: string): AnySchemaObject {
  return JSON.parse(readFileSync(join('schemas', name), 'utf8')) as AnySchemaObject;
}

goldens('src/plan', '.gen.ts', { plan: () => typesOf('plan.schema.json', 'Plan') });
goldens('src/report', '.gen.ts', { view: () => typesOf('report.schema.json', 'ReportModel') });

describe('schemas', () => {
  it.each(readdirSync('schemas').filter((name) => name.endsWith('.json')))(
    '%s is a draft-07 schema',
    (name) => {
      const schema = readSchema(name);
      const ajv = new Ajv();
      expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
      expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    },
  );
});
