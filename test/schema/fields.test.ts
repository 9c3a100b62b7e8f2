import { describe, expect, it } from 'vitest';
import { actorKeys, fieldsOf, timeKeys } from '../../src/plan/fields.ts';
import { type Property, propertiesOf, readSchema } from './schemas.ts';

const properties = propertiesOf(readSchema('plan'));

/** The definition that a property or its items refer to, if any. */
function referredBy({ schema }: Property): string {
  return (schema.$ref ?? schema.items?.$ref ?? '').replace('#/definitions/', '');
}

const isActor = (property: Property): boolean =>
  ['actorId', 'actorIds', 'oneOrMoreActors'].includes(referredBy(property));
const isTime = (property: Property): boolean => ['time', 'blankableTime'].includes(referredBy(property));

function namesOf(some: readonly Property[]): string[] {
  return [...new Set(some.map(({ name }) => name))].toSorted();
}

/** What the keys of a time and of a move mean is known from where they stand. */
const elsewhere = properties.filter(({ of }) => !['time', 'blankableTime', 'Move'].includes(of));

describe('the keys of a plan', () => {
  it('that name actors or groups are those the schema says', () => {
    expect([...actorKeys].toSorted()).toEqual(namesOf(properties.filter(isActor)));
  });

  it('that state a time are those the schema says, but for those of a move', () => {
    expect([...timeKeys].toSorted()).toEqual(namesOf(elsewhere.filter(isTime)));
    expect(namesOf(properties.filter(({ of }) => of === 'Move').filter(isTime))).toEqual(['from', 'to']);
  });

  it('mean the same wherever they stand', () => {
    expect(
      elsewhere.filter(({ name }) => actorKeys.has(name)).filter((property) => !isActor(property)),
    ).toEqual([]);
    expect(
      elsewhere.filter(({ name }) => timeKeys.has(name)).filter((property) => !isTime(property)),
    ).toEqual([]);
  });
});

describe('the fields of a plan', () => {
  const head = { format: 1, title: 'Plan' } as const;

  it('are found in the order they are written', () => {
    const { references, times } = fieldsOf({
      ...head,
      valid: '2017/2018',
      follow_up: { to: ['ks', 'kf'], by: 'klk', when: 'årligen' },
      areas: [
        {
          id: '1',
          title: 'Skolan',
          actions: [
            {
              id: '1.1',
              title: 'Utbilda',
              lead: 'bou',
              with: null,
              when: null,
              moved: [{ from: 'Q1 2017', to: { by: 2018 } }],
            },
          ],
        },
      ],
    });
    const action = ['areas', 0, 'actions', 0];
    expect(references).toEqual([
      { id: 'ks', path: ['follow_up', 'to', 0] },
      { id: 'kf', path: ['follow_up', 'to', 1] },
      { id: 'klk', path: ['follow_up', 'by'] },
      { id: 'bou', path: [...action, 'lead'] },
    ]);
    expect(times).toEqual([
      { written: '2017/2018', path: ['valid'] },
      { written: 'årligen', path: ['follow_up', 'when'] },
      { written: 'Q1 2017', path: [...action, 'moved', 0, 'from'] },
      { written: { by: 2018 }, path: [...action, 'moved', 0, 'to'] },
    ]);
  });

  it('are no ids of actors and groups that are spelt like them', () => {
    const actors = { lead: { name: 'Ledaren', part_of: 'when' }, when: { name: 'När', valid: '/2019' } };
    expect(
      fieldsOf({ ...head, actors, groups: { members: { name: 'Alla', members: ['lead'] } }, areas: [] }),
    ).toEqual({
      references: [
        { id: 'when', path: ['actors', 'lead', 'part_of'] },
        { id: 'lead', path: ['groups', 'members', 'members', 0] },
      ],
      times: [{ written: '/2019', path: ['actors', 'when', 'valid'] }],
    });
  });
});
