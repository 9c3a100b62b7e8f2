import type { Command } from 'commander';
import type { World } from '../io.ts';
import type { Catalogue } from '../lang/catalogue.ts';

/** 0 nothing to say, 1 something at the threshold, 2 the work could not be done. */
export type ExitCode = 0 | 1 | 2;

/** What a command gets besides its own words. */
export interface Setting {
  world: World;
  /** The language to speak before a plan is read. */
  language: Catalogue;
  /** Says a problem on standard error. */
  complain: (error: unknown) => void;
}

/** A command: its arguments and options, and what it does with them. */
export interface PlanCommand {
  define: (command: Command, words: Catalogue['help']) => Command;
  run: (command: Command, setting: Setting) => Promise<ExitCode>;
}
