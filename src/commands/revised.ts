import { readBlobs } from '../revisions/blobs.ts';
import { type CommittedFile, filesAt } from '../revisions/files.ts';
import { renamesSince } from '../revisions/renames.ts';
import type { Repository } from '../revisions/repository.ts';
import type { Revision } from '../revisions/revision.ts';
import { type Input, refuseLarge } from './inputs.ts';

/** Reads files of revisions, all at once. Throws a `CannotDo` for one that is larger than a plan can be. */
export async function readAll(
  repository: Repository,
  files: readonly CommittedFile[],
): Promise<Map<CommittedFile, Input>> {
  const named = files.map((file) => ({ file, path: `${file.revision.name}:./${file.path}` }));
  for (const { file, path } of named) refuseLarge(path, file.size);
  const blobs = await readBlobs(
    repository,
    files.map(({ blob }) => blob),
  );
  return new Map(
    named.map(({ file, path }) => [
      file,
      { path, bytes: blobs.get(file.blob) ?? new Uint8Array(), committed: file },
    ]),
  );
}

/** Finds what a file was in a revision, by its path in another (null for the working folder) and under the name that it had. */
export async function finderOfEarlier(
  repository: Repository,
  from: Revision,
  to: Revision | null = null,
): Promise<(path: string) => CommittedFile | undefined> {
  const [files, renames] = [await filesAt(repository, from), await renamesSince(repository, from, to)];
  // The same letter with its dots may be written in two ways.
  const byPath = new Map(files.map((file) => [file.path.normalize(), file]));
  return (path) => byPath.get((renames.get(path) ?? path).normalize());
}
