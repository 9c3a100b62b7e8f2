import { visible } from '../findings/visible.ts';
import { escapeMarkdown } from '../report/escape.ts';

/** Shows nothing, and keeps what stands on both sides of it apart. */
const apart = '\u200B';

// What GitHub makes something of by itself: names and numbers, addresses, and words between colons that are pictures.
// A backslash before a sign is gone when it looks.
const calls =
  /[@#](?=\\?[\p{L}\p{N}_])|GH-(?=\d)|:(?=\/\/)|www(?=\\?\.)|:(?=(?:100|1234|[\w+\\-]*[a-z_+-][\w+\\-]*):)/giu;

/**
 * Text of a plan for a comment on GitHub or its like: shown as it is, on one line. Nobody is called by it (`@name`), no
 * other matter is told that it was spoken of (`#12`, `GH-12`, an address), and it holds no picture (`:warning:`).
 */
export function asMarkdown(text: string): string {
  return escapeMarkdown(visible(text.replace(/\s+/g, ' '))).replace(calls, `$&${apart}`);
}

/** With its first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
