import type { Action } from '../../src/plan/model.ts';
import { statusOf } from '../../src/plan/status.ts';
import { isMapping, valueAt } from '../../src/plan/walk.ts';
import { planOf } from './cases/case.ts';
import type { Edit } from './edits.ts';

/** Edits that are no change, by what they do: one that no longer keeps silent about anything fails. */
export const silences: Readonly<Record<string, (edit: Edit) => boolean>> = {
  'space round a text, or a text of nothing else, says nothing': ({ from, to }) =>
    wordsIn(from) === wordsIn(to),
  'an empty value says as much as none': ({ from, to }) => (from ?? null) === (to ?? null),
  'who or what is named twice is named': ({ before, after, path }) => {
    const list = path.slice(0, -1);
    const [was, is] = [before, after].map((plan) => valueAt(plan, list));
    return Array.isArray(was) && Array.isArray(is) && isSameSet(was, is);
  },
  'the status is what the log says already': ({ before, after, path }) => {
    const [was, is] = [before, after].map((plan) => valueAt(plan, path.slice(0, -1)));
    return path.at(-1) === 'status' && isAction(was) && isAction(is) && statusOf(was) === statusOf(is);
  },
};

/** One that chance seldom makes. */
export const rareEdit: Edit = {
  before: planOf({ actions: [{ id: '1', title: 'Utbilda', log: [{ date: '2026-01-01', status: 'done' }] }] }),
  after: planOf({
    actions: [{ id: '1', title: 'Utbilda', status: 'done', log: [{ date: '2026-01-01', status: 'done' }] }],
  }),
  path: ['actions', 0, 'status'],
  from: undefined,
  to: 'done',
};

function wordsIn(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  return value ?? '';
}

function isSameSet(one: readonly unknown[], other: readonly unknown[]): boolean {
  const [was, is] = [new Set(one), new Set(other)];
  return was.size === is.size && [...was].every((item) => is.has(item));
}

function isAction(value: unknown): value is Action {
  return isMapping(value) && 'id' in value;
}
