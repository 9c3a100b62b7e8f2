import { type Moment, momentOf, periodAfter } from '../../facts/moment.ts';
import type { ReportWords } from '../../lang/report-words.ts';
import type { Plan } from '../../plan/model.ts';
import { type Outline, outline } from '../../plan/outline.ts';
import { nameOfPeriod } from '../../time/period-names.ts';
import type { Period } from '../../time/periods.ts';
import type { Day, Time, WrittenTime } from '../../time/time.ts';
import type { ReportPeriod, TimeView, Word } from '../view.gen.ts';

/** What every part of a view is made from. */
export interface Scene {
  /** The plan as it stood at the end of the period, or stands today. */
  outline: Outline;
  moment: Moment;
  /** The period after the one reported on. */
  next: Period;
  words: ReportWords;
  /** Days within which a last day is soon. */
  soon: number;
}

/** Lays out a plan as of the end of a period. */
export function sceneOf(plan: Plan, moment: Moment, words: ReportWords, soon: number): Scene {
  return { outline: outline(plan, moment.asOf), moment, next: periodAfter(moment.period), words, soon };
}

/** A period under the name that people have for it. */
export function periodView(period: Period, today: Day, words: ReportWords): ReportPeriod {
  const { until } = momentOf(period, today);
  return { name: words.period(nameOfPeriod(period)), ...period, until, isOver: period.last < today };
}

/** A time of the plan; null where none is written. */
export function timeView(written: WrittenTime | null | undefined, scene: Scene): TimeView | null {
  return written == null ? null : viewOfTime(scene.outline.read(written), scene);
}

/** A time as it was read. */
export function viewOfTime(time: Time, { words }: Pick<Scene, 'words'>): TimeView {
  const { text, kind, first, last, every } = time;
  const isInFigures = /^[\d/ –-]*\d{4}-\d{2}-\d{2}[\d/ –-]*$/.test(text) && (first !== null || last !== null);
  return { text, words: isInFigures ? words.days(first, last) : text, kind, first, last, every };
}

/** A word of a closed list; null where none is written. */
export function wordView<Id extends string>(
  id: Id | null | undefined,
  words: Readonly<Record<Id, string>>,
): Word | null {
  return id == null ? null : { id, word: words[id] };
}

/** A text with something in it, without the space round it; else null. */
export function said(text: string | null | undefined): string | null {
  const trimmed = text?.trim();
  return trimmed === undefined || trimmed === '' ? null : trimmed;
}
