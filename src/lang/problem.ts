import type { TimeProblem } from '../time/time.ts';

/** Why the program could not do its work (exit code 2), as data. */
export type Problem =
  | { problem: 'no-such-path'; path: string }
  | { problem: 'unreadable'; path: string; code: string }
  | { problem: 'too-large'; path: string; megabytes: number; most: number }
  | { problem: 'no-file'; path: string }
  | { problem: 'no-plan'; folder: string | null; patterns: readonly string[] | null; other: string | null }
  | { problem: 'no-match'; pattern: string }
  | { problem: 'unwritable'; path: string; code: string }
  | { problem: 'no-such-day'; option: string; value: string }
  | {
      problem: 'no-such-choice';
      option: string;
      value: string;
      choices: readonly string[];
      nearest: string | null;
    }
  | { problem: 'unknown-command'; word: string; nearest: string | null }
  | { problem: 'unknown-option'; word: string; nearest: string | null }
  | { problem: 'missing-value'; option: string }
  | { problem: 'option-before-command'; word: string; command: string }
  | { problem: 'no-topic' }
  | { problem: 'no-words' }
  | { problem: 'too-many-arguments'; words: string }
  | { problem: 'unknown-topic'; word: string; nearest: string | null }
  | { problem: 'two-results-in-one-place'; path: string | null }
  | { problem: 'would-overwrite'; path: string }
  | { problem: 'no-such-period'; value: string; why: TimeProblem | null }
  | { problem: 'period-to-come'; value: string; first: string; today: string }
  | { problem: 'other-ending'; path: string; format: 'html' | 'md' }
  /** The first of what is wrong with its shape, a line each, and how many more there are. */
  | { problem: 'bad-plan'; path: string; findings: string; more: number }
  | {
      problem: 'no-such-lead';
      path: string;
      id: string;
      nearest: string | null;
      choices: readonly string[];
    }
  | {
      problem: 'no-such-group';
      path: string;
      id: string;
      nearest: string | null;
      choices: readonly string[];
    }
  /** What cannot be read as a model: the place in it, null where it is no JSON. */
  | { problem: 'bad-model'; path: string; place: string | null }
  | { problem: 'no-such-template'; name: string; nearest: string | null; choices: readonly string[] }
  /** What is wrong with a template, a line each. */
  | { problem: 'bad-template'; name: string; findings: string }
  | { problem: 'runaway-template'; name: string }
  | { problem: 'several-plans'; plans: number }
  | { problem: 'not-together'; option: string; other: string }
  | { problem: 'wrong-model'; template: string; needs: 'plan' | 'portfolio' }
  | { problem: 'bad-configuration'; path: string; findings: string }
  | { problem: 'no-git' }
  | { problem: 'no-repository' }
  /** It belongs to another user, and git refuses to look into it. */
  | { problem: 'distrusted-repository'; folder: string }
  | { problem: 'no-commits' }
  | { problem: 'bad-revision'; name: string }
  /** With the command that would fetch it, null where nothing can. */
  | {
      problem: 'no-such-revision';
      name: string;
      nearest: string | null;
      fetch: string | null;
      isShallow: boolean;
    }
  | { problem: 'no-merge-base'; name: string; isShallow: boolean }
  | { problem: 'not-in-revision'; revision: string; path: string; nearest: string | null }
  | { problem: 'no-file-in-revision'; revision: string; path: string; is: 'folder' | 'link' | 'submodule' }
  | { problem: 'path-or-revision'; word: string }
  | { problem: 'which-plan'; paths: readonly string[] }
  | { problem: 'no-history'; path: string }
  | { problem: 'git-failed'; command: string; reason: string }
  | { problem: 'own-fault'; detail: string };

/** Thrown where the work cannot be done; `main` says it and answers with exit code 2. */
export class CannotDo extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.problem);
    this.problem = problem;
  }
}
