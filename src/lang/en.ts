import { count, list } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { rules } from '../rules/index.ts';
import { whyUnreadable } from '../time/problem.ts';
import type { Catalogue, SeverityCount } from './catalogue.ts';
import { explain } from './en-explain.ts';
import { help } from './en-help.ts';
import type { Problem } from './problem.ts';

const english: Catalogue = {
  code: 'en',
  rules: Object.fromEntries(rules.map(({ id, en }) => [id, en])) as unknown as Catalogue['rules'],
  whyUnreadable,
  problem: sayProblem,
  findings: {
    summary: (counts, withFindings, plans, today) =>
      `${counted(counts)} in ${withFindings === 0 ? 'the configuration' : ofPlans(withFindings, plans)} (as of ${today})`,
    noFindings: (plans, today) => `no findings in ${count(plans, 'plan')} (as of ${today})`,
    accepted: (number) => `${count(number, 'finding')} accepted (-v shows ${number === 1 ? 'it' : 'them'})`,
    known: (number, revision) =>
      `${count(number, 'finding')} known since ${quote(revision)} ${number === 1 ? 'is' : 'are'} left out`,
    acceptedBecause: (reason, until) =>
      `accepted${until === null ? '' : ` until ${until}`}: ${quote(reason)}`,
    pointer: (rule) => `Run \`plan explain ${rule}\` for the reasons behind a rule.`,
    plansRead: (plans) => `read ${count(plans, 'plan')}`,
    note: 'note',
  },
  explain,
  changes: async () => (await import('./en-changes/index.ts')).default,
  report: async () => (await import('./en-report.ts')).default,
  templates: async () => (await import('./en-templates.ts')).default,
  help,
};

export default english;

function counted({ error, warning, info }: SeverityCount): string {
  const parts = [
    ...(error > 0 ? [count(error, 'error')] : []),
    ...(warning > 0 ? [count(warning, 'warning')] : []),
    ...(info > 0 ? [count(info, 'info')] : []),
  ];
  return parts.join(', ');
}

function ofPlans(some: number, all: number): string {
  return some === all ? count(all, 'plan') : `${String(some)} of ${count(all, 'plan')}`;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  EEXIST: 'there is a file of that name',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'what should be a folder of its path is a file',
  EROFS: 'the disk is read-only',
};

