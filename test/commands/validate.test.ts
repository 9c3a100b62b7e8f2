import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { run, type Surroundings } from '../run.ts';
import { dueSoon, overdue, planOf, shared, sound } from './plans.ts';

const files = {
  'fel.plan.yaml': overdue,
  'delad.plan.yaml': shared,
  'snart.plan.yaml': dueSoon,
  'plan.yaml': sound,
};

/** The rules that are broken, in the order they are told. */
async function rulesIn(args: readonly string[], surroundings: Surroundings): Promise<string[]> {
  const { stdout } = await run(['validate', '-f', 'compact', ...args], surroundings);
  return [...stdout.matchAll(/ \[([a-z-]+)\]\n/g)].map(([, rule = '']) => rule);
}

describe('the exit code of plan validate', () => {
  it.each([
    ['plan.yaml', [], 0],
    ['fel.plan.yaml', [], 1],
    ['delad.plan.yaml', [], 0],
    ['snart.plan.yaml', [], 0],
    ['fel.plan.yaml', ['--fail-on', 'error'], 1],
    ['delad.plan.yaml', ['--fail-on', 'error'], 0],
    ['fel.plan.yaml', ['--fail-on', 'warning'], 1],
    ['delad.plan.yaml', ['--fail-on', 'warning'], 1],
    ['snart.plan.yaml', ['--fail-on', 'warning'], 0],
    ['fel.plan.yaml', ['--fail-on', 'info'], 1],
    ['delad.plan.yaml', ['--fail-on', 'info'], 1],
    ['snart.plan.yaml', ['--fail-on', 'info'], 1],
    ['plan.yaml', ['--fail-on', 'info'], 0],
    ['fel.plan.yaml', ['--fail-on', 'never'], 0],
  ])('for %s with %j is %i, and the rest of the output the same', async (path, options, exitCode) => {
    const usual = await run(['validate', path], { files });
    expect(await run(['validate', path, ...options], { files })).toEqual({ ...usual, exitCode });
  });

  it('is 1 for a file that is no YAML, and 2 where another cannot be read', async () => {
    const broken = { 'plan.yaml': 'title: [' };
    expect(await run(['validate', 'plan.yaml'], { files: broken })).toMatchObject({ exitCode: 1 });
    expect(await run(['validate', '--fail-on', 'never', 'plan.yaml', 'x'], { files: broken })).toMatchObject({
      exitCode: 2,
    });
  });
});

describe('the day that plan validate judges as of', () => {
  const dated = { 'plan.yaml': planOf({ when: '2026-06-30' }) };

  it.each([
    ['today in Sweden', [], {}, ['overdue']],
    ['--today', ['--today', '2026-06-30'], {}, ['due-soon']],
    ['PLAN_TODAY', [], { PLAN_TODAY: '2026-05-31' }, ['due-soon']],
    ['--today before PLAN_TODAY', ['--today=2026-05-30'], { PLAN_TODAY: '2026-07-01' }, []],
    ['today where PLAN_TODAY is blank', [], { PLAN_TODAY: '' }, ['overdue']],
    ['the last --today', ['--today', '2026-06-30', '--today', '2026-07-01'], {}, ['overdue']],
  ])('is %s', async (_, args, env, rules) => {
    expect(await rulesIn(args, { files: dated, env })).toEqual(rules);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-1-1',
    '20260101',
    'tomorrow',
    '',
    '2026-01-01T00:00',
    ' 2026-01-01',
  ])('cannot be "%s"', async (value) => {
    const said = (name: string): object => ({
      exitCode: 2,
      stdout: '',
      stderr: `plan: "${value.trim()}" for ${name} is not a day of the calendar: write YYYY-MM-DD, such as 2026-03-31\n`,
    });
    expect(await run(['validate', '--today', value], { files: dated })).toMatchObject(said('--today'));
    if (value === '') return;
    const { exitCode, stdout, stderr } = await run(['validate'], {
      files: dated,
      env: { PLAN_TODAY: value },
    });
    expect({ exitCode, stdout, stderr }).toEqual(said('PLAN_TODAY'));
  });
});

describe('the language of plan validate', () => {
  const both = { 'en.plan.yaml': planOf({ language: 'en', lead: '' }), 'sv.plan.yaml': planOf({ lead: '' }) };
  const english = 'action 1.1 "Köp in elbilar" has no lead';
  const swedish = 'åtgärd 1.1 "Köp in elbilar" saknar ansvarig';

  it.each([
    ['of each plan, and around them of the environment', [], 'en', [english, swedish], '2 errors in 2 plans'],
    [
      'of each plan, and around them of a Swedish environment',
      [],
      'sv',
      [english, swedish],
      '2 fel i 2 planer',
    ],
    ['the one asked for', ['--lang', 'sv'], 'en', [swedish, swedish], '2 fel i 2 planer'],
    ['the one asked for in English', ['--lang', 'en'], 'sv', [english, english], '2 errors in 2 plans'],
    ['of the plans where they share one', ['sv.plan.yaml'], 'en', [swedish], '1 fel i 1 plan'],
  ])('is that %s', async (_, args, LANG, messages, summary) => {
    const { stdout } = await run(['validate', ...args], { files: both, env: { LANG } });
    const headers = [...stdout.matchAll(/: error: (.*) \[lead-missing\]$/gm)].map(([, message]) => message);
    expect(headers).toEqual(messages);
    expect(stdout).toContain(`\n${summary} (`);
  });
});

describe('the colours of plan validate', () => {
  const terminal = { isTerminal: true };
  it.each([
    ['a terminal', [], {}, terminal, true],
    ['a file or a pipe', [], {}, {}, false],
    ['--color always', ['--color', 'always'], { NO_COLOR: '1' }, {}, true],
    ['--color never', ['--color', 'never'], { FORCE_COLOR: '1' }, terminal, false],
    ['--color auto', ['--color', 'auto'], {}, terminal, true],
    ['NO_COLOR', [], { NO_COLOR: '1' }, terminal, false],
    ['a blank NO_COLOR', [], { NO_COLOR: '' }, terminal, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, {}, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, terminal, false],
    ['FORCE_COLOR beside NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, {}, true],
    ['a terminal that knows none', [], { TERM: 'dumb' }, terminal, false],
    ['a format for machines', ['-f', 'json', '--color', 'always'], { FORCE_COLOR: '1' }, terminal, false],
    ['compact', ['-f', 'compact', '--color', 'always'], { FORCE_COLOR: '1' }, terminal, false],
  ])('of %s', async (_, args, env, { isTerminal = false }: { isTerminal?: boolean }, isColoured) => {
    const { stdout } = await run(['validate', 'fel.plan.yaml', ...args], { files, env, isTerminal });
    expect(stdout.includes('\u001B[')).toBe(isColoured);
  });

  it('change no word', async () => {
    const plain = await run(['validate'], { files });
    const coloured = await run(['validate', '--color', 'always'], { files });
    expect({ ...coloured, stdout: stripVTControlCharacters(coloured.stdout) }).toEqual(plain);
  });
});
