import { describe, expect, test } from 'vitest';
import { readTime } from '../../src/time/read.ts';

const nothing = { first: null, last: null, every: null, times: null, precision: null, problem: null };

describe('a time in the words of a plan', () => {
  test.each([
    ['Datum: 2017-03-17', 'date', '2017-03-17', '2017-03-17', 'day'],
    ['Kommunstyrelsen beslutade 2016-01-18', 'date', '2016-01-18', '2016-01-18', 'day'],
    ['Kommunstyrelsen den 30 maj 2016', 'date', '2016-05-30', '2016-05-30', 'day'],
    ['Antaget av kommunfullmäktige 2016-01-18, § 5', 'date', '2016-01-18', '2016-01-18', 'day'],
    ['Antagen av kommunfullmäktige (KF) 2016-04-25, § 74.', 'date', '2016-04-25', '2016-04-25', 'day'],
    ['2016-04-25, § 74', 'date', '2016-04-25', '2016-04-25', 'day'],
    ['2016-04-25, §§ 74-75', 'date', '2016-04-25', '2016-04-25', 'day'],
    ['2019-12-18 § 212', 'date', '2019-12-18', '2019-12-18', 'day'],
    ['2019-12-18, dnr KS 2016/123', 'date', '2019-12-18', '2019-12-18', 'day'],
    ['Giltighetstid 2020-01-01- 2020-06-30', 'period', '2020-01-01', '2020-06-30', 'day'],
    ['Gäller från: 2017-07-01', 'open', '2017-07-01', null, 'day'],
    ['Gäller från 2016-01-18', 'open', '2016-01-18', null, 'day'],
    ['Gäller till och med 2019', 'deadline', null, '2019-12-31', 'year'],
    ['Revideras senast: 2019-01-01', 'deadline', null, '2019-01-01', 'day'],
    ['Redovisas till Kommunstyrelsen senast 2016.', 'deadline', null, '2016-12-31', 'year'],
    ['Redovisas till Kommunstyrelsen senast 2017.', 'deadline', null, '2017-12-31', 'year'],
    ['Redovisas till Kommunstyrelsen senast 2019.', 'deadline', null, '2019-12-31', 'year'],
    ['från KS beslut 2017 – 2018-12-31', 'deadline', null, '2018-12-31', 'day'],
    [
      'Handlingsplanens giltighetstid är från KS beslut 2017 – 2018-12-31',
      'deadline',
      null,
      '2018-12-31',
      'day',
    ],
    [
      'Planen ska revideras i samband med samverkansöverenskommelsen, senast år 2019.',
      'deadline',
      null,
      '2019-12-31',
      'year',
    ],
    ['Genomförs våren 2017', 'period', '2017-03-01', '2017-05-31', 'season'],
    ['Genomförs 2017', 'period', '2017-01-01', '2017-12-31', 'year'],
    ['Pågående 2017', 'period', '2017-01-01', '2017-12-31', 'year'],
    ['under mandatperioden 2023–2026', 'period', '2023-01-01', '2026-12-31', 'year'],
    ['under planperioden senast 2017', 'deadline', null, '2017-12-31', 'year'],
    ['Klart Q1 2017', 'period', '2017-01-01', '2017-03-31', 'quarter'],
  ])('“%s” is a %s from %s to %s', (text, kind, first, last, precision) => {
    expect(readTime(text)).toEqual({ ...nothing, text, kind, first, last, precision });
  });
});

describe('digits that are no date', () => {
  test.each([
    ['åldersgruppen 10-13 år', '10-13'],
    ['Prioritera åldersgruppen 10-13 år i arbetet.', '10-13'],
    ['Barn 10-16 år', '10-16'],
    ['åk 4, 7 och 1', '4'],
    ['2011/12:44', '2011/12:44'],
    ['regeringens skrivelse 2011/12:44', '2011/12:44'],
    ['020-100 200', '020-100'],
    ['501 80 Borås', '501'],
    ['033-35 70 00', '033-35'],
    ['KS 2016/123', '2016/123'],
    ['§ 44', '§ 44'],
    ['KS § 44', '§ 44'],
    ['19900101-1234', '19900101-1234'],
    ['senast 10 dagar', '10'],
    ['årligen i åk 7', '7'],
    ['löpande, 10-13 år', '10-13'],
    ['senast 2017, åk 7', '7'],
    ['2016-04-25, § 74, 75', '75'],
    ['2016-04-25 § 5 7', '7'],
    ['3–kvartal 4 2017', '3'],
    ['2017-W37-8', '2017-W37-8'],
    ['2017-Q1-3', '2017-Q1-3'],
    ['2017-03-17T10:00', '2017-03-17'],
  ])('“%s” is unreadable for its %s', (text, digits) => {
    const time = readTime(text);
    expect(time).toEqual({
      ...nothing,
      text,
      kind: 'unreadable',
      problem: { reason: 'digits-are-no-date', digits, nearest: null, key: null },
    });
  });

  test.each([
    'Borås 2025',
    'Vision Borås 2025',
    'KS 2017',
    'Kommunstyrelsen 2017-03',
    'inte 2017',
    'ej årligen',
    'högst två gånger per år',
    '2017?',
    'När',
    'När ska det vara klart?',
    '-2019',
    'Genom säkerhets-samordnare samt kontaktpersoner',
    'Kunskap om våldsbejakande extremism',
    'Bygga samverkansstrukturer utifrån redan existerande nätverksgrupper.',
    'inom kommunstyrelsens ansvarsområde',
    'Skapande',
    'inom året',
    'Utvärdera planperioden',
    'Personal från skolan 2017-2018',
    'Vision 2025 följs upp årligen',
    '2016-04-25 utan beslut',
  ])('“%s” is not a time', (text) => {
    expect(readTime(text)).toEqual({
      ...nothing,
      text,
      kind: 'unreadable',
      problem: { reason: 'not-a-time', words: text.replace(/\.$/, ''), nearest: null, key: null },
    });
  });
});
