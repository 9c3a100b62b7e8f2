import { describe, expect, it } from 'vitest';
import { edit, findingsIn } from './findings.ts';
import { goodPlan } from './good-plan.ts';

/** A fault, and what its remedy says to write instead; followed to the letter, it leaves nothing to say. */
describe('a remedy that is followed mends the plan', () => {
  it.each([
    [
      'a status and its result',
      'status: done\n        log: [{date: 2026-10-01, note: Alla är utbildade.}]\n',
    ],
    [
      'a closing day and its result',
      'closed: 2026-10-01\n        log: [{date: 2026-10-01, note: Alla är utbildade.}]\n',
    ],
  ])('overdue, by %s', async (_, to) => {
    const late = edit(goodPlan, 'when: våren 2027', 'when: våren 2026');
    expect(await findingsIn(late)).toEqual(['43:15 «våren 2026» overdue']);
    const log =
      '        log:\n          - date: 2026-10-01\n            status: ongoing\n            by: skola\n';
    const unlogged = edit(late, log, '');
    expect(await findingsIn(unlogged)).toHaveLength(1);
    expect(await findingsIn(edit(unlogged, 'status: ongoing\n        cost: 10000\n', to))).toEqual([]);
  });

  it('overdue, by a move', async () => {
    const late = edit(goodPlan, 'when: våren 2027', 'when: våren 2026');
    const moved = 'when: våren 2027\n        moved: [{from: våren 2026, to: våren 2027, decided: KS § 44}]';
    expect(await findingsIn(edit(late, 'when: våren 2026', moved))).toEqual([]);
  });

  it('plan-expired, by the new validity and its decision', async () => {
    const past = edit(goodPlan, 'valid: 2025-01-01/2027-12-31', 'valid: 2024-01-01/2025-12-31');
    expect((await findingsIn(past)).map((finding) => finding.split('» ')[1])).toContain('plan-expired');
    expect(await findingsIn(edit(past, '/2025-12-31', '/2027-12-31'))).toEqual([]);
    const repealed = edit(past, 'reference: § 143\n', 'reference: § 143\n  - {kind: repealed, by: ks}\n');
    expect((await findingsIn(repealed)).map((finding) => finding.split('» ')[1])).not.toContain(
      'plan-expired',
    );
  });

  it('an actor that goes by a name, by the id that is suggested', async () => {
    for (const name of ['Kommunstyrelsen', 'KS', 'kommunstyrelsen', 'Kommunstyrelsen (KS)']) {
      const [finding = '', ...more] = await findingsIn(edit(goodPlan, 'lead: ks', `lead: ${name}`));
      expect(finding).toMatch(/actor-unknown$|spaces-in-id, ks\?$/);
      expect(more).toEqual([]);
    }
  });
});

describe('a typo brings no other finding with it', () => {
  it.each([
    ['in the key of a status', 'status: planned', 'statsu: done', 'unknown-key, status?'],
    ['in a status', 'status: planned', 'status: klarr', 'not-in-list'],
    ['in a closing day', 'status: planned', 'closed: 2026-02-30', 'no-such-day'],
  ])('%s', async (_, from, to, misfit) => {
    const late = edit(
      goodPlan,
      '{from: 2026-12-01, by: 2027-06-30, every: varje vecka, times: 2}',
      'senast 2025',
    );
    const findings = await findingsIn(edit(late, from, to));
    expect(findings.map((finding) => finding.split('» ')[1])).toEqual([misfit]);
  });

  it.each([
    ['agreement', 'agreements?'],
    ['agreemnets', 'agreements?'],
  ])('in the key of the agreements: %s', async (key, suggestion) => {
    const partner = edit(goodPlan, 'with: [polisen, bra]', 'with: [skola, bra]');
    const led = edit(partner, 'lead: skola\n', 'lead: polisen\n');
    const text = `${led}${key}:\n  - {title: Överenskommelse, with: polisen}\n`;
    expect((await findingsIn(text)).map((finding) => finding.split('» ')[1])).toEqual([
      `unknown-key, ${suggestion}`,
    ]);
  });

  it('in the validity', async () => {
    const text = edit(goodPlan, 'valid: 2025-01-01/2027-12-31', 'valid: [2026]');
    const decided = edit(text, 'reference: § 143', 'reference: § 143\n    valid: 2010/2012');
    expect((await findingsIn(decided)).map((finding) => finding.split('» ')[1])).toEqual([
      'wrong-type array, not string or integer or object',
    ]);
  });
});
