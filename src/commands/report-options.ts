import { isReportable, type Moment, momentOf, periodToFollowUp, yearOf } from '../facts/moment.ts';
import type { World } from '../io.ts';
import type { LanguageCode } from '../lang/catalogue.ts';
import { CannotDo } from '../lang/problem.ts';
import { isDay } from '../time/calendar.ts';
import { readTime } from '../time/read.ts';
import type { Day } from '../time/time.ts';
import { askedLanguage, refuseBeside, todayOf } from './options.ts';

/** The options of `plan report`, as they are written. */
export interface ReportOptions {
  template?: string;
  format?: string[];
  output?: string;
  outputDir?: string;
  period?: string;
  lead?: string;
  group?: string;
  meeting?: string;
  internal?: true;
  since?: string;
  history?: true;
  today?: string;
  lang?: string;
  config?: string;
  stdinFilename?: string;
  list?: true;
  printTemplate?: string;
  printModel?: true;
  fromModel?: string;
  quiet?: true;
  verbose?: true;
}

/** What is asked of the model of a report. */
export interface Question {
  moment: Moment;
  /** The language asked for; null to follow the plan. */
  language: LanguageCode | null;
  isInternal: boolean;
  lead: string | null;
  group: string | null;
  meeting: Day | null;
  /** The revision since which changes are told; null for none. */
  since: string | null;
  /** Whether it is told how often actions have been moved, by the revisions of the file. */
  isOfHistory: boolean;
}

/** Reads what is asked of the model; a follow-up is written on another period than the other reports unless one is named. */
export function questionOf(options: ReportOptions, isFollowUp: boolean, world: World): Question {
  const { meeting = null } = options;
  if (meeting !== null && !isDay(meeting)) {
    throw new CannotDo({ problem: 'no-such-day', option: '--meeting', value: meeting });
  }
  return {
    moment: momentFor(options.period, isFollowUp, todayOf(options.today, world)),
    language: askedLanguage(options.lang),
    isInternal: options.internal === true,
    lead: options.lead ?? null,
    group: options.group ?? null,
    meeting,
    since: options.since ?? null,
    isOfHistory: options.history === true,
  };
}

function momentFor(words: string | undefined, isFollowUp: boolean, today: Day): Moment {
  if (words === undefined) return momentOf(isFollowUp ? periodToFollowUp(today) : yearOf(today), today);
  const { first, last, every, problem } = readTime(words);
  if (problem || first === null || last === null || every !== null || !isReportable({ first, last })) {
    throw new CannotDo({ problem: 'no-such-period', value: words, why: problem });
  }
  if (first > today) throw new CannotDo({ problem: 'period-to-come', value: words, first, today });
  return momentOf({ first, last }, today);
}

/** The options that a model has answered already. */
const answered = {
  period: '--period',
  lead: '--lead',
  group: '--group',
  meeting: '--meeting',
  internal: '--internal',
  since: '--since',
  history: '--history',
  today: '--today',
  lang: '--lang',
  config: '--config',
  stdinFilename: '--stdin-filename',
} as const satisfies Partial<Record<keyof ReportOptions, string>>;

/** A model is what it is: nothing that would have made it another goes with it. */
export function refuseAnswered(options: ReportOptions): void {
  refuseBeside('--from-model', options, answered);
}
