import type { Finding, Part, Path, Span } from './findings/finding.ts';
import type { Source } from './findings/source.ts';
import {
  findingOf,
  findingsOfShape,
  inOrder,
  type Judgement,
  judge,
  type Where,
  writtenAt,
} from './judge.ts';
import { readFile } from './plan/file.ts';
import type { Fitted } from './plan/fitting.ts';
import type { Plan } from './plan/model.ts';
import { fitPlan } from './plan/schema.ts';
import { languageOf, type Summary, summaryOf } from './plan/summary.ts';
import { setAt } from './plan/walk.ts';
import { whereabouts } from './plan/whereabouts.ts';
import { groupOf } from './rules/index.ts';
import type { UnusedSuppression } from './rules/suppression-unused.ts';
import { type Acceptance, type Accepted, idleness, partAccepted } from './suppression/acceptance.ts';
import { suppressionsOf } from './suppression/comments.ts';

/** What a check depends on besides the file. */
export interface Settings extends Judgement {
  /** What the configuration accepts; nothing unless told. */
  acceptances?: readonly Acceptance[];
}

/** A checked file. */
export interface Checked {
  source: Source;
  /** The file's own, or what its text looks like; null where that cannot be told. */
  language: 'sv' | 'en' | null;
  /** In reading order, each once. */
  findings: readonly Finding[];
  /** Findings that somebody has accepted, in reading order. */
  accepted: readonly Accepted[];
}

/** A checked plan file; title and organisation are null where it could not be read as a plan. */
export interface CheckedPlan extends Checked, Summary {
  /** Null where something of the file could not be read as a plan. */
  plan: Plan | null;
  /** Where a path of it stands; for one that is absent, the nearest entry above it. */
  locate: (path: Path, part: Part) => Span;
  /** The acceptances of the configuration that took something. */
  used: ReadonlySet<Acceptance>;
}

/** Reads a plan file, holds it against the schema and judges it: the one way from bytes to findings. */
export async function checkPlan(path: string, bytes: Uint8Array, settings: Settings): Promise<CheckedPlan> {
  const text = readFile(path, bytes);
  const { value: plan, misfits, unknown } = text.data === undefined ? nothing : await fitPlan(text.data);
  // The rules name an action by its id as written, not by the number that it was read as.
  for (const { misfit, path: place } of misfits) {
    if (misfit === 'unquoted-id') setAt(plan, place, writtenAt(text, place, 'value'));
  }
  const found = inOrder([
    ...findingsOfShape(text, misfits, settings),
    ...(plan ? judge(plan, text, unknown, settings) : []),
  ]);
  const { suppressions, bad } = suppressionsOf(text);
  const all = [...suppressions, ...(settings.acceptances ?? [])];
  const { findings, accepted, used } = partAccepted(found, text.source, all, settings.today);
  const isDoubtful = found.some(isOfShape);
  const strays = found.filter(({ rule }) => groupOf(rule) === 'reference');
  const ofComments = suppressions.map((suppression) => {
    // What a reference that leads nowhere hides may be what was accepted.
    const isHidden = strays.some((finding) => suppression.holds(finding));
    const state = idleness(suppression, used, !isDoubtful && !isHidden, settings.today);
    return findingOfIdle(suppression, state, settings, 'comment', whereabouts(text.data, suppression.path));
  });
  const ofBad = bad.map(({ span, path, args }) =>
    findingOf('suppression-invalid', span, args, settings, whereabouts(text.data, path)),
  );
  return {
    source: text.source,
    language: languageOf(plan, text.source.text),
    plan: isDoubtful ? null : plan,
    locate: text.locate,
    ...summaryOf(plan),
    findings: inOrder([...findings, ...ofComments, ...ofBad]),
    accepted,
    used,
  };
}

/** Holds what a configuration accepts against what it took in every plan there is; null where not all were read. */
export function checkAcceptances(
  source: Source,
  plans: readonly CheckedPlan[] | null,
  settings: Settings,
): Checked {
  const used = new Set(plans?.flatMap((plan) => [...plan.used]));
  const isDoubtful = plans?.some(({ findings }) => findings.some(isOfShape));
  const findings = (settings.acceptances ?? []).map((acceptance) => {
    const state = idleness(acceptance, used, plans !== null && !isDoubtful, settings.today);
    return findingOfIdle(acceptance, state, settings, 'configuration');
  });
  return { source, language: languageOf(null, source.text), findings: inOrder(findings), accepted: [] };
}

const nothing: Fitted<Plan> = { value: null, misfits: [], unknown: [] };

function findingOfIdle(
  { rule, reason, until, span }: Acceptance,
  state: ReturnType<typeof idleness>,
  settings: Settings,
  place: UnusedSuppression['place'],
  where: Where = {},
): Finding | null {
  const identity = [...(where.identity ?? []), rule];
  if (state === 'expired') {
    return findingOf('suppression-expired', span, { rule, until, reason }, settings, { ...where, identity });
  }
  const isOff = settings.severities.get(rule) === 'off';
  if (state === null || isOff) return null;
  return findingOf('suppression-unused', span, { rule, place }, settings, { ...where, identity });
}

/** True of what a file is not read whole for: what is not found in it may only be hidden. */
function isOfShape({ rule }: Finding): boolean {
  return rule === 'yaml-syntax' || rule === 'schema';
}
