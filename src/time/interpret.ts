import { type Judgement, judge } from './judge.ts';
import { parseNodes } from './nodes.ts';
import type { Fault } from './resolve.ts';
import { scan } from './scan.ts';
import { tidy } from './tokens.ts';

/** What the words say, or why they say nothing that can be read. */
export function interpret(text: string): Judgement | Fault {
  const tidied = tidy(text);
  if (tidied === '') return { fault: { reason: 'empty' } };
  const nodes = parseNodes(tidied);
  return judge(scan(nodes), nodes);
}
