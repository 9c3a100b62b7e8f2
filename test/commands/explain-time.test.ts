import { describe, expect, it } from 'vitest';
import english from '../../src/lang/en-times.ts';
import swedish from '../../src/lang/sv-times.ts';
import { parseNodes } from '../../src/time/nodes.ts';
import { readTime } from '../../src/time/read.ts';
import type { TimeKind, TimeReason, WrittenTime } from '../../src/time/time.ts';
import { tidy } from '../../src/time/tokens.ts';
import { precisions, type Words } from '../../src/time/words.ts';
import { english as englishWords } from '../../src/time/words-en.ts';
import { swedish as swedishWords } from '../../src/time/words-sv.ts';
import { run } from '../run.ts';
import { explain, explainAsJson } from './explained.ts';

describe('plan explain time WORDS', () => {
  it.each([
    ['våren 2017', 'period', '2017-03-01', '2017-05-31', null, null, 'season'],
    ['2017-03-31', 'date', '2017-03-31', '2017-03-31', null, null, 'day'],
    ['senast 2019', 'deadline', null, '2019-12-31', null, null, 'year'],
    ['från 2018', 'open', '2018-01-01', null, null, null, 'year'],
    ['varje kvartal', 'recurring', null, null, 'P3M', null, null],
    ['minst fyra gånger per år', 'recurring', null, null, 'P1Y', 4, null],
    ['löpande', 'ongoing', null, null, null, null, null],
    ['vid behov', 'as-needed', null, null, null, null, null],
    ['om anslag beviljas', 'conditional', null, null, null, null, null],
  ])('reads "%s" as json', async (text, kind, first, last, every, times, precision) => {
    const read = await explainAsJson('time', text);
    expect(read).toEqual({ text, kind, first, last, every, times, precision, problem: null });
  });

  it('says what is wrong with words that are no time', async () => {
    const text = 'vi får se';
    const problem = '"vi får se" cannot be read as a time: no time is named';
    expect(await explain('time', text)).toBe(`${problem}\n`);
    const read = await explainAsJson('time', text);
    expect(read).toMatchObject({ text, kind: 'unreadable', first: null, last: null, problem });
  });

  it('suggests the nearest form that would be read', async () => {
    expect(await explain('time', 'vaaren 2017')).toBe(
      '"vaaren 2017" cannot be read as a time: "vaaren" is no word for a time; did you mean "våren 2017"?\n',
    );
  });

  it('reads words without quotes around them, and words that look like options after --', async () => {
    expect(await explain('time', 'våren', '2017')).toBe(await explain('time', 'våren 2017'));
    expect(await explain('time', '--', '-f')).toBe('"-f" cannot be read as a time: no time is named\n');
  });

  it('shows no control character', async () => {
    const words = 'a\u001B[2J\u009Bb\u202E';
    const unsafe = /(?!\n)[\p{Cc}\p{Cf}]/u;
    expect(await explain('time', words)).not.toMatch(unsafe);
    expect(await explain('-f', 'json', 'time', words)).not.toMatch(unsafe);
    expect(await explainAsJson('time', words)).toMatchObject({ text: words });
  });
});

const languages = [
  ['Swedish', 'sv', swedish, swedishWords],
  ['English', 'en', english, englishWords],
] as const;

type Reason = Exclude<TimeReason['reason'], 'empty'>;

/** Every reason why words are no time; one that is not here does not compile. */
const reasons: Readonly<Record<Reason, true>> = {
  'not-a-time': true,
  misspelt: true,
  'digits-are-no-date': true,
  'no-such-day': true,
  'no-such-month': true,
  'no-such-week': true,
  'no-such-quarter': true,
  'no-such-tertial': true,
  'no-such-half-year': true,
  'year-out-of-range': true,
  'two-digit-year': true,
  'no-year': true,
  'years-do-not-follow': true,
  'ends-before-it-starts': true,
  ambiguous: true,
  blurred: true,
  'not-a-recurrence': true,
  'no-such-count': true,
};

/** Lists of which some word is enough; of the others each entry is its own meaning. */
const alike: ReadonlySet<string> = new Set(['months', 'ordinals', 'counts', 'occasions']);

