import type { RuleWords } from '../catalogue.ts';

export const law: RuleWords<'law'> = {};
