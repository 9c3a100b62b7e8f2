import type { FollowUpDone } from '../plan/model.ts';
import type { IncidentCount, IndicatorValue } from '../plan/plan.gen.ts';
import { readTime } from '../time/read.ts';
import type { WrittenTime } from '../time/time.ts';
import type { Change } from './change.ts';
import { records } from './lists.ts';
import { changeOf, type Field, type Pair } from './side.ts';

/** Follow-ups that were held. */
export const heldFollowUps = records<FollowUpDone>({
  added: 'follow-up-held',
  lost: 'follow-up-erased',
  changed: 'follow-up-rewritten',
  fields: { period: 'mark', date: 'part', reference: 'part', note: 'part' },
  tell: ({ period, date, reference, note }) => ({
    when: date ?? wordsOf(period),
    word: null,
    what: note ?? reference ?? null,
    identity: [wordsOf(period), date ?? null, reference ?? null],
  }),
});

/** Measured figures of an indicator. */
export const measurements = records<IndicatorValue>({
  added: 'measurement-added',
  lost: 'measurement-removed',
  changed: 'measurement-changed',
  fields: { date: 'mark', value: 'part', note: 'part' },
  tell: ({ date, value }) => ({ when: date, word: null, what: String(value), identity: [date, value] }),
});

/** Counts of incidents. */
export const incidentCounts = records<IncidentCount>({
  added: 'incidents-reported',
  lost: 'incidents-erased',
  changed: 'incidents-corrected',
  fields: { period: 'mark', type: 'mark', count: 'part' },
  tell: ({ period, type, count }) => ({
    when: wordsOf(period),
    word: null,
    what: type === undefined ? String(count) : `${count} ${type}`,
    identity: [wordsOf(period), type ?? null, count],
  }),
});

function wordsOf(period: WrittenTime | undefined): string | null {
  return period === undefined ? null : readTime(period).text;
}

/** Days on which a group has met. */
export function meetings(
  { key, from = [], to = [] }: Field<readonly string[]>,
  pair: Pair<unknown>,
): Change[] {
  const met = (day: string, kind: 'meeting-added' | 'meeting-removed'): Change =>
    changeOf(pair, kind, { key, args: { when: day, word: null, what: null, was: null }, identity: [day] });
  const [was, is] = [new Set(from), new Set(to)];
  return [
    ...[...was].filter((day) => !is.has(day)).map((day) => met(day, 'meeting-removed')),
    ...[...is].filter((day) => !was.has(day)).map((day) => met(day, 'meeting-added')),
  ];
}
