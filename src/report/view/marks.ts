import type { Timeliness } from '../../facts/standing.ts';
import type { Severity } from '../../findings/finding.ts';
import type { DeviationKind, Outcome, PlanState, ReportWords } from '../../lang/report-words.ts';
import type { Status } from '../../plan/status.ts';

/** A word of a closed list, with the sign that tells it apart without colour. */
interface Mark<Id extends string> {
  id: Id;
  word: string;
  symbol: string;
}

const symbols = {
  status: {
    'not-started': '○',
    planned: '◇',
    ongoing: '►',
    'partly-done': '◐',
    done: '✓',
    paused: '‖',
    cancelled: '✕',
    'not-relevant': '⊘',
    transferred: '→',
    unreported: '–',
  },
  timeliness: {
    overdue: '!',
    'due-soon': '◔',
    'on-time': '●',
    ongoing: '∞',
    unscheduled: '–',
    'done-late': '✓!',
    done: '✓',
    closed: '✕',
  },
  state: { draft: '◇', coming: '○', 'in-force': '●', expired: '!', repealed: '✕', adopted: '✓' },
  outcome: { reached: '✓', towards: '▲', unchanged: '◆', away: '▼' },
  severity: { error: '✕', warning: '!', info: 'i' },
  deviation: {
    overdue: '!',
    missed: '○',
    'done-late': '✓!',
    moved: '→',
    paused: '‖',
    cancelled: '✕',
    'not-relevant': '⊘',
    transferred: '⇢',
  },
} satisfies {
  status: Record<Status | 'unreported', string>;
  timeliness: Record<Timeliness, string>;
  state: Record<PlanState, string>;
  outcome: Record<Outcome, string>;
  severity: Record<Severity, string>;
  deviation: Record<DeviationKind, string>;
};

/** The mark of an id of one of the lists. */
export function markOf<List extends keyof typeof symbols, Id extends keyof (typeof symbols)[List] & string>(
  list: List,
  id: Id,
  words: ReportWords,
): Mark<Id> {
  return { id, word: (words[list] as Record<string, string>)[id] ?? id, symbol: String(symbols[list][id]) };
}

/** Every status, in order. */
export const statuses = Object.keys(symbols.status) as (Status | 'unreported')[];
