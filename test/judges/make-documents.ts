import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Document } from './documents.ts';
import { tasks, write } from './matrix.ts';

/** Writes every report once, for all the judges. */
export default async function makeDocuments(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  const made: Document[] = [];
  for (const task of tasks()) {
    const { exitCode, stderr, stdout } = await write(task.args);
    const file = join(folder, `${task.name.replaceAll(' ', '-')}.${task.format}`);
    writeFileSync(file, stdout);
    made.push({ ...task, file, outcome: { exitCode, stderr } });
  }
  project.provide('documents', made);
  return () => rmSync(folder, { recursive: true });
}
