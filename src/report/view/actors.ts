import { isExternal } from '../../facts/bodies.ts';
import type { ActorView } from '../view.gen.ts';
import { type Scene, said, wordView } from './scene.ts';

/** Who an id names; an id that leads nowhere is its own name. */
export function actorView(id: string, { outline: { actors, groups }, words }: Scene): ActorView {
  const actor = actors.get(id);
  const group = groups.get(id);
  return {
    id,
    name: actor?.name ?? group?.name ?? id,
    short: said(actor?.short),
    kind: wordView(actor?.kind ?? (group ? 'group' : null), words.actorKind),
    isExternal: actor !== undefined && isExternal(actor),
    isListed: actor !== undefined || group !== undefined,
  };
}

/** Who an id names, where one is written. */
export function actorOrNull(id: string | null | undefined, scene: Scene): ActorView | null {
  return id == null ? null : actorView(id, scene);
}

/** Whom an id, or a list of them, names. */
export function actorViews(ids: string | readonly string[] | null | undefined, scene: Scene): ActorView[] {
  return [ids ?? []].flat().map((id) => actorView(id, scene));
}
