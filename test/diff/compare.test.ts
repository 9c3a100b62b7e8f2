import { describe, expect, it } from 'vitest';
import {
  type Compared,
  type ComparedSide,
  type Comparing,
  compare,
  compareFindings,
} from '../../src/compare.ts';
import { byClass, classesIn, countClasses } from '../../src/diff/by-class.ts';
import type { Change } from '../../src/diff/change.ts';
import { renamedActions } from '../../src/diff/renamed.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { check, edit } from '../plan/findings.ts';
import { goodPlan } from '../plan/good-plan.ts';
import { lineOf, today } from './told.ts';

const usual: Comparing = { day: today, classes: new Map(), showsMoves: false, isAsked: () => true };

async function compared(
  before: string | null,
  after: string | null,
  comparing: Partial<Comparing> = {},
): Promise<Compared> {
  return compare(await sideOf(before), await sideOf(after), { ...usual, ...comparing });
}

async function sideOf(text: string | null): Promise<ComparedSide | null> {
  if (text === null) return null;
  const checked = await check(text);
  const { plan } = checked;
  if (plan === null) throw new Error('the plan cannot be read');
  return { ...checked, plan };
}

/** The good plan with some parts in other words. */
function edited(...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((text, [from, to]) => edit(text, from, to), goodPlan);
}

function told(changes: readonly Change[]): string[] {
  return changes.map((change) => `${change.class}: ${lineOf(change)}`);
}

const secondAction = goodPlan.slice(goodPlan.indexOf('      - id: "1.2"'), goodPlan.indexOf('incidents:'));
const several = edited(
  ['title: Handlingsplan mot brott', 'title: "Handlingsplan: mot brott"'],
  ['reference: § 143', 'reference: § 144'],
  ['text: Färre brott', 'text: Färre rån'],
  ['        lead: skola\n        with: [polisen, bra]', '        with: [polisen, bra]'],
  ['        cost: 10000\n', ''],
  ['    kind: department', '    kind: unit'],
  [secondAction, ''],
);

