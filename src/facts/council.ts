import type { Group } from '../plan/model.ts';
import type { Outline } from '../plan/outline.ts';

/** The words for a strategic council for crime prevention, in Swedish and English, as groups go by them. */
const words =
  /förebyggande (\S+ ){0,3}råd|trygghetsråd|trygghets- och \S+råd|strategisk\S* råd|(?<![a-z\u00aa-\u024f])brå(?![a-z\u00aa-\u024f])|(crime prevention|strategic|community safety) (council|board)/;

/** The groups that are such a council: by their name, or by their mandate where no name says so. */
export function councilsOf({ groups }: Outline): [id: string, group: Group][] {
  const all = [...groups];
  const named = all.filter(([, { name }]) => isCouncil(name));
  return named.length > 0
    ? named
    : all.filter(([, { mandate }]) => mandate !== undefined && isCouncil(mandate));
}

function isCouncil(text: string): boolean {
  return words.test(text.toLowerCase());
}
