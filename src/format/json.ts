import { createHash } from 'node:crypto';
import type { CheckedPlan } from '../check.ts';
import { type Finding, pointerOf } from '../findings/finding.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { asJson } from './as-json.ts';
import { type Format, wordingOf } from './format.ts';

/** One document, described by `schemas/findings.schema.json`. */
const json: Format = {
  findings: ({ today, plans, languageOf }) => {
    const findings = plans.flatMap((plan) => findingsOf(plan, languageOf(plan)));
    const count = (severity: string): number =>
      findings.filter((finding) => finding.severity === severity).length;
    const document = {
      version: 1,
      today,
      plans: plans.map(({ source, title, organisation, counts }) => ({
        path: source.path,
        title,
        organisation,
        counts,
      })),
      findings,
      suppressed: [],
      summary: { errors: count('error'), warnings: count('warning'), infos: count('info'), suppressed: 0 },
    };
    return asJson(document);
  },
};

export default json;

interface FindingAsJson {
  severity: string;
  [key: string]: unknown;
}

function findingsOf({ source, findings }: CheckedPlan, language: Catalogue): FindingAsJson[] {
  const fingerprint = fingerprints();
  return findings.map((finding) => {
    const wording = wordingOf(finding, language);
    const end = source.positionOf(finding.span.end);
    return {
      rule: finding.rule,
      severity: finding.severity,
      message: wording.message(finding.args),
      remedy: wording.remedy(finding.args),
      path: source.path,
      ...source.positionOf(finding.span.start),
      endLine: end.line,
      endColumn: end.column,
      pointer: pointerOf(finding.path),
      action: finding.action,
      fingerprint: fingerprint(finding),
      notes: finding.notes.map(({ span }) => ({
        message: wording.note?.(finding.args) ?? '',
        path: source.path,
        ...source.positionOf(span.start),
      })),
    };
  });
}

/** Sixteen hexadecimal digits that stay the same when lines move and wording changes; unlike within a file. */
function fingerprints(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ identity }) => {
    const key = JSON.stringify(identity);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return createHash('sha256')
      .update(JSON.stringify([key, ordinal]))
      .digest('hex')
      .slice(0, 16);
  };
}
