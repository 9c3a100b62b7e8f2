import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/rules/index.ts';
import { goldens } from './goldens.ts';
import { run } from './run.ts';

/** The day each plan is judged on: the end of the first year of the real ones, the present of the model. */
const days: Record<string, string> = {
  boras: '2017-12-31',
  katrineholm: '2017-12-31',
  ljungby: '2017-12-31',
  lokal: '2017-12-31',
  model: '2026-11-01',
  ostersund: '2017-12-31',
};
const brokenDay = '2026-11-01';

const plans = namesIn('examples', '.plan.yaml');
const broken = namesIn('examples/broken', '.yaml');

/** What a person sees who gives the command, with the command itself. */
async function transcript(path: string, ...options: readonly string[]): Promise<string> {
  const { stdout } = await run(['validate', path, ...options], {
    files: { [path]: readFileSync(path, 'utf8') },
  });
  return `$ plan validate ${[path, ...options].join(' ')}\n${stdout}`;
}

goldens(
  'examples',
  '.plan.out',
  Object.fromEntries(
    plans.map((name) => [name, () => transcript(`examples/${name}.plan.yaml`, '--today', days[name] ?? '')]),
  ),
);

goldens(
  'examples/broken',
  '.out',
  Object.fromEntries(
    broken.map((name) => [
      name,
      async () => {
        const inLanguage = (code: string): Promise<string> =>
          transcript(`examples/broken/${name}.yaml`, '--today', brokenDay, '--lang', code);
        return `${await inLanguage('en')}\n${await inLanguage('sv')}`;
      },
    ]),
  ),
);

describe('the broken examples', () => {
  it('are one for each rule', () => {
    expect(broken).toEqual(rules.map(({ id }) => id).toSorted());
  });

  it.each(broken)('%s breaks that rule once and no other', async (name) => {
    const path = `examples/broken/${name}.yaml`;
    const files = { [path]: readFileSync(path, 'utf8') };
    for (const language of ['sv', 'en']) {
      const { stdout } = await run(
        ['validate', path, '-f', 'json', '--today', brokenDay, '--lang', language],
        { files },
      );
      const { findings } = JSON.parse(stdout) as { findings: { rule: string; severity: string }[] };
      const severity = rules.find(({ id }) => id === name)?.severity;
      expect(findings.map((finding) => [finding.rule, finding.severity])).toEqual([[name, severity]]);
    }
  });

  it.each(broken)('%s says why it matters before it begins', (name) => {
    expect(readFileSync(`examples/broken/${name}.yaml`, 'utf8')).toMatch(/^# .{40,}/);
  });
});

describe('the plans', () => {
  it('are each judged on a day of their own', () => {
    expect(Object.keys(days)).toEqual(plans);
  });

  it('hold what the documents hold, and show their holes', async () => {
    const real = plans.filter((name) => name !== 'model').map((name) => `examples/${name}.plan.yaml`);
    const files = Object.fromEntries(real.map((path) => [path, readFileSync(path, 'utf8')]));
    const { stdout } = await run(['validate', ...real, '--today', '2017-12-31', '-f', 'json'], { files });
    const report = JSON.parse(stdout) as Report;
    const counts = Object.fromEntries(report.plans.map(({ path, counts }) => [shortName(path), counts]));
    expect(counts).toMatchObject({
      ostersund: { areas: 3, actions: 21, goals: 9, groups: 1 },
      katrineholm: { areas: 6, actions: 8, goals: 0, groups: 3 },
      ljungby: { areas: 3, actions: 11, goals: 0, groups: 6 },
      boras: { areas: 12, actions: 21, goals: 0, groups: 0 },
      lokal: { areas: 9, actions: 17, goals: 0, groups: 2 },
    });
    expect(ruleCounts(report, 'ostersund')).toEqual({
      'due-soon': 3,
      'lead-each': 5,
      'lead-external': 1,
      overdue: 3,
      'time-missing': 7,
    });
    expect(ruleCounts(report, 'katrineholm')).toEqual({ 'lead-missing': 8, 'time-missing': 8 });
    expect(ruleCounts(report, 'ljungby')).toEqual({
      'lead-shared': 2,
      overdue: 3,
      'time-missing': 1,
      'time-outside-plan': 1,
      'time-vague': 3,
    });
    expect(ruleCounts(report, 'boras')).toEqual({ 'due-soon': 8, 'lead-missing': 1, overdue: 7 });
    expect(ruleCounts(report, 'lokal')).toEqual({
      'lead-missing': 17,
      'time-missing': 17,
      'validity-missing': 1,
    });
  });

  it('leave the model without a finding', async () => {
    const path = 'examples/model.plan.yaml';
    const files = { [path]: readFileSync(path, 'utf8') };
    const { exitCode, stdout } = await run(
      ['validate', path, '--today', '2026-11-01', '--fail-on', 'info', '-f', 'json'],
      {
        files,
      },
    );
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [],
      plans: [{ counts: { areas: 5, actions: 16 } }],
    });
    expect(exitCode).toBe(0);
  });
});

interface Report {
  plans: { path: string; counts: Record<string, number> }[];
  findings: { rule: string; path: string }[];
}

function ruleCounts({ findings }: Report, plan: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule, path } of findings) {
    if (shortName(path) === plan) counts[rule] = (counts[rule] ?? 0) + 1;
  }
  return counts;
}

function shortName(path: string): string {
  return path.replace(/^examples\//, '').replace(/\.plan\.yaml$/, '');
}

function namesIn(folder: string, suffix: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .toSorted();
}
