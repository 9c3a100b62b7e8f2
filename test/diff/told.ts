import type { Change, FormArgs, Person, ToldTime } from '../../src/diff/change.ts';
import { diffPlans } from '../../src/diff/diff.ts';
import { kinds } from '../../src/diff/kinds.ts';
import type { Side } from '../../src/diff/side.ts';
import type { Plan } from '../../src/plan/model.ts';
import type { Distance } from '../../src/time/distance.ts';

/** The day of the later revision, where a case tells none. */
export const today = '2026-11-01';

/** A plan that stands in no file: every path of it is at its start. */
function sideOf(plan: Plan): Side {
  return { plan, locate: () => ({ start: 0, end: 0 }) };
}

/** The changes from one plan to another. */
export function changesBetween(before: Plan, after: Plan, day = today): Change[] {
  return diffPlans(sideOf(before), sideOf(after), day);
}

/**
 * A change on one line: `deadline-postponed action 1 when: 2026 → 2027, 12 months @ actions.0.when`; of an entry as a
 * whole with its title. The places follow the last `@`: one where both sides have the same, a hyphen where there is none.
 */
export function lineOf(change: Change): string {
  const { entry, key, before, after } = change;
  const [was, is] = [before, after].map((place) => (place ? place.path.join('.') || 'plan' : '-'));
  const title = key === null ? `“${entry.title}”` : null;
  const who = [change.kind, entry.type, entry.id, title, key].filter((word) => word !== null).join(' ');
  const place = was === is ? was : `${was ?? ''} → ${is ?? ''}`;
  return `${[who, argsOf(change)].filter((part) => part !== '').join(': ')} @ ${place ?? ''}`;
}

/** What a change tells besides its kind and its entry, in words. */
function argsOf(change: Change): string {
  // The kind of a change says the form of its arguments, which TypeScript cannot follow through the table.
  const say = forms[kinds[change.kind].form] as (args: Change['args']) => string;
  return say(change.args);
}

const forms: { readonly [Form in keyof FormArgs]: (args: FormArgs[Form]) => string } = {
  entry: () => '',
  hidden: (args) => Object.keys(args).join(),
  removal: ({ maybe }) => (maybe ? `maybe ${maybe.type} ${maybe.id} “${maybe.title}”` : ''),
  id: ({ from, to }) => `${from} → ${to}`,
  place: ({ from, to }) =>
    [from, to].map((area) => (area ? `${area.type} ${String(area.id)} “${area.title}”` : 'plan')).join(' → '),
  people: ({ from, to }) => [from, to].map(peopleOf).join(' → '),
  ids: ({ lost, gained }) => [...lost.map((id) => `-${id}`), ...gained.map((id) => `+${id}`)].join(' '),
  word: fromTo,
  value: fromTo,
  target: ({ unit, start, ...figures }) =>
    listed(fromTo(figures), unit && `in ${unit}`, start && `began at ${start}`),
  text: fromTo,
  time: ({ from, to, distance, precision, time, original, decided, because }) =>
    listed(
      timesOf(from, to),
      distanceIn(distance),
      precision && `${precision.from} → ${precision.to}`,
      time && `time ${String(time)}`,
      original && `first ${original}`,
      decided && `by ${decided}`,
      because && `because ${because}`,
    ),
  validity: ({ from, to, distance, decision }) =>
    listed(
      timesOf(from, to),
      distanceIn(distance),
      decision && `by ${[decision.by, decision.date, decision.reference].map(String).join(' ')}`,
    ),
  status: ({ from, to, closed, note }) =>
    listed(`${String(from)} → ${String(to)}`, closed && `closed ${closed}`, note && `“${note}”`),
  record: ({ when, word, what, was }) =>
    [when, word, was, was && '⇒', what].filter((part) => part !== null).join(' '),
};

function fromTo({ from, to }: { from: string | null; to: string | null }): string {
  return [from, to].map((text) => (text === null ? 'nothing' : `“${text}”`)).join(' → ');
}

function peopleOf(people: readonly Person[]): string {
  return people.map(({ id, name }) => (id === name ? id : `${id} ${name}`)).join(', ') || 'nobody';
}

function timesOf(from: ToldTime | null, to: ToldTime | null): string {
  return [from, to].map((time) => time?.text ?? 'nothing').join(' → ');
}

function distanceIn(distance: Distance | null): string | null {
  return distance && `${String(distance.count)} ${distance.in}`;
}

function listed(...parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
