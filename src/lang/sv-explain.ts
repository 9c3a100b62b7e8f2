import { quote } from '../findings/quote.ts';
import type { ExplainWords } from './explain-words.ts';
import { count } from './sv-words.ts';

export const explain: ExplainWords = {
  example: 'exempel',
  timeKinds: {
    date: 'ett datum',
    period: 'en period',
    deadline: 'en sista dag',
    open: 'en början med öppet slut',
    recurring: 'något som återkommer',
    ongoing: 'arbete som pågår, utan slut',
    'as-needed': 'arbete som görs vid behov',
    conditional: 'knutet till en händelse eller ett villkor',
    unreadable: 'ingen tid',
  },
  isRead: (text, kind) => `${quote(text)} är ${kind}`,
  isUnreadable: (text, why, nearest) =>
    `${quote(text)} går inte att läsa som en tid: ${why}${nearest === null ? '' : `; menade du ${quote(nearest)}?`}`,
  first: 'första dag',
  last: 'sista dag',
  none: 'ingen',
  often: 'hur ofta',
  every,
  inShort: 'i korthet',
  forms: async () => (await import('./sv-times.ts')).default,
  noDay: 'ingen dag',
  optIn: 'En plan ber att få prövas mot det med',
  asMapping: 'Utan ord, med nycklar',
  notRead: 'Läses inte som en tid → närmaste form som gör det',
  rule: {
    groups: {
      document: 'Filen',
      reference: 'Hänvisningar',
      responsibility: 'Ansvar',
      time: 'Tid',
      status: 'Status och logg',
      plan: 'Planen som helhet',
      privacy: 'Personuppgifter',
      law: 'Lagen om brottsförebyggande arbete (`framework: lag-2023-196`)',
    },
    group: 'grupp',
    severity: 'allvarlighetsgrad',
    inDraft: 'info medan planen har `status: draft`',
    basis: 'vilar på',
    parameters: 'parametrar',
    settings: 'För att ställa in den på annat sätt, i plan.config.yaml',
    choices: 'error, warning, info eller off',
    broken: 'En plan som bryter mot den',
    says: (day) => `Vad \`plan validate\` säger om planen per ${day}`,
    mended: 'Samma plan åtgärdad',
    acceptance: 'För att godta en anmärkning, en kommentar på eller ovanför posten (`until` får utelämnas)',
    or: 'Eller i plan.config.yaml',
    reason: 'skälet',
    reference: {
      title: 'Regler',
      introduction:
        'Varje regel i `plan validate`: varför den finns, den minsta plan som bryter mot den, vad programmet säger om den planen och hur den åtgärdas. `plan explain REGEL` berättar detsamma om en regel.',
      rule: 'regel',
      summary: 'vad en god plan har',
    },
  },
  change: {
    class: 'klass',
    example: 'Vad `plan diff` säger om en sådan',
    choices: 'attention, change, progress, editorial eller off',
  },
};

const units: Readonly<Record<string, readonly [each: string, nth: string]>> = {
  D: ['varje dag', 'dag'],
  W: ['varje vecka', 'vecka'],
  M: ['varje månad', 'månad'],
  Y: ['varje år', 'år'],
};

function every(duration: string, times: number | null): string {
  const [, number = '', letter = ''] = /^P(\d+)([DWMY])$/.exec(duration) ?? [];
  const [each, nth] = units[letter] ?? [duration, duration];
  const second = letter === 'Y' ? 'vartannat' : 'varannan';
  const nthly = `${letter === 'Y' ? 'vart' : 'var'} ${number}:${/(?<!1)[12]$/.test(number) ? 'a' : 'e'}`;
  const ordinal = number === '2' ? second : nthly;
  const period = number === '1' ? each : `${ordinal} ${nth}`;
  return times === null ? period : `minst ${count(times, 'gång', 'gånger')} ${period}`;
}
