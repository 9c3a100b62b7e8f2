import { asJson } from '../format/as-json.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { readTime } from '../time/read.ts';
import type { Time, WrittenTime } from '../time/time.ts';
import { capital, columns, type PagePaint } from './layout.ts';

/** The forms that a time may take, each with what the reader makes of it; and forms that it does not read. */
export async function explainTimes(isJson: boolean, language: Catalogue, paint: PagePaint): Promise<string> {
  const { explain } = language;
  const { kinds, mappings } = await explain.forms();
  const { unreadable, ...readable } = kinds;
  if (isJson)
    return asJson({
      times: [...Object.values(kinds).flat(), ...mappings].map((form) => asData(form, language)),
    });
  const chapters: [heading: string, forms: readonly WrittenTime[]][] = [
    ...Object.entries(readable).map(([kind, forms]): [string, readonly string[]] => [
      explain.timeKinds[kind as keyof typeof readable],
      forms,
    ]),
    [explain.asMapping, mappings],
    [explain.notRead, unreadable],
  ];
  return chapters
    .map(([heading, forms]) => {
      const rows = forms.map((form) => [shown(form), meaningOf(readTime(form), language)] as const);
      return `${paint.bold(capital(heading))}\n${columns(rows)}`;
    })
    .join('\n');
}

function meaningOf({ first, last, every, times, problem }: Time, language: Catalogue): string {
  const words = language.explain;
  if (problem) {
    const why = language.whyUnreadable(problem);
    return problem.nearest === null ? why : `${why} → ${problem.nearest}`;
  }
  const often = every === null ? [] : [words.every(every, times)];
  const isStated = first !== null || last !== null;
  const days = isStated || often.length === 0 ? [isStated ? span(first, last) : words.noDay] : [];
  return [...often, ...days].join(', ');
}

function span(first: string | null, last: string | null): string {
  return first === last ? (first ?? '') : [first, '…', last].filter((part) => part !== null).join(' ');
}

function shown(form: WrittenTime): string {
  if (typeof form !== 'object') return String(form);
  const pairs = Object.entries(form).map(([key, value]) => `${key}: ${String(value)}`);
  return `{${pairs.join(', ')}}`;
}

function asData(written: WrittenTime, language: Catalogue): object {
  const { text, kind, first, last, every, times, precision, problem } = readTime(written);
  return {
    written,
    ...{ text, kind, first, last, every, times, precision },
    problem: problem && language.whyUnreadable(problem),
    nearest: problem?.nearest ?? null,
  };
}
