import { describe, expect, test } from 'vitest';
import { readTime } from '../../src/time/read.ts';

const nothing = { first: null, last: null, every: null, times: null, precision: null, problem: null };

describe('a recurrence', () => {
  test.each([
    ['dagligen', 'P1D'],
    ['varje dag', 'P1D'],
    ['veckovis', 'P1W'],
    ['varje vecka', 'P1W'],
    ['varje måndag', 'P1W'],
    ['varannan vecka', 'P2W'],
    ['fortnightly', 'P2W'],
    ['var 14:e dag', 'P14D'],
    ['månadsvis', 'P1M'],
    ['varje månad', 'P1M'],
    ['varannan månad', 'P2M'],
    ['var tredje månad', 'P3M'],
    ['var 3:e månad', 'P3M'],
    ['every 3 months', 'P3M'],
    ['every three months', 'P3M'],
    ['every third month', 'P3M'],
    ['varje kvartal', 'P3M'],
    ['kvartalsvis', 'P3M'],
    ['quarterly', 'P3M'],
    ['vartannat kvartal', 'P6M'],
    ['varje tertial', 'P4M'],
    ['tertialvis', 'P4M'],
    ['halvårsvis', 'P6M'],
    ['varje halvår', 'P6M'],
    ['semi-annually', 'P6M'],
    ['varje termin', 'P6M'],
    ['varje läsår', 'P1Y'],
    ['årligen', 'P1Y'],
    ['varje år', 'P1Y'],
    ['årligen (varje år)', 'P1Y'],
    ['each year', 'P1Y'],
    ['annually', 'P1Y'],
    ['varje höst', 'P1Y'],
    ['i mars varje år', 'P1Y'],
    ['årligen i mars', 'P1Y'],
    ['8 mars varje år', 'P1Y'],
    ['29 februari varje år', 'P1Y'],
    ['vecka 53 varje år', 'P1Y'],
    ['senast 31 mars varje år', 'P1Y'],
    ['årligen senast 31 mars', 'P1Y'],
    ['Redovisas senast 31 mars och 30 september varje år', 'P1Y'],
    ['kvartal 1 varje år', 'P1Y'],
    ['senast 31 mars vartannat år', 'P2Y'],
    ['varje jul', 'P1Y'],
    ['varje årsskifte', 'P1Y'],
    ['årsskiftet varje år', 'P1Y'],
    ['minst årligen', 'P1Y'],
    ['vartannat år', 'P2Y'],
    ['every other year', 'P2Y'],
    ['vart tredje år', 'P3Y'],
    ['var tolfte månad', 'P12M'],
    ['varje mandatperiod', 'P4Y'],
    ['P3M', 'P3M'],
    ['P14D', 'P14D'],
    ['r/p3m', 'P3M'],
    ['P1Y6M', 'P1Y6M'],
    ['ska mötas var tredje månad', 'P3M'],
    ['sker årligen till kommunstyrelsen', 'P1Y'],
    ['årligen revideras inför kommande år', 'P1Y'],
    ['löpande, dock varje kvartal', 'P3M'],
  ])('“%s” comes round every %s', (text, every) => {
    expect(readTime(text)).toEqual({ ...nothing, text, kind: 'recurring', every });
  });

  test.each([
    ['en gång per år', 'P1Y', 1],
    ['en gång om året', 'P1Y', 1],
    ['1 gång/år', 'P1Y', 1],
    ['En gång per år eller mer frekvent vid behov.', 'P1Y', 1],
    ['När: En gång per år eller mer frekvent vid behov.', 'P1Y', 1],
    ['en gång per två år', 'P2Y', 1],
    ['två gånger per år (minst två gånger per år)', 'P1Y', 2],
    ['once a year', 'P1Y', 1],
    ['once every two years', 'P2Y', 1],
    ['en gång vartannat år', 'P2Y', 1],
    ['2 ggr/år', 'P1Y', 2],
    ['twice a year', 'P1Y', 2],
    ['at least twice a year', 'P1Y', 2],
    ['twice yearly', 'P1Y', 2],
    ['två gånger i månaden', 'P1M', 2],
    ['minst två möten per termin', 'P6M', 2],
    ['två till tre gånger per år', 'P1Y', 2],
    ['3-4 gånger per år', 'P1Y', 3],
    ['minst fyra gånger per år', 'P1Y', 4],
    ['4 times per year', 'P1Y', 4],
    ['12 gånger varje läsår', 'P1Y', 12],
    ['4 times per P1Y', 'P1Y', 4],
    ['två gånger per år, 1 mars och 1 oktober', 'P1Y', 2],
    ['två gånger per månad under våren', 'P1M', 2],
    ['en gång under mandatperioden', 'P4Y', 1],
  ])('“%s” comes round every %s, %i times', (text, every, times) => {
    expect(readTime(text)).toEqual({ ...nothing, text, kind: 'recurring', every, times });
  });

  test.each([
    ['årligen 2017–2018', 'P1Y', '2017-01-01', '2018-12-31', 'year'],
    ['2017–2018 årligen', 'P1Y', '2017-01-01', '2018-12-31', 'year'],
    ['årligen under 2017-2018', 'P1Y', '2017-01-01', '2018-12-31', 'year'],
    ['2017–2018, minst årligen', 'P1Y', '2017-01-01', '2018-12-31', 'year'],
    ['sker årligen 2017–2018 till kommunstyrelsen', 'P1Y', '2017-01-01', '2018-12-31', 'year'],
    ['årligen från 2018', 'P1Y', '2018-01-01', null, 'year'],
    ['årligen fr.o.m. 2027', 'P1Y', '2027-01-01', null, 'year'],
    ['årligen med start 2027', 'P1Y', '2027-01-01', null, 'year'],
    ['varje år, första gången 2027', 'P1Y', '2027-01-01', null, 'year'],
    ['årligen, första gången i mars 2027', 'P1Y', '2027-03-01', null, 'month'],
    ['För första gången 2027, därefter årligen', 'P1Y', '2027-01-01', null, 'year'],
    ['every year, for the first time in 2027', 'P1Y', '2027-01-01', null, 'year'],
    ['8 mars varje år 2027–2030', 'P1Y', '2027-01-01', '2030-12-31', 'year'],
    ['varje kvartal t.o.m. våren 2019', 'P3M', null, '2019-05-31', 'season'],
    ['2018- årligen', 'P1Y', '2018-01-01', null, 'year'],
    ['P1Y /2018', 'P1Y', null, '2018-12-31', 'year'],
    ['R/2018-01-01/P3M', 'P3M', '2018-01-01', null, 'day'],
    ['varje månad 2017-03-01/2017-06-30', 'P1M', '2017-03-01', '2017-06-30', 'day'],
  ])('“%s” comes round every %s from %s to %s', (text, every, first, last, precision) => {
    expect(readTime(text)).toEqual({ ...nothing, text, kind: 'recurring', every, first, last, precision });
  });
});

