import type { Checked } from '../check.ts';
import type { Finding } from '../findings/finding.ts';
import { visible } from '../findings/visible.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { wordingOf } from './format.ts';
import type { Paint } from './paint.ts';
import { plain } from './plain.ts';

// Words of a plan that would be taken for a header of their own by who looks for the last place of a line.
const likeAPlace = /(:\d+:\d+:) (?=(?:error|warning|info): )/g;

/** `path:line:column: severity: message [rule]`, on one line whatever the plan contains. */
export function headerOf(
  { source }: Pick<Checked, 'source'>,
  finding: Finding,
  language: Catalogue,
  paint: Paint = plain,
): string {
  const { rule, severity, args, span } = finding;
  const { line, column } = source.positionOf(span.start);
  const place = visible(`${source.path}:${String(line)}:${String(column)}`);
  const message = visible(wordingOf(finding, language).message(args)).replace(likeAPlace, '$1\u00A0');
  return `${paint.bold(place)}: ${paint.bold(paint[severity](severity))}: ${message} ${paint.dim(`[${rule}]`)}`;
}
