import type { HelpWords } from './catalogue.ts';

export const help: HelpWords = {
  usage: 'Usage:',
  programUsage: '[options] COMMAND',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  program:
    'Keeps action plans alive: checks that somebody leads every action, that deadlines are seen and followed up.',
  afterProgram: `
Begin with \`plan validate\` in the folder where your plan lies.
\`plan COMMAND --help\` tells more about a command.`,
  help: 'show this help',
  version: 'show the version',
  commandsSummary: {
    validate: 'check plans: shape, deadlines and responsibilities',
    report: 'write a report: the follow-up to the board, the plan, a list for each lead',
    diff: 'tell what has changed between two revisions of a plan, and what it means',
    schema: 'print what a plan file may contain, for your editor',
    explain: 'tell why a rule exists, what a key or a change means, or how a time is read',
    'diff-driver': 'tell git what has changed in a plan, for git diff',
  },
  validate: {
    usage: '[options] [path...]',
    description: `Checks plan files. Every finding says where, what is wrong and what to do.`,
    paths: 'files, folders or patterns; - is standard input; none means every plan of the repository',
    format:
      'how to show what is found: pretty (default), compact or json; with =FILE, write it there; may be repeated',
    output: 'write the result to a file instead of the screen',
    today: 'judge as of this day (default: today in Sweden, or PLAN_TODAY)',
    lang: 'language of the messages (default: the plan’s own)',
    color: 'colours on the screen',
    config: 'configuration to use (default: the nearest plan.config.yaml)',
    failOn: 'least severity that makes the exit code 1 (default: error)',
    since: 'only what was not found already where this revision and HEAD parted',
    stdinFilename: 'name to show for standard input (default: stdin)',
    quiet: 'say nothing but the findings',
    verbose: 'also say which files are read, and show the findings that are accepted',
    after: `
Examples:
  plan validate                          every plan of the repository
  plan validate plans/climate.plan.yaml  one plan
  plan validate --today 2027-01-01       as it will look at new year

Exit code: 0 nothing found at the --fail-on severity, 1 something found,
           2 the work could not be done.`,
  },
  report: {
    usage: '[options] [path...]',
    description:
      'Writes a report of a plan from a template, as a web page or as Markdown. Nothing marked internal is in it.',
    paths: 'files, folders or patterns; - is standard input; none means every plan of the repository',
    template:
      'which report (default: follow-up): a name that --list gives, or the path of a template of your own',
    format:
      'html or md (default: by the name of the file, else md); with =FILE, write it there; may be repeated',
    output: 'write the report to a file instead of the screen',
    outputDir: 'write a file for each plan to this folder',
    period:
      'what to report on: 2026, "T1 2026", "läsåret 2025/26" (default: last year until June, then this year)',
    lead: 'only what this actor leads, by id',
    group: 'the group whose meeting the agenda is for, by id (default: the only one)',
    meeting: 'the day of that meeting (default: by how often the group meets)',
    internal: 'also what is marked internal; every page then says so',
    since: 'also what has changed since this revision, in the follow-up',
    history: 'also how often each action has been postponed, by the revisions of its file in git',
    today: 'report as of this day (default: today in Sweden, or PLAN_TODAY)',
    lang: 'language of the report (default: the plan’s own)',
    list: 'list the templates',
    printTemplate: 'print a template, to make one of your own from',
    printModel: 'print as JSON all that a template can say',
    fromModel: 'report from such JSON instead of a plan',
    quiet: 'do not say what was written',
    verbose: 'also say which files are read',
    after: `
Examples:
  plan report climate.plan.yaml --period 2026 -o follow-up.html   the yearly follow-up to the board
  plan report climate.plan.yaml -t plan -o plan.html              the plan as a document
  plan report climate.plan.yaml -t lead -o leads.html             a page for each who leads something
  plan report climate.plan.yaml -t agenda --group council         for the next meeting of a group
  plan report -t portfolio -o all.html                            every plan of the repository in one table

Exit code: 0 written, 2 the work could not be done.`,
  },
  diff: {
    usage: '[options] [from] [to] [path...]',
    description:
      'Tells what has changed in a plan, what it means, and which findings are new or gone. Order, quotation marks, comments and layout are no change.',
    from: 'a plan file, REV:PATH or -; or a revision (default: HEAD)',
    to: 'a plan file, REV:PATH or -; or a revision (default: the plans of the working folder)',
    paths:
      'after a revision or --base: only these plan files or folders (default: every plan of the repository)',
    base: 'compare with where this revision and HEAD parted: what a branch has changed',
    history: 'how often each action has been moved and handed over, through all revisions of a plan',
    format:
      'how to show it: pretty (default), json, markdown, html or github; with =FILE, write it there; may be repeated',
    only: 'only these classes (attention, change, progress, editorial) or kinds, with commas between',
    ignore: 'not these classes or kinds',
    moves: 'also what only changed its place, such as an action in another area',
    failOn: 'least class that makes the exit code 1, or never (default: never)',
    exitCode: 'make the exit code 1 when anything has changed',
    quiet: 'say nothing but the changes',
    verbose: 'also say which files are read',
    after: `
Examples:
  plan diff                                 what has changed since the last commit
  plan diff --base main                     what this branch has changed, for a pull request
  plan diff v1 v2                           between two revisions
  plan diff old.plan.yaml new.plan.yaml     between two files
  plan diff HEAD~5:climate.plan.yaml climate.plan.yaml
  plan diff --history climate.plan.yaml     how often each action has been postponed
  plan explain deadline-slipped             what a kind of change means

Exit code: 0, or 1 when --fail-on or --exit-code says so, 2 the work could not be done.`,
  },
  diffDriver: {
    usage: '[options] [words...]',
    description:
      'Tells what has changed in a plan when git asks for it. Its exit code is always 0: git gives up at any other.',
    words: 'what git gives a diff driver: path, old file, its id and mode, new file, its id and mode',
    text: 'print a file as a document, for git to compare line by line (textconv)',
    after: `
To use it, once in the repository:
  echo '*plan.yaml diff=plan' >> .gitattributes
  git config diff.plan.command 'plan diff-driver'

git log -p and git show ask for it with --ext-diff. Or, to have git compare the plans
as documents, line by line, everywhere:
  git config diff.plan.textconv 'plan diff-driver --text'`,
  },
  schema: {
    usage: '[options] [name]',
    description: 'Prints the JSON Schema of a plan file, which an editor checks and completes by.',
    name: 'plan (default), config or report',
    after: `
Example:
  plan schema -o plan.schema.json   then begin a plan beside it with
                                    # yaml-language-server: $schema=plan.schema.json`,
  },
  explain: {
    usage: '[options] [topic] [words...]',
    description:
      'Tells why a rule exists, what a key of a plan file or a kind of change means, or how the words for a time are read.',
    topic:
      'a rule such as lead-missing, a key such as status, a kind of change such as deadline-slipped, a framework such as lag-2023-196, or the word time or changes',
    words: 'after time: the words to read; none shows every form of time that is read',
    list: 'list every rule',
    format: 'how to show it: pretty (default) or json; rules also as markdown',
    after: `
Examples:
  plan explain lead-missing        why every action needs a lead, a plan that lacks one, and what to do
  plan explain status              what may be written under status
  plan explain time                how a time may be written
  plan explain time "våren 2027"   how these words are read
  plan explain deadline-slipped    what plan diff means by it, and how much it asks of you
  plan explain changes             every kind of change in one line
  plan explain --list              every rule in one line
  plan explain --list -f markdown  every rule with its reasons and examples`,
  },
};
