import type { Decision, Plan } from '../plan/model.ts';
import { distanceBetween } from '../time/distance.ts';
import type { Time, WrittenTime } from '../time/time.ts';
import type { Change } from './change.ts';
import type { KindOf } from './kinds.ts';
import { keyOf, type Roles, recordChange, type Telling } from './lists.ts';
import { type Item, matchRecords } from './records.ts';
import { isSame } from './same.ts';
import { nameOf } from './short-facts.ts';
import { changeOf, type Pair } from './side.ts';
import { time, timeOf, told } from './times.ts';

const decisionFields: Roles<Decision> = {
  kind: 'part',
  by: 'part',
  date: 'mark',
  reference: 'part',
  valid: 'part',
  note: 'part',
};

/** The status of a plan, the days it is in force and the decision on them are one change; other decisions are told one by one. */
export function statusAndDecisions(pair: Pair<Plan>): Change[] {
  const { before, after } = pair;
  const decisions = matchRecords(before.decisions ?? [], after.decisions ?? [], [
    ({ kind, date }) => (date === undefined ? null : `${kind} ${date}`),
    keyOf<Decision>(decisionFields),
  ]);
  const validity = kindOfValidity(pair);
  const status = kindOfStatus(before.status, after.status);
  const [came, gone] = [newestOf(decisions.added), newestOf(decisions.lost)];
  const isTold = (item: Item<Decision>): boolean =>
    validity !== null || (status !== null && item.value.kind !== 'prolonged');
  return [
    ...(status ? [changeOfStatus(status, pair)] : []),
    ...(validity
      ? [changeOfValidity(validity, came?.value ?? null, pair)]
      : time({ key: 'valid', from: before.valid, to: after.valid }, pair).filter(
          // What the last decision says already is no news where the plan says it as well.
          ({ kind }) => kind !== 'deadline-added' && kind !== 'deadline-removed',
        )),
    ...decisions.lost
      .filter((item) => item !== gone || !isTold(item))
      .map((item) => recordChange('decision-removed', 'decisions', item, null, tellDecision, pair)),
    ...decisions.changed
      .filter(
        ({ before: was, after: is }) => validity === null || !isSame(withoutValid(was), withoutValid(is)),
      )
      .map(({ before: was, after: is }) =>
        recordChange('decision-changed', 'decisions', was, is, tellDecision, pair),
      ),
    ...decisions.added
      .filter((item) => item !== came || !isTold(item))
      .map((item) => recordChange('decision-added', 'decisions', null, item, tellDecision, pair)),
  ];
}

/** When a plan is in force: as it says, or as the last decision that says so. */
function validOf({ valid, decisions = [] }: Plan): WrittenTime | undefined {
  return valid ?? decisions.findLast((decision) => decision.valid !== undefined)?.valid;
}

function timesOf({ before, after, comparison }: Pair<Plan>): { from: Time | null; to: Time | null } {
  return { from: timeOf(validOf(before), comparison.read), to: timeOf(validOf(after), comparison.read) };
}

function kindOfValidity(pair: Pair<Plan>): KindOf<'validity'> | null {
  const { from, to } = timesOf(pair);
  if (from === null || to === null) {
    return from === to ? null : from === null ? 'validity-added' : 'validity-removed';
  }
  // A plan without a last day is in force until somebody decides otherwise.
  const [was, is] = [from.last ?? openEnd, to.last ?? openEnd];
  if (was !== is) return is > was ? 'plan-prolonged' : 'plan-shortened';
  return from.first === to.first && from.kind === to.kind ? null : 'validity-changed';
}

const openEnd = '9999-12-31';

function changeOfValidity(kind: KindOf<'validity'>, decision: Decision | null, pair: Pair<Plan>): Change {
  const { from, to } = timesOf(pair);
  return changeOf(pair, kind, {
    key: 'valid',
    args: {
      from: told(from),
      to: told(to),
      distance: from?.last && to?.last ? distanceBetween(from.last, to.last) : null,
      decision: decision && {
        by: decision.by === undefined ? null : nameOf(decision.by, pair.after),
        date: decision.date ?? null,
        reference: decision.reference ?? null,
      },
    },
    identity: [from, to].flatMap((time) => [time?.first ?? null, time?.last ?? null]),
  });
}

const stages: readonly (Plan['status'] | null)[] = ['draft', undefined, 'adopted'];

function kindOfStatus(from: Plan['status'], to: Plan['status']): KindOf<'word'> | null {
  if (from === to) return null;
  if (to === 'repealed') return 'plan-repealed';
  if (from === 'repealed') return 'plan-revived';
  return stages.indexOf(to) > stages.indexOf(from) ? 'plan-adopted' : 'plan-reverted';
}

function changeOfStatus(kind: KindOf<'word'>, pair: Pair<Plan>): Change {
  const [from, to] = [pair.before.status ?? null, pair.after.status ?? null];
  return changeOf(pair, kind, { key: 'status', args: { from, to }, identity: [from, to] });
}

function newestOf(items: readonly Item<Decision>[]): Item<Decision> | null {
  return items
    .filter(({ value }) => value.kind !== 'commissioned')
    .reduce<Item<Decision> | null>(
      (best, item) => (best && (best.value.date ?? '') > (item.value.date ?? '') ? best : item),
      null,
    );
}

function withoutValid({ value: { valid: _, ...rest } }: Item<Decision>): unknown {
  return rest;
}

function tellDecision({ kind, by, date, reference }: Decision, plan: Plan): Telling {
  const said = [by === undefined ? '' : nameOf(by, plan), reference ?? ''];
  const what = said.filter((part) => part !== '').join(', ');
  return {
    when: date ?? null,
    word: kind,
    what: what === '' ? null : what,
    identity: [kind, date ?? null, by ?? null, reference ?? null],
  };
}
