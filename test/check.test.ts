import { describe, expect, it } from 'vitest';
import { checkPlan } from '../src/check.ts';
import type { Severity } from '../src/findings/finding.ts';
import { type RuleId, rules } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';

const holes = `format: 1
title: Handlingsplan
status: STATUS
actors:
  chefer: {name: Respektive chef}
  polisen: {name: Polisen, external: true}
areas:
  - id: "1"
    title: Område
    actions:
      - {id: "1.1", title: Utan tid och ansvarig}
      - {id: "1.2", title: Delad och vag, lead: [chefer, polisen], when: löpande}
      - {id: "1.3", title: Försenad, lead: okänd, when: 2020}
`;

async function severitiesIn(text: string, changes: readonly (readonly [RuleId, Severity | 'off'])[] = []) {
  const settings = { today: '2026-11-01', severities: new Map(changes), parameters: new Map() };
  const { findings } = await checkPlan('plan.yaml', new TextEncoder().encode(text), settings);
  return Object.fromEntries(findings.map(({ rule, severity }) => [rule, severity]));
}

describe('a plan that is still a draft', () => {
  it('is told of its holes, and blamed only for what is wrong', async () => {
    const adopted = await severitiesIn(holes.replace('STATUS', 'adopted'));
    const draft = await severitiesIn(holes.replace('STATUS', 'draft'));
    const table: readonly Rule[] = rules;
    expect(Object.keys(adopted).toSorted()).toEqual([
      'actor-unknown',
      'decision-missing',
      'incident-route-missing',
      'lead-each',
      'lead-external',
      'lead-missing',
      'lead-shared',
      'overdue',
      'situation-missing',
      'time-missing',
      'time-vague',
      'validity-missing',
    ]);
    for (const [id, severity] of Object.entries(draft)) {
      const rule = table.find((candidate) => candidate.id === id);
      expect(severity).toBe(rule?.isCompleteness ? 'info' : rule?.severity);
    }
    expect(draft).toMatchObject({ 'lead-missing': 'info', 'time-missing': 'info', overdue: 'error' });
  });

  it('keeps the severities that the configuration gives', async () => {
    const draft = holes.replace('STATUS', 'draft');
    expect(await severitiesIn(draft, [['lead-missing', 'error']])).toMatchObject({ 'lead-missing': 'error' });
    expect(await severitiesIn(draft, [['lead-missing', 'off']])).not.toHaveProperty('lead-missing');
  });
});
