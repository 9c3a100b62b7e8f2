import type { ChartWords } from './en-charts.ts';
import { count, list, longDate } from './sv-words.ts';

const words: ChartWords = {
  looks: {
    late: 'försenad',
    done: 'genomförd',
    underway: 'pågår eller delvis genomförd',
    waiting: 'ej påbörjad, planerad eller ej rapporterad',
    paused: 'pausad',
    ended: 'utgår, ej relevant eller överflyttad',
  },
  counts: (counts) =>
    list(
      counts.map(([look, number]) => {
        const [one, many] = {
          late: ['försenad', 'försenade'],
          done: ['genomförd', 'genomförda'],
          underway: ['som pågår', 'som pågår'],
          waiting: ['ej påbörjad eller ej rapporterad', 'ej påbörjade eller ej rapporterade'],
          paused: ['pausad', 'pausade'],
          ended: ['avslutad utan att vara genomförd', 'avslutade utan att vara genomförda'],
        }[look] as [string, string];
        return count(number, one, many);
      }),
    ),
  actions: (number) => count(number, 'åtgärd', 'åtgärder'),
  timeline: {
    name: 'Tidslinje',
    shapes: {
      deadline: 'sista dag',
      recurring: 'återkommer',
      ongoing: 'löpande eller utan sista dag',
      'as-needed': 'vid behov',
    },
    moved: 'sista dag innan den flyttades',
    months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    quarter: (number) => `kv ${number}`,
    now: (day, isToday) => `${isToday ? 'i dag,' : 'läget den'} ${longDate(day)}`,
    nowInShort: (isToday) => (isToday ? 'I dag' : 'Läget'),
    nowElsewhere: (day) => `Bilden visar läget den ${longDate(day)}, en dag som ligger utanför den.`,
    inForce: (first, last) => {
      if (first === null) return `planen gäller till och med ${last === null ? '' : longDate(last)}`;
      return last === null
        ? `planen gäller från och med ${longDate(first)}`
        : `planen gäller ${longDate(first)} – ${longDate(last)}`;
    },
    message: (number, counts) => `${count(number, 'åtgärd', 'åtgärder')}: ${counts}.`,
    undrawn: (number) => `${count(number, 'åtgärd', 'åtgärder')} har ingen tid som går att visa.`,
    late: (number) => count(number, 'försenad', 'försenade'),
    plan: 'Planen',
    isInForce: 'Gäller',
  },
  status: {
    name: 'Åtgärdernas status per område',
    message: (all, counts, late) =>
      `${count(all, 'åtgärd', 'åtgärder')}: ${counts}. ${late === 0 ? 'Ingen är försenad' : `Av dem är ${count(late, 'försenad', 'försenade')}`}.`,
    noActions: 'inga åtgärder',
  },
  load: {
    name: 'Åtgärder per ansvarig',
    most: ({ name, all, open, late }) =>
      `${name} har flest: ${count(all, 'åtgärd', 'åtgärder')}, varav ${count(open, 'öppen', 'öppna')} och ${count(late, 'försenad', 'försenade')}.`,
    noneMoreThan: (number) => `Ingen har fler än ${count(number, 'åtgärd', 'åtgärder')}.`,
    unled: (all, open) =>
      `${count(all, 'åtgärd', 'åtgärder')} saknar ansvarig, varav ${count(open, 'öppen', 'öppna')}.`,
    open: 'öppen och inte försenad',
    finished: 'genomförd eller avslutad',
    others: (number) => count(number, 'annan ansvarig', 'andra ansvariga'),
  },
  part: (name, number, of) => (of === 1 ? name : `${name} (${number} av ${of})`),
};

export default words;