describe('a comparison', () => {
  it('tells the worst first, then what stands first in the later plan, and what is gone last', async () => {
    const { changes, hidden } = await compared(goodPlan, several);
    expect(told(changes)).toEqual([
      'attention: lead-removed action 1.1 lead: skola Utbildningsförvaltningen → nobody @ areas.0.actions.0.lead',
      'attention: action-removed action 1.2 “Vandra på kvällen” @ areas.0.actions.1 → -',
      'change: decision-changed plan decisions: 2024-12-09 adopted Kommunstyrelsen, § 143 ⇒ Kommunstyrelsen, § 144 @ decisions.0',
      'change: wording-changed goal g1 text: “Färre brott” → “Färre rån” @ goals.0.text',
      'change: cost-changed action 1.1 cost: “10000” → nothing @ areas.0.actions.0.cost',
      'editorial: wording-tidied plan title: “Handlingsplan mot brott” → “Handlingsplan: mot brott” @ title',
      'editorial: actor-changed actor skola kind: “department” → “unit” @ actors.skola.kind',
    ]);
    expect(hidden).toBe(0);
  });

  it('of two changes at one place tells first the kind that is documented first', async () => {
    const days = ['met: [2026-09-01]', 'met: [2026-09-02]'] as const;
    const { changes } = await compared(goodPlan, edited(days), {
      classes: new Map([
        ['meeting-added', 'change'],
        ['meeting-removed', 'change'],
      ]),
    });
    expect(told(changes)).toEqual([
      'change: meeting-added group bra met: 2026-09-02 @ groups.bra.met',
      'change: meeting-removed group bra met: 2026-09-01 @ groups.bra.met',
    ]);
  });

  it('takes the classes that are set, and leaves out what is off', async () => {
    const { changes } = await compared(goodPlan, several, {
      classes: new Map([
        ['actor-changed', 'attention'],
        ['lead-removed', 'off'],
        ['wording-tidied', 'progress'],
      ]),
    });
    expect(changes.map((change) => `${change.class}: ${change.kind}`)).toEqual([
      'attention: actor-changed',
      'attention: action-removed',
      'change: decision-changed',
      'change: wording-changed',
      'change: cost-changed',
      'progress: wording-tidied',
    ]);
  });

  it('leaves out what is not asked for, by the class that is set', async () => {
    const { changes } = await compared(goodPlan, several, {
      classes: new Map([['actor-changed', 'attention']]),
      isAsked: (change) => change.class === 'attention',
    });
    expect(changes.map(({ kind }) => kind)).toEqual(['actor-changed', 'lead-removed', 'action-removed']);
  });

  it('hides and counts what only changed its place, unless it is asked for', async () => {
    const after = goodPlan.replace(secondAction, '').replace('areas:', `actions:\n${secondAction}areas:`);
    const moved = await compared(goodPlan, after);
    expect([told(moved.changes), moved.hidden]).toEqual([[], 1]);
    const shown = await compared(goodPlan, after, { showsMoves: true });
    expect([told(shown.changes), shown.hidden]).toEqual([
      [
        'editorial: relocated action 1.2 “Vandra på kvällen”: area 1 “Skolan” → plan @ areas.0.actions.1 → actions.0',
      ],
      0,
    ]);
    const off = await compared(goodPlan, after, { classes: new Map([['relocated', 'off']]) });
    expect([told(off.changes), off.hidden]).toEqual([[], 0]);
  });

  it('of a plan that came or went tells no changes, and has its two sides', async () => {
    const [added, removed] = [await compared(null, goodPlan), await compared(goodPlan, null)];
    expect([added.changes, added.hidden, added.before, added.after?.title]).toEqual([
      [],
      0,
      null,
      'Handlingsplan mot brott',
    ]);
    expect([removed.changes, removed.after, removed.before?.title]).toEqual([
      [],
      null,
      'Handlingsplan mot brott',
    ]);
  });

  it('marks in the two files what was changed', async () => {
    const after = edited(['lead: ks\n', 'lead: skola\n'], ['  - id: g1', '  # Ett mål\n  - id: g1']);
    const { changes, before } = await compared(goodPlan, after);
    const marked = changes.map((change) => [
      goodPlan.slice(change.before?.span.start, change.before?.span.end),
      after.slice(change.after?.span.start, change.after?.span.end),
    ]);
    expect(marked).toEqual([['ks', 'skola']]);
    expect(before?.source.text).toBe(goodPlan);
  });

  it('marks an entry and a record by the first key of it', async () => {
    const after = edited(
      ['id: "1.1"', 'id: "1.9"'],
      ['after: ["1.1"]', 'after: ["1.9"]'],
      ['- {period: 2026-Q1, type: klotter, count: 4}', '- {period: 2026-Q1, type: klotter, count: 5}'],
      ['incidents:', 'actions:\n  - id: "2.1"\n    title: Lys upp torget\n    lead: ks\nincidents:'],
    );
    const { changes, before } = await compared(goodPlan, after);
    const source = before?.source.text ?? '';
    const marked = changes.map(({ kind, ...places }) => [
      kind,
      places.before && source.slice(places.before.span.start, places.before.span.end),
      places.after && after.slice(places.after.span.start, places.after.span.end),
    ]);
    expect(marked).toEqual([
      ['action-added', null, 'id'],
      ['incidents-corrected', 'period', 'period'],
      ['renumbered', 'id', 'id'],
    ]);
  });

  it('tells what is gone in the order it stood in', async () => {
    const after = edited(
      ['  polisen:\n    name: Polisen\n    kind: authority\n    external: true\n', ''],
      ['  skola:\n    name: Utbildningsförvaltningen\n    kind: department\n', ''],
    );
    const { changes } = await compared(goodPlan, after);
    expect(changes.map(({ entry }) => entry.id)).toEqual(['skola', 'polisen']);
  });
});

