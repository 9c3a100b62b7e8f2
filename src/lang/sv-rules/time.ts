import { dated, quote } from '../../findings/quote.ts';
import type { RuleWords } from '../catalogue.ts';
import { action, days, period, whyUnreadable } from '../sv-words.ts';

const lacks = {
  ongoing: 'har inget slut',
  open: 'har inget slut',
  'as-needed': 'kanske aldrig kommer',
  conditional: 'väntar på något som kanske aldrig händer',
};

export const time: RuleWords<'time'> = {
  'time-missing': {
    summary: 'varje åtgärd säger när',
    why: 'Utan en tid kan inget bli försenat, och inget behöver bli gjort. Året räcker till att börja med: då hamnar åtgärden på någons bord innan året är slut.',
    message: (args) => `${action(args.action)} saknar tid`,
    remedy: () =>
      'skriv under `when` när den ska göras: en sista dag (`senast 2026`), en period (`Q2 2026`) eller hur ofta (`årligen`)',
  },
  'time-unreadable': {
    summary: 'varje tid går att läsa som en tid',
    why: 'Planen behåller orden som de beslutades, men ord som inte betyder ett datum för en läsare gör det inte heller för en kalender: inget förfaller, inget påminner. Ett datum som inte finns görs aldrig i tysthet om till ett som finns.',
    message: ({ action: named, text, problem }) =>
      `${quote(text)}${named ? ` i ${action(named)}` : ''} går inte att läsa som en tid: ${whyUnreadable(problem)}`,
    remedy: ({ problem }) =>
      problem.nearest === null
        ? 'skriv så att det går att läsa, till exempel `2026-03-31`, `Q2 2026`, `senast 2026` eller `årligen`; kommentarer står under `note`'
        : `menade du ${quote(problem.nearest)}?`,
  },
  'time-vague': {
    summary: 'det som saknar datum fångas av en uppföljning',
    why: 'Arbete som pågår för alltid, eller bara när det behövs, blir aldrig försenat, så ingen sista dag tar upp det. Det gör en uppföljning med en tid: en gång om året frågar den om något har gjorts.',
    message: ({ action: named, text, kind }) =>
      `tiden för ${action(named)}, ${quote(text)}, ${lacks[kind]}, och ingen uppföljning fångar upp den`,
    remedy: () =>
      'lägg till `follow_up` med ett `when`, till exempel `årligen`, för åtgärden eller för hela planen',
  },
  'time-outside-plan': {
    summary: 'det planen ska göra ligger inom dess giltighetstid',
    why: 'En åtgärd som var över innan planen började var aldrig planens att göra, och en som ska vara klar efter att den har slutat har ingen att redovisas till. Antingen är tiden fel eller giltighetstiden.',
    message: ({ action: named, text, day, side, limit }) => {
      const when = dated(text, day);
      if (side === 'before') return `${action(named)} är över ${when}, innan planen börjar ${limit}`;
      return `${action(named)} ${side === 'after' ? 'sträcker sig till' : 'börjar'} ${when}, efter att planen slutar ${limit}`;
    },
    note: ({ side }) => (side === 'before' ? 'planen börjar här' : 'planen slutar här'),
    remedy: () => 'ändra `when`, förläng planen, eller för över åtgärden till nästa plan',
  },
  overdue: {
    summary: 'ingen sista dag passerar obemärkt',
    why: 'En sista dag som går förbi utan ett ord gör alla andra sista dagar svagare. Antingen är arbetet gjort och ingen har skrivit det, eller så är det försenat och någon måste bestämma vad som händer nu.',
    message: ({ action: named, text, last, days: late }) =>
      `${action(named)} skulle vara klar ${dated(text, last)}, för ${days(late)} sedan, och inget säger att den är det`,
    remedy: () =>
      'är den klar, sätt `status: done` och skriv under `log` vad det ledde till; annars skriv den nya tiden under `when` och flytten under `moved`, med beslutet',
  },
  'due-soon': {
    summary: 'det sägs till när en sista dag är nära',
    why: 'En månad innan går det ännu att göra något åt saken: fråga den ansvariga, ta reda på vad som saknas, eller ta frågan om mer tid till dem som bestämmer.',
    message: ({ action: named, text, last, days: left }) =>
      `${action(named)} ska vara klar ${dated(text, last)}, ${left === 0 ? 'i dag' : `om ${days(left)}`}`,
    remedy: () => 'fråga den ansvariga hur det går, och sätt `status` när den är klar',
  },
  'recurrence-missed': {
    summary: 'det som återkommer antecknas varje gång',
    why: 'Det som ska göras varje år har ingen sista dag och blir aldrig försenat: året då det glömdes ser ut som alla andra. En rad i loggen för varje period skiljer det arbete som pågår från det som har upphört.',
    message: ({ action: named, text, period: missed, found, asked }) =>
      `${action(named)} återkommer ${quote(text)}, men för ${period(missed)} finns ${asked === 1 ? 'ingen anteckning' : `${found} av ${asked} anteckningar`} i loggen`,
    remedy: ({ written }) =>
      `skriv under \`log\` vad som gjordes, eller varför det inte blev av; en anteckning från en senare dag som handlar om perioden säger det med \`period: ${written}\``,
  },
  'order-impossible': {
    summary: 'inget ska vara klart före det som det kommer efter',
    why: 'En åtgärd som väntar på en annan kan inte bli klar före den. Säger tiderna något annat arbetar den ena av de två ansvariga mot en dag som inte går att hålla, kanske utan att någon av dem vet om det.',
    message: ({ action: named, text, last, other }) =>
      `${action(named)} ska vara klar ${dated(text, last)} men kommer efter ${action(other.action)}, som ska vara klar ${dated(other.text, other.last)}`,
    note: ({ other }) => `${action(other.action)} har sin tid här`,
    remedy: () =>
      'ändra `when` för någon av dem, eller stryk id:t under `after` om åtgärden inte behöver vänta',
  },
  'follow-up-before-due': {
    summary: 'en åtgärd följs upp när den ska vara klar, inte innan',
    why: 'En uppföljning som görs innan åtgärden behöver vara klar kan bara konstatera att den inte är det. När den borde vara klar frågar ingen igen, och vad den ledde till får ingen veta.',
    message: ({ action: named, followUp, text, last }) =>
      `${action(named)} följs upp senast ${dated(followUp.text, followUp.last)}, innan den ska vara klar ${dated(text, last)}`,
    note: () => 'åtgärden har sin tid här',
    remedy: () =>
      'lägg uppföljningens `when` på åtgärdens sista dag eller senare, eller låt den återkomma: `årligen`',
  },
  'follow-up-missed': {
    summary: 'varje uppföljning som en åtgärd lovar blir av',
    why: 'En åtgärd utan sista dag ses över när den följs upp och aldrig annars. När en uppföljning uteblir utan ett ord tror de som beslutade om åtgärden att arbetet fortsätter.',
    message: (args) => {
      const followUp = `uppföljningen av ${action(args.action)}`;
      if (args.period === null)
        return `${followUp} skulle ha gjorts ${dated(args.text, args.last)}, för ${days(args.days)} sedan, och inget säger att den gjordes`;
      const { text, period: missed, found, asked } = args;
      const notes = asked === 1 ? 'ingen anteckning' : `${found} av ${asked} anteckningar`;
      return `${followUp} återkommer ${quote(text)}, men för ${period(missed)} finns ${notes}`;
    },
    remedy: () =>
      'skriv den under uppföljningens `done`, med `date` och den `period` som den gäller; har den inte gjorts, gör den nu',
  },
  'moved-without-decision': {
    summary: 'en tid som har flyttats anger beslutet som flyttade den',
    why: 'En beslutad tid är ett löfte, och den som gav löftet bestämmer när det ändras. Om vem som helst kan flytta en sista dag genom att skriva en ny missas ingen, och ingen ser hur ofta samma åtgärd har skjutits upp.',
    message: ({ action: named, from, to, isNoted }) =>
      isNoted
        ? `${action(named)} flyttades från ${quote(from)} till ${quote(to)}, och inget beslut anges`
        : `tiden för ${action(named)} var ${quote(from)} och är nu ${quote(to)}, och ingen flytt är antecknad`,
    remedy: ({ isNoted }) =>
      isNoted
        ? 'ange beslutet under `decided`, till exempel `KS § 44`'
        : 'anteckna under `moved` vad den flyttades från (`from`) och till (`to`), och vem som beslutade det (`decided`)',
  },
  'moved-elsewhere': {
    summary: 'flyttarna leder från den ursprungliga tiden till den som gäller',
    why: 'Flyttarna berättar hur en tid blev som den är. Leder den sista av dem någon annanstans har tiden antingen ändrats en gång till utan att någon antecknade det, eller så är en av de två fel, och den som läser kan inte veta vilken som beslutades.',
    message: ({ action: named, end, moved, time: now }) =>
      end === 'to'
        ? `den sista flytten av ${action(named)} leder till ${quote(moved)}, men dess tid är ${quote(now)}`
        : `den första flytten av ${action(named)} utgår från ${quote(moved)}, men dess ursprungliga tid är ${quote(now)}`,
    note: ({ end }) => (end === 'to' ? 'tiden står här' : 'den ursprungliga tiden står här'),
    remedy: ({ end }) =>
      end === 'to'
        ? 'rätta den som är fel, eller lägg till den flytt som saknas'
        : 'rätta `from` eller `original_when`, eller lägg till den flytt som saknas före den',
  },
};