/** What a language can say of time, each meaning with the words for it. */
function meaningsOf(words: Words): [meaning: string, forms: readonly string[]][] {
  return Object.entries(words).flatMap(([list, entries]: [string, string | object]) => {
    const meanings: [string, string][] =
      typeof entries === 'string'
        ? [[list, entries]]
        : alike.has(list)
          ? [[list, Object.values(entries).join('|')]]
          : Object.entries(entries).map(([name, forms]): [string, string] => [
              `${list} ${name}`,
              String(forms),
            ]);
    return meanings
      .map(([name, forms]): [string, string[]] => [name, forms.split('|').filter((form) => form !== '')])
      .filter(([, forms]) => forms.length > 0);
  });
}

describe.each(languages)('plan explain time in %s', (_, code, { kinds, mappings }, words) => {
  const all: WrittenTime[] = [...Object.values(kinds).flat(), ...mappings];

  it.each(Object.keys(kinds) as TimeKind[])('lists as %s what is read as that', (kind) => {
    expect(kinds[kind].length).toBeGreaterThan(1);
    expect(kinds[kind].filter((form) => readTime(form).kind !== kind)).toEqual([]);
  });

  it('lists no form twice', () => {
    const written = all.map((form) => JSON.stringify(form));
    expect(written).toHaveLength(new Set(written).size);
  });

  it('shows every meaning that the language has words for', () => {
    const shown = all.flatMap((form) => (typeof form === 'object' ? Object.values(form) : [form]));
    const phrases = new Set(shown.flatMap((form) => parseNodes(tidy(String(form))).map(({ text }) => text)));
    const missing = meaningsOf(words).filter(
      ([, forms]) => !forms.some((form) => phrases.has(form.replaceAll('-', ' - '))),
    );
    expect(meaningsOf(words).length).toBeGreaterThan(60);
    expect(missing).toEqual([]);
  });

  it('shows days of every precision', () => {
    const read = new Set(all.map((form) => readTime(form).precision));
    expect(precisions.filter((precision) => !read.has(precision))).toEqual([]);
  });

  it('shows every reason why a time is not read', () => {
    const given = new Set(all.flatMap((form) => readTime(form).problem?.reason ?? []));
    expect([...given].toSorted()).toEqual(Object.keys(reasons).toSorted());
  });

  it('shows the mapping form with every key', () => {
    const keys = new Set(mappings.flatMap((form) => Object.keys(form)));
    expect([...keys].toSorted()).toEqual(['by', 'every', 'from', 'if', 'text', 'times']);
  });

  it('says of every form what it says of it alone', async () => {
    const { times } = await explainAsJson<{ times: Told[] }>('time', '--lang', code);
    expect(times.map(({ written }) => written)).toEqual(all);
    for (const { written, nearest, problem, ...told } of times) {
      const { problem: why, ...read } = readTime(written);
      expect(told).toEqual(read);
      expect(nearest).toBe(why?.nearest ?? null);
      expect(problem === null).toBe(why === null);
      if (typeof written !== 'string') continue;
      const alone = await explainAsJson<Told>('time', '--lang', code, '--', written);
      expect({ ...alone, problem: alone.problem !== null }).toEqual({ ...told, problem: problem !== null });
      if (problem !== null) expect(alone.problem).toContain(`: ${problem}`);
    }
  });

  it('has a line for every form, and fits a terminal', async () => {
    const page = await explain('time', '--lang', code);
    const lines = page.split('\n').filter((line) => line.startsWith('  '));
    expect(lines).toHaveLength(all.length);
    expect(page.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(page).not.toMatch(/undefined|null|\[object| $/m);
    for (const { first, last } of all.map(readTime)) {
      if (first !== null) expect(page).toContain(first);
      if (last !== null) expect(page).toContain(last);
    }
  });
});

interface Told {
  written: WrittenTime;
  problem: string | null;
  nearest: string | null;
}

it('plan explain time says the same in the language of the computer', async () => {
  const { stdout } = await run(['explain', 'time'], { env: { LANG: 'sv_SE.UTF-8' } });
  expect(stdout).toBe(await explain('time', '--lang', 'sv'));
  expect(stdout).not.toBe(await explain('time'));
});
