import type { Compared } from '../../src/compare.ts';
import type { Change, Entry, FormArgs, ToldTime } from '../../src/diff/change.ts';
import { type ChangeKind, changeKinds, factsOf } from '../../src/diff/kinds.ts';
import { before, sideOf } from './changes-sample.ts';

/** A change of each kind, with the text wherever a plan may have one of its own. */
export async function everyChange(text: string): Promise<Compared> {
  const [earlier, later] = [await sideOf('main:./plan.yaml', before), await sideOf('plan.yaml', before)];
  const changes = changeKinds.flatMap((kind) => [changeOf(kind, text, true), changeOf(kind, text, false)]);
  return {
    before: earlier,
    after: later,
    changes,
    hidden: 3,
    findings: { new: later.findings, resolved: earlier.findings, unchanged: 2 },
  };
}

/** One of all that is told, or of as little as may be. */
function changeOf(kind: ChangeKind, text: string, isFull: boolean): Change {
  const facts = factsOf(kind);
  const place = { path: ['areas', 0], span: { start: 0, end: 6 } };
  return {
    kind,
    class: facts.class,
    entry: isFull ? entryOf(text) : { type: 'plan', id: null, title: '' },
    action: isFull ? text : null,
    key: isFull ? 'follow_up.when' : null,
    args: (isFull ? fullArgs(text) : leastArgs)[facts.form],
    before: isFull ? place : null,
    after: place,
    identity: [kind, text],
  } as Change;
}

function entryOf(text: string): Entry & { id: string } {
  return { type: 'action', id: text, title: text };
}

function timeOf(text: string): ToldTime {
  return {
    text,
    kind: 'period',
    first: '2027-01-01',
    last: '2027-03-31',
    every: null,
    times: null,
    precision: 'quarter',
  };
}

function fullArgs(text: string): FormArgs {
  const both = { from: text, to: `${text} ${text}` };
  const times = { from: timeOf(text), to: timeOf(`${text}.`) };
  const distance = { in: 'months', count: 3 } as const;
  return {
    entry: {},
    hidden: {},
    removal: { maybe: entryOf(text) },
    id: both,
    place: { from: entryOf(text), to: null },
    people: { from: [{ id: text, name: text }], to: [{ id: 'b', name: text }] },
    ids: { lost: [text], gained: [text, 'x'] },
    word: both,
    value: both,
    text: both,
    target: { ...both, unit: text, start: text },
    time: {
      ...times,
      distance,
      precision: { from: 'quarter', to: 'year' },
      time: 2,
      original: text,
      decided: text,
      because: text,
    },
    validity: { ...times, distance, decision: { by: text, date: '2027-01-01', reference: text } },
    status: { from: 'planned', to: 'done', closed: '2027-01-01', note: text },
    record: { when: text, word: text, what: text, was: `${text} ${text}` },
  };
}

const none = { from: null, to: null };

const leastArgs: FormArgs = {
  entry: {},
  hidden: {},
  removal: { maybe: null },
  id: { from: 'a', to: 'b' },
  place: none,
  people: { from: [], to: [] },
  ids: { lost: [], gained: [] },
  word: none,
  value: none,
  text: none,
  target: { ...none, unit: null, start: null },
  time: {
    ...none,
    distance: null,
    precision: null,
    time: null,
    original: null,
    decided: null,
    because: null,
  },
  validity: { ...none, distance: null, decision: null },
  status: { ...none, closed: null, note: null },
  record: { when: null, word: null, what: null, was: null },
};
