import type { Path } from '../findings/finding.ts';

/** Places of a plan of which nothing can be said, looked up without going through them all. */
export class UnknownPlaces {
  private readonly places: ReadonlySet<string>;
  /** What the places are in, each place included. */
  private readonly around: ReadonlySet<string>;
  /** The keys that lead to each place, without the numbers of items. */
  private readonly keys: readonly string[];

  constructor(paths: readonly Path[]) {
    this.places = new Set(paths.map(keyOf));
    this.around = new Set(paths.flatMap((path) => path.map((_, index) => keyOf(path.slice(0, index + 1)))));
    this.keys = paths.map((path) => `.${path.filter((step) => typeof step === 'string').join('.')}`);
  }

  /** True for one of the places and for all that lies within it. */
  has(path: Path): boolean {
    if (this.places.size === 0) return false;
    return path.some((_, index) => this.places.has(keyOf(path.slice(0, index + 1))));
  }

  /** True for one of the places, for all that lies within it, and for all that it lies within. */
  touches(path: Path): boolean {
    return this.places.size > 0 && (this.has(path) || this.around.has(keyOf(path)));
  }

  /** True when one of the places stands under a key, or one key in another (`agreements.with`), anywhere in the plan. */
  areUnder(key: string): boolean {
    return this.keys.some((keys) => keys.endsWith(`.${key}`));
  }
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
