import { quote } from '../../findings/quote.ts';
import type { RuleWords } from '../catalogue.ts';
import { action, count, list } from '../sv-words.ts';

export const responsibility: RuleWords<'responsibility'> = {
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
  'lead-dissolved': {
    summary: 'en ansvarig finns kvar när åtgärden ska vara klar',
    why: 'Förvaltningar slås ihop och funktioner avskaffas, medan planen fortsätter att nämna dem. Det de svarade för går över till efterträdaren bara om någon säger det; tills dess finns ingen att fråga.',
    message: ({ action: named, lead, last, due, successor }) => {
      const when = due === null ? last : `${last}, innan åtgärden ska vara klar ${due}`;
      const who = successor ? `efterträdare är ${quote(successor.name)}` : 'ingen efterträdare anges';
      return `${action(named)} leds av ${quote(lead)}, som upphörde ${when}; ${who}`;
    },
    note: ({ lead }) => `sista dagen för ${quote(lead)} står här`,
    remedy: ({ id, successor }) =>
      successor
        ? `låt efterträdaren leda, \`lead: ${successor.id}\`, eller ange någon annan som har åtagit sig det`
        : `ta reda på vem som har tagit över, och skriv det under \`lead\` och under \`successor\` hos aktören ${quote(id)}`,
  },
  'lead-overload': {
    summary: 'ingen ensam svarar för halva planen eller mer',
    why: 'När nästan allt vilar på en funktion står planen stilla den månad funktionen är sjuk, och de som skulle göra arbetet har inte lovat något. Det som alla väntar sig att någon annan bär, bär ingen. För mycket är minst `actions` öppna åtgärder och minst `percent` procent av alla.',
    message: ({ lead, count: number, all }) =>
      `${quote(lead)} leder ${number === all ? `alla ${String(all)}` : `${String(number)} av ${String(all)}`} öppna åtgärder`,
    remedy: () =>
      'låt dem som gör arbetet leda det, och behåll hos den här det som ingen annan kan; hur mycket som är för mycket ställs in i konfigurationen',
  },
  'actors-unnamed': {
    summary: 'de som medverkar är namngivna',
    why: 'Ingen känner igen sig i ”berörda nämnder”. Den som inte är namngiven har inte tillfrågats, har inte avsatt någon tid och behöver inte svara när året summeras.',
    message: ({ action: named, names }) =>
      `${action(named)} nämner ${list(names.map(quote))} utan att säga vilka som menas`,
    note: ({ names: [name = ''] }) => `${quote(name)} står i registret här`,
    remedy: ({ id, names }) =>
      `lägg in dem som menas under \`actors\` och nämn dem i stället, eller räkna upp dem under \`each\` hos ${names.length > 1 ? 'varje sådan aktör' : `aktören ${quote(id)}`}`,
  },
  'lead-is-board': {
    summary: 'nämnder beslutar, och en funktion leder arbetet',
    why: 'En nämnd sammanträder då och då, beslutar och får höra hur det gick. Däremellan måste någon kalla samman dem som medverkar, se till att arbetet blir gjort och svara när de hör av sig.',
    message: ({ lead, actions }) =>
      `${quote(lead)} består av förtroendevalda och leder ${count(actions, 'åtgärd', 'åtgärder')}`,
    note: ({ actions }) => (actions === 1 ? 'åtgärden som leds' : 'den första av åtgärderna'),
    remedy: () =>
      'ange under `lead` den funktion eller enhet som gör arbetet, och låt nämnden vara den som får uppföljningen',
  },
  'person-as-lead': {
    summary: 'en ansvarig är en funktion, inte en namngiven person',
    why: 'Personer slutar och funktioner består: när den som är namngiven har slutat saknar åtgärden ansvarig utan att någon märker det. En plan publiceras och bevaras dessutom, och där behöver ingens namn stå.',
    message: ({ lead, actions }) =>
      `${quote(lead)} leder ${count(actions, 'åtgärd', 'åtgärder')} och ser ut att vara namnet på en person`,
    note: ({ actions }) =>
      actions === 1 ? 'åtgärden som leds under det namnet' : 'den första av åtgärderna under det namnet',
    remedy: () =>
      'skriv under `name` den funktion som svarar för åtgärden, till exempel ”Säkerhetssamordnaren”; vem som innehar den nu behöver inte stå i planen',
  },
  'lead-repeated': {
    summary: 'den ansvariga räknas inte också upp bland dem som medverkar',
    why: 'Under `with` står de som den ansvariga ska få med sig. Står den ansvariga där också ser de ut att vara en mer än de är, och man undrar om någon annan menades.',
    message: ({ action: named, lead }) =>
      `${action(named)} leds av ${quote(lead)}, som också står under \`with\``,
    note: ({ lead }) => `${quote(lead)} är ansvarig här`,
    remedy: () => 'stryk den under `with`, eller skriv där den som menades',
  },
};
