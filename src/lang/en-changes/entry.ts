import type { Entry, EntryType } from '../../diff/change.ts';
import { called, inARow } from '../change-parts.ts';

const types: Readonly<Record<EntryType, string>> = {
  plan: 'the plan',
  action: 'action',
  goal: 'goal',
  area: 'area',
  section: 'section',
  actor: 'actor',
  group: 'group',
  agreement: 'agreement',
  framework: 'framework',
  'framework-item': 'point',
};

/** `action 1.3 "Map the partners"`, `the plan`. */
export function entryName({ type, id, title }: Entry): string {
  return type === 'plan' ? types.plan : inARow(types[type], id, called(title));
}
