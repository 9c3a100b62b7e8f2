import { compare } from '../../findings/compare.ts';
import type { Report } from '../view.gen.ts';

export type Format = 'html' | 'md';

/** A file of a template: its path as it is named in what is said of it, and its text. */
export interface TemplateFile {
  file: string;
  text: string;
  /** Of one that comes with the program, which must have each of its own texts in every language. */
  isBuiltIn?: boolean;
}

/** A template that comes with the program. */
export interface BuiltIn extends TemplateFile {
  name: string;
  format: Format;
  /** What it is for, in one line of each language. */
  description: Readonly<Record<Report['language'], string>>;
}

const folder = 'templates/';
const partials = 'partials/';

/** Every report that comes with the program, by name and format; a file among them is all that a report needs. */
export async function builtIns(): Promise<BuiltIn[]> {
  return (await templates()).filter((template) => rootOf(template) !== 'changes');
}

/** The page of changes, which `plan diff` writes. */
export async function pageOfChanges(): Promise<BuiltIn> {
  const page = (await templates()).find((template) => rootOf(template) === 'changes');
  if (!page) throw new TypeError('no template says that it is of changes');
  return page;
}

async function templates(): Promise<BuiltIn[]> {
  const files = await sources();
  const found = files
    .filter(({ file }) => !file.startsWith(folder + partials))
    .map((source): BuiltIn => {
      const format = formatOf(source.file);
      const description = descriptionOf(source.text);
      if (format === null || description === null)
        throw new TypeError(
          `${source.file} has no format in its name or no description in its first comment`,
        );
      return { ...source, name: nameOf(source.file), format, description };
    });
  return found.sort((a, b) => compare(a.name, b.name) || compare(a.format, b.format));
}

/** The partials that come with the program, of one format. */
export async function builtInPartials(format: Format): Promise<Map<string, TemplateFile>> {
  return partialsOf(
    (await sources()).filter(({ file }) => file.startsWith(folder + partials)),
    format,
  );
}

async function sources(): Promise<TemplateFile[]> {
  const { default: files } = await import('../../../templates/README.md?sources');
  return Object.entries(files).map(([path, text]) => ({ file: folder + path, text, isBuiltIn: true }));
}

/** The format that a file name says: `.html.hbs`, `.md.hbs` or `.css`; null where it says none. */
export function formatOf(file: string): Format | null {
  const [, format] = /\.(html|md)\.hbs$/i.exec(file) ?? [];
  if (format !== undefined) return format.toLowerCase() as Format;
  return file.endsWith('.css') ? 'html' : null;
}

/**
 * The files that can be included in a template of a format, by the names they are included by. A file that says the
 * format wins over one that says none; of others, the later.
 */
export function partialsOf(files: readonly TemplateFile[], format: Format): Map<string, TemplateFile> {
  const fitting = files.filter(({ file }) => (formatOf(file) ?? format) === format);
  const [general, special] = [
    fitting.filter(({ file }) => formatOf(file) === null),
    fitting.filter(({ file }) => formatOf(file) !== null),
  ];
  return new Map([...general, ...special].map((source) => [nameOf(source.file), source]));
}

/** A file name without its folders and what it says of its format. */
function nameOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/(\.html|\.md)?\.(hbs|css)$/i, '');
}

/** What of the view a template speaks of, which the first comment says. */
export function rootOf({ text, isBuiltIn }: TemplateFile): 'report' | 'portfolio' | 'changes' {
  const [, root] = /^\s*(portfolio|changes)\s*:/.exec(firstComment(text)) ?? [];
  // Changes are told by the program alone: of no other template is their model asked for.
  if (root === 'changes' && isBuiltIn) return root;
  return root === 'portfolio' ? root : 'report';
}

/** Whether a template is over several plans. */
export function isOverPlans(file: TemplateFile): boolean {
  return rootOf(file) === 'portfolio';
}

function descriptionOf(text: string): BuiltIn['description'] | null {
  const [, sv, en] =
    /^\s*(?:(?:portfolio|changes)\s*:)?\s*sv:([^|]*)\|\s*en:([^|]*)$/.exec(firstComment(text)) ?? [];
  return sv === undefined || en === undefined ? null : { sv: sv.trim(), en: en.trim() };
}

function firstComment(text: string): string {
  const [, long, short = ''] = /^\uFEFF?\s*\{\{~?!(?:--([\s\S]*?)--~?\}\}|([\s\S]*?)~?\}\})/.exec(text) ?? [];
  return (long ?? short).replace(/\s+/g, ' ').trim();
}
