import type { CheckedPlan } from '../check.ts';
import type { Compared } from '../compare.ts';
import type { Change } from '../diff/change.ts';
import type { ChangeClass } from '../diff/kinds.ts';
import type { Severity, Span } from '../findings/finding.ts';
import { visible } from '../findings/visible.ts';
import { messageOf } from '../lang/change-message.ts';
import type { ChangeWords } from '../lang/change-words.ts';
import { pathOf } from './changes.ts';
import { type Format, wordingOf } from './format.ts';

/** Workflow commands of GitHub Actions, which become annotations on the lines of a pull request. */
const github: Format = {
  changes: async (report) => {
    const commands: string[] = [];
    for (const plan of report.plans) {
      const language = report.languageOf(plan);
      const words = await language.changes();
      const file = pathOf(plan, report);
      commands.push(
        ...(plan.after
          ? []
          : [command('warning', { file, line: 1, title: words.classes.attention }, words.planRemoved)]),
        ...plan.changes.flatMap((change) => ofChange(change, plan, file, words)),
        ...plan.findings.new.map((finding) => {
          const message = wordingOf(finding, language).message(finding.args);
          return command(
            commandOf[finding.severity],
            { file, ...linesOf(plan.after, finding.span), title: finding.rule },
            message,
          );
        }),
      );
    }
    return commands.join('');
  },
};

export default github;

type CommandName = 'error' | 'warning' | 'notice';

const commandOf: Readonly<Record<Severity, CommandName>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Progress and editorial changes ask nothing of who reads the lines. */
const commandOfClass: Readonly<Record<ChangeClass, CommandName | null>> = {
  attention: 'warning',
  change: 'notice',
  progress: null,
  editorial: null,
};

function ofChange(change: Change, { after }: Compared, file: string, words: ChangeWords): string[] {
  const name = commandOfClass[change.class];
  if (name === null) return [];
  const title = `${words.classes[change.class]} (${change.kind})`;
  const place = { file, ...linesOf(change.after && after, change.after?.span), title };
  return [command(name, place, messageOf(change, words))];
}

type Properties = Readonly<Record<string, string | number>>;

/** Where a span stands; what is gone has no line in the later file. Columns are for what is on one line. */
function linesOf(plan: CheckedPlan | null, span: Span | undefined): Properties {
  if (!plan || !span) return { line: 1 };
  const [start, end] = [plan.source.positionOf(span.start), plan.source.positionOf(span.end)];
  const lines = { line: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
}

function command(name: CommandName, properties: Properties, message: string): string {
  const told = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${told.join(',')}::${escapeData(visible(message))}\n`;
}

/** As GitHub's own toolkit escapes the message of a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
