import { count } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import type { ExplainWords } from './explain-words.ts';

export const explain: ExplainWords = {
  example: 'example',
  timeKinds: {
    date: 'a date',
    period: 'a period',
    deadline: 'a deadline',
    open: 'a start with an open end',
    recurring: 'a recurrence',
    ongoing: 'work that goes on, with no end',
    'as-needed': 'work done when it is needed',
    conditional: 'tied to an event or a condition',
    unreadable: 'not a time',
  },
  isRead: (text, kind) => `${quote(text)} is ${kind}`,
  isUnreadable: (text, why, nearest) =>
    `${quote(text)} cannot be read as a time: ${why}${nearest === null ? '' : `; did you mean ${quote(nearest)}?`}`,
  first: 'first day',
  last: 'last day',
  none: 'none',
  often: 'how often',
  every,
  inShort: 'in short',
  forms: async () => (await import('./en-times.ts')).default,
  noDay: 'no day',
  optIn: 'A plan asks to be held against it with',
  asMapping: 'Without words, as a mapping',
  notRead: 'Not read as a time → the nearest form that is',
  rule: {
    groups: {
      document: 'The file',
      reference: 'References',
      responsibility: 'Responsibility',
      time: 'Time',
      status: 'Status and log',
      plan: 'The plan as a whole',
      privacy: 'Privacy',
      law: 'The act on crime prevention (`framework: lag-2023-196`)',
    },
    group: 'group',
    severity: 'severity',
    inDraft: 'info while the plan has `status: draft`',
    basis: 'stands on',
    parameters: 'parameters',
    settings: 'To set it otherwise, in plan.config.yaml',
    choices: 'error, warning, info or off',
    broken: 'A plan that breaks it',
    says: (day) => `What \`plan validate\` says of it on ${day}`,
    mended: 'The same plan mended',
    acceptance: 'To accept a finding, a comment on or above the entry (`until` may be left out)',
    or: 'Or in plan.config.yaml',
    reason: 'the reason',
    reference: {
      title: 'Rules',
      introduction:
        'Every rule of `plan validate`: why it exists, the smallest plan that breaks it, what the program says of that plan, and how it is mended. `plan explain RULE` tells the same of one rule.',
      rule: 'rule',
      summary: 'what a good plan has',
    },
  },
  change: {
    class: 'class',
    example: 'What `plan diff` says of one',
    choices: 'attention, change, progress, editorial or off',
  },
};

const units: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

function every(duration: string, times: number | null): string {
  const [, number = '', letter = ''] = /^P(\d+)([DWMY])$/.exec(duration) ?? [];
  const unit = units[letter] ?? duration;
  const period = number === '1' ? `every ${unit}` : `every ${count(Number(number), unit)}`;
  return times === null ? period : `at least ${count(times, 'time')} ${period}`;
}
