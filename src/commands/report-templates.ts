import { posix } from 'node:path';
import { nearest } from '../findings/nearest.ts';
import { visible } from '../findings/visible.ts';
import type { FileError, World } from '../io.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { CannotDo } from '../lang/problem.ts';
import {
  type BuiltIn,
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
  /** Null for a file. */
  builtIn: ReadonlyMap<Format, BuiltIn> | null;
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
  const builtIn = new Map(
    all.filter((template) => template.name === name).map((template) => [template.format, template]),
  );
  const [first, ...others] = builtIn.values();
  if (first) {
    const only = others.length === 0 ? first.format : null;
    return { name, builtIn, only, isOverPlans: isOverPlans(first), isFollowUp: name === 'follow-up' };
  }
  if (name.endsWith('.hbs') || world.kindOf(name) === 'file') {
    const file = { file: name, text: textOf(name, world) };
    return { name, builtIn: null, only: formatOf(name), isOverPlans: isOverPlans(file), isFollowUp: false };
  }
  const names = [...new Set(all.map((template) => template.name))];
  throw new CannotDo({ problem: 'no-such-template', name, nearest: nearest(name, names), choices: names });
}

/** Makes a template ready to write in a format. Throws all that is wrong with it. */
export async function readyTemplate(
  { name, builtIn }: AskedTemplate,
  format: Format,
  { world, language }: Setting,
): Promise<Template> {
  const file = builtIn?.get(format) ?? { file: name, text: textOf(name, world) };
  const { default: schema } = await import('../../schemas/report.schema.json');
  const partials = builtIn ? new Map<string, TemplateFile>() : partialsBeside(name, format, world);
  const { template, ...rest } = await prepare(file, { format, schema, partials });
  if (template) return template;
  const { problems } = rest as { problems: TemplateProblem[] };
  throw new CannotDo({
    problem: 'bad-template',
    name,
    findings: (await said(problems, language)).join('\n'),
  });
}

/** The text of a template in a format, to make one's own from. */
export function sourceOf({ name, builtIn }: AskedTemplate, format: Format, world: World): string {
  return builtIn?.get(format)?.text ?? textOf(name, world);
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
