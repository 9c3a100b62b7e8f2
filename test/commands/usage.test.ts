import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';
import { sound } from './plans.ts';

const files = { 'plan.yaml': sound };

describe('words that the program does not understand', () => {
  it.each([
    [['validat'], 'there is no command "validat": did you mean "validate"?'],
    [['help', 'validat'], 'there is no command "validat": did you mean "validate"?'],
    [['explain', '--list', '--lang', 'fr'], '"fr" is no choice for --lang: write sv or en'],
    [['EXPLAIN'], 'there is no command "EXPLAIN": did you mean "explain"?'],
    [['constructor'], 'there is no command "constructor": see `plan --help`'],
    [[''], 'there is no command "": see `plan --help`'],
    [['--fromat', 'validate'], 'there is no option "--fromat": did you mean "--format"?'],
    [['validate', '--fromat', 'json'], 'there is no option "--fromat": did you mean "--format"?'],
    [['validate', '--fromat=json'], 'there is no option "--fromat=json": did you mean "--format"?'],
    [['validate', '--hlep'], 'there is no option "--hlep": did you mean "--help"?'],
    [['validate', '--colour', 'never'], 'there is no option "--colour": did you mean "--color"?'],
    [['validate', '-x'], 'there is no option "-x": see `--help`'],
    [['validate', '-f'], '-f, --format <format[=file]> needs a value after it'],
    [['validate', '--today'], '--today <YYYY-MM-DD> needs a value after it'],
    [['validate', '-f', 'jsn'], '"jsn" is no choice for --format: did you mean "json"?'],
    [['validate', '-f', 'yaml'], '"yaml" is no choice for --format: write pretty, compact or json'],
    [['validate', '-f', ''], '"" is no choice for --format: write pretty, compact or json'],
    [['validate', '-f', '=x'], '"" is no choice for --format: write pretty, compact or json'],
    [
      ['validate', '-f', 'constructor'],
      '"constructor" is no choice for --format: write pretty, compact or json',
    ],
    [['validate', '-f', 'json='], 'json= needs a value after it'],
    [['validate', '-o', ''], '--output needs a value after it'],
    [['validate', '--fail-on', 'wraning'], '"wraning" is no choice for --fail-on: did you mean "warning"?'],
    [['validate', '--fail-on', ''], '"" is no choice for --fail-on: write error, warning, info or never'],
    [['validate', '--color', 'allways'], '"allways" is no choice for --color: did you mean "always"?'],
    [['validate', '--lang', 'fi'], '"fi" is no choice for --lang: write sv or en'],
    [['--lang', 'sv', 'validate'], '--lang måste stå efter kommandot: skriv `plan validate --lang …`'],
    [['-f', 'json', 'validate'], '-f has to come after the command: write `plan validate -f …`'],
    [
      ['explain'],
      'name what to explain: a rule such as lead-missing, a key such as status, or the word time; `plan explain --list` names every rule',
    ],
    [['explain', 'time', ' '], 'write the words to read after time, such as `plan explain time "Q2 2026"`'],
    [
      ['explain', 'leadmissing'],
      'there is nothing to explain by the name "leadmissing": did you mean "lead-missing"?',
    ],
    [['explain', 'tme'], 'there is nothing to explain by the name "tme": did you mean "time"?'],
    [
      ['explain', 'nothing'],
      'there is nothing to explain by the name "nothing": see `plan explain --list`, and `plan explain changes`',
    ],
    [['explain', 'overdue', 'now'], 'too many words: "now"; see `--help`'],
    [['explain', '--list', 'time'], 'too many words: "time"; see `--help`'],
    [
      ['explain', '-f', 'compact', '--list'],
      '"compact" is no choice for --format: write pretty, json or markdown',
    ],
  ])('plan %j is answered in a line', async (args, answer) => {
    expect(await run(args, { files })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `plan: ${answer}\n`,
      written: {},
    });
  });

  it('are answered in Swedish where that is asked for or spoken', async () => {
    const answer = 'plan: det finns inget val "--fromat": menade du "--format"?\n';
    expect(await run(['validate', '--fromat', 'json', '--lang', 'sv'])).toMatchObject({ stderr: answer });
    expect(await run(['validate', '--fromat', 'json', '--lang=sv'])).toMatchObject({ stderr: answer });
    expect(await run(['validate', '--fromat'], { env: { LANG: 'sv_SE.UTF-8' } })).toMatchObject({
      stderr: answer,
    });
  });

  it('are shown as they are, with what would move the cursor made visible', async () => {
    const { stderr } = await run(['validate', '--today', 'a\u001B[2Jb\u202Ec\nd']);
    expect(stderr).toBe(
      'plan: "a␛[2Jb\uFFFDc d" for --today is not a day of the calendar: write YYYY-MM-DD, such as 2026-03-31\n',
    );
  });

  it('leave no result behind', async () => {
    const { written } = await run(['validate', '-f', 'json=a.json', '-f', 'jsn=b.json'], { files });
    expect(written).toEqual({});
  });
});

describe('the language of the environment', () => {
  it.each([
    [{ LANG: 'sv_SE.UTF-8' }, 'kommando'],
    [{ LANG: 'sv' }, 'kommando'],
    [{ LC_ALL: 'sv_FI', LANG: 'en_GB' }, 'kommando'],
    [{ LC_MESSAGES: 'sv_SE', LANG: 'C' }, 'kommando'],
    [{ LC_ALL: '', LANG: 'sv_SE' }, 'kommando'],
    [{ LC_ALL: 'C', LANG: 'sv_SE' }, 'command'],
    [{ LANG: 'de_DE' }, 'command'],
    [{ LANG: 'svenska' }, 'command'],
    [{}, 'command'],
  ])('%j speaks of a %s', async (env, word) => {
    const { stderr } = await run(['nothing'], { env });
    expect(stderr).toContain(` ${word} "nothing"`);
  });
});
