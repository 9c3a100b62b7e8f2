import type { Group } from '../plan/model.ts';
import type { Outline } from '../plan/outline.ts';

/** The words for a strategic council for crime prevention, in Swedish and English, as groups go by them. */
const words =
  /förebyggande (\S+ ){0,3}råd|trygghetsråd|trygghets- och \S+råd|strategisk\S* råd|(?<!\p{L})brå(?!\p{L})|(crime prevention|strategic|community safety) (council|board)/iu;

/** The groups that are such a council: by their name, or by their mandate where no name says so. */
export function councilsOf({ groups }: Outline): [id: string, group: Group][] {
  const all = [...groups];
  const named = all.filter(([, { name }]) => words.test(name));
  return named.length > 0
    ? named
    : all.filter(([, { mandate }]) => mandate !== undefined && words.test(mandate));
}