describe('the findings of a comparison', () => {
  const withoutLead = ['        lead: ks\n', ''] as const;
  const rules = (findings: readonly Finding[]): string[] =>
    findings.map(({ rule, identity }) => `${rule} ${String(identity[1])}`);

  it('are new, resolved, or the same wherever they stand', async () => {
    const faulty = edited(withoutLead);
    const { findings: came } = await compared(goodPlan, faulty);
    expect([rules(came.new), rules(came.resolved), came.unchanged]).toEqual([['lead-missing 1.2'], [], 0]);
    const { findings: gone } = await compared(faulty, goodPlan);
    expect([rules(gone.new), rules(gone.resolved), gone.unchanged]).toEqual([[], ['lead-missing 1.2'], 0]);
    const { findings: same } = await compared(faulty, faulty.replace('goals:', '# Mål\ngoals:'));
    expect([rules(same.new), rules(same.resolved), same.unchanged]).toEqual([[], [], 1]);
  });

  it('follow an action to its new id', async () => {
    const faulty = edited(withoutLead);
    const { findings } = await compared(faulty, edit(faulty, 'id: "1.2"', 'id: "9"'));
    expect([rules(findings.new), rules(findings.resolved), findings.unchanged]).toEqual([[], [], 1]);
  });

  it('follow it also where a new id is not told', async () => {
    const faulty = edited(withoutLead);
    const classes = new Map([['renumbered', 'off']] as const);
    const { changes, findings } = await compared(faulty, edit(faulty, 'id: "1.2"', 'id: "9"'), { classes });
    expect([told(changes), findings.unchanged]).toEqual([[], 1]);
  });

  it('of a plan that came are new, of one that went resolved', async () => {
    const faulty = edited(withoutLead);
    expect((await compared(null, faulty)).findings).toMatchObject({
      resolved: [],
      unchanged: 0,
      new: [{ rule: 'lead-missing' }],
    });
    expect((await compared(faulty, null)).findings).toMatchObject({
      new: [],
      unchanged: 0,
      resolved: [{ rule: 'lead-missing' }],
    });
  });

  it('that are alike are counted', () => {
    const finding = { rule: 'lead-missing', identity: ['lead-missing', '1'] } as unknown as Finding;
    const [one, two, three] = [{ ...finding }, { ...finding }, { ...finding }];
    expect(compareFindings([one], [two, three])).toEqual({ new: [three], resolved: [], unchanged: 1 });
    const { resolved, unchanged } = compareFindings([one, two], [three]);
    expect([resolved.length, resolved[0] === two, unchanged]).toEqual([1, true, 1]);
  });

  it('are told apart by their rule, their action and what else they are of', () => {
    const finding = (...identity: (string | null)[]): Finding => ({ identity }) as unknown as Finding;
    const all = [
      finding('a', '1'),
      finding('a', null),
      finding('a', '2'),
      finding('b', '1'),
      finding('a', '1', 'x'),
    ];
    for (const one of all) {
      const others = all.filter((other) => other !== one);
      expect(compareFindings([one], others).unchanged).toBe(0);
      expect(compareFindings(others, [one]).resolved).toEqual(others);
    }
  });

  it('take only the new ids of actions', async () => {
    const after = edited(
      ['id: g1', 'id: g9'],
      ['        level: universal\n        goals: [g1]', '        level: universal\n        goals: [g9]'],
      ['after: ["1.1"]\n        goals: [g1]', 'after: ["9.1"]\n        goals: [g9]'],
      ['id: "1.1"', 'id: "9.1"'],
    );
    const { changes } = await compared(goodPlan, after);
    expect(changes.map(({ entry }) => entry.id)).toEqual(['g9', '9.1']);
    expect([...renamedActions(changes)]).toEqual([['1.1', '9.1']]);
  });
});

describe('changes by class', () => {
  it('are grouped and counted, worst first, with no empty group', async () => {
    const { changes } = await compared(goodPlan, several);
    expect(byClass(changes).map(({ name, changes: group }) => [name, group.length])).toEqual([
      ['attention', 2],
      ['change', 3],
      ['editorial', 2],
    ]);
    expect(byClass(changes).flatMap((group) => group.changes)).toEqual(changes);
    expect(countClasses(changes.map((change) => change.class))).toEqual({
      attention: 2,
      change: 3,
      progress: 0,
      editorial: 2,
    });
  });

  it('count a plan that came as a change, and one that went as one to attend to', async () => {
    const [kept, added, removed] = [
      await compared(goodPlan, several),
      await compared(null, goodPlan),
      await compared(goodPlan, null),
    ];
    expect(classesIn(kept)).toEqual(kept.changes.map((change) => change.class));
    expect([classesIn(added), classesIn(removed)]).toEqual([['change'], ['attention']]);
  });
});
