import { contactDetailsIn, mayBeContact } from '../facts/contact-details.ts';
import { keyOfText, textsWith } from '../facts/texts.ts';
import { action } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import { type ActionName, defineRule, ownerOf } from './rule.ts';

export interface ContactDetailFound {
  action: ActionName | null;
  /** The key it stands under, such as `note`. */
  key: string;
  kind: 'phone' | 'email';
  /** The first of them, as it is written. */
  detail: string;
  /** How many more the same text holds. */
  more: number;
}

export default defineRule({
  id: 'contact-detail',
  severity: 'warning',
  en: {
    summary: 'telephone numbers and e-mail addresses stand with the body that they lead to',
    why: 'A number in the middle of a text often leads to a person, and is wrong as soon as that person has other work. With the entry of a body it stands once, is easy to keep right, and whoever publishes the plan sees what goes out.',
    message: ({ action: named, key, kind, detail, more }: ContactDetailFound) =>
      [
        named ? `${action(named)} holds under \`${key}\`` : `\`${key}\` holds`,
        kind === 'phone' ? 'the telephone number' : 'the e-mail address',
        quote(detail),
        ...(more > 0 ? [`and ${String(more)} more`] : []),
      ].join(' '),
    remedy: () =>
      'name the body instead, and put the number or address of its office under `contact` of its entry in `actors`',
  },
  *check(outline) {
    // An id may look like an address, and leads to an entry or is said to lead nowhere.
    const ids = new Set(
      outline.references.filter(({ id }) => mayBeContact.test(id)).map(({ path }) => path.join('/')),
    );
    for (const placed of textsWith(mayBeContact, outline.plan)) {
      const { text, path, part } = placed;
      const [first, ...others] = contactDetailsIn(text);
      if (!first || part === 'key' || path[0] === 'actors' || ids.has(path.join('/'))) continue;
      const found = { key: keyOfText(placed), ...first, more: others.length };
      yield { at: path, args: { action: ownerOf(outline, path), ...found } };
    }
  },
});
