import type { World } from '../io.ts';
import { readBlobs } from '../revisions/blobs.ts';
import { type CommittedFile, fileAt } from '../revisions/files.ts';
import { openRepository } from '../revisions/repository.ts';
import { revisionOf } from '../revisions/revision.ts';

/** Reads the file that `REV:PATH` names, unless it is refused when its size is known. */
export async function readCommitted(
  { revision, path }: { revision: string; path: string },
  world: World,
  refuse: (size: number) => void,
): Promise<{ bytes: Uint8Array; committed: CommittedFile }> {
  const repository = await openRepository(world);
  const committed = await fileAt(repository, await revisionOf(repository, revision), path);
  refuse(committed.size);
  const blobs = await readBlobs(repository, [committed.blob]);
  return { bytes: blobs.get(committed.blob) ?? new Uint8Array(), committed };
}
