import type { Day } from '../time/time.ts';
import type { ProposalFacts, ReportWords } from './report-words.ts';
import { inWords, moved } from './sv-numbers.ts';
import { count, list, longDate, period } from './sv-words.ts';

const words: ReportWords = {
  status: {
    'not-started': 'ej påbörjad',
    planned: 'planerad',
    ongoing: 'pågår',
    'partly-done': 'delvis genomförd',
    done: 'genomförd',
    paused: 'pausad',
    cancelled: 'utgår',
    'not-relevant': 'ej relevant',
    transferred: 'överflyttad',
    unreported: 'ej rapporterad',
  },
  timeliness: {
    overdue: 'försenad',
    'due-soon': 'snart dags',
    'on-time': 'i tid',
    ongoing: 'löpande',
    unscheduled: 'utan tid',
    'done-late': 'genomförd för sent',
    done: 'genomförd',
    closed: 'avslutad',
  },
  state: {
    draft: 'under arbete',
    coming: 'börjar gälla senare',
    'in-force': 'gäller',
    expired: 'har upphört att gälla',
    repealed: 'upphävd',
    adopted: 'antagen',
  },
  outcome: { reached: 'nått', towards: 'på väg', unchanged: 'oförändrat', away: 'längre ifrån' },
  severity: { error: 'fel', warning: 'varning', info: 'upplysning' },
  deviation: {
    overdue: 'försenad',
    missed: 'utebliven',
    'done-late': 'genomförd för sent',
    moved: 'flyttad',
    paused: 'pausad',
    cancelled: 'utgår',
    'not-relevant': 'ej relevant',
    transferred: 'överflyttad',
  },
  decision: {
    commissioned: 'uppdrag',
    adopted: 'antagen',
    revised: 'reviderad',
    prolonged: 'förlängd giltighet',
    repealed: 'upphävd',
  },
  documentType: {
    strategy: 'strategi',
    program: 'program',
    plan: 'plan',
    policy: 'policy',
    guidelines: 'riktlinjer',
    rules: 'regler',
  },
  actorKind: {
    council: 'fullmäktige',
    board: 'styrelse eller nämnd',
    committee: 'utskott eller beredning',
    management: 'ledningsgrupp',
    department: 'förvaltning',
    unit: 'enhet',
    function: 'funktion',
    elected: 'förtroendevalda',
    authority: 'myndighet',
    region: 'region',
    municipality: 'kommun',
    company: 'företag',
    association: 'förening',
    network: 'nätverk',
    other: 'annan',
    group: 'grupp',
  },
  binding: { shall: 'ska', should: 'bör' },
  level: { universal: 'generell nivå', selective: 'specifik nivå', indicated: 'individinriktad nivå' },
  longDate,
  period,
  days,
  moved,
  daysLate: (days) => `${count(days, 'dag', 'dagar')} efter sista dag`,
  missed: (name, found, asked) =>
    asked === 1 ? `ingen anteckning för ${name}` : `${found} av ${asked} anteckningar för ${name}`,
  quoted: (text) => `”${text}”`,
  nobody: 'ingen ansvarig',
  wholePlan: 'Planen som helhet',
  everyKind: 'incidenter',
  proposal,
  agendaOfAll: (groups) =>
    `dagordningen gäller hela planen; --group ${list(groups, 'eller')} ger en för gruppens möte`,
  wrote: (path, kilobytes) => `skrev ${path} (${kilobytes} kB)`,
};

export default words;

function days(first: Day | null, last: Day | null): string {
  if (first === null || last === null) {
    return first === null
      ? last === null
        ? ''
        : `till och med ${longDate(last)}`
      : `från och med ${longDate(first)}`;
  }
  return first === last ? longDate(first) : `${longDate(first)} – ${longDate(last)}`;
}

function proposal({
  by,
  title,
  period: name,
  overdue,
  withoutLead,
  ends,
  hasEnded,
}: ProposalFacts): string[] {
  const who = by ?? 'Den som beslutar om planen';
  return [
    `${who} godkänner uppföljningen av ”${title}” för ${name}.`,
    ...(overdue > 0
      ? [
          `${who} begär att ${overdue === 1 ? 'den som leder den försenade åtgärden' : `de som leder de ${inWords(overdue)} försenade åtgärderna`} redovisar orsak och ny tid före nästa uppföljning.`,
        ]
      : []),
    ...(withoutLead > 0
      ? [
          `${who} begär ett förslag på vem som ska svara för ${withoutLead === 1 ? 'den åtgärd' : `de ${inWords(withoutLead)} åtgärder`} som saknar ansvarig.`,
        ]
      : []),
    ...(ends === null
      ? []
      : [
          hasEnded
            ? `${who} tar ställning till om planen ska förlängas, ersättas eller upphävas: den upphörde att gälla ${longDate(ends)}.`
            : `${who} tar ställning till om planen ska förlängas eller ersättas: den gäller till och med ${longDate(ends)}.`,
        ]),
  ];
}
