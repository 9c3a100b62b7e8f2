import { count, list } from '../findings/english.ts';
import { sayPeriod } from '../time/period-names.ts';
import { months } from '../time/problem.ts';
import type { Day } from '../time/time.ts';
import { inWords, moved } from './en-numbers.ts';
import type { ProposalFacts, ReportWords } from './report-words.ts';

const words: ReportWords = {
  status: {
    'not-started': 'not started',
    planned: 'planned',
    ongoing: 'ongoing',
    'partly-done': 'partly done',
    done: 'done',
    paused: 'paused',
    cancelled: 'cancelled',
    'not-relevant': 'no longer relevant',
    transferred: 'transferred',
    unreported: 'not reported',
  },
  timeliness: {
    overdue: 'overdue',
    'due-soon': 'due soon',
    'on-time': 'on time',
    ongoing: 'ongoing',
    unscheduled: 'no date',
    'done-late': 'done late',
    done: 'done',
    closed: 'closed',
  },
  state: {
    draft: 'being written',
    coming: 'not yet in force',
    'in-force': 'in force',
    expired: 'no longer in force',
    repealed: 'repealed',
    adopted: 'adopted',
  },
  outcome: { reached: 'reached', towards: 'on the way', unchanged: 'unchanged', away: 'further away' },
  severity: { error: 'error', warning: 'warning', info: 'information' },
  deviation: {
    overdue: 'overdue',
    missed: 'missed',
    'done-late': 'done late',
    moved: 'moved',
    paused: 'paused',
    cancelled: 'cancelled',
    'not-relevant': 'no longer relevant',
    transferred: 'transferred',
  },
  decision: {
    commissioned: 'commissioned',
    adopted: 'adopted',
    revised: 'revised',
    prolonged: 'validity prolonged',
    repealed: 'repealed',
  },
  documentType: {
    strategy: 'strategy',
    program: 'programme',
    plan: 'plan',
    policy: 'policy',
    guidelines: 'guidelines',
    rules: 'rules',
  },
  actorKind: {
    council: 'municipal council',
    board: 'board',
    committee: 'committee',
    management: 'management group',
    department: 'department',
    unit: 'unit',
    function: 'function',
    elected: 'elected representatives',
    authority: 'public authority',
    region: 'region',
    municipality: 'municipality',
    company: 'company',
    association: 'association',
    network: 'network',
    other: 'other',
    group: 'group',
  },
  binding: { shall: 'shall', should: 'should' },
  level: { universal: 'universal', selective: 'selective', indicated: 'indicated' },
  longDate,
  period: sayPeriod,
  days,
  moved,
  daysLate: (days) => `${count(days, 'day')} past its last day`,
  missed: (name, found, asked) =>
    asked === 1 ? `no log entry for ${name}` : `${found} of ${asked} log entries for ${name}`,
  quoted: (text) => `“${text}”`,
  nobody: 'nobody',
  wholePlan: 'The plan as a whole',
  everyKind: 'incidents',
  proposal,
  agendaOfAll: (groups) =>
    `the agenda is for the whole plan; --group ${list(groups, 'or')} makes one for the meeting of a group`,
  wrote: (path, kilobytes) => `wrote ${path} (${kilobytes} kB)`,
};

export default words;

function longDate(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${months[month - 1] ?? ''} ${year}`;
}

function days(first: Day | null, last: Day | null): string {
  if (first === null || last === null) {
    return first === null ? (last === null ? '' : `until ${longDate(last)}`) : `from ${longDate(first)}`;
  }
  return first === last ? longDate(first) : `${longDate(first)} – ${longDate(last)}`;
}

function proposal({ by, title, period, overdue, withoutLead, ends, hasEnded }: ProposalFacts): string[] {
  const who = by ?? 'The body that decides on the plan';
  return [
    `${who} approves the follow-up of “${title}” for ${period}.`,
    ...(overdue > 0
      ? [
          `${who} asks ${overdue === 1 ? 'whoever leads the overdue action' : `those who lead the ${inWords(overdue)} overdue actions`} to give the cause and a new time before the next follow-up.`,
        ]
      : []),
    ...(withoutLead > 0
      ? [
          `${who} asks for a proposal of who is to answer for the ${withoutLead === 1 ? 'action' : `${inWords(withoutLead)} actions`} without a lead.`,
        ]
      : []),
    ...(ends === null
      ? []
      : [
          hasEnded
            ? `${who} decides whether the plan is to be prolonged, replaced or repealed: it ceased to be in force after ${longDate(ends)}.`
            : `${who} decides whether the plan is to be prolonged or replaced: it is in force until ${longDate(ends)}.`,
        ]),
  ];
}
