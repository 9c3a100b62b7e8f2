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
  schema: {
    usage: '[options] [name]',
    description: 'Prints the JSON Schema of a plan file, which an editor checks and completes by.',
    name: 'plan (default) or config',
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
