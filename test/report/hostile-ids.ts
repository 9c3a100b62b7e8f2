const unlikely = ['constructor', '__proto__'];

/** The ids of the actors that the plan lists. */
export const actors = [...['a0', 'a1'].map(bodyId), ...unlikely];

/** The ids of its groups. */
export const groups = ['g0', 'g1'].map(bodyId);

/** The ids that it names actors and groups by, listed or not. */
export const bodies = [...actors, ...groups, ...['okänd0', 'okänd1'].map(bodyId)];

function bodyId(name: string): string {
  return `¤${name}¤<b>|*_"{{title}}`;
}

/** A mark for a text, in letters: a rule quotes figures apart from what they stand in. */
export function markOf(number: number, end = ''): string {
  const letters = Array.from(number.toString(26), (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
  return `¤${letters.join('')}${end}¤`;
}

/** The mark in an id; null of one without. */
export function markIn(id: string): string | null {
  return /^¤.+¤/.exec(id)?.[0] ?? null;
}

/** The id of something of a kind: the first, the second and so on of the plan. */
export function idOf(kind: string, ordinal: number): string {
  return `¤${kind}${ordinal}¤ <i>|"{{x}} *`;
}

/** What kind of thing an id under a key refers to. */
export function kindMeant(key: string, path: string): string {
  if (key === 'covers') return path.startsWith('/agreements') ? 'område' : 'punkt';
  return key === 'goals' ? 'mål' : 'åtgärd';
}

/** What kind of thing has its id at a path. */
export function kindAt(path: string): string {
  const [, list = ''] = /\/(\w+)\/\d+\/id$/.exec(path) ?? [];
  return { areas: 'område', items: 'punkt', goals: 'mål', actions: 'åtgärd' }[list] ?? list;
}
