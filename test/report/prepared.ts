import schema from '../../schemas/report.schema.json' with { type: 'json' };
import english from '../../src/lang/en-report.ts';
import swedish from '../../src/lang/sv-report.ts';
import type { TemplateProblem } from '../../src/report/templates.ts';
import { partialsOf, prepare, render, type TemplateFile } from '../../src/report/templates.ts';
import type { ReportModel } from '../../src/report/view.gen.ts';

/** What a template is tried with. */
export interface Trial {
  format?: 'html' | 'md';
  /** The text of each partial, by its file name. */
  partials?: Readonly<Record<string, string>>;
  isBuiltIn?: boolean;
}

function prepared(text: string, { format = 'html', partials = {}, isBuiltIn = false }: Trial) {
  const files = Object.entries(partials).map(([file, content]): TemplateFile => ({ file, text: content }));
  return prepare(
    { file: `t.${format}.hbs`, text, isBuiltIn },
    { format, schema, partials: partialsOf(files, format) },
  );
}

/** Everything that is wrong with a template; the file is told only of what stands in a partial. */
export async function problemsOf(text: string, trial: Trial = {}): Promise<Partial<TemplateProblem>[]> {
  const made = await prepared(text, trial);
  const problems = made.template ? [] : made.problems;
  return problems.map(({ file, ...problem }) => (file.startsWith('t.') ? problem : { file, ...problem }));
}

/** What a template writes of a model; only what the template speaks of need be in it. */
export async function written(text: string, model: object, trial: Trial = {}): Promise<string> {
  const made = await prepared(text, trial);
  if (!made.template) throw new Error(JSON.stringify(made.problems));
  const whole = { language: 'sv', textLanguage: null, ...model } as unknown as ReportModel;
  return render(made.template, whole, whole.language === 'sv' ? swedish : english);
}
