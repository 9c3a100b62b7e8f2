import type { PlanCommand } from './command.ts';

/** Every command, in the order of the help; one is loaded only when it is called. */
export const commands = {
  validate: async (): Promise<PlanCommand> => (await import('./validate.ts')).default,
  report: async (): Promise<PlanCommand> => (await import('./report.ts')).default,
  diff: async (): Promise<PlanCommand> => (await import('./diff.ts')).default,
  schema: async (): Promise<PlanCommand> => (await import('./schema.ts')).default,
  explain: async (): Promise<PlanCommand> => (await import('./explain.ts')).default,
  'diff-driver': async (): Promise<PlanCommand> => (await import('./diff-driver.ts')).default,
} as const;

export type CommandName = keyof typeof commands;
