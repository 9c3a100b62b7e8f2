import { readdirSync, readFileSync } from 'node:fs';
import { hostilePlan } from '../report/hostile.ts';
import { type Outcome, run } from '../run.ts';

/** A report to be written. */
export interface Task {
  /** What tests call it, such as `follow-up ostersund sv html`. */
  name: string;
  template: string;
  /** What it is about: a plan and a period. */
  subject: string;
  language: 'sv' | 'en';
  format: 'html' | 'md';
  isInternal: boolean;
  /** The command line. */
  args: readonly string[];
}

interface Subject {
  name: string;
  paths: readonly string[];
  options: readonly string[];
}

const pathOf = (name: string): string => `examples/${name}.plan.yaml`;
export const real: readonly string[] = ['boras', 'katrineholm', 'ljungby', 'lokal', 'ostersund'];
const in2017 = ['--period', '2017', '--today', '2017-12-31'];
const in2025 = ['--period', '2025', '--today', '2026-11-01'];

const single: readonly Subject[] = [
  ...real.map((name) => ({ name, paths: [pathOf(name)], options: in2017 })),
  { name: 'model-2025', paths: [pathOf('model')], options: in2025 },
  { name: 'model-2024', paths: [pathOf('model')], options: ['--period', '2024', '--today', '2026-11-01'] },
  {
    name: 'hostile',
    paths: ['hostile.plan.yaml'],
    options: ['--period', '2025', '--today', '2025-12-31'],
  },
];

const together: readonly Subject[] = [
  { name: 'real', paths: real.map(pathOf), options: in2017 },
  { name: 'hostile', paths: [pathOf('model'), 'hostile.plan.yaml'], options: in2025 },
];

/** The subjects that have working notes, which the report on the plan itself can show. */
const withNotes = ['model-2025', 'hostile'];

/** Pages of what has changed: small plans, and a hostile one against itself with its texts in other places. */
const compared = {
  revisions: ['before', 'after'].map((side) => `examples/revisions/one-year-later/${side}.plan.yaml`),
  hostile: ['turned.plan.yaml', 'hostile.plan.yaml'],
};

function comparisons(): Task[] {
  return Object.entries(compared).flatMap(([subject, paths]) =>
    (['sv', 'en'] as const).flatMap((language) =>
      (['html', 'md'] as const).map((format) => ({
        name: ['changes', subject, language, format].join(' '),
        template: 'changes',
        subject: subject === 'hostile' ? 'hostile revisions' : subject,
        language,
        format,
        isInternal: false,
        args: [
          ...['diff', ...paths, '-f', format === 'md' ? 'markdown' : format],
          ...['--lang', language, '--moves', '--today', '2026-11-01'],
        ],
      })),
    ),
  );
}

/** The reports that there are templates for, over every plan, in both languages, and pages of what has changed. */
export function tasks(): Task[] {
  return [...reports(), ...comparisons()];
}

function reports(): Task[] {
  return readdirSync('templates')
    .toSorted()
    .flatMap((file) => {
      const [, template = '', format = ''] = /^(.+)\.(html|md)\.hbs$/.exec(file) ?? [];
      if (format !== 'html' && format !== 'md') return [];
      const text = readFileSync(`templates/${file}`, 'utf8');
      if (text.startsWith('{{!-- changes:')) return [];
      const isPortfolio = text.startsWith('{{!-- portfolio:');
      return (isPortfolio ? together : single).flatMap((subject) =>
        (['sv', 'en'] as const).flatMap((language) => {
          const open = taskOf(template, subject, language, format, false);
          const hasNotes = template === 'plan' && withNotes.includes(subject.name);
          return hasNotes ? [open, taskOf(template, subject, language, format, true)] : [open];
        }),
      );
    });
}

function taskOf(
  template: string,
  { name, paths, options }: Subject,
  language: Task['language'],
  format: Task['format'],
  isInternal: boolean,
): Task {
  const args = ['report', ...paths, '-t', template, '-f', format, '--lang', language, '--quiet', ...options];
  return {
    name: [template, name, language, format, ...(isInternal ? ['internal'] : [])].join(' '),
    template,
    subject: name,
    language,
    format,
    isInternal,
    args: isInternal ? [...args, '--internal'] : args,
  };
}

/** What the program writes, in memory. */
export function write(args: readonly string[], hostile = hostilePlan()): Promise<Outcome> {
  const paths = [...[...real, 'model'].map(pathOf), ...compared.revisions];
  const examples = Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  return run(args, {
    files: {
      ...examples,
      'hostile.plan.yaml': hostile.yaml,
      'turned.plan.yaml': hostilePlan(1).yaml,
    },
  });
}
