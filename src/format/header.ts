import type { Checked } from '../check.ts';
import type { Finding } from '../findings/finding.ts';
import { visible } from '../findings/visible.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { wordingOf } from './format.ts';

// Words of a plan that would be taken for a header of their own by who looks for the last place of a line.
const likeAPlace = /(:\d+:\d+:) (?=(?:error|warning|info): )/g;

/** `path:line:column: severity: message [rule]`, on one line whatever the plan contains. */
export function headerOf(plan: Pick<Checked, 'source'>, finding: Finding, language: Catalogue): string {
  const { place, message } = headerParts(plan, finding, language);
  return `${place}: ${finding.severity}: ${message} [${finding.rule}]`;
}

/** The parts of a header that come from the file: made safe to show, the message in a language. */
export function headerParts(
  { source }: Pick<Checked, 'source'>,
  finding: Finding,
  language: Catalogue,
): { place: string; message: string } {
  const { line, column } = source.positionOf(finding.span.start);
  return {
    place: visible(`${source.path}:${String(line)}:${String(column)}`),
    message: visible(wordingOf(finding, language).message(finding.args)).replace(likeAPlace, '$1\u00A0'),
  };
}
