import { onOneLine } from './text.ts';

/**
 * A plain text as Mermaid shows it to the letter: signs that it, or the Markdown around it, could take for its own stand as
 * their numbers.
 */
export function harmless(text: string): string {
  return onOneLine(text).replace(/[!-~°¶ﬂ]/gu, (sign) => (/[\w.,()/-]/.test(sign) ? sign : numbered(sign)));
}

/** The same at the beginning of a line, where a word of the plan could be a keyword. */
export function harmlessFirst(text: string): string {
  return harmless(text).replace(/^[\w-]/, numbered);
}

/** A diagram in Markdown, with its name and what it says for those who do not see it. */
export function diagram(
  kind: string,
  { name, description }: { name: string; description: string },
  lines: readonly string[],
  configuration: readonly string[] = [],
): string {
  return [
    '```mermaid',
    ...(configuration.length > 0
      ? ['---', 'config:', ...configuration.map((line) => `  ${line}`), '---']
      : []),
    kind,
    ...[`accTitle: ${harmless(name)}`, `accDescr: ${harmless(description)}`, ...lines].map(
      (line) => `  ${line}`,
    ),
    '```\n',
  ].join('\n');
}

function numbered(sign: string): string {
  return `#${sign.codePointAt(0) ?? 0};`;
}
