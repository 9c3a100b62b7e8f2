import type { CheckedPlan } from '../check.ts';
import type { Compared } from '../compare.ts';
import { countClasses } from '../diff/by-class.ts';
import type { ChangePlace } from '../diff/change.ts';
import { valuesOf } from '../diff/values.ts';
import { type Finding, pointerOf } from '../findings/finding.ts';
import { fingerprintsOf } from '../findings/fingerprint.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { messageOf } from '../lang/change-message.ts';
import { type FindingData, findingDataOf, placeIn } from './finding-data.ts';
import type { ChangesReport } from './format.ts';

/** A comparison as `schemas/diff.schema.json` has it. */
export async function changesData({ today, from, to, plans, languageOf }: ChangesReport): Promise<object> {
  const sum = (count: (plan: Compared) => number): number =>
    plans.reduce((total, plan) => total + count(plan), 0);
  return {
    version: 1,
    today,
    from: { name: from.name, date: from.date },
    to: { name: to.name, date: to.date },
    plans: await Promise.all(plans.map((plan) => planData(plan, languageOf(plan)))),
    summary: {
      ...countClasses(plans.flatMap(({ changes }) => changes.map((change) => change.class))),
      hidden: sum(({ hidden }) => hidden),
      new: sum(({ findings }) => findings.new.length),
      resolved: sum(({ findings }) => findings.resolved.length),
      unchanged: sum(({ findings }) => findings.unchanged),
    },
  };
}

async function planData(plan: Compared, language: Catalogue): Promise<object> {
  const { before, after, changes, hidden, findings } = plan;
  const words = await language.changes();
  const fingerprints = fingerprintsOf(changes);
  return {
    before: before && fileData(before),
    after: after && fileData(after),
    changes: changes.map((change) => ({
      kind: change.kind,
      class: change.class,
      action: change.action,
      entry: { type: change.entry.type, id: change.entry.id, title: change.entry.title },
      key: change.key,
      message: messageOf(change, words),
      reason: words.kinds[change.kind].why,
      ...valuesOf(change),
      details: change.args,
      before: placeData(change.before, before),
      after: placeData(change.after, after),
      fingerprint: fingerprints.get(change) ?? '',
    })),
    hidden,
    findings: {
      new: findingsData(findings.new, after, language),
      resolved: findingsData(findings.resolved, before, language),
      unchanged: findings.unchanged,
    },
  };
}

function fileData({ source: { path }, title }: CheckedPlan): object {
  return { path, title };
}

function placeData(place: ChangePlace | null, file: CheckedPlan | null): object | null {
  if (place === null || file === null) return null;
  const end = file.source.positionOf(place.span.end);
  return {
    ...placeIn(file.source, place.span),
    endLine: end.line,
    endColumn: end.column,
    pointer: pointerOf(place.path),
  };
}

function findingsData(
  findings: readonly Finding[],
  file: CheckedPlan | null,
  language: Catalogue,
): FindingData[] {
  return file === null ? [] : findings.map(findingDataOf(file, language));
}
