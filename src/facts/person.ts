import { givenNames } from './given-names.ts';

/**
 * True for a name that looks like a private person’s: a common given name or initials and a family name, perhaps with
 * a title before or a function beside it. Swedish names; a body that is named after somebody is none.
 */
export function looksLikePerson(name: string): boolean {
  return name.split(joint).some((part) => {
    const words = part.trim().split(/\s+/);
    const index = words.findIndex(isTitle);
    return isPersonsName(words.slice(index + 1)) || isPersonsName(words.slice(0, Math.max(index, 0)));
  });
}

const joint = /[,;:()/&]|\s[–-]\s|\s(?:och|samt|and)\s/;

function isPersonsName(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  const isInitials = initials.test(first);
  if (!isInitials && !isGivenName(first)) return false;
  const families = rest.filter(
    (word, i) => i === rest.length - 1 || !(isGivenName(word) || initials.test(word) || particle.test(word)),
  );
  return families.length > 0 && families.length <= (isInitials ? 1 : 2) && families.every(isFamilyName);
}

/** `Anna`, and `Lars-Åke` by its first half. */
function isGivenName(word: string): boolean {
  const [first = '', second = first, ...others] = word.split('-');
  return others.length === 0 && [first, second].every(isCapitalised) && givenNames.has(first.toLowerCase());
}

function isCapitalised(word: string): boolean {
  const lower = word.toLowerCase();
  return word.slice(0, 1) !== lower.slice(0, 1) && word.slice(1) === lower.slice(1);
}

/** One word with a capital letter, or two with a hyphen, that is no abbreviation and no word for a body. */
function isFamilyName(word: string): boolean {
  return /^(?:\p{Lu}['’])?\p{Lu}[\p{L}]*\p{Ll}(?:-\p{Lu}\p{L}*\p{Ll})?$/u.test(word) && !body.test(word);
}

// Capitals by their ranges: `\p{Lu}` and `i` cost milliseconds to compile, and these are looked for in every name.
const initials = /^[A-Z\u00c0-\u00de]\.(?:-?[A-Z\u00c0-\u00de]\.)*$/;
const particle = /^(?:von|af|av|de|del|della|da|dos|van|der|den|al|el|bin|ibn|ben|la|le)$/;
const titles = [
  ...['chef', 'chefen', 'rektor', 'rektorn', 'ordförande', 'samordnare', 'samordnaren'],
  ...[
    'direktör',
    'direktören',
    'strateg',
    'ledare',
    'sekreterare',
    'handläggare',
    'kurator',
    'coordinator',
    'director',
    'manager',
    'officer',
  ],
];

function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return titles.some((title) => lower.endsWith(title));
}

/** Words that end the name of a body named after somebody: “Karl Johansskolan”, “Sofia Församling”. */
const body =
  /(?:skola|skolan|skolor|gården|huset|hemmet|stiftelse|stiftelsen|förvaltningen|nämnden|enheten|kyrka|kyrkan|församling|församlingen|förening|föreningen|fonden|biblioteket|gruppen|rådet|mottagning|mottagningen|gymnasium|gymnasiet|centrum|akademi|akademin|byrån|bolaget)$|^(?:minne|fond|kommun|stad|län|distrikt|center|centre|school|church|office|trust|house|park|foundation|institute|society|association|hospital|unit|aid|police)$/i;