function sayProblem(problem: Problem): string {
  switch (problem.problem) {
    case 'no-such-path':
      return `there is no file or folder ${quote(problem.path)}: check the spelling, and the folder you are in`;
    case 'unreadable':
      return `cannot read ${quote(problem.path)}: ${problem.code === 'ENOENT' ? 'it is not there any more' : (reasons[problem.code] ?? problem.code)}`;
    case 'too-large':
      return `${quote(problem.path)} is ${String(problem.megabytes)} MB, and a plan is ${String(problem.most)} MB at most: is it the right file?`;
    case 'no-file':
      return `${quote(problem.path)} is neither a file nor a folder: give the path of one`;
    case 'no-plan': {
      const place = problem.folder === null ? 'in this repository' : `in the folder ${quote(problem.folder)}`;
      return problem.patterns === null
        ? `there is no plan ${place}: a plan file is called plan.yaml or something.plan.yaml${problem.other === null ? '' : `, so ${quote(problem.other)} is not one`}`
        : `there is no plan ${place}: by \`files\` in the configuration a plan file matches ${list(problem.patterns.map(quote), 'or')}`;
    }
    case 'no-match':
      return `no file matches ${quote(problem.pattern)}: check the pattern, and the folder you are in`;
    case 'unwritable':
      return `cannot write ${quote(problem.path)}: ${reasons[problem.code] ?? problem.code}`;
    case 'no-such-day':
      return `${quote(problem.value)} for ${problem.option} is not a day of the calendar: write YYYY-MM-DD, such as 2026-03-31`;
    case 'no-such-choice':
      return `${quote(problem.value)} is no choice for ${problem.option}: ${didYouMean(problem.nearest) ?? `write ${list(problem.choices, 'or')}`}`;
    case 'unknown-command':
      return `there is no command ${quote(problem.word)}: ${didYouMean(problem.nearest) ?? 'see `plan --help`'}`;
    case 'unknown-option':
      return `there is no option ${quote(problem.word)}: ${didYouMean(problem.nearest) ?? 'see `--help`'}`;
    case 'missing-value':
      return `${problem.option} needs a value after it`;
    case 'option-before-command':
      return `${problem.word} has to come after the command: write \`plan ${problem.command} ${problem.word} …\``;
    case 'no-topic':
      return 'name what to explain: a rule such as lead-missing, a key such as status, or the word time; `plan explain --list` names every rule';
    case 'no-words':
      return 'write the words to read after time, such as `plan explain time "Q2 2026"`';
    case 'too-many-arguments':
      return `too many words: ${quote(problem.words)}; see \`--help\``;
    case 'unknown-topic':
      return `there is nothing to explain by the name ${quote(problem.word)}: ${didYouMean(problem.nearest) ?? 'see `plan explain --list`, and `plan explain changes`'}`;
    case 'two-results-in-one-place':
      return problem.path === null
        ? 'two formats cannot both go to standard output: give one of them a file, as in -f json=findings.json'
        : `two results would be written to ${quote(problem.path)}: give each a file of its own`;
    case 'would-overwrite':
      return `${quote(problem.path)} is one of the files that the command was given: write the result to another`;
    case 'no-such-period':
      return `${quote(problem.value)} is no period to report on${problem.why === null ? ': it needs a first and a last day' : `: ${whyUnreadable(problem.why)}`}; ${didYouMean(problem.why?.nearest ?? null) ?? 'write a year, or such as "T1 2026" or "H1 2026"'}`;
    case 'period-to-come':
      return `${quote(problem.value)} begins ${problem.first}, and the report is made ${problem.today}: there is nothing to report on yet`;
    case 'other-ending':
      return `${quote(problem.path)} is no name for ${problem.format === 'html' ? 'a web page: end it in .html' : 'Markdown: end it in .md'}${/\.pdf$/i.test(problem.path) ? ', and print a web page to PDF from the browser' : ''}${/\.docx?$/i.test(problem.path) ? ', and let pandoc make a Word document of Markdown' : ''}`;
    case 'bad-plan':
      return `${problem.path} cannot be read whole, and what is said of the rest would hide what is missing:\n${problem.findings}${problem.more > 0 ? `\nand ${problem.more} more` : ''}\n\`plan validate ${problem.path}\` tells how to mend it`;
    case 'no-such-lead':
      return `nobody by the id ${quote(problem.id)} leads an action in ${problem.path}: ${didYouMean(problem.nearest) ?? oneOf(problem.choices, 'nobody leads any')}`;
    case 'no-such-group':
      return `there is no group ${quote(problem.id)} in ${problem.path}: ${didYouMean(problem.nearest) ?? oneOf(problem.choices, 'the plan has no groups')}`;
    case 'bad-model':
      return `${quote(problem.path)} is no model of a report${problem.place === null ? '' : `: ${problem.place || 'the whole of it'} does not fit`}; \`plan report --print-model\` writes one`;
    case 'no-such-template':
      return `there is no template ${quote(problem.name)}: ${didYouMean(problem.nearest) ?? `write ${list(problem.choices, 'or')}, or the path of a file that ends in .hbs`}`;
    case 'bad-template':
      return `the template ${problem.name} cannot be used:\n${problem.findings}`;
    case 'runaway-template':
      return `the template ${quote(problem.name)} goes on and on: look for an {{#each}} over every action within another, and write what is needed of each instead`;
    case 'several-plans':
      return `${problem.plans} plans do not go into one report: name one of them, give --output-dir a folder for a file each, or take -t portfolio for a page with a row for each`;
    case 'not-together':
      return `${problem.option} and ${problem.other} do not go together: leave one of them out`;
    case 'wrong-model':
      return problem.needs === 'plan'
        ? `the template ${problem.template} is about one plan, and the model is of several: choose another with -t; \`plan report --list\` shows them`
        : `the template ${problem.template} is about several plans, and the model is of one: choose another with -t; \`plan report --list\` shows them`;
    case 'bad-configuration':
      return `the configuration ${problem.path} cannot be used:\n${problem.findings}`;
    case 'no-git':
      return 'what a file said before is read with git, which cannot be started here: install it, or put it on the PATH';
    case 'no-repository':
      return 'what a file said before is read from git, and this folder is in no repository: go to the folder of the plans';
    case 'distrusted-repository':
      return `the repository ${quote(problem.folder)} belongs to another user, and git does not read it until you say so: \`git config --global --add safe.directory '${problem.folder}'\``;
    case 'no-commits':
      return 'there is no commit here yet, and so nothing that a file said before: make the first with `git commit`';
    case 'bad-revision':
      return `${quote(problem.name)} is no name of a revision: write a branch, a tag or a commit, such as main or HEAD~1`;
    case 'no-such-revision':
      return `there is no revision ${quote(problem.name)}${problem.isShallow ? ' in this clone, which has only the latest commits' : ''}: ${howToReach(problem)}`;
    case 'no-merge-base':
      return problem.isShallow
        ? `this clone has only the latest commits, and none of them is shared by HEAD and ${quote(problem.name)}: fetch the others with \`git fetch --unshallow\`, in a pipeline with \`fetch-depth: 0\``
        : `HEAD and ${quote(problem.name)} share no commit that changes could be counted from: name what to compare, as in \`plan diff REV:PATH PATH\``;
    case 'not-in-revision':
      return `there is no file ${quote(problem.path)} in ${quote(problem.revision)}: ${didYouMean(problem.nearest) ?? 'check the path, which begins at the root of the repository, or with ./ in this folder'}`;
    case 'no-file-in-revision':
      return `${quote(problem.path)} is ${inPlaceOfFile[problem.is]} in ${quote(problem.revision)}: name the file itself`;
    case 'path-or-revision':
      return `${quote(problem.word)} is both a path and a revision: write ${quote(`./${problem.word}`)} for the path, or ${quote(`${problem.word}^0`)} for the revision`;
    case 'which-plan':
      return `there are ${problem.paths.length} plans: name one of ${list(problem.paths.slice(0, 12).map(quote), 'or')}`;
    case 'no-history':
      return `no revision in git has ${quote(problem.path)}: commit it first, and its history begins`;
    case 'git-failed':
      return `\`git ${problem.command}\` could not do its work, and says ${quote(problem.reason)}`;
    case 'own-fault':
      return `this is a fault of the program, not of your plan: ${problem.detail}`;
  }
}

const inPlaceOfFile = { folder: 'a folder', link: 'a link', submodule: 'another repository (a submodule)' };

function howToReach({
  nearest,
  fetch,
  isShallow,
}: Extract<Problem, { problem: 'no-such-revision' }>): string {
  const meant = didYouMean(nearest);
  if (fetch === null)
    return meant ?? 'check the spelling; `git branch --all` and `git tag` show what there is';
  const depth = isShallow ? ', in a pipeline with `fetch-depth: 0`' : '';
  return `${meant ? `${meant} otherwise ` : ''}fetch it with \`${fetch}\`${depth}`;
}

function oneOf(choices: readonly string[], none: string): string {
  return choices.length === 0 ? none : `write ${list(choices.slice(0, 12), 'or')}`;
}

function didYouMean(nearest: string | null): string | null {
  return nearest === null ? null : `did you mean ${quote(nearest)}?`;
}
