import type { ChangeKind } from '../../diff/kinds.ts';
import { actions } from './actions.ts';
import { contents } from './contents.ts';
import type { Examples } from './parts.ts';
import { plan } from './plan.ts';

/** An example of every kind of change. */
export const changeExamples: Examples<ChangeKind> = { ...actions, ...contents, ...plan };
