import { quote } from '../../findings/quote.ts';
import type { RuleWords } from '../catalogue.ts';
import { action, count, list } from '../sv-words.ts';

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
  'goal-unknown': {
    summary: 'varje mål som en åtgärd bidrar till är ett av planens mål',
    why: 'Genom målen säger en åtgärd vad den är till för, och genom åtgärderna säger ett mål vad som görs för att nå det. Ett mål som inte finns gör att åtgärden faller ur den räkningen: den genomförs, men inget resultat räknas till den.',
    message: ({ action: named, id }) =>
      `${action(named)} bidrar till målet ${quote(id)}, men det är inget mål i planen`,
    remedy: ({ nearest }) =>
      nearest === null
        ? 'skriv id:t för ett mål som finns, eller lägg till målet under `goals` i planen eller i området'
        : `menade du ${quote(nearest)}?`,
  },
  'level-unknown': {
    summary: 'varje preventionsnivå som används är en som planen anger',
    why: 'Planen säger vilka nivåer den arbetar på och vad den menar med dem. En nivå som inte är med betyder inget här, och det som görs på den saknas när arbetet på nivåerna summeras.',
    message: ({ action: named, area, level, declared }) =>
      `${named ? action(named) : `område ${area}`} ligger på nivån ${quote(level)}, men planen anger bara ${list(declared.map(quote))}`,
    note: () => 'nivåerna som används står här',
    remedy: () => 'skriv en av de angivna nivåerna under `level`, eller ange den här under `levels`',
  },
  'action-unknown': {
    summary: 'varje åtgärd som en annan väntar på finns i planen',
    why: 'Det som måste komma först avgör när resten kan börja. Om det inte finns i planen leder ingen det och ingen dag är satt, och åtgärden som väntar kan få vänta för gott.',
    message: ({ action: named, id }) =>
      `${action(named)} kommer efter ${quote(id)}, men det är ingen åtgärd i planen`,
    remedy: ({ nearest }) =>
      nearest === null
        ? 'skriv under `after` id:t för en åtgärd som finns; en händelse skrivs under `when`, som `if`'
        : `menade du ${quote(nearest)}?`,
  },
  'area-unknown': {
    summary: 'varje område som en överenskommelse gäller finns i planen',
    why: 'En överenskommelse binder andra till en del av planen. Om den delen inte finns kan ingen av parterna säga vad som har lovats, och ingen ser vilka områden som saknar överenskommelse.',
    message: ({ agreement, id }) =>
      `överenskommelsen ${quote(agreement)} gäller ${quote(id)}, men det är inget område i planen`,
    remedy: ({ nearest }) =>
      nearest === null
        ? 'skriv under `covers` id:t för ett område, som det står under `areas`'
        : `menade du ${quote(nearest)}?`,
  },
  'covers-unknown': {
    summary: 'varje punkt som planen svarar mot finns i ett av dess ramverk',
    why: 'Numren under `covers` visar vilka rekommendationer planen svarar mot. Ett nummer utan en punkt bakom ser ut som ett svar men är inget, och punkten som avsågs blir utan.',
    message: ({ action: named, area, id, frameworks, isWithoutItems }) => {
      const titles = list(frameworks.map((title) => quote(typeof title === 'string' ? title : title.sv)));
      const covers = `${named ? action(named) : `område ${area}`} svarar mot ${quote(id)}`;
      if (titles === '') return `${covers}, men planen anger inget ramverk`;
      return isWithoutItems
        ? `${covers}, men ${titles} har inga punkter`
        : `${covers}, men det är ingen punkt i ${titles}`;
    },
    remedy: ({ frameworks, isWithoutItems, nearest }) => {
      if (nearest !== null) return `menade du ${quote(nearest)}?`;
      if (!isWithoutItems) return 'skriv under `covers` numret på en punkt, inom citattecken';
      return frameworks.length === 0
        ? 'ange ramverket under `framework`, till exempel `- id: national-coordinator-12`, eller ta bort `covers`'
        : 'räkna upp punkterna under `items` i ramverket, eller ta bort `covers`';
    },
  },
  'framework-unknown': {
    summary: 'ett ramverk är känt här, eller räknar självt upp sina punkter',
    why: 'En plan som nämner ett ramverk ber att få prövas mot det. När ingen vet vad namnet står för prövas ingenting mot någonting, och planen ser ut att ha klarat sig.',
    message: ({ id }) => `ramverket ${quote(id)} är inte känt, och planen räknar inte upp dess punkter`,
    remedy: ({ known, nearest }) =>
      nearest === null
        ? `skriv ${list(known.map(quote), 'eller')}, eller räkna under \`items\` upp det som ramverket begär`
        : `menade du ${quote(nearest)}?`,
  },
  'incident-type-unknown': {
    summary: 'incidenter räknas efter de slag som planen anger',
    why: 'Siffror går att jämföra mellan år bara så länge samma saker räknas under samma ord. Ett slag med två namn ser ut som ett som har försvunnit och ett som är nytt.',
    message: ({ type, types }) =>
      `${quote(type)} är inget slag av incident som planen anger: ${list(types.map(quote))}`,
    note: () => 'slagen står här',
    remedy: ({ nearest }) =>
      nearest === null
        ? 'skriv ett av slagen under `type`, eller lägg till det här under `types`'
        : `menade du ${quote(nearest)}?`,
  },
  'id-duplicate': {
    summary: 'varje id används en gång',
    why: 'Med ett id pekar ett beslut, en rapport och en senare version av planen på samma sak. När två saker delar på det kan en uppföljning hamna på fel åtgärd, och en jämförelse mellan två år kan inte skilja dem åt.',
    message: ({ id }) => `id:t ${quote(id)} används två gånger`,
    note: ({ id }) => `${quote(id)} används först här`,
    remedy: () => 'ge den här ett eget id; id:n står kvar när saker flyttas eller byter rubrik',
  },
  'dependency-cycle': {
    summary: 'ingen åtgärd väntar på sig själv',
    why: 'När åtgärder väntar på varandra i en cirkel kan ingen av dem börja först, och ordningen som planen lovar går inte att hålla. Någon måste säga vilken av dem som klarar sig utan de andra.',
    message: ({ action: named, way, length }) =>
      length === 1
        ? `${action(named)} kommer efter sig själv`
        : `${action(named)} kommer efter sig själv, genom ${count(length - 1, 'annan', 'andra')}: ${way}`,
    note: () => 'härifrån leder vägen tillbaka',
    remedy: ({ length }) =>
      length === 1
        ? 'ta bort åtgärdens eget id ur `after`'
        : 'ta reda på vilken av åtgärderna som kan börja utan de andra, och ta bort id:t ur dess `after`',
  },
  'actor-unused': {
    summary: 'alla i registret har en uppgift i planen',
    why: 'Den som bara är uppräknad har inte lovat något och inte blivit ombedd om något, men kan läsa planen som om det vore så. Ofta är det någon som var med i en tidigare version, eller en part som glömdes när åtgärderna skrevs.',
    message: ({ id, name }) =>
      `${quote(name)} står i registret som ${quote(id)}, men inget i planen hänvisar till den`,
    remedy: ({ id }) =>
      `nämn ${quote(id)} där den har en uppgift, till exempel under \`with\` i en åtgärd, eller ta bort den ur \`actors\``,
  },
  'name-inconsistent': {
    summary: 'varje organ står en gång i registret, under ett namn',
    why: 'Ett organ som står två gånger har sina åtgärder i två listor: den som frågar efter den ena ser hälften, och ingen av dem visar hur mycket organet har på sitt bord. När organet byter namn glöms den ena bort.',
    message: ({ name, id, first, firstId }) =>
      name === first
        ? `${quote(name)} står två gånger i registret, som ${quote(firstId)} och som ${quote(id)}`
        : `${quote(name)}, i registret som ${quote(id)}, verkar vara samma som ${quote(first)}, i registret som ${quote(firstId)}`,
    note: ({ first }) => `${quote(first)} står i registret här`,
    remedy: ({ firstId }) =>
      `behåll en av dem och använd dess id överallt; om ${quote(firstId)} har ersatts av den andra, ange det med \`successor\``,
  },
};
