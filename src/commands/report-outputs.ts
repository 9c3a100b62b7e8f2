import { posix } from 'node:path';
import { CannotDo } from '../lang/problem.ts';
import type { Format } from '../report/templates.ts';
import type { ReportModel } from '../report/view.gen.ts';
import { choose } from './options.ts';
import type { ReportOptions } from './report-options.ts';
import { pageFormatOf, resultsOf } from './results.ts';

/** What a report is written as: a format of templates, or the model itself. */
export type Written = Format | 'json';

/** Where reports go: each format of one to a file or (null) to standard output, or all of them to a folder. */
export type Destination =
  | { folder: null; results: { format: Written; file: string | null }[] }
  | { folder: string; formats: Written[] };

/** A report, and where it goes. */
export interface ReportOutput {
  model: ReportModel;
  format: Written;
  file: string | null;
}

/**
 * Reads `-f`, `-o` and `--output-dir`. Where no format is asked for, the name of the template or of the file says it;
 * else it is Markdown on standard output and HTML in a folder.
 *
 * @param only the one format that the template can be written in; null where it is any
 */
export function destinationOf(options: ReportOptions, only: Format | null): Destination {
  const { format: words = [], output, outputDir: folder, printModel: isModel } = options;
  const formatOf = (word: string): Written =>
    isModel ? 'json' : choose('--format', word, only === null ? ['html', 'md'] : [only]);
  if (isModel && words.length > 0) {
    throw new CannotDo({ problem: 'not-together', option: '--print-model', other: '--format' });
  }
  if (folder === undefined) {
    const usual = only ?? pageFormatOf(output) ?? 'md';
    const results = resultsOf(words, output, usual);
    return {
      folder: null,
      results: results.map(({ format, file }) => ({ file, format: fitting(formatOf(format), file) })),
    };
  }
  if (output !== undefined) {
    throw new CannotDo({ problem: 'not-together', option: '--output-dir', other: '--output' });
  }
  if (folder === '') throw new CannotDo({ problem: 'missing-value', option: '--output-dir' });
  const formats = words.length === 0 ? [only ?? 'html'] : words;
  return { folder, formats: [...new Set(formats.map(formatOf))] };
}

/** A format for a file, whose name may not say that it is something else. */
function fitting(format: Written, file: string | null): Written {
  const other =
    /\.(docx?|odt|rtf|pdf|xlsx?)$/i.test(file ?? '') || (pageFormatOf(file ?? '') ?? format) !== format;
  if (file !== null && format !== 'json' && other) {
    throw new CannotDo({ problem: 'other-ending', path: file, format });
  }
  return format;
}

/** The formats that are asked for, each once. */
export function formatsOf(destination: Destination): Written[] {
  return destination.folder === null
    ? [...new Set(destination.results.map(({ format }) => format))]
    : destination.formats;
}

/** Each report with its place. Throws where several would go to one. */
export function outputsOf(
  models: readonly ReportModel[],
  destination: Destination,
  template: string,
): ReportOutput[] {
  if (destination.folder !== null) {
    const { folder, formats } = destination;
    const names = namesOf(models, posix.basename(template).replace(/(\.html|\.md)?\.hbs$/i, ''));
    return models.flatMap((model, index) =>
      formats.map((format) => ({
        model,
        format,
        file: posix.join(folder, `${names[index] ?? ''}.${format}`),
      })),
    );
  }
  const [model, ...others] = models;
  if (others.length > 0) throw new CannotDo({ problem: 'several-plans', plans: models.length });
  return model ? destination.results.map((result) => ({ model, ...result })) : [];
}

/** The name of the plan file, or of its folder where that says more, and of the template; a number where several are alike. */
function namesOf(models: readonly ReportModel[], template: string): string[] {
  const taken = new Map<string, number>();
  return models.map((model) => {
    const name = model.kind === 'plan' ? `${stemOf(model.file.path)}.${template}` : template;
    // Names of files may be the same without regard to upper and lower case.
    const number = (taken.get(name.toLowerCase()) ?? 0) + 1;
    taken.set(name.toLowerCase(), number);
    return number === 1 ? name : `${name}-${number}`;
  });
}

function stemOf(path: string): string {
  const stem = posix.basename(path).replace(/(\.plan)?\.ya?ml$/i, '');
  const folder = posix.basename(posix.dirname(path));
  return stem === 'plan' && !['', '.', '..'].includes(folder) ? folder : stem;
}
