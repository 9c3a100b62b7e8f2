import type { Checked } from '../check.ts';
import { excerptOf } from '../findings/excerpt.ts';
import { type Finding, type Span, severities } from '../findings/finding.ts';
import type { Source } from '../findings/source.ts';
import { visible } from '../findings/visible.ts';
import { type Measure, measureFor } from '../findings/width.ts';
import type { Catalogue, SeverityCount } from '../lang/catalogue.ts';
import type { Accepted } from '../suppression/acceptance.ts';
import { type FindingsReport, type Format, filesOf, wordingOf } from './format.ts';
import { headerOf } from './header.ts';
import type { Paint } from './paint.ts';
import { plain } from './plain.ts';

const pretty: Format = {
  findings: async (report, { hasColor, isQuiet, isVerbose }) => {
    const paint = hasColor ? (await import('./paint.ts')).colours : plain;
    const blocks: string[] = [];
    for (const file of filesOf(report)) {
      const page = {
        file,
        paint,
        language: report.languageOf(file),
        cells: await measureFor(file.source.text),
      };
      blocks.push(...file.findings.map((finding) => blockOf(finding, page)));
      if (isVerbose) blocks.push(...file.accepted.map((accepted) => acceptedBlockOf(accepted, page)));
    }
    return [...blocks, ...(isQuiet ? [] : [closingLine(report)])].join('\n');
  },

  changes: async (report, style) => (await import('./changes-pretty.ts')).prettyChanges(report, style),

  history: async (report, style) => (await import('./history-pretty.ts')).prettyHistory(report, style),
};

export default pretty;

/** What the blocks of one file share. */
interface Page {
  file: Checked;
  paint: Paint;
  language: Catalogue;
  cells: Measure;
}

/** The header line, the line of the file with a mark, and what to do. */
function blockOf(finding: Finding, page: Page): string {
  const { file, language } = page;
  const wording = wordingOf(finding, language);
  const notes = finding.notes.map(
    ({ span }) =>
      `${language.findings.note}: ${placeOf(file.source, span)}: ${wording.note?.(finding.args) ?? ''}`,
  );
  return block(finding, page, [...notes, wording.remedy(finding.args)]);
}

/** The same of a finding that is accepted: where that is written, and why. */
function acceptedBlockOf({ finding, by }: Accepted, page: Page): string {
  const why = page.language.findings.acceptedBecause(by.reason, by.until);
  return block(finding, page, [`${placeOf(by.source, by.span)}: ${why}`]);
}

function block(finding: Finding, { file, paint, language, cells }: Page, below: readonly string[]): string {
  const colour = paint[finding.severity];
  const excerpt = excerptOf(file.source, finding.span, cells);
  const number = String(excerpt.line);
  const margin = ' '.repeat(number.length);
  const bar = paint.margin('|');
  const mark = `${' '.repeat(excerpt.indent)}${colour('^'.repeat(excerpt.width))}`;
  const lines = [
    headerOf(file, finding, language, paint),
    `${margin} ${bar}`,
    `${paint.margin(number)} ${bar} ${excerpt.text}`.trimEnd(),
    `${margin} ${bar} ${mark}`,
    ...below.map((line) => `${margin} ${paint.margin('=')} ${visible(line)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function placeOf(source: Source, { start }: Span): string {
  const { line, column } = source.positionOf(start);
  return `${source.path}:${String(line)}:${String(column)}`;
}

function closingLine(report: FindingsReport): string {
  const { plans, today, since, language } = report;
  const words = language.findings;
  const files = filesOf(report);
  const all = files.flatMap(({ findings }) => findings);
  const accepted = files.reduce((sum, file) => sum + file.accepted.length, 0);
  const worst = severities.flatMap((severity) => all.filter((finding) => finding.severity === severity))[0];
  const withFindings = plans.filter(({ findings }) => findings.length > 0).length;
  const sentences = [
    worst
      ? words.summary(countBySeverity(all), withFindings, plans.length, today)
      : words.noFindings(plans.length, today),
    ...(since && since.known > 0 ? [words.known(since.known, visible(since.revision))] : []),
    ...(accepted > 0 ? [words.accepted(accepted)] : []),
    ...(worst ? [words.pointer(worst.rule)] : []),
  ];
  return `${sentences.join('. ')}\n`;
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): SeverityCount {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) count[severity]++;
  return count;
}
