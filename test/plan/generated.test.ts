import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { planTexts } from './generated.ts';
import { unsoundIn } from './sound.ts';

const plans = 10_000;

it(`${String(plans)} plans are checked soundly, and break every rule`, { timeout: 300_000 }, async () => {
  const broken = new Set<string>();
  await fc.assert(
    fc.asyncProperty(planTexts, async (text) => {
      const problems = await unsoundIn(text, broken);
      if (problems.length > 0) throw new Error(problems.join('\n'));
    }),
    { seed: 20261101, numRuns: plans },
  );
  const unbroken = rules.map(({ id }) => id).filter((id) => !broken.has(id));
  // They are well-formed YAML, and too small for anybody to lead ten actions.
  expect(unbroken).toEqual(['yaml-syntax', 'lead-overload']);
});
