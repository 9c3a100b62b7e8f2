import type { Entry, EntryType } from '../../diff/change.ts';
import { called, inARow } from '../change-parts.ts';

const types: Readonly<Record<EntryType, string>> = {
  plan: 'planen',
  action: 'åtgärd',
  goal: 'mål',
  area: 'område',
  section: 'avsnitt',
  actor: 'aktör',
  group: 'grupp',
  agreement: 'överenskommelsen',
  framework: 'ramverket',
  'framework-item': 'punkt',
};

/** `åtgärd 1.3 "Kartlägg parterna"`, `planen`. */
export function entryName({ type, id, title }: Entry): string {
  return type === 'plan' ? types.plan : inARow(types[type], id, called(title));
}
