import type { Settings } from '../check.ts';
import { type Compared, type ComparedSide, type Comparing, compare } from '../compare.ts';
import { classesIn } from '../diff/by-class.ts';
import type { ChangeClass } from '../diff/kinds.ts';
import { Source } from '../findings/source.ts';
import type { ChangesReport } from '../format/format.ts';
import type { Catalogue, LanguageCode } from '../lang/catalogue.ts';
import { CannotDo } from '../lang/problem.ts';
import { dayOf, lastCommitFor } from '../revisions/last-commit.ts';
import type { Day } from '../time/time.ts';
import type { Setting } from './command.ts';
import type { Input } from './inputs.ts';
import { languagesFor } from './languages.ts';
import { readWhole } from './whole-plan.ts';

interface Sides<Side> {
  before: Side | null;
  after: Side | null;
}

/** Two revisions of a plan, and the day of the later. */
interface Read extends Sides<ComparedSide> {
  day: Day;
}

/** Reads and compares plan files. What cannot be read whole is a problem, and the others are compared. */
export async function comparedPlans(
  files: readonly (Sides<Input> & { day?: Day })[],
  settings: Settings,
  comparing: Omit<Comparing, 'day'>,
  asked: LanguageCode | null,
  { world, language: otherwise }: Pick<Setting, 'world' | 'language'>,
): Promise<{ plans: Compared[]; problems: CannotDo[] }> {
  const problems: CannotDo[] = [];
  const read: Read[] = [];
  for (const { before, after, day } of files) {
    try {
      const was = before && (await readWhole(before, settings, { asked, otherwise }));
      const isSame = before && after && Buffer.compare(before.bytes, after.bytes) === 0;
      read.push({
        day:
          day ??
          (after && !isSame ? dayOf(await lastCommitFor(after, world), settings.today) : settings.today),
        before: was,
        after:
          isSame && was
            ? underName(after.path, was)
            : after && (await readWhole(after, settings, { asked, otherwise })),
      });
    } catch (error) {
      if (!(error instanceof CannotDo)) throw error;
      problems.push(error);
    }
  }
  const plans = withNewNames(read).map(({ before, after, day }) =>
    compare(before, after, { ...comparing, day }),
  );
  return { plans, problems };
}

/** What stands in a file is read once, whatever it was called. */
function underName(path: string, file: ComparedSide): ComparedSide {
  return { ...file, source: new Source(path, file.source.text) };
}

/** A plan file that came and one that went are the same plan where both have its title, and no other has. */
function withNewNames(files: readonly Read[]): Read[] {
  const come = files.filter(({ before }) => before === null);
  const gone = files.filter(({ after }) => after === null);
  const titled = (some: readonly Read[], title: string): Read[] =>
    some.filter(({ before, after }) => (after ?? before)?.plan.title === title);
  const pairs = gone.flatMap((was) => {
    const title = was.before?.plan.title ?? '';
    const [is, ...others] = titled(come, title);
    return is && others.length === 0 && titled(gone, title).length === 1 ? [{ was, is }] : [];
  });
  return files.flatMap((file) => {
    if (pairs.some(({ was }) => was === file)) return [];
    const pair = pairs.find(({ is }) => is === file);
    return [pair ? { ...file, before: pair.was.before } : file];
  });
}

/** What is told of some plans, in the language asked for or their own. */
export async function reportOf(
  told: Pick<ChangesReport, 'today' | 'from' | 'to' | 'plans'>,
  asked: LanguageCode | null,
  otherwise: Catalogue,
): Promise<ChangesReport> {
  const fileOf = ({ before, after }: Compared): ComparedSide[] => [after ?? before ?? []].flat();
  const { language, languageOf } = await languagesFor(told.plans.flatMap(fileOf), asked, otherwise);
  return { ...told, language, languageOf: (plan) => languageOf(fileOf(plan)[0] ?? { language: null }) };
}

/** Whether a plan has changed in a way that makes the exit code 1. */
export function isFailing(plan: Compared, failing: readonly ChangeClass[]): boolean {
  return classesIn(plan).some((name) => failing.includes(name));
}
