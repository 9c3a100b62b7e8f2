import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Document, parse, type ToStringOptions, visit } from 'yaml';
import type { CheckedPlan } from '../../src/check.ts';
import { diffPlans } from '../../src/diff/diff.ts';
import type { Side } from '../../src/diff/side.ts';
import { check } from '../plan/findings.ts';
import { reversed } from './edits.ts';
import { lineOf, today } from './told.ts';

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.plan.yaml'))
  .map((name) => [name, readFileSync(`examples/${name}`, 'utf8')] as const);

/** Ways to lay out the same plan, all without its comments. */
const layouts: Readonly<Record<string, ToStringOptions>> = {
  'in double quotes and narrow': {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 40,
  },
  'in single quotes and deep': {
    defaultStringType: 'QUOTE_SINGLE',
    indent: 6,
    indentSeq: false,
    lineWidth: 0,
  },
  'in brackets': { collectionStyle: 'flow', defaultKeyType: 'QUOTE_DOUBLE', lineWidth: 60 },
  'in folded blocks': { blockQuote: 'folded', defaultStringType: 'BLOCK_FOLDED', defaultKeyType: 'PLAIN' },
  'in literal blocks': { blockQuote: 'literal', defaultStringType: 'BLOCK_LITERAL', defaultKeyType: 'PLAIN' },
};

describe.each(examples)('%s is the same plan', (_, text) => {
  it('in a copy', async () => {
    expect(await linesBetween(text, text)).toEqual([]);
  });

  it.each(Object.entries(layouts))('%s', async (_layout, options) => {
    const copy = new Document(parse(text)).toString(options);
    expect(parse(copy)).toEqual(parse(text));
    expect(await linesBetween(text, copy)).toEqual([]);
  });

  it('with other comments, and keys and lists the other way round', async () => {
    const document = new Document(reversed(parse(text)));
    visit(document, {
      Map: (_key, node) => {
        node.commentBefore = ' ännu ej beslutat: se protokollet';
      },
    });
    expect(await linesBetween(text, document.toString())).toEqual([]);
  });

  it('until a word of it is another', async () => {
    expect(await linesBetween(text, text.replace(/^title: /m, 'title: Ny '))).toHaveLength(1);
  });
});

async function linesBetween(before: string, after: string): Promise<string[]> {
  return diffPlans(sideOf(await check(before)), sideOf(await check(after)), today).map(lineOf);
}

function sideOf({ plan, locate }: CheckedPlan): Side {
  if (plan === null) throw new Error('the plan cannot be read');
  return { plan, locate };
}
