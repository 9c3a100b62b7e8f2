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
    schema: 'print what a plan file may contain, for your editor',
    explain: 'tell why a rule exists, what a key means, or how a time is read',
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
      'Tells why a rule exists, what a key of a plan file means, or how the words for a time are read.',
    topic:
      'a rule such as lead-missing, a key such as status, a framework such as lag-2023-196, or the word time',
    words: 'after time: the words to read; none shows every form of time that is read',
    list: 'list every rule',
    format: 'how to show it: pretty (default) or json; rules also as markdown',
    after: `
Examples:
  plan explain lead-missing        why every action needs a lead, a plan that lacks one, and what to do
  plan explain status              what may be written under status
  plan explain time                how a time may be written
  plan explain time "våren 2027"   how these words are read
  plan explain --list              every rule in one line
  plan explain --list -f markdown  every rule with its reasons and examples`,
  },
};
