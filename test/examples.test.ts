import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Plan } from '../src/plan/model.ts';
import { rules } from '../src/rules/index.ts';
import { readTime } from '../src/time/read.ts';
import { goldens } from './goldens.ts';
import { run } from './run.ts';

/** The days each plan is judged on: the real ones on the day they took effect and at the end of 2017. */
const days: Record<string, readonly string[]> = {
  boras: ['2016-05-30', '2017-12-31'],
  katrineholm: ['2020-01-01', '2017-12-31'],
  ljungby: ['2017-07-01', '2017-12-31'],
  lokal: ['2016-04-25', '2017-12-31'],
  model: ['2026-11-01'],
  ostersund: ['2017-03-17', '2017-12-31'],
};
const brokenDay = '2026-11-01';

/** What is found on whatever day it is. */
const always = {
  boras: {
    'actor-unused': 13,
    'actors-unnamed': 10,
    'incident-route-missing': 1,
    'lead-is-board': 1,
    'lead-missing': 1,
    'lead-overload': 1,
    'level-uncovered': 1,
    'situation-missing': 1,
  },
  katrineholm: {
    'actor-unused': 4,
    'actors-unnamed': 1,
    'area-empty': 2,
    'decision-gap': 1,
    'incident-route-missing': 1,
    'lead-missing': 8,
    'situation-missing': 1,
    'time-missing': 8,
  },
  ljungby: {
    'actor-unused': 3,
    'decision-incomplete': 1,
    'incident-route-missing': 1,
    'lead-shared': 2,
    'situation-stale': 1,
    'time-missing': 1,
    'time-outside-plan': 1,
    'time-vague': 3,
  },
  lokal: {
    'actor-unused': 7,
    'area-empty': 1,
    'framework-uncovered': 3,
    'incident-route-missing': 1,
    'lead-missing': 17,
    'situation-missing': 1,
    'time-missing': 17,
    'validity-missing': 1,
  },
  ostersund: {
    'action-without-goal': 1,
    'actor-unused': 2,
    'actors-unnamed': 1,
    'lead-each': 5,
    'lead-external': 1,
    'lead-is-board': 1,
    'lead-overload': 1,
    'lead-repeated': 2,
    'level-uncovered': 1,
    'situation-missing': 1,
    'status-unlogged': 6,
    'time-missing': 7,
  },
};

/** How many findings of each rule the real plans have: read off the plans, and no more than is true of them. */
const holes: Record<string, Record<string, Record<string, number>>> = {
  boras: {
    '2016-05-30': always.boras,
    '2017-12-31': { ...always.boras, 'due-soon': 8, overdue: 7 },
  },
  katrineholm: { '2020-01-01': always.katrineholm, '2017-12-31': always.katrineholm },
  ljungby: {
    '2017-07-01': always.ljungby,
    '2017-12-31': { ...always.ljungby, overdue: 2 },
  },
  lokal: { '2016-04-25': always.lokal, '2017-12-31': always.lokal },
  ostersund: {
    '2017-03-17': { ...always.ostersund, 'due-soon': 2 },
    '2017-12-31': { ...always.ostersund, 'due-soon': 3, overdue: 3, 'group-not-meeting': 1 },
  },
};

const plans = namesIn('examples', '.plan.yaml');
const broken = namesIn('examples/broken', '.yaml');
const mended = namesIn('examples/mended', '.yaml');

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
    plans.map((name) => [
      name,
      async () => {
        const path = `examples/${name}.plan.yaml`;
        const transcripts = (days[name] ?? []).map((day) => transcript(path, '--today', day));
        return (await Promise.all(transcripts)).join('\n');
      },
    ]),
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

  it.each(broken)('%s is mended in the other folder, with nothing else to remark', async (name) => {
    const path = `examples/mended/${name}.yaml`;
    const files = { [path]: readFileSync(path, 'utf8') };
    const { stdout } = await run(['validate', path, '-f', 'compact', '--today', brokenDay], { files });
    expect(stdout).toBe('');
  });

  it('are all mended, and nothing else is', () => {
    expect(mended).toEqual(broken);
  });

  it.each(broken)('%s says why it matters before it begins', (name) => {
    expect(readFileSync(`examples/broken/${name}.yaml`, 'utf8')).toMatch(/^# .{40,}/);
  });
});

describe('the plans', () => {
  it('are each judged on a day of their own', () => {
    expect(Object.keys(days)).toEqual(plans);
  });

  it('hold what the documents hold', async () => {
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
  });

  it.each(Object.entries(holes))('show the holes that %s has', async (name, onDay) => {
    const path = `examples/${name}.plan.yaml`;
    const files = { [path]: readFileSync(path, 'utf8') };
    for (const [day, counts] of Object.entries(onDay)) {
      const { stdout } = await run(['validate', path, '--today', day, '-f', 'json'], { files });
      expect(ruleCounts(JSON.parse(stdout) as Report), day).toEqual(counts);
    }
    expect(Object.keys(onDay)).toEqual(days[name]);
  });

  it('keep the times that no calendar holds', () => {
    const kindsIn = (name: string): Record<string, number> => {
      const plan = parse(readFileSync(`examples/${name}.plan.yaml`, 'utf8')) as Plan;
      const kinds = plan.areas.flatMap(({ actions = [] }) =>
        actions.flatMap(({ when }) => (when == null ? [] : readTime(when).kind)),
      );
      return counted(kinds);
    };
    expect(kindsIn('ostersund')).toMatchObject({ conditional: 2, 'as-needed': 1 });
    expect(kindsIn('ljungby')).toMatchObject({ conditional: 1 });
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

function ruleCounts({ findings }: Report): Record<string, number> {
  return counted(findings.map(({ rule }) => rule));
}

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
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
