import { Chalk } from 'chalk';
import type { ChangeClass } from '../diff/kinds.ts';
import type { Severity } from '../findings/finding.ts';

/** What may be coloured; each gives its text back, with or without colour. */
export type Paint = Readonly<
  Record<Severity | ChangeClass | 'bold' | 'dim' | 'margin', (text: string) => string>
>;

const chalk = new Chalk({ level: 1 });

/** The colours of a terminal. Loaded only where somebody sees them. */
export const colours: Paint = {
  bold: chalk.bold,
  dim: chalk.dim,
  margin: chalk.blue,
  error: chalk.red,
  warning: chalk.yellow,
  info: chalk.cyan,
  attention: chalk.red,
  change: chalk.yellow,
  progress: chalk.green,
  editorial: chalk.dim,
};
