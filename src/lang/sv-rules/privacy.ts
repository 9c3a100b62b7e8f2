import type { RuleWords } from '../catalogue.ts';

export const privacy: RuleWords<'privacy'> = {};
