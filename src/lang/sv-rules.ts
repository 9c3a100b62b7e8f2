import { dated, quote } from '../findings/quote.ts';
import type { Catalogue } from './catalogue.ts';
import { schema } from './sv-schema.ts';
import { action, days, list, whyUnreadable } from './sv-words.ts';
import { yamlSyntax } from './sv-yaml.ts';

const lacks = {
  ongoing: 'har inget slut',
  'as-needed': 'kanske aldrig kommer',
  conditional: 'väntar på något som kanske aldrig händer',
};

export const rules: Catalogue['rules'] = {
  'yaml-syntax': yamlSyntax,
  schema,
  'actor-unknown': {
    summary: 'alla som planen hänvisar till finns i dess register',
    why: 'Ett id som inte leder någonstans är ett ansvar som ingen har. Varje namn står en gång, under `actors` eller `groups`, så att ett organ som byter namn ändras på ett ställe och ett skrivfel inte blir ett eget organ.',
    message: ({ action: named, id, key }) =>
      named
        ? `${action(named)} nämner ${quote(id)} under \`${key}\`, men det är ingen aktör eller grupp i planen`
        : `${quote(id)} under \`${key}\` är ingen aktör eller grupp i planen`,
    remedy: ({ nearest }) =>
      nearest === null
        ? 'lägg till den under `actors` med fullständigt namn, eller skriv id:t för någon som finns där'
        : `menade du ${quote(nearest)}?`,
  },
  'id-duplicate': {
    summary: 'varje id används en gång',
    why: 'Med ett id pekar ett beslut, en rapport och en senare version av planen på samma sak. När två saker delar på det kan en uppföljning hamna på fel åtgärd, och en jämförelse mellan två år kan inte skilja dem åt.',
    message: ({ id }) => `id:t ${quote(id)} används två gånger`,
    note: ({ id }) => `${quote(id)} används först här`,
    remedy: () => 'ge den här ett eget id; id:n står kvar när saker flyttas eller byter rubrik',
  },
  'lead-missing': {
    summary: 'varje åtgärd har en ansvarig',
    why: 'Det som ingen svarar för hamnar mellan stolarna: ingen planerar det, ingen blir tillfrågad och uppföljningen har ingen att höra av. En funktion eller ett organ måste svara för varje åtgärd, vilka andra som än medverkar.',
    message: (args) => `${action(args.action)} saknar ansvarig`,
    remedy: () =>
      'ange under `lead` den enda funktion som svarar för åtgärden; de som medverkar står under `with`',
  },
  'lead-shared': {
    summary: 'en åtgärd har en ansvarig, inte flera',
    why: 'När två svarar för samma sak kan var och en vänta på den andra, och vid uppföljningen behöver ingen förklara sig. Andra medverkar; en måste ta det första steget.',
    message: ({ action: named, leads }) =>
      `${action(named)} har ${String(leads.length)} ansvariga: ${list(leads.map(quote))}`,
    remedy: ({ leads }) =>
      `behåll under \`lead\` den som svarar för åtgärden, och flytta ${leads.length > 2 ? 'de andra' : 'den andra'} till \`with\``,
  },
  'lead-external': {
    summary: 'en ansvarig utanför organisationen står i en överenskommelse',
    why: 'Ett organ som planen inte kan binda svarar för en åtgärd bara om det har lovat att göra det. Utan en överenskommelse som nämner det kan ingen begära en redovisning.',
    message: ({ action: named, lead }) =>
      `${action(named)} leds av ${quote(lead)}, som står utanför organisationen, och ingen överenskommelse nämner den`,
    remedy: () =>
      'skriv in överenskommelsen under `agreements`, eller låt en egen funktion leda och sätt den andra under `with`',
  },
  'lead-each': {
    summary: 'en ansvarig som betyder ”var och en” talar om vilka de är',
    why: 'Där varje förvaltningschef svarar för sin del behöver uppföljningen ett svar från var och en. Utan listan vet ingen hur många svar som väntas, och det som saknas saknas av ingen.',
    message: ({ action: named, lead }) =>
      `${action(named)} leds av ${quote(lead)}, och planen säger inte vilka de är`,
    note: ({ lead }) => `${quote(lead)} står i registret här`,
    remedy: ({ id }) => `räkna upp dem med id under \`each\` hos aktören ${quote(id)}`,
  },
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
      `tiden för ${action(named)}, ${quote(text)}, ${lacks[kind]}, och ingen uppföljning skulle fånga den`,
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
      'sätt `status: done` om den är klar, eller skriv den nya tiden under `when` och flytten under `moved`, med beslutet',
  },
  'due-soon': {
    summary: 'det sägs till när en sista dag är nära',
    why: 'En månad innan går det ännu att göra något åt saken: fråga den ansvariga, ta reda på vad som saknas, eller ta frågan om mer tid till dem som bestämmer.',
    message: ({ action: named, text, last, days: left }) =>
      `${action(named)} ska vara klar ${dated(text, last)}, ${left === 0 ? 'i dag' : `om ${days(left)}`}`,
    remedy: () => 'fråga den ansvariga hur det går, och sätt `status` när den är klar',
  },
  'plan-expired': {
    summary: 'planen gäller fortfarande',
    why: 'En plan vars giltighetstid har gått ut binder ingen, men folk fortsätter att arbeta efter den. De som antog den måste förlänga den, ersätta den eller säga att den är slut.',
    message: ({ text, last, days: past }) =>
      `planen slutade gälla ${dated(text, last)}, för ${days(past)} sedan`,
    remedy: () =>
      'skriv den nya giltighetstiden under `valid` och beslutet under `decisions`, eller sätt `status: repealed`',
  },
  'validity-missing': {
    summary: 'planen säger när den gäller',
    why: 'En plan utan giltighetstid tar aldrig slut: den citeras långt efter att de som den nämner har försvunnit, och ingen dag kommer då någon måste fråga om den ännu håller.',
    message: () => 'planen säger inte när den gäller',
    remedy: () => 'lägg till `valid`, till exempel `valid: 2026-01-01/2029-12-31`; slutet får vara öppet',
  },
  'review-overdue': {
    summary: 'planen revideras senast den dag den själv har satt',
    why: 'Planen säger själv när den måste ses över. När den dagen har gått vet ingen om lägesbilden och åtgärderna ännu håller.',
    message: ({ text, last, days: past }) =>
      `planen skulle ha reviderats senast ${dated(text, last)}, för ${days(past)} sedan`,
    remedy: () => 'se över den, skriv in beslutet under `decisions`, och sätt nästa `review_by`',
  },
};