describe('a time with no days', () => {
  test.each([
    'löpande',
    'kontinuerligt',
    'fortlöpande',
    'ongoing',
    'continuously',
    'tills vidare',
    'tillsvidare',
    'until further notice',
    'alltid',
    'pågår',
    'pågående',
    'Pågående arbete',
    'under planperioden',
    'hela planperioden',
    'under hela planperioden',
    'under mandatperioden',
    'during the plan period',
    'regelbundet',
    'idag',
    'som det ser ut idag',
    'långsiktigt',
    'ska fortsätta',
    'även fortsätta med',
    'Fortsatt arbete',
    'GENOMFÖRS',
    'GENOMFÖRS Idag del av Säkerhetschef uppdrag',
    'GENOMFÖRS Breddad samverkan bedöms behövas.',
    'Genomfört en utbildningsinsats. Fortsatt arbete',
    'vad kommunen gör idag och vad som planeras inom det närmsta året',
  ])('“%s” is ongoing, and no end is invented', (text) => {
    expect(readTime(text)).toEqual({ ...nothing, text, kind: 'ongoing' });
  });

  test.each([
    'vid behov',
    'VID BEHOV',
    '(träffas vid behov)',
    'på begäran',
    'utifrån behov',
    'as needed',
    'if needed',
    'on request',
  ])('“%s” is as needed', (text) => {
    expect(readTime(text)).toEqual({ ...nothing, text, kind: 'as-needed' });
  });

  test.each([
    'Om anslag beviljas från sociala investeringsfonden',
    'if funded',
    'efter antagandet',
    'after the decision',
    'när planen är antagen',
    'when the plan is adopted',
    'Detaljplanera aktiviteter när handlingsplan fastställts',
    'I samband med info på intranät',
    'i samband med budget 2018',
    'inom 3 månader efter antagandet',
    'inom ett år',
    'inom 6 månader',
    'innan beslut fattas',
    'within three months of the decision',
    'Vid mer akut händelse ... direkt',
    'I ett inledande skede',
    'utifrån möjligheter och behov',
    'innan ny plan antas',
    'Om anslag beviljas, annars 2018',
    'Gäller tills ny plan antas',
    'senast i samband med bokslutet',
    'När planen är antagen, dock senast 31 mars',
    'Utvärdering; om anslag beviljas',
    'Utvärdering. Om anslag beviljas',
    'Villkor: om anslag beviljas',
    'Utvärdering (om anslag beviljas)',
    'inom de närmaste två åren',
  ])('“%s” has no day until its event has one', (text) => {
    expect(readTime(text)).toEqual({ ...nothing, text, kind: 'conditional' });
  });

  test.each([
    ['löpande 2017–2018', 'ongoing', '2017-01-01', '2018-12-31'],
    ['löpande från 2018', 'ongoing', '2018-01-01', null],
    ['löpande /2019', 'ongoing', null, '2019-12-31'],
    ['löpande 2017–2018 i skolan', 'ongoing', '2017-01-01', '2018-12-31'],
    ['under planperioden, dock längst 2019', 'ongoing', null, '2019-12-31'],
    ['2018 – tills vidare', 'ongoing', '2018-01-01', null],
    ['från 2018 tills vidare', 'ongoing', '2018-01-01', null],
    ['tillsvidare, dock längst 2019', 'ongoing', null, '2019-12-31'],
    ['vid behov under 2017', 'as-needed', '2017-01-01', '2017-12-31'],
    ['vid behov under 2017 i skolan', 'as-needed', '2017-01-01', '2017-12-31'],
  ])('“%s” keeps the days that are stated', (text, kind, first, last) => {
    expect(readTime(text)).toEqual({ ...nothing, text, kind, first, last, precision: 'year' });
  });

  test.each([
    ['i samband med samverkansöverenskommelsen, senast år 2019', 'deadline', null, '2019-12-31'],
    ['inom ett år, senast 2019', 'deadline', null, '2019-12-31'],
    ['om anslag beviljas, före 2020', 'deadline', null, '2019-12-31'],
    ['senast 2019, annars vid behov', 'deadline', null, '2019-12-31'],
    ['vid behov /2019', 'deadline', null, '2019-12-31'],
    ['2017, om anslag beviljas', 'period', '2017-01-01', '2017-12-31'],
  ])('“%s” has a condition and a stated time', (text, kind, first, last) => {
    expect(readTime(text)).toEqual({ ...nothing, text, kind, first, last, precision: 'year' });
  });
});
