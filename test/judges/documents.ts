import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import type { Outcome } from '../run.ts';
import type { Task } from './matrix.ts';

/** A report that the program has written. */
export interface Document extends Task {
  /** Where it lies. */
  file: string;
  outcome: Pick<Outcome, 'exitCode' | 'stderr'>;
}

declare module 'vitest' {
  interface ProvidedContext {
    documents: readonly Document[];
  }
}

/** Every report of the matrix, written before the first test. */
export const documents = inject('documents');

/** The reports in a format. */
export function documentsIn(format: Document['format']): Document[] {
  return documents.filter((document) => document.format === format);
}

/** Reports with their names, as a table of tests has them. */
export function named(some: readonly Document[]): [name: string, document: Document][] {
  return some.map((document) => [document.name, document]);
}

export function textOf({ file }: Document): string {
  return readFileSync(file, 'utf8');
}
