import { type Finding, inReadingOrder, type Part, type Path, type Severity } from './findings/finding.ts';
import type { Source } from './findings/source.ts';
import { readFile } from './plan/file.ts';
import type { Fitted } from './plan/fitting.ts';
import type { Misfit } from './plan/misfits.ts';
import type { Plan } from './plan/model.ts';
import { outline } from './plan/outline.ts';
import type { YamlText } from './plan/read.ts';
import { fitPlan } from './plan/schema.ts';
import { UnknownPlaces } from './plan/unknown.ts';
import { setAt } from './plan/walk.ts';
import { type Whereabouts, whereabouts } from './plan/whereabouts.ts';
import { type RuleId, rules } from './rules/index.ts';
import type { Parameters } from './rules/rule.ts';
import type { Day } from './time/time.ts';

/** What a check depends on besides the file. */
export interface Settings {
  today: Day;
  /** Severities other than the usual ones. */
  severities: ReadonlyMap<string, Severity | 'off'>;
  /** Parameters other than the usual ones, by rule. */
  parameters: ReadonlyMap<string, Parameters>;
}

/** A checked plan file. */
export interface CheckedPlan {
  source: Source;
  /** Null where the file could not be read as a plan. */
  title: string | null;
  organisation: string | null;
  /** The plan's own, or what its text looks like; null where that cannot be told. */
  language: 'sv' | 'en' | null;
  counts: Counts;
  /** In reading order, each once. */
  findings: readonly Finding[];
}

export interface Counts {
  areas: number;
  goals: number;
  actions: number;
  groups: number;
  actors: number;
}

const rulesById = new Map(rules.map((rule) => [rule.id, rule]));

/** Reads a plan file, holds it against the schema and judges it: the one way from bytes to findings. */
export async function checkPlan(path: string, bytes: Uint8Array, settings: Settings): Promise<CheckedPlan> {
  const text = readFile(path, bytes);
  const { value: plan, misfits, unknown } = text.data === undefined ? nothing : await fitPlan(text.data);
  // The rules name an action by its id as written, not by the number that it was read as.
  for (const { misfit, path: place } of misfits) {
    if (misfit === 'unquoted-id') setAt(plan, place, writtenAt(text, place, 'value'));
  }
  const found = [
    ...findingsOfShape(text, misfits, settings),
    ...(plan ? judgeByRules(plan, text, unknown, settings) : []),
  ];
  const language = plan?.language ?? languageOf(text.source.text);
  return { source: text.source, ...describe(plan), language, findings: inOrder(found) };
}

const nothing: Fitted<Plan> = { value: null, misfits: [], unknown: [] };

/** What reading a file and holding it against its schema has found. */
export function findingsOfShape(
  text: YamlText,
  misfits: readonly Misfit[],
  settings: Pick<Settings, 'severities'>,
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
function writtenAt({ source, locate }: YamlText, path: Path, part: Part): string {
  const { start, end } = locate(path, part);
  const [line = ''] = source.text.slice(start, end).split('\n', 1);
  return line.trim().replace(/^(['"])(.*)\1$/, '$2');
}

function* judgeByRules(
  plan: Plan,
  text: YamlText,
  unknown: readonly Path[],
  settings: Settings,
): Iterable<Finding | null> {
  const laidOut = outline(plan, settings.today);
  const places = new UnknownPlaces(unknown);
  for (const rule of rules) {
    const { reliesOn = [] } = rule;
    const isOff = settings.severities.get(rule.id) === 'off';
    const isAsked = !rule.basis || laidOut.frameworks.has(rule.basis.framework);
    if (!rule.check || isOff || !isAsked || reliesOn.some((key) => places.has([key]))) continue;
    const parameters = { ...rule.parameters, ...settings.parameters.get(rule.id) };
    for (const { at, part = 'value', args, note } of rule.check(laidOut, parameters)) {
      const where = whereabouts(plan, at);
      const { actionPath } = where;
      const isInDoubt = actionPath !== null && reliesOn.some((key) => places.has([...actionPath, key]));
      if (places.has(at) || isInDoubt || (note && places.has(note))) continue;
      const notes = note ? [{ path: note, span: text.locate(note, 'key') }] : [];
      const isDraft = plan.status === 'draft' && rule.isCompleteness;
      yield findingOf(rule.id, text.locate(at, part), args, settings, { ...where, notes, isDraft });
    }
  }
}

interface Where extends Partial<Whereabouts> {
  notes?: Finding['notes'];
  isDraft?: boolean | undefined;
}

function findingOf(
  id: RuleId,
  span: Finding['span'],
  args: unknown,
  settings: Pick<Settings, 'severities'>,
  where: Where = {},
): Finding | null {
  const usual = rulesById.get(id)?.severity ?? 'error';
  const severity = settings.severities.get(id) ?? (where.isDraft ? 'info' : usual);
  if (severity === 'off') return null;
  const { path = [], action = null, identity = [], notes = [] } = where;
  return { rule: id, severity, path, span, action, args, notes, identity: [id, ...identity] };
}

function inOrder(findings: readonly (Finding | null)[]): Finding[] {
  const seen = new Set<string>();
  return findings
    .filter((finding) => finding !== null)
    .sort(inReadingOrder)
    .filter(({ rule, span, args }) => {
      // An entry that is aliased twice is written once.
      const key = JSON.stringify([rule, span, args]);
      return !seen.has(key) && seen.add(key);
    });
}

/** Of a text that cannot be read, or that does not say: what its line `language:` holds, or else its letters. */
function languageOf(text: string): 'sv' | 'en' | null {
  const written = /^language:\s*['"]?(sv|en)\b/m.exec(text)?.[1];
  if (written === 'sv' || written === 'en') return written;
  return /[åäö]/i.test(text) ? 'sv' : null;
}

function describe(plan: Plan | null): Omit<CheckedPlan, 'source' | 'findings' | 'language'> {
  const areas = plan?.areas ?? [];
  const sum = (lists: readonly (readonly unknown[] | undefined)[]): number =>
    lists.reduce((n, list) => n + (list?.length ?? 0), 0);
  return {
    title: plan && plan.title !== '' ? plan.title : null,
    organisation: plan?.organisation ?? null,
    counts: {
      areas: areas.length,
      goals: sum([plan?.goals, ...areas.map(({ goals }) => goals)]),
      actions: sum([plan?.actions, ...areas.map(({ actions }) => actions)]),
      groups: Object.keys(plan?.groups ?? {}).length,
      actors: Object.keys(plan?.actors ?? {}).length,
    },
  };
}
