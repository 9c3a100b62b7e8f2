import Handlebars from 'handlebars';
import { escapeMarkdown } from '../escape.ts';
import type { ReportModel } from '../view.gen.ts';
import { contextBlocks } from './contexts.ts';
import type { Format } from './files.ts';
import { type Helper, loadHelpers, Safe } from './helpers.ts';
import { escaper, rewrite } from './rewrite.ts';
import { helperNames } from './signatures.ts';
import type { Program } from './syntax.ts';
import { type Scene, textIn } from './texts.ts';
import { Kept, tidied, withoutMarks } from './tidy.ts';

/** Writes a model, which is plain data, as a text. */
export type Writer = (model: ReportModel, scene: Omit<Scene, 'format'>) => string;

/**
 * Makes a writer of a template and its partials. They have been checked: what is wrong in them would be a fault of the
 * program here. Their trees are changed.
 */
export async function compile(
  main: Program,
  partials: ReadonlyMap<string, Program>,
  format: Format,
): Promise<Writer> {
  const used = [main, ...partials.values()].flatMap(rewrite);
  const helpersFor = await loadHelpers(new Set(used));
  // An environment of its own, which knows nothing of other templates.
  const handlebars = Handlebars.create();
  const options = {
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries([...helperNames, escaper].map((name) => [name, true])),
  };
  const template = handlebars.compile<ReportModel>(main, options);
  const own = Object.fromEntries(
    [...partials].map(([name, program]) => [name, handlebars.compile(program, options)]),
  );
  return (model, scene) => {
    const kept = new Kept();
    const helpers = [...helpersFor({ ...scene, format })].map(
      ([name, helper]) => [name, asCalled(helper, kept)] as const,
    );
    const text = template(model, {
      helpers: {
        ...Object.fromEntries<(...given: never[]) => unknown>([...helpers, [escaper, escapeFor[format]]]),
        ...contextBlocks(),
      },
      partials: own,
      allowProtoMethodsByDefault: false,
      allowProtoPropertiesByDefault: false,
    });
    return kept.putInto(tidied(text, format), format);
  };
}

/** A helper as Handlebars calls it, with an object of its own after what is given. */
function asCalled(helper: Helper, kept: Kept): (...given: unknown[]) => unknown {
  return (...given) => {
    const { hash } = given.pop() as { hash: Readonly<Record<string, unknown>> };
    const value = helper(given, hash);
    if (!(value instanceof Safe)) return value;
    const text = withoutMarks(value.text);
    return new Safe(text.includes('\n') ? kept.keep(text) : text);
  };
}

const escapeFor: Readonly<Record<Format, (value: unknown) => string>> = {
  html: (value) => escaped(value, (text) => Handlebars.escapeExpression(text)),
  md: (value) => escaped(value, escapeMarkdown),
};

function escaped(value: unknown, write: (text: string) => string): string {
  if (value instanceof Safe) return value.text;
  // An object can come here alone: the empty one that Handlebars has, within a block, for a context that is null.
  return write(withoutMarks(textIn(value)));
}
