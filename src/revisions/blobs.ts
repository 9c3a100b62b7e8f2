import { CannotDo } from '../lang/problem.ts';
import type { Repository } from './repository.ts';

const lineFeed = 0x0a;

/** What is in files, by the ids of git: each read once, and all by one process. */
export async function readBlobs(
  repository: Repository,
  ids: Iterable<string>,
): Promise<Map<string, Uint8Array>> {
  const wanted = [...new Set(ids)];
  const blobs = new Map<string, Uint8Array>();
  if (wanted.length === 0) return blobs;
  const stdout = await repository.ask(['cat-file', '--batch'], wanted.map((id) => `${id}\n`).join(''));
  for (let start = 0; start < stdout.length; ) {
    const end = stdout.indexOf(lineFeed, start);
    const [id = '', type = '', size = ''] = new TextDecoder().decode(stdout.subarray(start, end)).split(' ');
    if (type !== 'blob') {
      throw new CannotDo({ problem: 'git-failed', command: 'cat-file', reason: `${id} ${type}` });
    }
    start = end + 1 + Number(size) + 1;
    blobs.set(id, stdout.subarray(end + 1, start - 1));
  }
  return blobs;
}
