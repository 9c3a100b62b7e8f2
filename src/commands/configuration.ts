import { posix } from 'node:path';
import validate from '../../schemas/config.schema.json?validator';
import type { Settings } from '../check.ts';
import { type ChangeClass, changeKinds } from '../diff/kinds.ts';
import { inReadingOrder, type Path, type Severity, severities } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import type { Source } from '../findings/source.ts';
import { wordingOf } from '../format/format.ts';
import { headerOf } from '../format/header.ts';
import type { World } from '../io.ts';
import { findingsOfShape } from '../judge.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { CannotDo } from '../lang/problem.ts';
import { readFile } from '../plan/file.ts';
import type { Fitted } from '../plan/fitting.ts';
import type { Misfit, MisfitReason } from '../plan/misfits.ts';
import { fitSchema } from '../plan/schema.ts';
import { valueAt } from '../plan/walk.ts';
import { groupOf, isAcceptable, ruleOf, rules } from '../rules/index.ts';
import type { Parameters } from '../rules/rule.ts';
import type { Acceptance } from '../suppression/acceptance.ts';
import { acceptancesOf, type Ignored } from './ignored.ts';
import { readBytes } from './inputs.ts';
import type { PlanFiles } from './patterns.ts';

/** What a repository has decided about its plans. */
export interface Configuration extends Omit<Settings, 'today'>, PlanFiles {
  /** Classes of changes other than the usual ones, by kind. */
  classes: ReadonlyMap<string, ChangeClass | 'off'>;
  /** The file it stands in, null where there is none. */
  source: Source | null;
}

type Level = Severity | 'off';

interface Written {
  files?: string[];
  ignore?: Ignored[];
  rules?: Record<string, Level | ({ severity?: Level } & Record<string, number | string>)>;
  changes?: Record<string, ChangeClass | 'off'>;
}

const fileNames = ['plan.config.yaml', 'plan.config.yml'];

/** Reads the configuration that is named, or the nearest one from the working folder upwards; none is the usual one. */
export async function readConfiguration(
  named: string | undefined,
  world: World,
  language: Catalogue,
): Promise<Configuration> {
  const path = named ?? nearestFile(world);
  if (path === null) return configurationOf({}, null, []);
  const text = readFile(path, readBytes(path, world));
  // A file with nothing but comments changes nothing.
  if (text.faults.some(({ fault }) => fault === 'empty')) return configurationOf({}, text.source, []);
  const { value, misfits } =
    text.data === undefined ? { value: null, misfits: [] } : await fitConfiguration(text.data);
  const usual = { severities: new Map<string, Level>() };
  const told = misfits.map((misfit) => noSeverity(misfit, text.data) ?? misfit);
  const found = findingsOfShape(text, [...told, ...unknownNames(value)], usual);
  const findings = found.filter((finding) => finding !== null).sort(inReadingOrder);
  if (findings.length > 0) {
    const lines = findings.flatMap((finding) => {
      return [headerOf(text, finding, language), `  = ${wordingOf(finding, language).remedy(finding.args)}`];
    });
    throw new CannotDo({ problem: 'bad-configuration', path, findings: lines.join('\n') });
  }
  const acceptances = await acceptancesOf(value?.ignore ?? [], text, world);
  return configurationOf(value ?? {}, text.source, acceptances);
}

function fitConfiguration(data: unknown): Promise<Fitted<Written>> {
  return fitSchema(data, validate, async () => (await import('../../schemas/config.schema.json')).default);
}

function nearestFile(world: World): string | null {
  const folders = world.foldersUpwards().map((folder) => (folder === '.' ? '' : `${folder}/`));
  const paths = folders.flatMap((folder) => fileNames.map((name) => folder + name));
  return paths.find((path) => world.kindOf(path) === 'file') ?? null;
}

/** Rules that do not exist, parameters that a rule does not have, and rules that cannot be switched off or accepted. */
function* unknownNames(written: Written | null): Iterable<Misfit> {
  if (written?.files?.length === 0)
    yield { misfit: 'blank', isNeeded: false, path: ['files'], part: 'value' };
  for (const [index, { rule: id }] of (written?.ignore ?? []).entries()) {
    const rule = ruleOf(id);
    const path = ['ignore', index, 'rule'];
    if (!rule) yield { ...unknownRule(id), path, part: 'value' };
    else if (!isAcceptable(rule)) yield { misfit: 'unacceptable-rule', path, part: 'value' };
  }
  const kinds: readonly string[] = changeKinds;
  for (const kind of Object.keys(written?.changes ?? {})) {
    if (!kinds.includes(kind)) yield unknownKey(kind, kinds, ['changes', kind]);
  }
  for (const [id, changes] of Object.entries(written?.rules ?? {})) {
    const rule = ruleOf(id);
    if (!rule) {
      yield { ...unknownRule(id), path: ['rules', id], part: 'key' };
      continue;
    }
    const allowed = ['severity', ...Object.keys(rule.parameters ?? {})];
    for (const key of typeof changes === 'string' ? [] : Object.keys(changes)) {
      if (!allowed.includes(key)) yield unknownKey(key, allowed, ['rules', id, key]);
    }
    // A file that cannot be read as a plan is never in order.
    const severity = typeof changes === 'string' ? changes : changes.severity;
    const path = typeof changes === 'string' ? ['rules', id] : ['rules', id, 'severity'];
    const isFixed = groupOf(id) === 'document' && rule.severity === 'error';
    if (isFixed && severity !== undefined && severity !== 'error') {
      yield { misfit: 'not-in-list', allowed: ['error'], nearest: null, path, part: 'value' };
    }
  }
}

/** A number or a truth in the place of a severity: meant for the rule's parameter, where it has one. */
function noSeverity({ path }: Misfit, data: unknown): Misfit | null {
  const [section, id, ...below] = path;
  const value = valueAt(data, path);
  const rule = ruleOf(String(id));
  if (section !== 'rules' || below.length > 0 || !rule || !/^(\d+|true|false)$/.test(String(value)))
    return null;
  const [name] = Object.keys(rule.parameters ?? {});
  if (name === undefined || typeof value === 'boolean')
    return { misfit: 'not-in-list', allowed: ['off', ...severities], nearest: null, path, part: 'value' };
  return {
    misfit: 'number-of-what',
    example: `${rule.id}: {${name}: ${String(value)}}`,
    path,
    part: 'value',
  };
}

function unknownRule(id: string): Extract<MisfitReason, { misfit: 'unknown-rule' }> {
  const ids = rules.map((candidate) => candidate.id);
  return { misfit: 'unknown-rule', nearest: nearest(id, ids) };
}

function unknownKey(key: string, allowed: readonly string[], path: Path): Misfit {
  return { misfit: 'unknown-key', key, nearest: nearest(key, allowed), allowed, path, part: 'key' };
}

function configurationOf(
  { files, rules: changes = {}, changes: classes = {} }: Written,
  source: Source | null,
  acceptances: readonly Acceptance[],
): Configuration {
  const levels = new Map<string, Level>();
  const parameters = new Map<string, Parameters>();
  for (const [id, change] of Object.entries(changes)) {
    const { severity, ...numbers } = typeof change === 'string' ? { severity: change } : change;
    if (severity !== undefined) levels.set(id, severity);
    parameters.set(id, numbers as Parameters);
  }
  const folder = source === null ? '.' : posix.dirname(source.path);
  return {
    source,
    patterns: files ?? null,
    folder,
    severities: levels,
    parameters,
    acceptances,
    classes: new Map(Object.entries(classes)),
  };
}
