import { quote } from '../../findings/quote.ts';
import type { RuleWords } from '../catalogue.ts';
import { action } from '../sv-words.ts';

export const reference: RuleWords<'reference'> = {
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
};
