import type { Path } from '../findings/finding.ts';
import type { Action, Area } from '../plan/model.ts';
import type { Outline } from '../plan/outline.ts';

/** An area or an action: what the levels and the items of a framework are written on. */
export interface PlacedPart {
  part: Area | Action;
  path: Path;
  /** Null for an area. */
  action: Action | null;
  /** The area, or the one that the action stands in; null for an action of the plan as a whole. */
  area: Area | null;
}

/** The areas and then the actions of a plan. */
export function partsOf({ plan, actions }: Outline): PlacedPart[] {
  return [
    ...plan.areas.map((area, index) => ({ part: area, path: ['areas', index], action: null, area })),
    ...actions.map(({ action, area, path }) => ({ part: action, path, action, area })),
  ];
}
