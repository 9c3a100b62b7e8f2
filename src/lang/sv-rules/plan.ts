import type { Gap } from '../../facts/validities.ts';
import { dated, quote } from '../../findings/quote.ts';
import type { RuleWords } from '../catalogue.ts';
import { count, days, list, period } from '../sv-words.ts';
import { coverage } from './coverage.ts';

export const plan: RuleWords<'plan'> = {
  'plan-expired': {
    summary: 'planen gäller fortfarande',
    why: 'En plan vars giltighetstid har gått ut binder ingen, men folk fortsätter att arbeta efter den. De som antog den måste förlänga den, ersätta den eller säga att den är slut.',
    message: ({ text, last, days: past }) =>
      `planen slutade gälla ${dated(text, last)}, för ${days(past)} sedan`,
    remedy: () =>
      'skriv den nya giltighetstiden under `valid` och beslutet under `decisions`, eller sätt `status: repealed`',
  },
  'plan-expiring': {
    summary: 'det är beslutat vad som kommer efter planen innan den tar slut',
    why: 'Ett beslut tar månader: någon ska bereda det, och de som beslutar sammanträder bara då och då. Den som får veta det tre månader innan kan ännu välja mellan en ny plan, en längre och ingen alls. Efteråt går det bara att reparera skadan.',
    message: ({ text, last, days: left }) =>
      `planen slutar gälla ${dated(text, last)}, ${left === 0 ? 'i dag' : `om ${days(left)}`}`,
    remedy: () =>
      'se till att det beslutas vad som kommer sedan; en längre giltighetstid står under `valid`, med sitt beslut under `decisions`',
  },
  'validity-missing': {
    summary: 'planen säger när den gäller',
    why: 'En plan utan giltighetstid tar aldrig slut: den citeras långt efter att de som den nämner har försvunnit, och ingen dag kommer då någon måste fråga om den ännu håller.',
    message: ({ text }) =>
      text === null
        ? 'planen säger inte när den gäller'
        : `${quote(text)} säger inte från eller till när planen gäller`,
    remedy: () => 'lägg till `valid`, till exempel `valid: 2026-01-01/2029-12-31`; slutet får vara öppet',
  },
  'decision-missing': {
    summary: 'planen visar beslutet som antog den',
    why: 'Det som ingen har beslutat är ett förslag: det binder ingen och ger ingen pengar eller tid. När beslutet står i planen ser den som ska göra något vem det är som ber om det.',
    message: ({ others }) =>
      others === 0
        ? 'planen visar inget beslut'
        : 'planen visar inget beslut om att den har antagits, reviderats eller förlängts',
    remedy: () =>
      'lägg till `kind: adopted` med `by`, `date` och `reference` under `decisions`; det som ännu inte är beslutat har `status: draft`',
  },
  'decision-incomplete': {
    summary: 'ett beslut om planen har ett organ och en dag',
    why: 'Den som vill läsa ett beslut letar i protokollet från ett sammanträde. Utan organet eller dagen finns det inget protokoll att leta i, och ingen kan säga om de som beslutade hade rätt att göra det.',
    message: ({ kind, lacks }) =>
      `beslutet när planen ${kinds[kind]} säger inte ${list(
        lacks.map((key) => decisionWords[key]),
        'eller',
      )}`,
    remedy: ({ lacks }) => `lägg till ${list(lacks.map((key) => `\`${key}\``))} ur protokollet`,
  },
  'decision-gap': {
    summary: 'giltighetstiderna följer på varandra, och det organ som antog planen förlänger den',
    why: 'Mellan två giltighetstider som inte möts kan ingen säga om planen gällde, och den som arbetade efter den hade kanske ingen plan att arbeta efter. Det som fullmäktige har antagit kan en nämnd under det förlänga bara om den har fått rätt till det.',
    message: ({ gap, bodies }) =>
      [
        ...(gap ? [sayGap(gap)] : []),
        ...(bodies
          ? [`${quote(bodies.prolonged)} förlängde det som ${quote(bodies.adopted)} hade antagit`]
          : []),
      ].join('; och '),
    note: ({ gap }) => (gap ? 'giltighetstiden före den står här' : 'planen antogs här'),
    remedy: () =>
      'skriv in det beslut som saknas, eller säg under `note` i det här vad som gällde och vem som gav rätten att besluta',
  },
  'review-overdue': {
    summary: 'planen revideras senast den dag den själv har satt',
    why: 'Planen säger själv när den måste ses över. När den dagen har gått vet ingen om lägesbilden och åtgärderna ännu håller.',
    message: ({ text, last, days: past }) =>
      `planen skulle ha reviderats senast ${dated(text, last)}, för ${days(past)} sedan`,
    remedy: () => 'se över den, skriv in beslutet under `decisions`, och sätt nästa `review_by`',
  },
  'situation-missing': {
    summary: 'planen vilar på en lokal lägesbild',
    why: 'Utan en bild av vad som händer, var och för vem blir åtgärderna de som fanns till hands och inte de som behövs. Det är också lägesbilden som senare visar om något har blivit bättre.',
    message: ({ isEmpty }) =>
      isEmpty
        ? 'lägesbilden har varken en text, en dag eller någon som håller den aktuell'
        : 'planen har ingen lägesbild',
    remedy: () =>
      'lägg till `situation` med `updated` och `text`, eller med `lead` för den som ska ta fram lägesbilden',
  },
  'situation-stale': {
    summary: 'lägesbilden är färsk och säger från när den är',
    why: 'Grupper flyttar, platser förändras och unga blir äldre. Åtgärder som svarar mot läget för tre år sedan kan missa det som råder nu, och en lägesbild utan dag går inte att skilja från en som är tio år gammal.',
    message: ({ updated, rhythm, months }) => {
      if (updated === null) return 'det framgår inte när lägesbilden senast uppdaterades';
      const what = `lägesbilden uppdaterades senast ${updated}`;
      return rhythm
        ? `${what}, och med sin egen takt, ${quote(rhythm.text)}, skulle den ha uppdaterats igen senast ${rhythm.due}`
        : `${what}, för mer än ${count(months, 'månad', 'månader')} sedan`;
    },
    remedy: ({ updated }) =>
      updated === null
        ? 'skriv dagen under `updated`'
        : 'uppdatera lägesbilden, skriv den nya dagen under `updated` och se efter om åtgärderna ännu svarar mot den',
  },
  'plan-follow-up-missed': {
    summary: 'planen följs upp så ofta som den säger',
    why: 'I uppföljningen får de som antog planen veta vad den ledde till. Uteblir den behöver ingen svara för det året, och det som gick fel upprepas.',
    message: (args) => {
      if (args.period === null)
        return `planen skulle ha följts upp ${dated(args.text, args.last)}, för ${days(args.days)} sedan, och inget säger att det gjordes`;
      const { text, period: missed, found, asked } = args;
      const held = asked === 1 ? 'ingen uppföljning' : `${found} av ${asked} uppföljningar`;
      return `planen ska följas upp ${quote(text)}, men för ${period(missed)} finns ${held}`;
    },
    remedy: () =>
      'skriv den under `done` i `follow_up`, med `date` och den `period` som den gäller; har den inte gjorts, gör den nu',
  },
  'group-not-meeting': {
    summary: 'grupper träffas så ofta som de har sagt',
    why: 'En plan genomförs mellan möten men hålls ihop vid dem. En grupp som har slutat träffas står kvar i planen som om någon höll uppsikt, och var och en av medlemmarna tror att de andra gör det.',
    message: (args) => {
      const meets = `${quote(args.group)} ska träffas ${quote(args.text)}`;
      if (args.period === null)
        return args.hasMet
          ? `${meets} men träffades senast ${args.since}`
          : `${meets}, men inget möte är antecknat sedan ${args.since}`;
      const { period: missed, found, asked } = args;
      const met = asked === 1 ? 'inget möte' : `${found} av ${asked} möten`;
      return `${meets}, men för ${period(missed)} finns ${met}`;
    },
    note: () => 'hur ofta den ska träffas står här',
    remedy: () => 'skriv de dagar den har träffats under `met`, eller kalla gruppen; `meets` säger hur ofta',
  },
  ...coverage,
  'incident-route-missing': {
    summary: 'planen säger vem som tar emot incidentrapporter',
    why: 'Flygblad, klotter och hot ses först av en vaktmästare, en lärare eller en bibliotekarie. Den som inte vet vem som ska få veta det säger det inte till någon, och lägesbilden missar det som många har sett.',
    message: ({ hasIncidents }) =>
      hasIncidents
        ? 'planen talar om incidenter, men inte om vem som ska få veta det'
        : 'planen säger inte vem som ska få veta om en incident inträffar',
    remedy: () => 'ange under `report_to` i `incidents` den funktion som tar emot rapporterna',
  },
};

const decisionWords = { by: 'vem som fattade det', date: 'vilken dag' };

const kinds = {
  commissioned: 'beställdes',
  adopted: 'antogs',
  revised: 'reviderades',
  prolonged: 'förlängdes',
  repealed: 'upphävdes',
};

function sayGap({ from, to, text }: Gap): string {
  if (from === null)
    return `giltighetstiden före den här, ${quote(text)}, har inget slut, så det framgår inte vad som gällde till och med ${to}`;
  return `det framgår inte vad som gällde ${from === to ? to : `från ${from} till ${to}`}`;
}
