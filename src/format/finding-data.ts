import type { Checked } from '../check.ts';
import { type Finding, inReadingOrder, pointerOf, type Span } from '../findings/finding.ts';
import { fingerprintsOf } from '../findings/fingerprint.ts';
import type { Source } from '../findings/source.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { wordingOf } from './format.ts';

/** A finding as `schemas/findings.schema.json` has it. */
export interface FindingData {
  severity: string;
  [key: string]: unknown;
}

/** How the findings of a file, those that are accepted too, become data. */
export function findingDataOf(
  { source, findings, accepted }: Checked,
  language: Catalogue,
): (finding: Finding) => FindingData {
  // In reading order together, so that a finding keeps its fingerprint when it is accepted.
  const fingerprints = fingerprintsOf(
    [...findings, ...accepted.map(({ finding }) => finding)].sort(inReadingOrder),
  );
  return (finding) => {
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
      fingerprint: fingerprints.get(finding) ?? '',
      notes: finding.notes.map(({ span }) => ({
        message: wording.note?.(finding.args) ?? '',
        ...placeIn(source, span),
      })),
    };
  };
}

/** Where a span begins. */
export function placeIn(source: Source, { start }: Span): { path: string; line: number; column: number } {
  return { path: source.path, ...source.positionOf(start) };
}
