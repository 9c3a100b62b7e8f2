const longest = 60;

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
