import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/model.ts';
import { found, planWith } from './found.ts';
import { told } from './told.ts';

/** A plan with actions of these ids, each after the others that are given. */
function planWithOrder(after: Readonly<Record<string, string[]>>): Plan {
  const actions = Object.entries(after).map(([id, others]) => ({ id, title: '', after: others }));
  return planWith({ areas: [{ id: '1', title: 'Området', actions }] });
}

describe('dependency-cycle', () => {
  it('tells of a circle once, at the action that stands first, with the way round', () => {
    expect(told('dependency-cycle', planWithOrder({ a: [], b: ['a', 'd'], c: ['b'], d: ['c'] }))).toEqual([
      {
        at: 'areas.0.actions.1.after.1',
        part: 'value',
        note: 'areas.0.actions.2.after.0',
        en: [
          'action b comes after itself, by way of 2 more: b → d → c → b',
          'the way leads back from here',
          'find the action of these that can begin without the others, and take the id out of its `after`',
        ],
        sv: [
          'åtgärd b kommer efter sig själv, genom 2 andra: b → d → c → b',
          'härifrån leder vägen tillbaka',
          'ta reda på vilken av åtgärderna som kan börja utan de andra, och ta bort id:t ur dess `after`',
        ],
      },
    ]);
  });

  it('says of an action after itself just that', () => {
    expect(told('dependency-cycle', planWithOrder({ a: [], b: ['a', 'b', 'b'] }))).toEqual([
      {
        at: 'areas.0.actions.1.after.1',
        part: 'value',
        note: null,
        en: ['action b comes after itself', 'take its own id out of `after`'],
        sv: ['åtgärd b kommer efter sig själv', 'ta bort åtgärdens eget id ur `after`'],
      },
    ]);
  });

  it('tells of two circles apart, and of one that leads through areas', () => {
    const plan: Plan = {
      ...planWithOrder({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] }),
      actions: [{ id: 'e', title: '', after: ['f'] }],
    };
    plan.areas.push({ id: '2', title: 'Annat', actions: [{ id: 'f', title: '', after: ['e', 'a'] }] });
    expect(found('dependency-cycle', plan)).toEqual([
      'actions.0.after.0: action e comes after itself, by way of 1 more: e → f → e',
      'areas.0.actions.0.after.0: action a comes after itself, by way of 1 more: a → b → a',
      'areas.0.actions.2.after.0: action c comes after itself, by way of 1 more: c → d → c',
    ]);
  });

  it('lets actions meet again, repeat an id, and name one that is not there', () => {
    const plan = planWithOrder({ a: ['b', 'c', 'c'], b: ['d'], c: ['d', 'x'], d: [] });
    expect(found('dependency-cycle', plan)).toEqual([]);
  });

  it('follows an id that is used twice to the first that bears it', () => {
    const actions = ['a', 'b', 'a'].map((id, index) => ({
      id,
      title: '',
      after: [['b'], [], ['b']][index] ?? [],
    }));
    expect(found('dependency-cycle', planWith({ areas: [], actions }))).toEqual([]);
    actions[1]?.after.push('a');
    expect(found('dependency-cycle', planWith({ areas: [], actions }))).toEqual([
      'actions.0.after.0: action a comes after itself, by way of 1 more: a → b → a',
    ]);
  });

  it('points from the first to the last of the way, however many lie between', () => {
    expect(told('dependency-cycle', planWithOrder({ a: ['b'], b: ['c'], c: ['d'], d: ['a'] }))).toMatchObject(
      [{ at: 'areas.0.actions.0.after.0', note: 'areas.0.actions.3.after.0' }],
    );
  });

  it('leaves out the middle of a way of more than eight', () => {
    const wayOf = (length: number): string => {
      const ids = Array.from({ length }, (_, index) => `a${String(index)}`);
      const after = Object.fromEntries(ids.map((id, index) => [id, [ids[(index + 1) % length] ?? '']]));
      return found('dependency-cycle', planWithOrder(after))[0]?.split(': ').at(-1) ?? '';
    };
    expect(wayOf(8)).toBe('a0 → a1 → a2 → a3 → a4 → a5 → a6 → a7 → a0');
    expect(wayOf(9)).toBe('a0 → a1 → a2 → a3 → … → a5 → a6 → a7 → a8 → a0');
  });

  it('goes round a hundred thousand actions', () => {
    const length = 100_000;
    const actions = Array.from({ length }, (_, index) => ({
      id: String(index),
      title: '',
      after: [String((index + 1) % length), ...(index > 0 ? ['0'] : [])],
    }));
    const [first, ...others] = found('dependency-cycle', planWith({ actions }));
    expect(first).toMatch(/^actions\.0\.after\.0: action 0 comes after itself, by way of 99999 more: 0 → 1/);
    expect(others).toEqual([]);
  }, 2000);
});
