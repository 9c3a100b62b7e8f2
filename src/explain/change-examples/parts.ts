import type { Entry, EntryType, FormArgs, Person, TimeArgs } from '../../diff/change.ts';
import type { ChangeKind, FormOf } from '../../diff/kinds.ts';
import { told } from '../../diff/times.ts';
import { distanceBetween } from '../../time/distance.ts';
import { readTime } from '../../time/read.ts';

/** A change of a kind, as far as words are made of it. */
export interface Example<Kind extends ChangeKind> {
  entry: Entry;
  key: string | null;
  args: FormArgs[FormOf<Kind>];
}

/** An example of each of some kinds. */
export type Examples<Kind extends ChangeKind> = { readonly [Each in Kind]: Example<Each> };

const named: Readonly<Record<EntryType, readonly [id: string | null, title: string]>> = {
  plan: [null, 'Action plan for safe streets'],
  action: ['1.3', 'Map the partners'],
  goal: ['g1', 'Fewer feel unsafe on their way to school'],
  area: ['2', 'Meeting places'],
  section: ['scope', 'Scope'],
  actor: ['safety', 'Safety office'],
  group: ['council', 'Council for crime prevention'],
  agreement: [null, 'Agreement on joint work'],
  framework: ['lag-2023-196', 'Act on crime prevention'],
  'framework-item': ['6', 'Local coordination'],
};

/** An example of an entry, with what is said of it. */
export function of<Args>(
  type: EntryType,
  key: string | null,
  args: Args,
): { entry: Entry; key: string | null; args: Args } {
  const [id, title] = named[type];
  return { entry: { type, id, title }, key, args };
}

export const safety: Person = { id: 'safety', name: 'Safety office' };
export const social: Person = { id: 'social', name: 'Social services' };
export const police: Person = { id: 'police', name: 'Police' };
export const nothing = {};

/** What is told of a time that became another. */
export function times(
  from: string | null,
  to: string | null,
  more: Partial<Pick<TimeArgs, 'time' | 'original' | 'decided' | 'because'>> = {},
): TimeArgs {
  const [was, is] = [from, to].map((text) => (text === null ? null : told(readTime(text))));
  return {
    from: was ?? null,
    to: is ?? null,
    distance: was?.last && is?.last ? distanceBetween(was.last, is.last) : null,
    precision:
      was?.precision && is?.precision && was.precision !== is.precision
        ? { from: was.precision, to: is.precision }
        : null,
    time: null,
    original: null,
    decided: null,
    because: null,
    ...more,
  };
}

/** What is told of the days a plan is in force. */
export function validity(
  from: string | null,
  to: string | null,
  decision: FormArgs['validity']['decision'] = null,
): FormArgs['validity'] {
  const { distance, from: was, to: is } = times(from, to);
  return { from: was, to: is, distance, decision };
}
