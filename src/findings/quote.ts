const longest = 60;

/** Ids that are written with signs between them as a list of YAML; of anything else, how a list of ids looks. */
export function listOf(text: string): string {
  const ids = text.split(/\s*[,;/]\s*/);
  return ids.every((id) => /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id))
    ? `[${ids.join(', ')}]`
    : '[ks, polisen]';
}

/** The day that a time comes to, beside the time as written unless that says the day itself. */
export function dated(text: string, day: string): string {
  return text.includes(day) ? day : `${day} (${quote(text)})`;
}

/** `a, b and c`, with the word of a language before the last. */
export function joined(items: readonly string[], joint: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1) ?? ''}`;
}

/** Words from a plan as they stand in a message: on one line, in quotes, cut at 60 characters. */
export function quote(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return `"${
    characters.length > longest
      ? `${characters
          .slice(0, longest - 1)
          .join('')
          .trimEnd()}…`
      : characters.join('')
  }"`;
}
