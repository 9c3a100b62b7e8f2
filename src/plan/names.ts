/**
 * The id of the actor or group that goes by a name or its short form, upper and lower case alike and with either of
 * them in brackets: the usual meaning of a name in the place of an id. Null where none or several do.
 */
export function bodyNamed(
  text: string,
  bodies: Iterable<readonly [id: string, body: { name?: unknown; short?: unknown }]>,
): string | null {
  const asked = [text, ...text.split(/[()]/)].map(fold).filter((name) => name !== '');
  const ids = new Set<string>();
  for (const [id, { name, short }] of bodies) {
    // Such an id could not be written anywhere.
    if (/\s/.test(id)) continue;
    if ([id, name, short].some((known) => typeof known === 'string' && asked.includes(fold(known))))
      ids.add(id);
  }
  const [only, ...others] = ids;
  return only !== undefined && others.length === 0 ? only : null;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
