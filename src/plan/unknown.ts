import type { Path } from '../findings/finding.ts';

/** Places of a plan of which nothing can be said, looked up without going through them all. */
export class UnknownPlaces {
  private readonly places: ReadonlySet<string>;

  constructor(paths: readonly Path[]) {
    this.places = new Set(paths.map(keyOf));
  }

  /** True for one of the places and for all that lies within it. */
  has(path: Path): boolean {
    if (this.places.size === 0) return false;
    return path.some((_, index) => this.places.has(keyOf(path.slice(0, index + 1))));
  }
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}
