import type { LinkView } from './view.gen.ts';

/** Characters that mean nothing but themselves in an attribute of HTML and in a link of Markdown. */
const plain = /^[\w\-.~:/?#@!*'+,;=&%]*$/;
const notPlain = /[^\w\-.~:/?#@!*'+,;=&%]+/gu;

// What a browser drops, reads as a slash or shows nothing of: none of it belongs in an address, much of it hides one.
const deceptive = /[\\\p{Cc}\p{Cf}\p{Cs}\p{Z}]/u;

/**
 * The address, if it may be followed: http or https to a host without a user name, mailto to an address, or, where
 * `relative` is asked for, a place beside the document. What would need escaping in HTML or Markdown is
 * percent-encoded. Anything else is null.
 */
export function safeAddress(text: string, { relative = false } = {}): string | null {
  if (text === '' || deceptive.test(text)) return null;
  if (/^https?:/i.test(text)) return safeWebAddress(text);
  if (/^mailto:/i.test(text)) return /^mailto:[^@?]+@[^@?]+(\?.*)?$/i.test(text) ? encoded(text) : null;
  return relative && isRelative(text) ? encoded(text) : null;
}

/**
 * A text of a plan as something to follow: the whole of it is an address, or it is none. A field of the kind `web`
 * takes addresses without a scheme too, and one of the kind `email` takes e-mail addresses.
 */
export function linkOf(text: string, kind?: 'web' | 'email'): LinkView {
  return { title: text, url: safeAddress(withScheme(text.trim(), kind)) };
}

function withScheme(text: string, kind?: 'web' | 'email'): string {
  if (kind === 'email' && /^[^:?]+$/.test(text)) return `mailto:${text}`;
  return kind === 'web' && /^[^:/?#]+\.[^:/?#]+([:/?#]|$)/.test(text) ? `https://${text}` : text;
}

function safeWebAddress(text: string): string | null {
  // A browser takes any number of slashes for two.
  if (!/^https?:\/\/[^/?#]/i.test(text) || !URL.canParse(text)) return null;
  const { username, password, hostname, href } = new URL(text);
  if (username !== '' || password !== '' || hostname.startsWith('[')) return null;
  return encoded(plain.test(text) ? text : href);
}

/** No scheme, no host, and nothing before the first slash that somebody could read as a scheme. */
function isRelative(text: string): boolean {
  return !text.startsWith('//') && /^[^:&]*$/.test(text.split(/[/?#]/, 1)[0] ?? '');
}

/** Percent-encoded where it has to be, and with nothing that HTML or Markdown would read as a character reference. */
function encoded(text: string): string {
  return text
    .replace(notPlain, encodeFully)
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/&(#?\w+);/g, '&$1%3B');
}

/** Parentheses too, which `encodeURIComponent` leaves. */
function encodeFully(characters: string): string {
  return encodeURIComponent(characters).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}
