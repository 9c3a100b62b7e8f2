import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ChangeKind, changeKinds } from '../../src/diff/kinds.ts';
import type { Plan } from '../../src/plan/model.ts';
import { goldens } from '../goldens.ts';
import { run } from '../run.ts';
import { unmirrored } from './mirrored.ts';
import { changesBetween, today } from './told.ts';

const folder = 'examples/revisions';

/** What each case tells, in the order it is told: all of it, and nothing else. */
const told: Readonly<Record<string, readonly `${ChangeKind} ${string}`[]>> = {
  'action-removed': ['action-removed E2'],
  'area-moved': ['relocated 7'],
  'binding-weakened': ['binding-weakened S1'],
  'closed-action-removed': ['closed-action-removed W1'],
  completed: ['completed 1.1'],
  'deadline-advanced': ['deadline-advanced L1'],
  'deadline-loosened': ['deadline-loosened 1.1'],
  'deadline-postponed': ['deadline-postponed T1'],
  'deadline-slipped': ['deadline-slipped 1.1'],
  'follow-up-held': ['follow-up-held plan'],
  'goal-weakened': ['target-weakened m1'],
  inserted: ['action-added 1.2', 'renumbered 1.3', 'renumbered 1.4'],
  'lead-changed': ['lead-changed 1.1'],
  'lead-removed': ['lead-removed 1.1'],
  'one-year-later': ['deadline-slipped 1.1', 'action-added 1.4', 'lead-added 1.2', 'completed 1.3'],
  'plan-prolonged': ['plan-prolonged plan'],
  'possible-rename': ['action-removed U2', 'action-added U5'],
  reformatted: [],
  renumbered: ['renumbered 1.2'],
  'situation-updated': ['situation-updated plan'],
  'wording-decided': ['decision-added plan', 'wording-changed 1.1'],
  'wording-undecided': ['wording-undecided 1.1'],
};

/** Cases that tell something only when it is asked for, and the option that asks. */
const asked: Readonly<Record<string, string>> = { 'area-moved': '--moves' };

const cases = Object.keys(told);
const kinds: readonly string[] = changeKinds;

for (const name of cases) {
  const options = optionsOf(name);
  goldens(`${folder}/${name}`, '.out', {
    sv: () => transcript(name, ...options),
    en: () => transcript(name, ...options, '--lang', 'en'),
    ...(options.length > 0 && { 'sv.hidden': () => transcript(name) }),
  });
}

describe('the examples of revisions', () => {
  it('are each a folder with a plan before and after, and what is said of them', () => {
    expect(readdirSync(folder).toSorted()).toEqual(['README.md', ...cases].toSorted());
    for (const name of cases) {
      const files = ['after.plan.yaml', 'before.plan.yaml', 'en.out', 'sv.out'];
      const hidden = optionsOf(name).length > 0 ? ['sv.hidden.out'] : [];
      expect(readdirSync(`${folder}/${name}`).toSorted(), name).toEqual([...files, ...hidden].toSorted());
    }
  });

  it('are each named in the README', () => {
    const readme = readFileSync(`${folder}/README.md`, 'utf8');
    const links = [...readme.matchAll(/^- \[(.+?)\]\((.+?)\): .{40,}$/gm)];
    expect(links.map(([, name, path]) => [name, path])).toEqual(cases.map((name) => [name, name]));
  });

  it.each(cases)('%s is of plans that fit a screen, and says first what it shows', (name) => {
    for (const text of Object.values(filesOf(name))) {
      expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
    }
    expect(read(name, 'after')).toMatch(/^# .{40,}\.\n/);
    expect(read(name, 'before')).not.toMatch(/^#/m);
  });

  it.each(cases)('%s is of plans that have the shape of one', async (name) => {
    const { stdout } = await run(['validate', '-f', 'json', '--today', today], { files: filesOf(name) });
    const { plans, findings } = JSON.parse(stdout) as { plans: unknown[]; findings: { rule: string }[] };
    const rules = findings.map(({ rule }) => rule);
    expect(plans).toHaveLength(2);
    expect(rules.filter((rule) => rule === 'schema' || rule === 'yaml-syntax')).toEqual([]);
  });

  it.each(cases)('%s tells each edit once', async (name) => {
    const json = await diff(name, ...optionsOf(name), '-f', 'json');
    const { plans } = JSON.parse(json) as { plans: { changes: Told[] }[] };
    const changes = plans.flatMap((plan) => plan.changes);
    expect(changes.map(({ kind, entry }) => `${kind} ${entry.id ?? entry.type}`)).toEqual(told[name]);
  });

  it.each(cases.filter((name) => kinds.includes(name)))('%s tells of its name', (name) => {
    expect(told[name]?.filter((change) => change.startsWith(`${name} `))).toHaveLength(1);
  });

  it.each(cases)('%s is undone by the way back', (name) => {
    const [before, after] = [planOf(name, 'before'), planOf(name, 'after')];
    const there = changesBetween(before, after);
    expect(there).toHaveLength(told[name]?.length ?? -1);
    expect(unmirrored(there, changesBetween(after, before))).toEqual([]);
  });
});

interface Told {
  kind: string;
  entry: { type: string; id: string | null };
}

function optionsOf(name: string): string[] {
  const option = asked[name];
  return option === undefined ? [] : [option];
}

/** What a person sees who gives the command in the folder of the case, with the command itself. */
async function transcript(name: string, ...options: readonly string[]): Promise<string> {
  const command = ['plan diff before.plan.yaml after.plan.yaml --today', today, ...options].join(' ');
  return `$ ${command}\n${await diff(name, ...options)}`;
}

async function diff(name: string, ...options: readonly string[]): Promise<string> {
  const args = ['diff', 'before.plan.yaml', 'after.plan.yaml', '--today', today, ...options];
  const { exitCode, stderr, stdout } = await run(args, { files: filesOf(name) });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}

function filesOf(name: string): Record<string, string> {
  return { 'before.plan.yaml': read(name, 'before'), 'after.plan.yaml': read(name, 'after') };
}

function planOf(name: string, side: 'before' | 'after'): Plan {
  return parse(read(name, side)) as Plan;
}

function read(name: string, side: 'before' | 'after'): string {
  return readFileSync(`${folder}/${name}/${side}.plan.yaml`, 'utf8');
}
