import type { Plan } from './model.ts';

/** How much a plan holds. */
export interface Counts {
  areas: number;
  goals: number;
  actions: number;
  groups: number;
  actors: number;
}

/** What a plan is known by, and how much it holds; blank where there is no plan. */
export interface Summary {
  title: string | null;
  organisation: string | null;
  counts: Counts;
}

/** Sums a plan up. */
export function summaryOf(plan: Plan | null): Summary {
  const areas = plan?.areas ?? [];
  const sum = (lists: readonly (readonly unknown[] | undefined)[]): number =>
    lists.reduce((n, list) => n + (list?.length ?? 0), 0);
  return {
    title: plan && plan.title !== '' ? plan.title : null,
    organisation: plan?.organisation ?? null,
    counts: {
      areas: areas.length,
      goals: sum([plan?.goals, ...areas.map(({ goals }) => goals)]),
      actions: sum([plan?.actions, ...areas.map(({ actions }) => actions)]),
      groups: Object.keys(plan?.groups ?? {}).length,
      actors: Object.keys(plan?.actors ?? {}).length,
    },
  };
}

/** The language of a plan: its own, else what its line `language:` holds, or its letters where it cannot be read. */
export function languageOf(plan: Plan | null, text: string): 'sv' | 'en' | null {
  if (plan?.language) return plan.language;
  const written = /^language:\s*['"]?(sv|en)\b/m.exec(text)?.[1];
  if (written === 'sv' || written === 'en') return written;
  return /[åäö]/i.test(text) ? 'sv' : null;
}
