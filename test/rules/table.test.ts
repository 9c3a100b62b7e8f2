import { expect, it } from 'vitest';
import { groups } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { goldens } from '../goldens.ts';

/** All that a rule is besides its check and what it says of a finding. */
function described({
  id,
  severity,
  isCompleteness,
  parameters,
  basis,
  reliesOn,
  reliesOnAll,
  en,
}: Rule): string {
  const facts = {
    completeness: isCompleteness === true ? 'a draft is only told of it' : '',
    parameters: Object.entries(parameters ?? {})
      .map(([name, usual]) => `${name} ${String(usual)}`)
      .join(', '),
    basis: basis ? `${basis.framework}, ${basis.part}` : '',
    'relies on': reliesOn?.join(', ') ?? '',
    'relies everywhere on': reliesOnAll?.join(', ') ?? '',
  };
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === '' ? [] : `  ${name}: ${value}\n`,
  );
  return `${id}: ${severity}\n${lines.join('')}  ${en.summary}\n  ${en.why}\n`;
}

goldens(
  'test/goldens/rules',
  '.txt',
  Object.fromEntries(
    Object.entries(groups).map(([group, table]) => [
      group,
      () => (table as readonly Rule[]).map(described).join('\n'),
    ]),
  ),
);

it('every rule stands once in the table, and there are more than fifty', () => {
  const ids = Object.values(groups).flatMap((table) => (table as readonly Rule[]).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(50);
});
