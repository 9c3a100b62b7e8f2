import { nearest } from '../findings/nearest.ts';
import type { Actor } from '../plan/model.ts';
import { bodyNamed } from '../plan/names.ts';
import type { Outline } from '../plan/outline.ts';

/** The actor or group that an id which leads nowhere is likely to mean: by its name, else by its spelling. */
export function bodyMeant(id: string, { actors, groups }: Pick<Outline, 'actors' | 'groups'>): string | null {
  return bodyNamed(id, [...actors, ...groups]) ?? nearest(id, [...actors.keys(), ...groups.keys()]);
}

/** True for an actor that says so, and for an authority or a region that does not say otherwise. */
export function isExternal({ external, kind }: Actor): boolean {
  return external ?? (kind === 'authority' || kind === 'region');
}
