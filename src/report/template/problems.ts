import type { Position } from '../../findings/source.ts';
import type { Report } from '../view.gen.ts';
import type { Shape } from './shapes.ts';
import type { Kind } from './signatures.ts';

type LanguageCode = Report['language'];

/** What is wrong with a template, as data; names and pieces of templates in it are as they are written. */
export type Fault =
  | { problem: 'template-too-large'; kilobytes: number; most: number }
  | { problem: 'too-deep'; most: number }
  | { problem: 'too-much'; most: number }
  | { problem: 'null-character' }
  // How it is written
  | { problem: 'unclosed'; tag: string; close: string }
  | { problem: 'unopened'; tag: string }
  | { problem: 'closed-as-other'; tag: string; close: string; found: string; onLine: number }
  | { problem: 'unfinished' }
  | { problem: 'stray-else' }
  | { problem: 'this-within'; path: string }
  | { problem: 'unreadable'; text: string }
  // Names of the view
  | {
      problem: 'unknown-name';
      name: string;
      of: string | null;
      nearest: string | null;
      elsewhere: string | null;
      names: readonly string[];
    }
  | { problem: 'name-of-no-object'; name: string; path: string; is: Is }
  | { problem: 'above-all'; path: string }
  | { problem: 'unknown-data'; name: string; nearest: string | null; names: readonly string[] }
  | { problem: 'outside-each'; name: string }
  | { problem: 'data-above'; name: string }
  // What is printed
  | { problem: 'no-text'; text: string; is: Is; instead: string }
  | { problem: 'unescaped'; instead: string }
  | { problem: 'literal'; text: string }
  // Blocks
  | { problem: 'unknown-block'; name: string; nearest: string | null; names: readonly string[] }
  | { problem: 'no-block'; name: string; instead: string }
  | { problem: 'needs-block'; name: string; instead: string }
  | { problem: 'one-argument'; block: string; found: number }
  | { problem: 'no-list'; text: string; is: Is; instead: string }
  | { problem: 'no-object'; text: string; is: Is; instead: string }
  | { problem: 'block-names'; block: string; most: number }
  | { problem: 'name-of-helper'; name: string }
  // Helpers
  | { problem: 'name-as-helper'; name: string }
  | { problem: 'unknown-helper'; name: string; nearest: string | null; names: readonly string[] }
  | { problem: 'argument-count'; helper: string; found: number; form: string }
  | {
      problem: 'wrong-argument';
      helper: string;
      text: string;
      wanted: Kind;
      is: Is;
      instead: string | null;
      form: string;
    }
  | {
      problem: 'unknown-option';
      helper: string;
      name: string;
      nearest: string | null;
      names: readonly string[];
    }
  | { problem: 'missing-language'; helper: string; language: LanguageCode | null }
  | { problem: 'missing-filling'; name: string }
  | { problem: 'unused-filling'; name: string; language: LanguageCode }
  | { problem: 'plural-form'; text: string }
  | { problem: 'no-such-value'; value: string; nearest: string | null; values: readonly string[] }
  | { problem: 'computed-lookup'; instead: string }
  // Partials
  | { problem: 'unknown-partial'; name: string; nearest: string | null; names: readonly string[] }
  | { problem: 'computed-partial' }
  | { problem: 'circular-partial'; chain: readonly string[] }
  | { problem: 'partial-arguments'; found: number }
  | { problem: 'values-beside-no-object'; text: string; is: Is }
  | { problem: 'no-block-given'; name: string | null }
  | { problem: 'unwritten-block'; name: string }
  | { problem: 'unwritten-inline'; name: string; nearest: string | null }
  | { problem: 'inline-name' }
  | { problem: 'inline-within-names'; names: readonly string[] }
  | { problem: 'decorator'; name: string };

/** What is said of each problem, in one language: lower case, no full stop, what to write instead. */
export type TemplateWords = {
  readonly [Name in Fault['problem']]: (fault: Extract<Fault, { problem: Name }>) => string;
};

/** What a value is, where it ought to be something else. */
export type Is = Shape['is'];

/** A fault and where it stands: the file of the template or of a partial, and a place there. */
export type TemplateProblem = Fault & Position & { file: string };

/** The problems by file, in the order given, and by place; of each problem one in each place. */
export function inOrder(problems: readonly TemplateProblem[], files: readonly string[]): TemplateProblem[] {
  const firsts = new Map<string, TemplateProblem>();
  for (const found of problems) {
    const key = JSON.stringify([found.file, found.line, found.column, found.problem]);
    if (!firsts.has(key)) firsts.set(key, found);
  }
  return [...firsts.values()].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}
