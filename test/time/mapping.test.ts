import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/time/canonical.ts';
import { readTime } from '../../src/time/read.ts';
import type { Time, TimeKey, TimeReason, WrittenTime } from '../../src/time/time.ts';

const nothing = { first: null, last: null, every: null, times: null, precision: null, problem: null };

describe('the mapping form', () => {
  test.each<[WrittenTime, Partial<Time>]>([
    [{ text: 'våren 2017' }, span('våren 2017', 'period', '2017-03-01', '2017-05-31', 'season')],
    [{ from: 2017, by: 2018 }, span('2017–2018', 'period', '2017-01-01', '2018-12-31', 'year')],
    [
      { from: '2017-03-01', by: 'Q2 2017' },
      span('2017-03-01–Q2 2017', 'period', '2017-03-01', '2017-06-30', 'quarter'),
    ],
    [
      { from: '2017-03-01', by: '2017-03-01' },
      span('2017-03-01–2017-03-01', 'period', '2017-03-01', '2017-03-01', 'day'),
    ],
    [{ from: 'från 2018' }, span('från 2018–', 'open', '2018-01-01', null, 'year')],
    [{ from: '', by: 'före 2020' }, span('–före 2020', 'deadline', null, '2019-12-31', 'year')],
    [{ by: 2019, from: null, text: 'på sikt' }, span('på sikt', 'deadline', null, '2019-12-31', 'year')],
    [{ every: 'P3M' }, { text: 'P3M', kind: 'recurring', every: 'P3M' }],
    [{ every: 'kvartal' }, { text: 'kvartal', kind: 'recurring', every: 'P3M' }],
    [
      { every: 'kvartal', times: null },
      { text: 'kvartal', kind: 'recurring', every: 'P3M' },
    ],
    [{ every: '3 months' }, { text: '3 months', kind: 'recurring', every: 'P3M' }],
    [
      { every: 'två gånger per år' },
      { text: 'två gånger per år', kind: 'recurring', every: 'P1Y', times: 2 },
    ],
    [
      { every: 'år', times: 1 },
      { text: 'år, 1 ×', kind: 'recurring', every: 'P1Y', times: 1 },
    ],
    [
      { every: 'varje år', times: 4, from: 2017, by: 2018 },
      {
        ...span('2017–2018, varje år, 4 ×', 'recurring', '2017-01-01', '2018-12-31', 'year'),
        every: 'P1Y',
        times: 4,
      },
    ],
    [{ if: 'anslag beviljas' }, { text: 'anslag beviljas', kind: 'conditional' }],
    [
      { if: 'anslag beviljas', from: 2018 },
      { text: '2018–, anslag beviljas', kind: 'conditional' },
    ],
    [
      { if: 'anslag beviljas', by: 2019 },
      span('–2019, anslag beviljas', 'deadline', null, '2019-12-31', 'year'),
    ],
  ])('%j', (written, expected) => {
    const time = readTime(written);
    expect(time).toEqual({ ...nothing, ...expected });
    expect(readTime(canonical(time))).toMatchObject({
      kind: time.kind,
      first: time.first,
      last: time.last,
      every: time.every,
      times: time.times,
    });
  });

  test.each<[WrittenTime, TimeKey, TimeReason, string | null]>([
    [
      { from: '2017-02-30', by: 2018 },
      'from',
      { reason: 'no-such-day', day: 30, month: 2, year: 2017, lastDay: 28 },
      '2017-02-28',
    ],
    [{ from: 'löpande' }, 'from', { reason: 'not-a-time', words: 'löpande' }, null],
    [{ from: 'senast 2018' }, 'from', { reason: 'not-a-time', words: 'senast 2018' }, null],
    [{ by: 'från 2018' }, 'by', { reason: 'not-a-time', words: 'från 2018' }, null],
    [{ by: 'årligen 2018' }, 'by', { reason: 'not-a-time', words: 'årligen 2018' }, null],
    [{ from: 2017, by: 'Q5 2017' }, 'by', { reason: 'no-such-quarter', quarter: 5 }, 'Q4 2017'],
    [
      { from: 2018, by: 2017 },
      'by',
      { reason: 'ends-before-it-starts', first: '2018-01-01', last: '2017-12-31' },
      null,
    ],
    [{ every: 'ibland' }, 'every', { reason: 'not-a-recurrence', words: 'ibland' }, null],
    [{ every: 'årligne' }, 'every', { reason: 'not-a-recurrence', words: 'årligne' }, 'årligen'],
    [{ every: 'årligen 2017' }, 'every', { reason: 'not-a-recurrence', words: 'årligen 2017' }, null],
    [
      { every: 'årligen från 2018' },
      'every',
      { reason: 'not-a-recurrence', words: 'årligen från 2018' },
      null,
    ],
    [
      { every: 'årligen t.o.m. 2018' },
      'every',
      { reason: 'not-a-recurrence', words: 'årligen t.o.m. 2018' },
      null,
    ],
    [{ every: 'P1Y', times: 0 }, 'times', { reason: 'no-such-count', times: 0 }, null],
    [{ every: 'P1Y', times: 1.5 }, 'times', { reason: 'no-such-count', times: 1.5 }, null],
  ])('%j is unreadable, and says under which key', (written, key, reason, nearest) => {
    const { kind, problem, first, last, every } = readTime(written);
    expect({ kind, problem, first, last, every }).toEqual({
      kind: 'unreadable',
      problem: { ...reason, nearest, key },
      first: null,
      last: null,
      every: null,
    });
  });

  test('a count alone is a count for each year', () => {
    expect(readTime({ times: 4 })).toMatchObject({
      kind: 'recurring',
      every: 'P1Y',
      times: 4,
      problem: null,
    });
    expect(readTime({ times: 4, by: 2027 })).toMatchObject({
      kind: 'recurring',
      every: 'P1Y',
      last: '2027-12-31',
    });
  });

  test('an empty one is empty', () => {
    expect(readTime({})).toEqual(readTime(''));
    expect(readTime({ text: ' ', from: null })).toEqual(readTime(''));
  });

  function span(
    text: string,
    kind: Time['kind'],
    first: string | null,
    last: string | null,
    precision: Time['precision'],
  ): Partial<Time> {
    return { text, kind, first, last, precision };
  }
});
