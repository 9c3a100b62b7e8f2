import { mayBePersonal, personalNumbersIn, withoutPersonalNumbers } from '../facts/personal-numbers.ts';
import { keyOfText, textsWith } from '../facts/texts.ts';
import { action } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { type ActionName, defineRule, ownerOf } from './rule.ts';

export interface PersonalNumberFound {
  action: ActionName | null;
  /** The key it stands under, such as `note`. */
  key: string;
  kind: 'personal' | 'coordination';
  /** The first of them, with only its year left. */
  masked: string;
  /** How many more the same text holds. */
  more: number;
}

export default defineRule({
  id: 'personal-number',
  severity: 'error',
  en: {
    summary: 'the plan holds no personal identity number',
    why: 'A plan is read by many, is handed out to whoever asks, and keeps its history: a number that was once written stays in earlier versions. A plan is about what is done, never about whom it is done to. What concerns one person belongs in the case files, where access is limited and logged.',
    message: ({ action: named, key, kind, masked, more }: PersonalNumberFound) =>
      [
        named ? `${action(named)} holds under \`${key}\`` : `\`${key}\` holds`,
        kind === 'personal' ? 'a personal identity number' : 'a coordination number for a person',
        `(${quote(masked)}, its date and check digit are right)`,
        ...(more > 0 ? [`and ${String(more)} more`] : []),
      ].join(' '),
    remedy: ({ more }) =>
      `take ${more === 0 ? 'it' : 'them'} out, and ask those who keep the archive what to do about earlier versions`,
  },
  *check(outline) {
    const { plan, today } = outline;
    for (const placed of textsWith(mayBePersonal, plan)) {
      const [first, ...others] = personalNumbersIn(placed.text, today);
      if (!first) continue;
      const owner = ownerOf(outline, placed.path);
      const mask = (text: string): string => withoutPersonalNumbers(text, today);
      yield {
        at: placed.path,
        part: placed.part,
        args: {
          action: owner && { id: mask(owner.id), title: mask(owner.title) },
          key: keyOfText(placed),
          ...first,
          more: others.length,
        },
      };
    }
  },
});
