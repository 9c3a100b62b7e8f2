import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/time/canonical.ts';
import { readTime } from '../../src/time/read.ts';

describe('the canonical form', () => {
  test.each([
    ['den 30 maj 2016', '2016-05-30'],
    ['våren 2017', '2017-03-01/2017-05-31'],
    ['mars 2017', '2017-03'],
    ['december 2017', '2017-12'],
    ['kvartal 2 2017', '2017-Q2'],
    ['oktober–december 2017', '2017-Q4'],
    ['februari–april 2017', '2017-02-01/2017-04-30'],
    ['årsskiftet 2026/2027', '2026-12-31/2027-01-01'],
    ['senast årsskiftet 2026/2027', '/2026-12-31'],
    ['senast 31 mars varje år', 'P1Y'],
    ['tertial 1 2017', '2017-01-01/2017-04-30'],
    ['läsåret 2017/18', '2017-07-01/2018-06-30'],
    ['under 2017', '2017'],
    ['Q1–Q4 2017', '2017'],
    ['2017–2018', '2017-01-01/2018-12-31'],
    ['vecka 1 2020', '2020-W01'],
    ['vecka 53 2020', '2020-W53'],
    ['2017-09-12/2017-09-18', '2017-09-12/2017-09-18'],
    ['2017-09-11/2017-09-16', '2017-09-11/2017-09-16'],
    ['2017-03-17/2017-03-17', '2017-03-17/2017-03-17'],
    ['före 2020', '/2019-12-31'],
    ['från 2018', '2018-01-01/'],
    ['var tredje månad', 'P3M'],
    ['en gång per år', 'once per P1Y'],
    ['minst två gånger per termin', '2 times per P6M'],
    ['årligen 2017–2018', 'P1Y 2017-01-01/2018-12-31'],
    ['två gånger per år från 2018', '2 times per P1Y 2018-01-01/'],
    ['kvartalsvis t.o.m. 2019', 'P3M /2019-12-31'],
    ['tills vidare', 'ongoing'],
    ['löpande under 2017', 'ongoing 2017'],
    ['VID BEHOV', 'as needed'],
    ['vid behov från 2018', 'as needed 2018-01-01/'],
    ['Om anslag beviljas', 'Om anslag beviljas'],
    ['Q5 2017', 'Q5 2017'],
    ['', ''],
  ])('of “%s” is “%s”', (text, expected) => {
    expect(canonical(readTime(text))).toBe(expected);
  });

  test('of a condition whose words do not say that they are one, says so', () => {
    expect(canonical(readTime({ if: 'anslag beviljas' }))).toBe('if anslag beviljas');
    expect(canonical(readTime({ if: 'våren 2017' }))).toBe('if våren 2017');
    expect(canonical(readTime({ if: 'om anslag beviljas' }))).toBe('om anslag beviljas');
  });
});
