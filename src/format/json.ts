import { createHash } from 'node:crypto';
import type { Checked } from '../check.ts';
import { type Finding, inReadingOrder, pointerOf, type Span } from '../findings/finding.ts';
import type { Source } from '../findings/source.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { asJson } from './as-json.ts';
import { type Format, filesOf, wordingOf } from './format.ts';

/** One document, described by `schemas/findings.schema.json`. */
const json: Format = {
  findings: (report) => {
    const { today, plans, languageOf } = report;
    const files = filesOf(report).map((file) => asData(file, languageOf(file)));
    const findings = files.flatMap((file) => file.findings);
    const suppressed = files.flatMap((file) => file.suppressed);
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
      suppressed,
      summary: {
        errors: count('error'),
        warnings: count('warning'),
        infos: count('info'),
        suppressed: suppressed.length,
      },
    };
    return asJson(document);
  },
};

export default json;

interface FindingAsJson {
  severity: string;
  [key: string]: unknown;
}

function asData(
  { source, findings, accepted }: Checked,
  language: Catalogue,
): { findings: FindingAsJson[]; suppressed: FindingAsJson[] } {
  const fingerprint = fingerprints();
  // In reading order together, so that a finding keeps its fingerprint when it is accepted.
  const fingerprintOf = new Map(
    [...findings, ...accepted.map(({ finding }) => finding)]
      .sort(inReadingOrder)
      .map((finding) => [finding, fingerprint(finding)] as const),
  );
  const dataOf = (finding: Finding): FindingAsJson => {
    const wording = wordingOf(finding, language);
    const end = source.positionOf(finding.span.end);
    return {
      rule: finding.rule,
      severity: finding.severity,
      message: wording.message(finding.args),
      remedy: wording.remedy(finding.args),
      ...placeIn(source, finding.span),
      endLine: end.line,
      endColumn: end.column,
      pointer: pointerOf(finding.path),
      action: finding.action,
      fingerprint: fingerprintOf.get(finding) ?? '',
      notes: finding.notes.map(({ span }) => ({
        message: wording.note?.(finding.args) ?? '',
        ...placeIn(source, span),
      })),
    };
  };
  return {
    findings: findings.map(dataOf),
    suppressed: accepted.map(({ finding, by }) => ({
      ...dataOf(finding),
      reason: by.reason,
      until: by.until,
      accepted: placeIn(by.source, by.span),
    })),
  };
}

function placeIn(source: Source, { start }: Span): { path: string; line: number; column: number } {
  return { path: source.path, ...source.positionOf(start) };
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
