import { type RecordKind, recordsOf } from '../facts/records.ts';
import { action } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { type ActionName, defineRule, nameOf } from './rule.ts';

/** A decision may be known before its day. */
type PastKind = Exclude<RecordKind, 'decision'>;

export interface FutureRecord {
  kind: PastKind;
  day: string;
  action: ActionName | null;
  /** The name of the group, agreement or indicator that it is about. */
  name: string | null;
}

const records: Readonly<Record<PastKind, string>> = {
  log: 'a log entry',
  closing: 'the closing',
  'follow-up': 'a follow-up',
  move: 'a move',
  value: 'a value',
  meeting: 'a meeting',
  situation: 'the situation',
  agreement: 'the signing',
};

export default defineRule({
  id: 'log-in-future',
  severity: 'error',
  en: {
    summary: 'what is recorded as done has happened',
    why: 'What has not happened yet can only be hoped for. Most often the year is mistyped, and then the entry counts for the wrong period, hides that nobody has reported for a long time, and is taken for the newest there is.',
    message: ({ kind, day, action: named, name }: FutureRecord) => {
      const owner = named ? action(named) : name === null ? null : quote(name);
      return `${records[kind]}${owner === null ? '' : ` of ${owner}`} is dated ${day}, which has not come yet`;
    },
    remedy: () =>
      'write the day that it happened; what is planned stands under `when` or `meets`, and gets its day when it is done',
  },
  *check(outline) {
    for (const { kind, days, action, name } of recordsOf(outline)) {
      if (kind === 'decision') continue;
      for (const { day, path: at } of days) {
        if (day > outline.today) yield { at, args: { kind, day, action: action && nameOf(action), name } };
      }
    }
  },
});
