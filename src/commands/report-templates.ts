import { posix } from 'node:path';
import { nearest } from '../findings/nearest.ts';
import { visible } from '../findings/visible.ts';
import type { FileError, World } from '../io.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { CannotDo } from '../lang/problem.ts';
import {
  builtIns,
  type Format,
  formatOf,
  isOverPlans,
  partialsOf,
  prepare,
  type Template,
  type TemplateFile,
  type TemplateProblem,
} from '../report/templates.ts';
import type { Setting } from './command.ts';
import { readBytes } from './inputs.ts';

/** A template as it was asked for: one that comes with the program, or a file. */
export interface AskedTemplate {
  name: string;
  /** Whether it comes with the program. */
  isBuiltIn: boolean;
  /** What it is written in for a format. */
  fileFor: (format: Format) => TemplateFile;
  /** The one format that it can be written in; null where it is any. */
  only: Format | null;
  /** Whether it is over several plans. */
  isOverPlans: boolean;
  /** Whether it looks back on a period. */
  isFollowUp: boolean;
}

/** Finds the template that a name or a path leads to. */
export async function findTemplate(name: string, world: World): Promise<AskedTemplate> {
  const all = await builtIns();
  const named = all.filter((template) => template.name === name);
  const [first, ...others] = named;
  if (first) {
    return {
      name,
      isBuiltIn: true,
      fileFor: (format) => named.find((template) => template.format === format) ?? first,
      only: others.length === 0 ? first.format : null,
      isOverPlans: isOverPlans(first),
      isFollowUp: name === 'follow-up',
    };
  }
  if (name.endsWith('.hbs') || world.kindOf(name) === 'file') {
    const file = { file: name, text: textOf(name, world) };
    return {
      name,
      isBuiltIn: false,
      fileFor: () => file,
      only: formatOf(name),
      isOverPlans: isOverPlans(file),
      isFollowUp: false,
    };
  }
  const names = [...new Set(all.map((template) => template.name))];
  throw new CannotDo({ problem: 'no-such-template', name, nearest: nearest(name, names), choices: names });
}

/** Makes a template ready to write in a format. Throws all that is wrong with it. */
export async function readyTemplate(
  { name, isBuiltIn, fileFor }: AskedTemplate,
  format: Format,
  { world, language }: Setting,
): Promise<Template> {
  const { default: schema } = await import('../../schemas/report.schema.json');
  const partials = isBuiltIn ? new Map<string, TemplateFile>() : partialsBeside(name, format, world);
  const made = await prepare(fileFor(format), { format, schema, partials });
  if (made.template) return made.template;
  throw new CannotDo({
    problem: 'bad-template',
    name,
    findings: (await said(made.problems, language)).join('\n'),
  });
}

/** Every template that comes with the program, in one line. */
export async function listTemplates({ code }: Catalogue): Promise<string> {
  const all = new Map((await builtIns()).map(({ name, description }) => [name, description[code]]));
  const width = Math.max(...[...all.keys()].map((name) => name.length));
  return [...all].map(([name, description]) => `${name.padEnd(width)}  ${description}\n`).join('');
}

async function said(problems: readonly TemplateProblem[], language: Catalogue): Promise<string[]> {
  const words = await language.templates();
  return problems.map((problem) => {
    const say = words[problem.problem] as (fault: TemplateProblem) => string;
    return visible(`${problem.file}:${problem.line}:${problem.column}: ${say(problem)}`);
  });
}

/** The files that can be included in a template: those in its folder, and in a folder `partials` there. */
function partialsBeside(path: string, format: Format, world: World): Map<string, TemplateFile> {
  const folder = posix.dirname(path);
  const ignore = (_error: FileError): void => undefined;
  const beside = [...world.filesBelow(folder, ignore, 1), ...below(posix.join(folder, 'partials'))];
  const files = beside.filter((file) => file !== path && /\.(hbs|css)$/.test(file));
  return partialsOf(
    files.map((file) => ({ file, text: textOf(file, world) })),
    format,
  );

  function below(inner: string): string[] {
    return world.kindOf(inner) === 'folder' ? world.filesBelow(inner, ignore, 1) : [];
  }
}

function textOf(path: string, world: World): string {
  return new TextDecoder().decode(readBytes(path, world));
}
