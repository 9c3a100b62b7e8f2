/** A value as indented JSON; what a terminal would obey, hide or reorder is written as the escape of itself. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
