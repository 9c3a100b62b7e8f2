import { type Finding, inReadingOrder, type Part, type Path, type Severity } from './findings/finding.ts';
import type { Misfit } from './plan/misfits.ts';
import type { Plan } from './plan/model.ts';
import { outline } from './plan/outline.ts';
import type { YamlText } from './plan/read.ts';
import { UnknownPlaces } from './plan/unknown.ts';
import { type Whereabouts, whereabouts } from './plan/whereabouts.ts';
import { type RuleId, ruleOf, rules } from './rules/index.ts';
import type { Parameters } from './rules/rule.ts';
import type { Day } from './time/time.ts';

/** What the judgement of a plan depends on besides the plan. */
export interface Judgement {
  today: Day;
  /** Severities other than the usual ones. */
  severities: ReadonlyMap<string, Severity | 'off'>;
  /** Parameters other than the usual ones, by rule. */
  parameters: ReadonlyMap<string, Parameters>;
}

/** What reading a file and holding it against its schema has found. */
export function findingsOfShape(
  text: YamlText,
  misfits: readonly Misfit[],
  settings: Pick<Judgement, 'severities'>,
): (Finding | null)[] {
  const faults = text.faults.map(({ span, other, ...args }) =>
    findingOf('yaml-syntax', span, args, settings, {
      identity: Object.values(args),
      notes: other ? [{ path: [], span: other }] : [],
    }),
  );
  const mismatches = misfits.map(({ path, part, ...reason }) => {
    const span = text.locate(path, part);
    const written = writtenAt(text, path, part);
    const under = path.findLast((step) => typeof step === 'string') ?? null;
    const isItem = typeof path.at(-1) === 'number';
    const where = whereabouts(text.data, path);
    const args = { ...reason, action: where.name, under, isItem, written };
    return findingOf('schema', span, args, settings, where);
  });
  return [...faults, ...mismatches];
}

/** The words at a place, on one line and without their quotation marks. */
export function writtenAt({ source, locate }: YamlText, path: Path, part: Part): string {
  const { start, end } = locate(path, part);
  const [line = ''] = source.text.slice(start, end).split('\n', 1);
  return line.trim().replace(/^(['"])(.*)\1$/, '$2');
}

/** What the rules find in a plan. */
export function* judge(
  plan: Plan,
  text: YamlText,
  unknown: readonly Path[],
  settings: Judgement,
): Iterable<Finding | null> {
  const laidOut = outline(plan, settings.today);
  const places = new UnknownPlaces(unknown);
  for (const rule of rules) {
    const { reliesOn = [], reliesOnAll = [] } = rule;
    const isOff = settings.severities.get(rule.id) === 'off';
    const isAsked = !rule.basis || laidOut.frameworks.has(rule.basis.framework);
    if (!rule.check || isOff || !isAsked) continue;
    if (reliesOn.some((key) => places.has([key])) || reliesOnAll.some((key) => places.areUnder(key)))
      continue;
    const parameters = { ...rule.parameters, ...settings.parameters.get(rule.id) };
    for (const { at, part = 'value', args, note } of rule.check(laidOut, parameters)) {
      if ([at, ...(note ? [note] : [])].some((path) => isInDoubt(path, reliesOn, places))) continue;
      const where = whereabouts(plan, at);
      const notes = note ? [{ path: note, span: text.locate(note, 'key') }] : [];
      const isDraft = plan.status === 'draft' && rule.isCompleteness;
      yield findingOf(rule.id, text.locate(at, part), args, settings, { ...where, notes, isDraft });
    }
  }
}

/** True of a place of which nothing can be said, or in an entry of which what matters cannot. */
function isInDoubt(path: Path, keys: readonly string[], places: UnknownPlaces): boolean {
  if (places.has(path)) return true;
  return path.some((_, index) => keys.some((key) => places.touches([...path.slice(0, index + 1), key])));
}

/** Where a finding stands, and what else the plan makes of it. */
export interface Where extends Partial<Whereabouts> {
  notes?: Finding['notes'];
  isDraft?: boolean | undefined;
}

/** A finding with the severity that it has here; null where the rule is switched off. */
export function findingOf(
  id: RuleId,
  span: Finding['span'],
  args: unknown,
  settings: Pick<Judgement, 'severities'>,
  where: Where = {},
): Finding | null {
  const usual = ruleOf(id)?.severity ?? 'error';
  const severity = settings.severities.get(id) ?? (where.isDraft ? 'info' : usual);
  if (severity === 'off') return null;
  const { path = [], action = null, identity = [], notes = [] } = where;
  return { rule: id, severity, path, span, action, args, notes, identity: [id, ...identity] };
}

/** Findings in reading order, each once. */
export function inOrder(findings: readonly (Finding | null)[]): Finding[] {
  const seen = new Set<string>();
  return findings
    .filter((finding) => finding !== null)
    .sort(inReadingOrder)
    .filter(({ rule, span, args }) => {
      // An entry that is aliased is written once, whatever action has it.
      const key = JSON.stringify([rule, span, args], (name, value: unknown) =>
        name === 'action' ? null : value,
      );
      return !seen.has(key) && seen.add(key);
    });
}
