import { dated, quote } from '../../findings/quote.ts';
import type { RuleWords } from '../catalogue.ts';
import { action, days, whyUnreadable } from '../sv-words.ts';

const lacks = {
  ongoing: 'har inget slut',
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
};
