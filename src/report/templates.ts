import type { ReportWords } from '../lang/report-words.ts';
import type { Writer } from './template/compile.ts';
import { builtInPartials, type Format, isOverPlans, type TemplateFile } from './template/files.ts';
import type { TemplateProblem } from './template/problems.ts';
import type { ViewSchema } from './template/shapes.ts';
import type { ReportModel } from './view.gen.ts';

export {
  builtIns,
  type Format,
  formatOf,
  isOverPlans,
  pageOfChanges,
  partialsOf,
  type TemplateFile,
} from './template/files.ts';
export type { TemplateProblem, TemplateWords } from './template/problems.ts';
export { Runaway } from './template/runaway.ts';

/** A template in which nothing is wrong. */
export interface Template {
  format: Format;
  /** Whether it is written of several plans. */
  isOverPlans: boolean;
  write: Writer;
}

/** What a template is made with. */
export interface Means {
  format: Format;
  /** The schema of the view. */
  schema: ViewSchema;
  /** What it can include besides the partials that come with the program, by name; these win over those. */
  partials: ReadonlyMap<string, TemplateFile>;
}

/**
 * Makes a template ready to be written, or finds everything that is wrong in it and in what it includes: by file, each
 * once and in its place. Loads Handlebars, which costs more than the work.
 */
export async function prepare(
  file: TemplateFile,
  { format, schema, partials }: Means,
): Promise<{ template: Template } | { template: null; problems: TemplateProblem[] }> {
  const [{ make }, builtIn] = await Promise.all([import('./template/engine.ts'), builtInPartials(format)]);
  const write = await make(file, new Map([...builtIn, ...partials]), format, schema);
  if (Array.isArray(write)) return { template: null, problems: write };
  return { template: { format, isOverPlans: isOverPlans(file), write } };
}

/** Writes a template of a model; the words are those of the model's language. The same model gives the same bytes. Throws a `Runaway`. */
export function render(template: Template, model: ReportModel, words: ReportWords): string {
  return template.write(model, {
    language: model.language,
    textLanguage: model.textLanguage,
    longDate: (day) => words.longDate(day),
  });
}
