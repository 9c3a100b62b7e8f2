import type { CheckedPlan } from '../check.ts';
import { excerptOf } from '../findings/excerpt.ts';
import { type Finding, severities } from '../findings/finding.ts';
import { visible } from '../findings/visible.ts';
import { type Measure, measureFor } from '../findings/width.ts';
import type { Catalogue, SeverityCount } from '../lang/catalogue.ts';
import { type FindingsReport, type Format, wordingOf } from './format.ts';
import { headerParts } from './header.ts';
import type { Paint } from './paint.ts';

const pretty: Format = {
  findings: async (report, { hasColor, isQuiet }) => {
    const paint = hasColor ? (await import('./paint.ts')).colours : plain;
    const blocks: string[] = [];
    for (const plan of report.plans) {
      const cells = await measureFor(plan.source.text);
      const language = report.languageOf(plan);
      blocks.push(...plan.findings.map((finding) => blockOf(plan, finding, language, paint, cells)));
    }
    return [...blocks, ...(isQuiet ? [] : [closingLine(report)])].join('\n');
  },
};

export default pretty;

const plain: Paint = {
  bold: String,
  dim: String,
  margin: String,
  error: String,
  warning: String,
  info: String,
};

/** The header line, the line of the file with a mark, and what to do. */
function blockOf(
  plan: CheckedPlan,
  finding: Finding,
  language: Catalogue,
  paint: Paint,
  cells: Measure,
): string {
  const wording = wordingOf(finding, language);
  const { place, message } = headerParts(plan, finding, language);
  const colour = paint[finding.severity];
  const excerpt = excerptOf(plan.source, finding.span, cells);
  const number = String(excerpt.line);
  const margin = ' '.repeat(number.length);
  const bar = paint.margin('|');
  const mark = `${' '.repeat(excerpt.indent)}${colour('^'.repeat(excerpt.width))}`;
  const lines = [
    `${paint.bold(place)}: ${paint.bold(colour(finding.severity))}: ${message} ${paint.dim(`[${finding.rule}]`)}`,
    `${margin} ${bar}`,
    `${paint.margin(number)} ${bar} ${excerpt.text}`.trimEnd(),
    `${margin} ${bar} ${mark}`,
    ...finding.notes.map(({ span }) => {
      const { line, column } = plan.source.positionOf(span.start);
      const note = visible(wording.note?.(finding.args) ?? '');
      return `${margin} ${paint.margin('=')} ${language.findings.note}: ${visible(plan.source.path)}:${String(line)}:${String(column)}: ${note}`;
    }),
    `${margin} ${paint.margin('=')} ${visible(wording.remedy(finding.args))}`,
  ];
  return `${lines.join('\n')}\n`;
}

function closingLine({ plans, today, language: { findings: words } }: FindingsReport): string {
  const all = plans.flatMap(({ findings }) => findings);
  const worst = severities.flatMap((severity) => all.filter((finding) => finding.severity === severity))[0];
  if (!worst) return `${words.noFindings(plans.length, today)}\n`;
  const withFindings = plans.filter(({ findings }) => findings.length > 0).length;
  return `${words.summary(countBySeverity(all), withFindings, plans.length, today)}. ${words.pointer(worst.rule)}\n`;
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): SeverityCount {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) count[severity]++;
  return count;
}
