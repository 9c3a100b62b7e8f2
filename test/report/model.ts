import { readFileSync } from 'node:fs';
import { momentOf } from '../../src/facts/moment.ts';
import { Source } from '../../src/findings/source.ts';
import type { LanguageCode } from '../../src/lang/catalogue.ts';
import { languages } from '../../src/lang/index.ts';
import type { Plan } from '../../src/plan/model.ts';
import type { Report } from '../../src/report/view.gen.ts';
import { type Occasion, reportOf } from '../../src/report/view.ts';
import type { Period } from '../../src/time/periods.ts';
import { run } from '../run.ts';

/** What a report is made for, in tests: the year 2026, seen in February after it, unless told otherwise. */
export interface Told extends Partial<Omit<Occasion, 'moment' | 'language'>> {
  period?: Period;
  today?: string;
  language?: LanguageCode;
}

const year: Period = { first: '2026-01-01', last: '2026-12-31' };

/** The report of a plan that has no findings. */
export async function reportOn(plan: Plan, told: Told = {}): Promise<Report> {
  const { period = year, today = '2027-02-15', language = 'en', ...rest } = told;
  return reportOf(
    {
      plan,
      source: new Source('plan.yaml', ''),
      findings: [],
      language: plan.language ?? null,
      commit: null,
    },
    {
      moment: momentOf(period, today),
      language: await languages[language](),
      soon: 30,
      isInternal: false,
      group: null,
      meeting: null,
      lead: null,
      ...rest,
    },
  );
}

/** The plans that are kept as examples, each with a day and the periods that it is reported on. */
export const examples = {
  boras: { today: '2017-12-31', periods: ['2017'] },
  katrineholm: { today: '2017-12-31', periods: ['2017'] },
  ljungby: { today: '2017-12-31', periods: ['2017'] },
  lokal: { today: '2017-12-31', periods: ['2017'] },
  model: { today: '2026-11-01', periods: ['2024', '2025'] },
  ostersund: { today: '2017-12-31', periods: ['2017'] },
} as const;

export type ExampleName = keyof typeof examples;

/** Every example with every period that it is reported on. */
export const occasions = Object.entries(examples).flatMap(([name, { today, periods }]) =>
  periods.map((period) => ({ name: name as ExampleName, today, period })),
);

/** Runs `plan report` on an example. */
export function reportExample(
  { name, today, period }: (typeof occasions)[number],
  ...options: string[]
): ReturnType<typeof run> {
  const path = `examples/${name}.plan.yaml`;
  const words = ['report', path, '--today', today, '--period', period, ...options];
  return run(words, { files: { [path]: readFileSync(path) } });
}
