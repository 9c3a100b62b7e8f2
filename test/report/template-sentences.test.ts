import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/lang/catalogue.ts';
import { languages } from '../../src/lang/index.ts';
import type { TemplateProblem, TemplateWords } from '../../src/report/templates.ts';
import { goldens } from '../goldens.ts';
import { problemsOf } from './prepared.ts';
import { faultExamples } from './template-faults.ts';

/** Everything that is said of the templates with faults, each under its template. */
async function sentences(code: LanguageCode): Promise<string> {
  const words = await (await languages[code]()).templates();
  const pages: string[] = [];
  for (const [text, trial] of Object.values(faultExamples).flat()) {
    const problems = await problemsOf(text, trial);
    const lines = problems.map(({ file = 't', ...problem }) => {
      const fault = { file, ...problem } as TemplateProblem;
      return `  ${file}:${fault.line}:${fault.column}: ${say(fault, words)} [${fault.problem}]`;
    });
    pages.push([shown(text), ...lines].join('\n'));
  }
  return `${pages.join('\n\n')}\n`;
}

function say(problem: TemplateProblem, words: TemplateWords): string {
  return (words[problem.problem] as (fault: TemplateProblem) => string)(problem);
}

function shown(text: string): string {
  const visible = text.replaceAll('\0', '␀');
  return visible.length > 300 ? `${visible.slice(0, 60)}…` : visible;
}

goldens('test/goldens/templates', '.txt', { en: () => sentences('en'), sv: () => sentences('sv') });

describe('a template with a fault', () => {
  it.each(Object.entries(faultExamples))('is told of: %s', async (kind, examples) => {
    for (const [text, trial] of examples) {
      const problems = await problemsOf(text, trial);
      expect(new Set(problems.map(({ problem }) => problem))).toEqual(new Set([kind]));
    }
  });

  it('is told of in other words in the other language', async () => {
    const [english, swedish] = await Promise.all([sentences('en'), sentences('sv')]);
    const said = (text: string) => text.split('\n').filter((line) => /^ {2}\S+: .*\[[a-z-]+\]$/.test(line));
    expect(said(english)).toHaveLength(said(swedish).length);
    expect(said(english).filter((line) => said(swedish).includes(line))).toEqual([]);
    expect(`${english}${swedish}`).not.toMatch(/undefined|NaN|\[object/);
  });
});
