import { visible } from '../findings/visible.ts';
import { asJson } from '../format/as-json.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { CannotDo } from '../lang/problem.ts';
import { canonical } from '../time/canonical.ts';
import { readTime } from '../time/read.ts';
import { columns } from './layout.ts';

/** How words are read as a time, or why they are not. */
export function explainTime(text: string, isJson: boolean, language: Catalogue): string {
  const words = language.explain;
  if (text.trim() === '') throw new CannotDo({ problem: 'no-words' });
  const read = readTime(text);
  const { problem } = read;
  const why = problem ? words.isUnreadable(text, language.whyUnreadable(problem), problem.nearest) : null;
  if (isJson) {
    const { kind, first, last, every, times, precision } = read;
    return asJson({ text, kind, first, last, every, times, precision, problem: why });
  }
  if (why !== null) return `${visible(why)}\n`;
  const often: [string, string][] =
    read.every === null ? [] : [[words.often, words.every(read.every, read.times)]];
  const rows = columns([
    [words.first, read.first ?? words.none],
    [words.last, read.last ?? words.none],
    ...often,
    [words.inShort, visible(canonical(read))],
  ]);
  return `${visible(words.isRead(text, words.timeKinds[read.kind]))}\n${rows}`;
}
