import { describe, expect, it } from 'vitest';
import { goldens } from '../goldens.ts';
import { type Outcome, run } from '../run.ts';
import { dueSoon, overdue } from './plans.ts';

const files = { 'plan.yaml': overdue, 'planer/klimat.plan.yaml': overdue, 'planer/2026.yaml': overdue };

function validate(configuration: string, ...words: string[]): Promise<Outcome> {
  const surroundings = { files: { ...files, 'plan.config.yaml': configuration } };
  return run(['validate', '-f', 'compact', ...words], surroundings);
}

describe('the configuration', () => {
  it.each([
    ['a severity', 'rules: {overdue: {severity: warning}}', 'warning', 0],
    ['another severity', 'rules: {overdue: {severity: info}}', 'info', 0],
    ['the usual one', 'rules: {overdue: {severity: error}}', 'error', 1],
  ])('sets %s', async (_, configuration, severity, exitCode) => {
    const outcome = await validate(configuration, 'plan.yaml');
    expect(outcome).toMatchObject({ exitCode, stderr: '' });
    expect(outcome.stdout).toMatch(new RegExp(`^plan\\.yaml:20:15: ${severity}: .* \\[overdue\\]\\n$`));
  });

  it('switches a rule off', async () => {
    const silence = { exitCode: 0, stdout: '', stderr: '', written: {} };
    expect(await validate('rules: {overdue: {severity: off}}', 'plan.yaml')).toEqual(silence);
  });

  it.each([
    [18, ''],
    [19, 'due-soon'],
    [0, ''],
  ])('sets how soon is soon: %i days', async (days, rule) => {
    const { stdout } = await run(['validate', '-f', 'compact', 'plan.yaml'], {
      files: { 'plan.yaml': dueSoon, 'plan.config.yaml': `rules: {due-soon: {days: ${String(days)}}}` },
    });
    expect(/\[(.*)\]/.exec(stdout)?.[1] ?? '').toBe(rule);
  });

  it('says which files are plans', async () => {
    const { stdout, stderr } = await validate('files: [planer/*.yaml]');
    expect(stdout.match(/^[^:]+/gm)).toEqual(['planer/2026.yaml', 'planer/klimat.plan.yaml']);
    expect(stderr).toBe('läste 2 planer\n');
  });

  it('is the one that is named, and then not the nearest', async () => {
    const surroundings = {
      files: { ...files, 'plan.config.yaml': 'nonsense: 1', 'ci.yaml': 'rules: {overdue: {severity: off}}' },
    };
    expect(await run(['validate', 'plan.yaml', '--config', 'ci.yaml'], surroundings)).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
  });

  it.each([
    ['empty', ''],
    ['of comments alone', '# nothing yet\n'],
    ['a byte order mark', '\uFEFF'],
    ['with nothing to change', 'rules: {}\n'],
  ])('may be %s', async (_, configuration) => {
    expect(await validate(configuration)).toEqual(await run(['validate', '-f', 'compact'], { files }));
  });
});

/** Configurations that cannot be used; the goldens hold what is said of each. */
const unusable: Readonly<Record<string, string>> = {
  'an-unknown-rule': 'rules:\n  overdu: {severity: off}\n',
  'an-unknown-key': 'ruls: {}\n',
  'an-unknown-parameter': 'rules: {due-soon: {dayz: 3}}\n',
  'a-parameter-of-another-rule': 'rules: {overdue: {days: 3}}\n',
  'an-unknown-severity': 'rules: {overdue: {severity: eror}}\n',
  'a-severity-misspelt': 'rules: {overdue: of}\n',
  'a-file-rule-switched-off': 'rules: {schema: off, yaml-syntax: {severity: off}}\n',
  'a-negative-number': 'rules: {due-soon: {days: -3}}\n',
  'a-fraction': 'rules: {due-soon: {days: 1.5}}\n',
  'a-suppression-rule-switched-off': 'rules: {suppression-invalid: info, suppression-unused: off}\n',
  'an-unknown-rule-like-none': 'rules:\n  zzzzzzzzz: off\n',
  'accepting-an-unknown-rule': 'ignore:\n  - {rule: lead-shred, reason: KS § 44}\n',
  'accepting-an-unknown-key': 'ignore:\n  - {rule: lead-shared, actoin: "1.1", reason: KS § 44}\n',
  'accepting-a-file-rule': 'ignore:\n  - {rule: schema, reason: KS § 44}\n',
  'accepting-without-a-reason': 'ignore:\n  - {rule: lead-shared, action: "1.1"}\n',
  'accepting-for-a-blank-reason': 'ignore:\n  - {rule: lead-shared, action: "1.1", reason: " "}\n',
  'accepting-until-no-day': 'ignore:\n  - {rule: overdue, reason: KS § 44, until: 2026-02-30}\n',
  'accepting-an-unquoted-action': 'ignore:\n  - {rule: overdue, action: 1.10, reason: KS § 44}\n',
  'accepting-without-a-list': 'ignore: overdue\n',
  'a-number-in-the-place-of-a-severity':
    'rules: {due-soon: 60, lead-overload: "3", overdue: 5, lead-shared: false}\n',
  'a-number-beyond-reason': 'rules: {group-not-meeting: {days: 99999999}}\n',
  'no-files-at-all': 'files: []\n',
  'a-pattern-without-a-list': 'files: plan.yaml\n',
  'a-blank-value': 'rules:\n',
  'a-list': '- rules\n',
  'an-unclosed-bracket': 'rules: [',
  'a-rule-twice': 'rules:\n  overdue: {severity: info}\n  overdue: {severity: off}\n',
  'a-control-character': 'rules: \u0007\n',
  'words-that-would-break-out': 'rules: {overdue: {"a\\nplan: done\\e[2J": 1}}\n',
};

goldens(
  'test/goldens/configuration',
  '.txt',
  Object.fromEntries(
    Object.entries(unusable).map(([name, configuration]) => [
      name,
      async () => (await validate(configuration, '--lang', 'en')).stderr,
    ]),
  ),
);

describe('a configuration that cannot be used', () => {
  it.each(Object.entries(unusable))(
    'because of %s ends the run, and no plan is judged',
    async (_, configuration) => {
      const { exitCode, stdout, stderr, written } = await validate(configuration, '-f', 'json=a');
      expect({ exitCode, stdout, written }).toEqual({ exitCode: 2, stdout: '', written: {} });
      expect(stderr).toMatch(
        /^plan: the configuration plan\.config\.yaml cannot be used:\nplan\.config\.yaml:\d+:\d+: error: /,
      );
    },
  );

  it('is told of in full', async () => {
    const { stderr } = await validate(
      'rules:\n  overdu: {}\n  due-soon: {days: x, severity: never}\nfile: []\n',
    );
    expect(stderr.match(/^plan\.config\.yaml:\d+:\d+/gm)).toEqual([
      'plan.config.yaml:2:3',
      'plan.config.yaml:3:20',
      'plan.config.yaml:3:33',
      'plan.config.yaml:4:1',
    ]);
  });

  it('is not there', async () => {
    expect(await run(['validate', '--config', 'nothing.yaml'], { files })).toMatchObject({
      exitCode: 2,
      stderr:
        'plan: there is no file or folder "nothing.yaml": check the spelling, and the folder you are in\n',
    });
  });

  it('is unheard of where the plan alone is asked about', async () => {
    expect(await run(['explain', '--list'], { files: { 'plan.config.yaml': 'nonsense' } })).toMatchObject({
      exitCode: 0,
    });
  });
});
