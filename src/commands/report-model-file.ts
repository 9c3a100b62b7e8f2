import validateModel from '../../schemas/report.schema.json?validator';
import type { World } from '../io.ts';
import { CannotDo } from '../lang/problem.ts';
import type { ReportModel } from '../report/view.gen.ts';
import { readBytes, readStandardInput } from './inputs.ts';

/** The largest model that is read: that of a plan of 10,000 actions is half of it. */
const mostMegabytes = 500;

/** Reads a model from a file, and holds it against its schema. Loaded only for that: the schema is most of the command. */
export async function readModel(path: string, world: World): Promise<ReportModel> {
  const bytes =
    path === '-'
      ? await readStandardInput(path, world, mostMegabytes)
      : readBytes(path, world, mostMegabytes);
  const text = new TextDecoder().decode(bytes);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new CannotDo({ problem: 'bad-model', path, place: null });
  }
  if (validateModel(data)) return withoutSecrets(data as ReportModel);
  // Of the kinds of model that there are, the one whose faults lie deepest was meant.
  const [deepest] = (validateModel.errors ?? []).toSorted(
    (a, b) => b.instancePath.split('/').length - a.instancePath.split('/').length,
  );
  throw new CannotDo({ problem: 'bad-model', path, place: deepest?.instancePath ?? '' });
}

/** A model that does not say that it is internal holds nothing that is, whoever has written it. */
function withoutSecrets(model: ReportModel): ReportModel {
  function visit(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, key === 'internal' ? null : visit(child)]),
    );
  }
  return model.isInternal ? model : (visit(model) as ReportModel);
}
