import { createHash } from 'node:crypto';

/** What stays the same when lines move and wording changes. */
interface Known {
  identity: readonly (string | number | boolean | null)[];
}

/**
 * What each of a file is known by in another run: sixteen hexadecimal digits, unlike each other's. Of those with the
 * same identity the order counts.
 */
export function fingerprintsOf<Item extends Known>(items: readonly Item[]): Map<Item, string> {
  const seen = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const key = JSON.stringify(item.identity);
      const ordinal = seen.get(key) ?? 0;
      seen.set(key, ordinal + 1);
      return [item, digest(JSON.stringify([key, ordinal]))];
    }),
  );
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
