import { readFileSync } from 'node:fs';
import { Ajv, type AnySchemaObject } from 'ajv';
import { expect } from 'vitest';
import { run } from '../run.ts';

/** What `plan explain` prints, which is never a failure. */
export async function explain(...words: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await run(['explain', ...words]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}

const schema = JSON.parse(readFileSync('schemas/explain.schema.json', 'utf8')) as AnySchemaObject;
const isExplanation = new Ajv({ allowUnionTypes: true, keywords: ['enumDescriptions'] }).compile(schema);

/** The same as data, which is as its schema says. */
export async function explainAsJson<Told = unknown>(...words: string[]): Promise<Told> {
  const told: unknown = JSON.parse(await explain('-f', 'json', ...words));
  expect(isExplanation(told), JSON.stringify(isExplanation.errors)).toBe(true);
  return told as Told;
}
