import { quote } from '../../findings/quote.ts';
import type { ActionName } from '../../rules/rule.ts';
import type { RuleWords } from '../catalogue.ts';
import { action, days } from '../sv-words.ts';

const records = {
  log: 'en anteckning i loggen',
  closing: 'avslutet',
  'follow-up': 'en uppföljning',
  move: 'en flytt',
  value: 'ett värde',
  meeting: 'ett möte',
  situation: 'lägesbilden',
  agreement: 'undertecknandet',
};

const lists = {
  log: 'i loggen',
  'follow-up': 'bland uppföljningarna',
  move: 'bland flyttarna',
  value: 'bland värdena',
  meeting: 'bland mötena',
  decision: 'bland besluten',
};

const prepositions = new Map([
  ['closing', 'av'],
  ['follow-up', 'av'],
  ['move', 'av'],
  ['meeting', 'i'],
  ['agreement', 'av'],
]);

export const status: RuleWords<'status'> = {
  'status-unlogged': {
    summary: 'en status kommer med vem som sade det, och när',
    why: 'En status utan dag är så gammal som var och en vill tro. En rad i loggen, med dagen och några ord, låter nästa läsare se hur långt åtgärden hade kommit, och när.',
    message: ({ action: named, status: set }) =>
      `${action(named)} har statusen \`${set}\`, och inget i loggen säger sedan när eller hur långt den har kommit`,
    remedy: ({ status: set }) =>
      `lägg till en anteckning under \`log\` med \`date\`, \`by\`, \`note\` och \`status: ${set}\``,
  },
  'status-contradicts-log': {
    summary: 'en status säger det som senast rapporterades',
    why: 'När statusen säger ett och den senaste rapporten ett annat är en av dem fel, och varje sammanställning för felet vidare. Den som bara läser siffrorna ser aldrig loggen.',
    message: ({ action: named, status: set, logged, date }) =>
      `${action(named)} har statusen \`${set}\`, men rapporterades senast som \`${logged}\`, ${date}`,
    note: ({ logged }) => `\`${logged}\` rapporteras här`,
    remedy: ({ logged, status: set }) =>
      `sätt \`status: ${logged}\`, eller lägg till en anteckning i loggen som säger sedan när den är \`${set}\``,
  },
  'closed-while-open': {
    summary: 'en avslutad åtgärd har en status som avslutar den',
    why: 'Dagen för avslutet säger att inget mer kommer, och statusen att arbetet fortsätter. Den som väntar på arbetet och den som har slutat göra det hittar varsin rad i planen som ger dem rätt.',
    message: ({ action: named, closed, status: set }) =>
      `${action(named)} avslutades ${closed}, men har statusen \`${set}\``,
    note: ({ status: set }) => `\`${set}\` står här`,
    remedy: () =>
      'sätt den `status` som den avslutades med (`done`, `cancelled`, `not-relevant` eller `transferred`), eller ta bort `closed`',
  },
  'done-without-result': {
    summary: 'det som är genomfört säger vad det ledde till',
    why: 'Att något är gjort betyder inte att det hjälpte. Den som avgör om arbetet ska fortsätta, och den som skriver nästa plan, behöver en mening om vad det ledde till eller ett dokument att slå upp det i.',
    message: ({ action: named, closed }) =>
      `${action(named)} ${closed === null ? 'har statusen `done`' : `avslutades ${closed}`}, och inget säger vad den ledde till`,
    remedy: () =>
      'skriv resultatet under `note` i en anteckning i loggen, eller under `evidence` var det är dokumenterat',
  },
  'cancelled-without-reason': {
    summary: 'det som stryks säger varför',
    why: 'De som beslutade åtgärden väntar på den, och det gör de som den var till för. När den försvinner utan skäl går det inte att skilja ett övervägt val från något som glömdes, och nästa plan kan lova det igen.',
    message: ({ action: named, status: set }) =>
      `${action(named)} har statusen \`${set}\`, och inget säger varför`,
    remedy: ({ status: set }) =>
      set === 'transferred'
        ? 'skriv under `note` i loggen vart den har flyttats, och vem som svarar för den där'
        : 'skriv varför, och vem som bestämde det, under `note` eller `cause` i loggen',
  },
  'log-in-future': {
    summary: 'det som står som gjort har hänt',
    why: 'Det som inte har hänt kan man bara hoppas på. Oftast är det årtalet som är fel, och då räknas anteckningen till fel period, döljer att ingen har rapporterat på länge och tas för den senaste som finns.',
    message: ({ kind, day, action: named, name }) =>
      `${records[kind]}${about(kind, named, name)} har dagen ${day}, som inte har kommit än`,
    remedy: () =>
      'skriv dagen då det hände; det som planeras står under `when` eller `meets`, och får sin dag när det är gjort',
  },
  'dates-unordered': {
    summary: 'det som har hänt står i ordning, äldst först',
    why: 'Det som står sist läses som det senaste, av människor och av program. En anteckning på fel plats, eller med fel årtal, gör en gammal rapport till den som gäller nu.',
    message: ({ kind, day, before, action: named, name }) =>
      `${lists[kind]}${about(kind, named, name)} står ${day} efter ${before}, som är senare`,
    note: ({ before }) => `${before} står här`,
    remedy: () => 'sätt det äldsta först, eller rätta den dag som är fel',
  },
  'log-stale': {
    summary: 'en åtgärd på gång hörs av minst en gång om året',
    why: 'En åtgärd som någon en gång har rapporterat om och som det sedan blivit tyst om har ofta stannat utan att någon bestämt det. Några ord räcker, även att inget har hänt, och varför.',
    message: ({ action: named, last, days: quiet }) =>
      `${action(named)} hördes av senast ${last}, för ${days(quiet)} sedan`,
    remedy: () =>
      'fråga den ansvariga hur det går, och skriv det du får veta under `log`, även om det är att inget har hänt',
  },
};

/** Vad det handlar om, efter sin preposition; inget för planen i stort. */
function about(kind: string, named: ActionName | null, name: string | null): string {
  const owner = named ? action(named) : name === null ? null : quote(name);
  return owner === null ? '' : ` ${prepositions.get(kind) ?? 'för'} ${owner}`;
}
