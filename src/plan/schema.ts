import validate, { type Validate } from '../../schemas/plan.schema.json?validator';
import type { Fitted } from './fitting.ts';
import type { Plan } from './model.ts';
import type { Schema } from './walk.ts';

/** Holds data against the schema of a plan. */
export function fitPlan(data: unknown): Promise<Fitted<Plan>> {
  return fitSchema<Plan>(
    data,
    validate,
    async () => (await import('../../schemas/plan.schema.json')).default,
  );
}

/** Whether data fit the schema of a plan, without a word on why not. */
export function isPlan(data: unknown): data is Plan {
  return validate(data);
}

/** Holds data against a schema; what it does not fit is explained with the schema itself, loaded only then. */
export async function fitSchema<T>(
  data: unknown,
  isValid: Validate,
  load: () => Promise<Schema>,
): Promise<Fitted<T>> {
  if (isValid(data)) return { value: data as T, misfits: [], unknown: [] };
  const errors = isValid.errors ?? [];
  const { explain } = await import('./fitting.ts');
  return explain<T>(data, errors, await load());
}
