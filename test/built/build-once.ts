import { rmSync } from 'node:fs';
import { temporaryFolder } from './program.ts';

/** Gives every test of a run one folder to build the program in; the first that needs it does, and the others wait. */
export default function setUp(): () => void {
  const folder = temporaryFolder();
  process.env.BUILT_PROGRAM = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
