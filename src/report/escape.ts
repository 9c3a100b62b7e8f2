// White space that can be broken; a no-break space is a character like any other.
const blanks = /[\t-\r \u0085\u2028\u2029]+/g;
const lineEnd = /\r\n?|[\n\u0085\u2028\u2029]/;

/** What GitHub makes a link of by itself, as far as it may reach. */
const bareAddress = /((?:(?:https?|ftp):\/\/|www\.)[^\t-\r ]*)/i;

/** What means something to Markdown wherever it stands: `_` and `\` beside some characters, `^` first in a link. */
const signs = /[`*[\]~|$]|^\^|_+|\\(?=[!-/:-@[-`{-~\n]|$)|&(?=#\d+;|#x[\da-f]+;|[a-z][a-z\d]*;)|<(?! )/gi;

/**
 * Plain text as GitHub-flavoured Markdown that shows exactly that text on one line, in a paragraph, a list item, a
 * heading, a table cell and the text of a link alike. Never an HTML entity.
 */
export function escapeMarkdown(text: string): string {
  return escapeBlock(escapeInline(onOneLine(text)));
}

/** Plain text as Markdown with its line breaks kept; blank lines become one. */
export function linesAsMarkdown(text: string): string {
  return escapeBlock(linesOf(text).map(escapeInline).join('<br>'));
}

/** Plain text as HTML with its line breaks kept; blank lines become one. */
export function linesAsHtml(text: string): string {
  return linesOf(text).map(escapeHtml).join('<br>');
}

/** Plain text as HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => htmlFor[sign] ?? sign);
}

const htmlFor: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as a string of CSS, in quotes, safe also inside `<style>`. */
export function cssString(text: string): string {
  // What follows an escape may be a digit of it: a space ends it.
  const escaped = text.replace(
    /["\\<\p{Cc}]/gu,
    (sign) => `\\${(sign === '\0' ? 0xfffd : sign.charCodeAt(0)).toString(16)} `,
  );
  return `"${escaped}"`;
}

/** Text with what means something inside a line of Markdown escaped; what would begin or end a block left. */
export function escapeInline(text: string): string {
  return text
    .split(bareAddress)
    .map((part, index) => (index % 2 === 0 ? escapeSigns(part) : escapeBareAddress(part)))
    .join('');
}

/** What would begin a block escaped, in a line that is escaped inline. */
export function escapeStart(line: string): string {
  return line
    .replace(/^(?:#{1,6}(?=[ \t]|$)|[-+](?=[ \t]|$)|>|(?:-[- \t]*|:-+:?[ \t]*|-+:[ \t]*|=+[ \t]*)$)/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:[ \t]|$))/, '$1\\');
}

/** The number signs escaped that would end a heading and not be shown. */
export function escapeEnd(line: string): string {
  return line.replace(/(?<=^|[ \t])#+$/, '\\$&');
}

function escapeBlock(line: string): string {
  return escapeStart(escapeEnd(line));
}

function escapeSigns(text: string): string {
  return text.replace(signs, (sign, index: number) => {
    if (sign.startsWith('_')) return isInWord(text, index, sign.length) ? sign : sign.replaceAll('_', '\\_');
    return `\\${sign}`;
  });
}

/** Between letters or digits an underscore marks nothing. */
function isInWord(text: string, index: number, length: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(`${text[index - 1] ?? ''}${text[index + length] ?? ''}`);
}

/** A backslash inside a link that is made by itself is shown: where one is needed, no link is made. */
function escapeBareAddress(address: string): string {
  const escaped = escapeSigns(address);
  return escaped === address ? address : escaped.replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&');
}

function onOneLine(text: string): string {
  return text.replace(blanks, ' ').replace(/^ | $/g, '');
}

function linesOf(text: string): string[] {
  const lines = text.trim().split(lineEnd).map(onOneLine);
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
}
