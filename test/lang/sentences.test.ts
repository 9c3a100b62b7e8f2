import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/lang/catalogue.ts';
import { languages } from '../../src/lang/index.ts';
import type { Problem } from '../../src/lang/problem.ts';
import { readTime } from '../../src/time/read.ts';
import type { TimeReason, WrittenTime } from '../../src/time/time.ts';
import { goldens } from '../goldens.ts';
import { edit } from '../plan/findings.ts';
import { goodPlan } from '../plan/good-plan.ts';
import { faultExamples, misfitExamples } from '../plan/reasons.ts';
import { run } from '../run.ts';

/** Words for each reason not to be a time; a reason without some does not compile. */
const times: Readonly<Record<TimeReason['reason'], WrittenTime>> = {
  empty: '',
  'not-a-time': 'på något sätt',
  misspelt: 'våern 2027',
  'digits-are-no-date': 'åldersgruppen 10-13 år',
  'no-such-day': '30 februari 2027',
  'no-such-month': '2027-13',
  'no-such-week': 'vecka 53 2027',
  'no-such-quarter': 'Q5 2027',
  'no-such-tertial': 'T4 2027',
  'no-such-half-year': 'H3 2027',
  'year-out-of-range': '2525',
  'two-digit-year': 'våren 27',
  'no-year': 'våren',
  'years-do-not-follow': 'läsåret 2027/29',
  'ends-before-it-starts': '2028-2027',
  ambiguous: '2027 eller 2028',
  blurred: 'ca 2027',
  'not-a-recurrence': { every: 'ibland' },
  'no-such-count': { times: 0 },
};

/** A problem of each kind; a kind without one does not compile. */
const problems: {
  readonly [Kind in Problem['problem']]: Omit<Extract<Problem, { problem: Kind }>, 'problem'>;
} = {
  'no-such-path': { path: 'plan.yml' },
  unreadable: { path: 'plan.yaml', code: 'EACCES' },
  'too-large': { path: 'plan.yaml', megabytes: 50, most: 10 },
  'no-file': { path: 'pipe' },
  'no-plan': { folder: 'planer', patterns: null, other: 'planer/klimat.yaml' },
  'no-match': { pattern: '*.yaml' },
  unwritable: { path: 'out/a.json', code: 'ENOENT' },
  'no-such-day': { option: '--today', value: '2027-02-30' },
  'no-such-choice': { option: '--fail-on', value: 'eror', choices: ['error', 'never'], nearest: 'error' },
  'unknown-command': { word: 'vaildate', nearest: 'validate' },
  'unknown-option': { word: '--todya', nearest: '--today' },
  'missing-value': { option: '--output' },
  'option-before-command': { word: '--lang', command: 'validate' },
  'no-topic': {},
  'no-words': {},
  'too-many-arguments': { words: 'now' },
  'unknown-topic': { word: 'lead', nearest: null },
  'two-results-in-one-place': { path: null },
  'would-overwrite': { path: 'plan.yaml' },
  'no-such-period': { value: 'årligen', why: null },
  'period-to-come': { value: '2030', first: '2030-01-01', today: '2026-11-01' },
  'other-ending': { path: 'uppfoljning.docx', format: 'md' },
  'bad-plan': { path: 'plan.yaml', findings: 'plan.yaml:1:1: error: …', more: 3 },
  'no-such-lead': { path: 'plan.yaml', id: 'skol', nearest: 'skola', choices: ['skola'] },
  'no-such-group': { path: 'plan.yaml', id: 'namnden', nearest: null, choices: ['radet', 'natverket'] },
  'bad-model': { path: 'model.json', place: '/areas/0/title' },
  'no-such-template': { name: 'uppfoljning', nearest: null, choices: ['follow-up', 'plan'] },
  'bad-template': { name: 'min.md.hbs', findings: 'min.md.hbs:1:3: …' },
  'runaway-template': { name: 'min.md.hbs' },
  'several-plans': { plans: 3 },
  'not-together': { option: '--output-dir', other: '--output' },
  'wrong-model': { template: 'follow-up', needs: 'plan' },
  'bad-configuration': { path: 'plan.config.yaml', findings: 'plan.config.yaml:1:1: error: …' },
  'no-git': {},
  'no-repository': {},
  'distrusted-repository': { folder: '/srv/planer' },
  'no-commits': {},
  'bad-revision': { name: '-x' },
  'no-such-revision': {
    name: 'main',
    nearest: 'origin/main',
    fetch: 'git fetch --unshallow',
    isShallow: true,
  },
  'no-merge-base': { name: 'origin/main', isShallow: true },
  'not-in-revision': { revision: 'v1', path: 'klimat.plan.yaml', nearest: 'v1:planer/klimat.plan.yaml' },
  'no-file-in-revision': { revision: 'v1', path: 'planer', is: 'folder' },
  'path-or-revision': { word: 'planer' },
  'which-plan': { paths: ['klimat.plan.yaml', 'trygghet.plan.yaml'] },
  'no-history': { path: 'ny.plan.yaml' },
  'git-failed': { command: 'log', reason: 'unable to read tree' },
  'own-fault': { detail: 'no such thing' },
};

/** Every sentence that a file, a time or the command line can bring about, in one language. */
async function sentences(code: LanguageCode): Promise<string> {
  const language = await languages[code]();
  const files = [
    ...Object.entries(faultExamples),
    ...Object.entries(misfitExamples).map(([name, [from, to]]) => [name, edit(goodPlan, from, to)] as const),
  ];
  const lines: string[] = [];
  for (const [name, input] of files) {
    const { stdout } = await run(['validate', '-', '-f', 'json', '--lang', code], { input });
    const { findings } = JSON.parse(stdout) as { findings: { message: string; remedy: string }[] };
    lines.push(...findings.map(({ message, remedy }) => `${name}\n  ${message}\n  = ${remedy}`));
  }
  for (const [name, words] of Object.entries(times)) {
    const { text, problem } = readTime(words);
    if (problem)
      lines.push(
        `${name}\n  ${language.explain.isUnreadable(text, language.whyUnreadable(problem), problem.nearest)}`,
      );
  }
  for (const [problem, data] of Object.entries(problems)) {
    lines.push(`${problem}\n  ${language.problem({ problem, ...data } as Problem)}`);
  }
  return `${lines.join('\n')}\n`;
}

goldens('test/goldens/sentences', '.txt', { en: () => sentences('en'), sv: () => sentences('sv') });

describe('the sentences', () => {
  it('have all their words, and are other words in the other language', async () => {
    const [english, swedish] = await Promise.all([sentences('en'), sentences('sv')]);
    const said = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('  '));
    expect(said(english)).toHaveLength(said(swedish).length);
    expect(said(english).filter((line) => said(swedish).includes(line))).toEqual([]);
    expect(`${english}${swedish}`).not.toMatch(/undefined|NaN|\[object|``/);
  });

  it('of a time give the reason that they stand for', () => {
    for (const [reason, words] of Object.entries(times)) expect(readTime(words).problem?.reason).toBe(reason);
  });
});
