import { Command, CommanderError } from 'commander';
import { version } from '../package.json';
import type { ExitCode, Setting } from './commands/command.ts';
import { type CommandName, commands } from './commands/index.ts';
import { firstLanguage } from './commands/options.ts';
import { nearest } from './findings/nearest.ts';
import { visible } from './findings/visible.ts';
import { FileError, type World } from './io.ts';
import type { Catalogue } from './lang/catalogue.ts';
import { languages } from './lang/index.ts';
import { CannotDo, type Problem } from './lang/problem.ts';
import { realWorld } from './node.ts';

/** Runs the program on the words it is given. Every failure ends in an exit code, and none in a stack trace. */
export async function main(world: World = realWorld()): Promise<ExitCode> {
  const language = await languages[firstLanguage(world)]();
  const complain = (error: unknown): void => {
    const lines = language.problem(asProblem(error, program)).split('\n');
    world.stderr.write(`plan: ${lines.map(visible).join('\n')}\n`);
  };
  const setting: Setting = { world, language, complain };
  let exitCode: ExitCode = 0;
  const program = await programFor(setting, (code) => {
    exitCode = code;
  });
  try {
    refuseUnknownHelp(world.args);
    await program.parseAsync(wordsOf(world.args), { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof CommanderError && error.code === 'commander.help') return 2;
    complain(error);
    return 2;
  }
}

/** What git hands its driver are paths, also where they begin with a hyphen. */
function wordsOf(args: readonly string[]): readonly string[] {
  const [name = '', ...words] = args;
  const isAsking = words.length === 0 || words.some((word) => ['--', '--help', '-h'].includes(word));
  if (name !== 'diff-driver' || isAsking) return args;
  const own = words[0] === '--text' ? 1 : 0;
  return [name, ...words.slice(0, own), '--', ...words.slice(own)];
}

/** `plan help` of a command that there is not. */
function refuseUnknownHelp([first, word]: readonly string[]): void {
  if (first !== 'help' || word === undefined || word.startsWith('-') || Object.hasOwn(commands, word)) return;
  throw new CannotDo({ problem: 'unknown-command', word, nearest: nearest(word, Object.keys(commands)) });
}

/** The program with the command that is called; of the others only what the list of commands says. */
async function programFor(setting: Setting, finish: (code: ExitCode) => void): Promise<Command> {
  const { world, language } = setting;
  const { help } = language;
  const program = dress(new Command('plan'), setting)
    .usage(help.programUsage)
    .description(help.program)
    .version(version, '-V, --version', help.version);
  program.helpCommand('help [command]', help.help).addHelpText('after', help.afterProgram);
  const called = world.args.find((word) => Object.hasOwn(commands, word));
  for (const [name, load] of Object.entries(commands) as [CommandName, (typeof commands)[CommandName]][]) {
    const command = dress(program.command(name), setting).summary(help.commandsSummary[name]);
    if (name !== called) continue;
    const { define, run } = await load();
    define(command, help).action(async () => finish(await run(command, setting)));
  }
  return program;
}

/** What every command has in common: its streams, its language, and no way of its own to end the process. */
function dress(command: Command, { world, language: { help } }: Setting): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', help.help)
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(world.stdout.columns ?? 100, 100),
      getErrHelpWidth: () => Math.min(world.stderr.columns ?? 100, 100),
    })
    .configureHelp({ styleTitle: (title) => headings(help)[title] ?? title });
}

function headings(help: Catalogue['help']): Readonly<Record<string, string>> {
  return {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands,
  };
}

function asProblem(error: unknown, program: Command): Problem {
  if (error instanceof CannotDo) return error.problem;
  if (error instanceof FileError) {
    const { work, path, code } = error;
    return { problem: work === 'read' ? 'unreadable' : 'unwritable', path, code };
  }
  if (error instanceof CommanderError) return usageProblem(error, program);
  return { problem: 'own-fault', detail: error instanceof Error ? error.message : String(error) };
}

/** Commander's complaint as data; the word it is about stands in quotes in its English message. */
function usageProblem({ code, message }: CommanderError, program: Command): Problem {
  const word = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownCommand':
      return { problem: 'unknown-command', word, nearest: nearest(word, Object.keys(commands)) };
    case 'commander.unknownOption':
      return unknownOption(word, program);
    case 'commander.optionMissingArgument':
      return { problem: 'missing-value', option: word };
    case 'commander.excessArguments':
      return { problem: 'too-many-arguments', words: program.args.slice(1).join(' ') };
    default:
      return { problem: 'own-fault', detail: message };
  }
}

function unknownOption(word: string, program: Command): Problem {
  const called = program.commands.find(({ options }) => options.length > 0);
  const options = [program, ...program.commands].flatMap((command) => command.options);
  const name = word.replace(/=.*/, '');
  const isKnown = options.some(({ long, short }) => long === name || short === name);
  if (isKnown && called) return { problem: 'option-before-command', word, command: called.name() };
  const names = options.map(({ long }) => long ?? '');
  return { problem: 'unknown-option', word, nearest: nearest(name, [...names, '--help']) };
}
