/** The types of a plan, by the names the rest of the program uses; generated from the schema. */
export type {
  Action,
  Actor,
  Area,
  Decision,
  FollowUp,
  FollowUpDone,
  Framework,
  Goal,
  Group,
  LogEntry,
  Plan,
} from './plan.gen.ts';
