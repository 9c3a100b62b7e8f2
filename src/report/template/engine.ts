import { compile, type Writer } from './compile.ts';
import { type Format, rootOf, type TemplateFile } from './files.ts';
import { checkNames } from './names.ts';
import { parse } from './parse.ts';
import { inOrder, type TemplateProblem } from './problems.ts';
import type { Sheet } from './scope.ts';
import { shapesOf, type ViewSchema } from './shapes.ts';

/** Reads, checks and compiles a template: what writes it, or everything that is wrong with it. */
export async function make(
  file: TemplateFile,
  partials: ReadonlyMap<string, TemplateFile>,
  format: Format,
  schema: ViewSchema,
): Promise<Writer | TemplateProblem[]> {
  const problems: TemplateProblem[] = [];
  const read = (source: TemplateFile): Sheet | null => {
    const sheet = parse(source);
    if (!('problem' in sheet)) return sheet;
    problems.push(sheet);
    return null;
  };
  const sheets = new Map<string, Sheet | null>();
  const partial = (name: string): Sheet | null => {
    const source = partials.get(name);
    if (source && !sheets.has(name)) sheets.set(name, read(source));
    return sheets.get(name) ?? null;
  };
  const sheet = read(file);
  if (!sheet) return problems;
  checkNames(sheet, shapesOf(schema)(rootOf(file)), {
    problems,
    partialNames: [...partials.keys()],
    partial,
    unwritten: new Map(),
    written: new Set(),
    slots: new Set(),
    isWhole: true,
    statements: 0,
  });
  const files = [file.file, ...[...sheets.keys()].map((name) => partials.get(name)?.file ?? name)];
  if (problems.length > 0) return inOrder(problems, files);
  const programs = [...sheets].flatMap(([name, found]) => (found ? [[name, found.program] as const] : []));
  return compile(sheet.program, new Map(programs), format);
}
