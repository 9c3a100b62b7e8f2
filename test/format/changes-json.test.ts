import { readFileSync } from 'node:fs';
import { Ajv, type SchemaObject } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Compared } from '../../src/compare.ts';
import { after, before, comparedPlans, written } from './changes-sample.ts';
import { everyChange } from './every-change.ts';

interface Changes {
  plans: {
    before: { path: string; title: string } | null;
    after: { path: string; title: string } | null;
    changes: {
      kind: string;
      class: string;
      entry: { id: string | null };
      from: unknown;
      to: unknown;
      before: { line: number } | null;
      after: { path: string; line: number; pointer: string } | null;
      fingerprint: string;
    }[];
    findings: { new: { rule: string; fingerprint: string }[]; resolved: { rule: string; path: string }[] };
  }[];
  summary: Record<string, number>;
}

function schemaIn(name: string): SchemaObject {
  return JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as SchemaObject;
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, keywords: ['enumDescriptions'] });
const isChanges = ajv.compile<Changes>(schemaIn('diff'));

async function changesIn(...plans: readonly Compared[]): Promise<Changes> {
  const document: unknown = JSON.parse(await written('json', plans));
  if (!isChanges(document)) throw new Error(JSON.stringify(isChanges.errors, null, 2));
  return document;
}

async function fingerprintsOf(from: string, to: string): Promise<string[]> {
  const { plans } = await changesIn(await comparedPlans(from, to));
  return plans.flatMap(({ changes }) => changes.map(({ fingerprint }) => fingerprint));
}

describe('json of changes', () => {
  it('is as the schema says, with the places and the values of both sides', async () => {
    const { plans, summary } = await changesIn(await comparedPlans(before, after));
    const [plan] = plans;
    expect(plan).toMatchObject({
      before: { path: 'main:./plan.yaml', title: 'Klimatplan' },
      after: { path: 'plan.yaml', title: 'Klimatplan' },
    });
    expect(
      plan?.changes.map(({ kind, entry, from, to, before: earlier, after: later }) => [
        kind,
        entry.id,
        from,
        to,
        earlier?.line ?? null,
        later?.line ?? null,
      ]),
    ).toEqual([
      ['deadline-postponed', '1.1', 'Q1 2027', 'Q2 2027', 20, 20],
      ['action-removed', '1.4', null, null, 27, null],
      ['action-added', '1.5', null, null, null, 27],
      ['status-forward', '1.2', 'planned', 'ongoing', 25, 25],
      ['lead-added', '1.3', [], ['samordnare'], 26, 26],
    ]);
    expect(plan?.changes[0]?.after).toMatchObject({ path: 'plan.yaml', pointer: '/areas/0/actions/0/when' });
    expect(plan?.findings.new.map(({ rule }) => rule)).toEqual(['status-unlogged', 'lead-missing']);
    expect(plan?.findings.resolved).toMatchObject([{ rule: 'lead-missing', path: 'main:./plan.yaml' }]);
    expect(summary).toEqual({
      attention: 2,
      change: 1,
      progress: 2,
      editorial: 0,
      hidden: 0,
      new: 2,
      resolved: 1,
      unchanged: 0,
    });
  });

  it('has a plan that came, one that went, and one that is as it was', async () => {
    const { plans, summary } = await changesIn(
      await comparedPlans(null, before),
      await comparedPlans(before, null),
      await comparedPlans(before, before),
    );
    expect(plans.map((plan) => [plan.before !== null, plan.after !== null, plan.changes.length])).toEqual([
      [false, true, 0],
      [true, false, 0],
      [true, true, 0],
    ]);
    expect(summary).toMatchObject({ attention: 0, new: 1, resolved: 1, unchanged: 1 });
  });

  it.each(['x', '', 'å "b" \u0007\u202E\n| <b> @all #1'])(
    'of every kind of change fits: %j',
    async (text) => {
      const { plans } = await changesIn(await everyChange(text));
      const all = plans.flatMap(({ changes }) => changes);
      expect(all.length).toBeGreaterThan(200);
      expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
    },
  );

  it('tells a finding as `plan validate` does', () => {
    const [diff, findings] = [schemaIn('diff'), schemaIn('findings')].map(
      ({ definitions }) => definitions as Record<string, unknown>,
    );
    expect(diff?.finding).toEqual(findings?.finding);
    expect(diff?.note).toEqual(findings?.note);
  });
});

describe('a fingerprint of a change', () => {
  it.each([
    ['lines are put in above', (text: string) => `# one\n\n${text}`],
    ['line ends change', (text: string) => text.replaceAll('\n', '\r\n')],
    ['titles change on both sides', (text: string) => text.replace('Köp in elbilar', 'Byt bilar')],
  ])('is the same when %s', async (_, edit) => {
    const fingerprints = await fingerprintsOf(before, after);
    expect(fingerprints).toHaveLength(5);
    expect(await fingerprintsOf(edit(before), edit(after))).toEqual(fingerprints);
  });

  it('is another when what is told is another', async () => {
    const [one] = await fingerprintsOf(before, before.replace('Q1 2027', 'Q2 2027'));
    const [other] = await fingerprintsOf(before, before.replace('Q1 2027', 'Q3 2027'));
    expect([one, other].filter((print) => /^[0-9a-f]{16}$/.test(print ?? ''))).toHaveLength(2);
    expect(one).not.toBe(other);
  });
});
