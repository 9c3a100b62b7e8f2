import type { Decision, Framework, Plan } from '../plan/model.ts';
import { readerOfTimes } from '../plan/outline.ts';
import { isClosed } from '../plan/status.ts';
import type { Day } from '../time/time.ts';
import type { Change, EntryType } from './change.ts';
import { entryOf, type Named } from './entries.ts';
import * as fields from './fields.ts';
import * as bodies from './fields-of-bodies.ts';
import { type Identified, type IdentifiedInArea, identified } from './identified.ts';
import type { KindOf } from './kinds.ts';
import { type Pairing, pairUp } from './pairing.ts';
import { pairPlans } from './pairings.ts';
import { compareFields, type Rows } from './rows.ts';
import { isSame, signatureOf } from './same.ts';
import { type Comparison, changeOf, type Pair, type Side } from './side.ts';

/**
 * Tells what changed from one revision of a plan to another: each edit once, in the order of kinds of things. The order
 * of lists and keys is no change, nor is how anything is written that says the same.
 *
 * @param day of the later revision: a deadline that had passed by then was not planned to be moved
 */
export function diffPlans(before: Side, after: Side, day: Day): Change[] {
  const { pairings, renames } = pairPlans(before.plan, after.plan);
  const isUndecided = wasDecided(before.plan) && !hasNewDecision(before.plan, after.plan);
  const comparison = { before, after, renames, read: readerOfTimes(), day, isUndecided };
  const { actors, groups, areas, goals, actions, sections, agreements, frameworks } = pairings;
  const tell = <Value extends Named>(
    type: EntryType,
    pairing: Pairing<Value>,
    rows: Rows<Value>,
    kinds: Kinds<Value>,
  ): Change[] => changesOf({ type, rows, kinds }, pairing, comparison);
  return [
    ...planChanges(comparison),
    ...tell('section', sections, fields.sectionFields, both('section-added', 'section-removed')),
    ...tell('area', areas, fields.areaFields, both('area-added', 'area-removed')),
    ...tell('goal', goals, fields.goalFields, both('goal-added', 'goal-removed')),
    ...tell('action', actions, fields.actionFields, {
      added: (action) => (isClosed(action) ? 'closed-action-added' : 'action-added'),
      lost: (action) => (isClosed(action) ? 'closed-action-removed' : 'action-removed'),
    }),
    ...tell('actor', actors, bodies.actorFields, both('actor-added', 'actor-removed')),
    ...tell('group', groups, bodies.groupFields, both('group-added', 'group-removed')),
    ...tell('agreement', agreements, bodies.agreementFields, both('agreement-added', 'agreement-removed')),
    ...tell('framework', frameworks, bodies.frameworkFields, both('framework-added', 'framework-removed')),
    ...frameworks.pairs.flatMap(({ before: one, after: other }) =>
      tell(
        'framework-item',
        pairItems(one, other),
        bodies.frameworkItemFields,
        both('framework-item-added', 'framework-item-removed'),
      ),
    ),
  ];
}

/** What is told of something that came or went. */
interface Kinds<Value> {
  added: (value: Value) => KindOf<'entry'>;
  lost: (value: Value) => KindOf<'removal'>;
}

function both(added: KindOf<'entry'>, lost: KindOf<'removal'>): Kinds<unknown> {
  return { added: () => added, lost: () => lost };
}

function planChanges(comparison: Comparison): Change[] {
  const [before, after] = [comparison.before.plan, comparison.after.plan];
  return compareFields(
    {
      comparison,
      entry: entryOf('plan', null, after),
      action: null,
      before,
      after,
      paths: { before: [], after: [] },
      prefix: '',
    },
    fields.planFields,
  );
}

function changesOf<Value extends Named>(
  { type, rows, kinds }: { type: EntryType; rows: Rows<Value>; kinds: Kinds<Value> },
  { pairs, added, lost, maybe }: Pairing<Value>,
  comparison: Comparison,
): Change[] {
  const about = ({
    id,
    value,
  }: Identified<Value>): Pick<Pair<Value>, 'comparison' | 'entry' | 'action' | 'prefix'> => ({
    comparison,
    entry: entryOf(type, type === 'agreement' ? null : id, value),
    action: type === 'action' ? id : null,
    prefix: '',
  });
  return [
    ...lost.map((item) => {
      const likely = maybe.get(item);
      return changeOf({ ...about(item), paths: { before: item.path, after: null } }, kinds.lost(item.value), {
        args: { maybe: likely ? { ...entryOf(type, likely.id, likely.value), id: likely.id } : null },
        part: 'entry',
      });
    }),
    ...pairs.flatMap(({ before, after }) =>
      changesOfPair(
        {
          ...about(after),
          before: before.value,
          after: after.value,
          paths: { before: before.path, after: after.path },
        },
        before,
        after,
        rows,
      ),
    ),
    ...added.map((item) =>
      changeOf({ ...about(item), paths: { before: null, after: item.path } }, kinds.added(item.value), {
        args: {},
        part: 'entry',
      }),
    ),
  ];
}

function changesOfPair<Value extends Named>(
  pair: Pair<Value>,
  before: Identified<Value>,
  after: Identified<Value>,
  rows: Rows<Value>,
): Change[] {
  const areas = [before, after].map((item) =>
    'area' in item ? (item as IdentifiedInArea<Value>).area : undefined,
  );
  const [from, to] = areas.map((area) => (area ? entryOf('area', area.id, area) : null));
  const { area: renamed } = pair.comparison.renames;
  const areaNow = from?.id == null ? null : (renamed.get(from.id) ?? from.id);
  return [
    ...(before.id !== after.id && pair.entry.type !== 'agreement'
      ? [
          changeOf(pair, 'renumbered', {
            args: { from: before.id, to: after.id },
            part: 'entry',
            identity: [before.id, after.id],
          }),
        ]
      : []),
    ...(areaNow !== (to?.id ?? null)
      ? [
          changeOf(pair, 'relocated', {
            args: { from: from ?? null, to: to ?? null },
            part: 'entry',
            identity: [from?.id ?? null, to?.id ?? null],
          }),
        ]
      : []),
    ...(isSame(before.value, after.value) ? [] : compareFields(pair, rows)),
  ];
}

function pairItems(
  before: Identified<Framework>,
  after: Identified<Framework>,
): ReturnType<typeof pairUp<Item>> {
  const itemsOf = ({ value, path }: Identified<Framework>): Identified<Item>[] =>
    identified(value.items, [...path, 'items'], ({ id }) => id);
  const titled = { texts: ({ title }: Item) => [[title, 1] as const], facts: () => [] };
  return pairUp<Item>(itemsOf(before), itemsOf(after), ({ value: { title } }) => title, titled);
}

type Item = NonNullable<Framework['items']>[number];

/** Whether somebody has decided on the text of a plan. */
function wasDecided({ status, decisions = [] }: Plan): boolean {
  return status === 'adopted' || (status !== 'draft' && decisions.some(isOnText));
}

function hasNewDecision(before: Plan, after: Plan): boolean {
  const known = new Set(before.decisions?.map(signatureOf));
  return (after.decisions ?? []).some((decision) => isOnText(decision) && !known.has(signatureOf(decision)));
}

function isOnText({ kind }: Decision): boolean {
  return kind === 'adopted' || kind === 'revised';
}
