import type { RuleWords } from '../catalogue.ts';

export const status: RuleWords<'status'> = {};
