import type { CheckedPlan, checkPlan } from '../check.ts';
import { knownFrameworks, wordsIn } from '../facts/frameworks.ts';
import type { Severity } from '../findings/finding.ts';
import { wordingOf } from '../format/format.ts';
import { formats } from '../format/index.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { groupOf, isAcceptable, type RuleGroup } from '../rules/index.ts';
import examples from '../rules/index.ts?examples';
import type { Parameters, Rule } from '../rules/rule.ts';

/** The check that makes the findings of an example. */
export type CheckPlan = typeof checkPlan;

/** All there is to tell of a rule, in one language. */
export interface RuleAccount {
  id: string;
  group: RuleGroup | null;
  severity: Severity;
  /** True for a hole that a plan under way may still have. */
  completeness: boolean;
  summary: string;
  why: string;
  basis: { framework: string; title: string; part: string } | null;
  parameters: Parameters;
  /** What in the configuration sets the rule as it usually is; null for a rule that cannot be set. */
  settings: string | null;
  /** Null where there is none. */
  example: Example | null;
  /** How a finding is accepted; null for a rule that has to be kept. */
  acceptance: { comment: string; configuration: string } | null;
}

interface Example {
  broken: string;
  /** The day that `findings` are of. */
  today: string;
  /** What `plan validate` says of the broken plan. */
  findings: string;
  mended: string;
}

const today = '2026-11-01';
const until = '2027-06-30';

/** Tells all of a rule; what the program says of its example, it says anew. */
export async function accountOf(
  rule: Rule,
  language: Catalogue,
  checkPlan: CheckPlan,
  hasColor = false,
): Promise<RuleAccount> {
  const { id, severity, isCompleteness = false, parameters = {} } = rule;
  const { summary, why } = wordingOf({ rule: id }, language);
  const plans = examples[id];
  const checked = plans ? await check(plans.broken, checkPlan) : null;
  return {
    id,
    group: groupOf(id),
    severity,
    completeness: isCompleteness,
    summary,
    why,
    basis: basisOf(rule, language),
    parameters,
    settings: settingsOf(rule),
    example:
      plans && checked ? { ...plans, today, findings: await sayOf(checked, language, hasColor) } : null,
    acceptance: isAcceptable(rule) ? acceptanceOf(id, checked, language) : null,
  };
}

async function check(plan: string, checkPlan: CheckPlan): Promise<CheckedPlan> {
  const usual = { severities: new Map(), parameters: new Map(), acceptances: [] };
  return checkPlan('plan.yaml', new TextEncoder().encode(plan), { ...usual, today });
}

async function sayOf(plan: CheckedPlan, language: Catalogue, hasColor: boolean): Promise<string> {
  const { findings } = await formats.pretty();
  const report = { today, plans: [plan], others: [], since: null, language, languageOf: () => language };
  return (await findings?.(report, { hasColor, isQuiet: false, isVerbose: false })) ?? '';
}

/** The action is named where findings of the rule are about one. */
function acceptanceOf(
  id: string,
  checked: CheckedPlan | null,
  { explain }: Catalogue,
): NonNullable<RuleAccount['acceptance']> {
  const { reason } = explain.rule;
  const action = checked?.findings.find(({ rule }) => rule === id)?.action ?? null;
  const where = action === null ? '' : `action: ${JSON.stringify(action)}, `;
  return {
    comment: `# plan-ignore ${id} until ${until}: ${reason}`,
    configuration: `ignore:\n  - {rule: ${id}, ${where}reason: ${reason}, until: ${until}}\n`,
  };
}

function basisOf({ basis }: Rule, { code }: Catalogue): RuleAccount['basis'] {
  if (!basis) return null;
  const title = knownFrameworks[basis.framework]?.title ?? basis.framework;
  return { ...basis, title: wordsIn(title, code) };
}

/** A file that cannot be read as a plan is never in order: nothing of that is set otherwise. */
function settingsOf({ id, severity, parameters }: Rule): string | null {
  if (id === 'yaml-syntax' || id === 'schema') return null;
  const numbers = Object.entries(parameters ?? {}).map(([name, usual]) => `, ${name}: ${String(usual)}`);
  return `rules:\n  ${id}: ${numbers.length > 0 ? `{severity: ${severity}${numbers.join('')}}` : severity}\n`;
}
