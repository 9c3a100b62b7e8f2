import type { CheckedPlan } from '../check.ts';
import type { Compared } from '../compare.ts';
import type { Catalogue } from '../lang/catalogue.ts';
import { sayCounts } from '../lang/change-message.ts';
import type { Side } from '../lang/change-words.ts';
import { planChangesOf, voiceOf } from './view/changes.ts';
import { clean } from './view/clean.ts';
import type { Changes } from './view.gen.ts';

/** A comparison of plans, as it is told on one page. */
export interface Compilation {
  today: string;
  from: Side;
  to: Side;
  /** Every plan that was compared. */
  plans: readonly Compared[];
  /** Those of which something is to be said, and what became of the file where it is not where it was. */
  changed: readonly { plan: Compared; path: string; fate: string | null }[];
  language: Catalogue;
}

/** Makes everything that the page of changes may say. */
export async function changesOf(compilation: Compilation): Promise<Changes> {
  const { today, from, to, plans, changed, language } = compilation;
  const voice = await voiceOf(language, new Map());
  const { changeWords } = voice;
  const files = plans.map(laterOf);
  const [only, ...others] = files;
  const between = changeWords.between(from, to);
  return clean({
    kind: 'changes',
    version: 1,
    language: language.code,
    textLanguage: shared(files.map((file) => file?.language ?? null)),
    today,
    isInternal: false,
    organisation: shared(files.map((file) => file?.organisation ?? null)),
    title: (others.length === 0 ? only?.title : null) ?? between,
    between,
    summary: sayCounts(plans, changeWords),
    plans: changed.map(({ plan, path, fate }) => ({
      path,
      title: laterOf(plan)?.title ?? null,
      fate,
      changes: planChangesOf({ compared: plan, from, to }, voice),
    })),
  });
}

function laterOf({ before, after }: Compared): CheckedPlan | null {
  return after ?? before;
}

/** What all have; null where they differ. */
function shared<Value>(values: readonly Value[]): Value | null {
  return new Set(values).size === 1 ? (values[0] ?? null) : null;
}
