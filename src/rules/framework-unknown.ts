import { frameworksOf, isUnknown, knownFrameworks } from '../facts/frameworks.ts';
import { list } from '../findings/english.ts';
import { nearest } from '../findings/nearest.ts';
import { quote } from '../findings/quote.ts';
import { defineRule } from './rule.ts';

export interface UnknownFramework {
  id: string;
  known: readonly string[];
  nearest: string | null;
}

export default defineRule({
  id: 'framework-unknown',
  severity: 'error',
  reliesOn: ['items'],
  en: {
    summary: 'a framework is one that is known here, or lists its items itself',
    why: 'A plan that names a framework asks to be held against it. Where nobody knows what the name stands for, nothing is held against anything, and the plan looks as if it had passed.',
    message: ({ id }: UnknownFramework) =>
      `the framework ${quote(id)} is not known, and the plan lists no items of it`,
    remedy: ({ known, nearest }) =>
      nearest === null
        ? `write ${list(known.map(quote), 'or')}, or list under \`items\` what the framework asks for`
        : `did you mean ${quote(nearest)}?`,
  },
  *check({ plan }) {
    const known = Object.keys(knownFrameworks);
    for (const { id, path } of frameworksOf(plan).filter(isUnknown)) {
      yield { at: [...path, 'id'], args: { id, known, nearest: nearest(id, known) } };
    }
  },
});
