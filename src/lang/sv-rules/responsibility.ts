import { quote } from '../../findings/quote.ts';
import type { RuleWords } from '../catalogue.ts';
import { action, list } from '../sv-words.ts';

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
};
