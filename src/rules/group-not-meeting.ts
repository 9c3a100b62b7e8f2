import { latestMeeting, type MissedMeetings, missedMeetings } from '../facts/meetings.ts';
import { isDoubtful, meetingsOf } from '../facts/records.ts';
import { quote } from '../findings/quote.ts';
import { isRepealed } from '../plan/status.ts';
import { sayPeriod } from '../time/period-names.ts';
import { defineRule } from './rule.ts';

export type GroupNotMeeting = MissedMeetings & { group: string; text: string };

export default defineRule({
  id: 'group-not-meeting',
  severity: 'warning',
  parameters: { days: 14 },
  reliesOn: ['valid', 'decisions', 'document', 'status', 'met'],
  en: {
    summary: 'groups meet as often as they have said',
    why: 'A plan is carried out between meetings but held together at them. A group that has stopped meeting still stands in the plan as if somebody kept watch, and its members each believe that the others do.',
    message: (args: GroupNotMeeting) => {
      const meets = `${quote(args.group)} is to meet ${quote(args.text)}`;
      if (args.period === null)
        return args.hasMet
          ? `${meets}, and last met ${args.since}`
          : `${meets}, and no meeting is noted since ${args.since}`;
      const { period, found, asked } = args;
      const has = asked === 1 ? 'no meeting' : `${found} of ${asked} meetings`;
      return `${meets}, and ${sayPeriod(period)} has ${has}`;
    },
    note: () => 'how often it meets is said here',
    remedy: () => 'add the days that it has met under `met`, or call the group; `meets` says how often',
  },
  *check(outline, { days }) {
    if (isRepealed(outline.plan)) return;
    for (const [id, group] of outline.groups) {
      if (isDoubtful(meetingsOf(id, group), outline.today)) continue;
      const missed = missedMeetings(group, outline, days);
      if (!missed) continue;
      const args = { ...missed, group: group.name, text: outline.read(group.meets ?? '').text };
      const meets = ['groups', id, 'meets'];
      if (group.met === undefined) {
        yield { at: meets, args };
        continue;
      }
      const met = ['groups', id, 'met'];
      const last = group.met.indexOf(latestMeeting(group, outline.today) ?? '');
      yield { at: last < 0 ? met : [...met, last], args, note: meets };
    }
  },
});
