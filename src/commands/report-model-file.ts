import validateModel from '../../schemas/report.schema.json?validator';
import type { World } from '../io.ts';
import { CannotDo } from '../lang/problem.ts';
import type { ReportModel } from '../report/view.gen.ts';
import { readBytes } from './inputs.ts';

/** The largest model that is read: that of a plan of 10,000 actions is half of it. */
const mostMegabytes = 500;

/** Reads a model from a file, and holds it against its schema. Loaded only for that: the schema is most of the command. */
export function readModel(path: string, world: World): ReportModel {
  const text = new TextDecoder().decode(readBytes(path, world, mostMegabytes));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new CannotDo({ problem: 'bad-model', path, place: null });
  }
  if (validateModel(data)) return data as ReportModel;
  // Of the kinds of model that there are, the one whose faults lie deepest was meant.
  const [deepest] = (validateModel.errors ?? []).toSorted(
    (a, b) => b.instancePath.split('/').length - a.instancePath.split('/').length,
  );
  throw new CannotDo({ problem: 'bad-model', path, place: deepest?.instancePath ?? '' });
}
