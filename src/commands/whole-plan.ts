import type { CheckedPlan, Settings } from '../check.ts';
import type { ComparedSide } from '../compare.ts';
import { headerOf } from '../format/header.ts';
import type { Catalogue, LanguageCode } from '../lang/catalogue.ts';
import { languages } from '../lang/index.ts';
import { CannotDo } from '../lang/problem.ts';
import type { Acceptance } from '../suppression/acceptance.ts';
import type { Input } from './inputs.ts';

const mostFaults = 5;

/** Reads a plan file that is compared with another. Throws a `CannotDo` with what keeps it from being read whole, in the language asked for or its own. */
export async function readWhole(
  { path, bytes, committed }: Input,
  settings: Settings,
  { asked, otherwise }: { asked: LanguageCode | null; otherwise: Catalogue },
): Promise<ComparedSide> {
  // As `explain` does: the bundler would put the check into the file that every command loads.
  const { checkPlan } = await import('./validate.ts');
  const checked = await checkPlan(path, bytes, committed ? underPath(committed.path, settings) : settings);
  return wholePlan(checked, await languages[asked ?? checked.language ?? otherwise.code]());
}

/** What is accepted in a file is accepted in every revision of it. */
function underPath(path: string, settings: Settings): Settings {
  const { acceptances = [], ...others } = settings;
  return {
    ...others,
    acceptances: acceptances.map(
      (acceptance): Acceptance => ({
        ...acceptance,
        accepts: (finding) => acceptance.accepts(finding, { path }),
      }),
    ),
  };
}

/** A plan that was read whole. Throws a `CannotDo` with what keeps it from being so, in a language. */
export function wholePlan(checked: CheckedPlan, language: Catalogue): ComparedSide {
  const { source, findings, plan } = checked;
  if (plan !== null) return { ...checked, plan };
  const faults = findings.filter(({ rule }) => rule === 'schema' || rule === 'yaml-syntax');
  const lines = faults.slice(0, mostFaults).map((finding) => headerOf(checked, finding, language));
  throw new CannotDo({
    problem: 'bad-plan',
    path: source.path,
    findings: lines.join('\n'),
    more: faults.length - lines.length,
  });
}
