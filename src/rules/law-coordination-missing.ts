import { act, coordinates } from '../facts/law.ts';
import { isRepealed } from '../plan/status.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'law-coordination-missing',
  severity: 'warning',
  isCompleteness: true,
  reliesOn: ['actors', 'status', 'decisions'],
  reliesOnAll: ['actors', 'kind'],
  basis: { framework: act, part: '11–12 §§' },
  en: {
    summary: 'the plan names the function that coordinates the work',
    why: 'The Act asks for a function that coordinates the work against crime, is the point of contact for others, and informs those who live in the municipality. Where the plan does not name it, those who look for it ask whoever they happen to know.',
    message: (_: Record<string, never>) =>
      'the plan names no function that coordinates the work, which sections 11–12 of the Act (2023:196) ask for',
    remedy: () =>
      'register it under `actors` with `kind: function` or `kind: unit`, and say in its `name` or `note` that it coordinates',
  },
  *check({ plan, actors }) {
    if (isRepealed(plan) || [...actors.values()].some(coordinates)) return;
    yield { at: ['actors'], part: 'key', args: {} };
  },
});
