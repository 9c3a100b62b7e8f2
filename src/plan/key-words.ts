/** Swedish words that a writer may put where the file format has an English key; the first free one is meant. */
const keys: Readonly<Record<string, readonly string[]>> = {
  aktör: ['actors', 'with'],
  aktörer: ['actors', 'with'],
  anmärkning: ['note'],
  ansvar: ['lead'],
  ansvarig: ['lead'],
  anteckning: ['note'],
  avsnitt: ['sections'],
  beskrivning: ['text'],
  beslut: ['decisions', 'decided'],
  beslutad: ['decisions', 'decided'],
  datum: ['date'],
  deltagare: ['members', 'with'],
  deltar: ['members', 'with'],
  diarienummer: ['registration', 'reference'],
  dokument: ['document'],
  flyttad: ['moved'],
  förkortning: ['short'],
  giltig: ['valid'],
  giltighetstid: ['valid'],
  grupper: ['groups'],
  gäller: ['valid'],
  incidenter: ['incidents'],
  indikator: ['indicator'],
  kommentar: ['note'],
  kommun: ['organisation'],
  kostnad: ['cost'],
  logg: ['log'],
  lägesbild: ['situation'],
  medlemmar: ['members'],
  medverkande: ['with', 'members'],
  medverkar: ['with', 'members'],
  mål: ['goals', 'target'],
  målgrupp: ['target_group'],
  namn: ['name', 'title'],
  nivå: ['level'],
  nivåer: ['levels'],
  nr: ['id'],
  nummer: ['id'],
  när: ['when'],
  område: ['areas'],
  områden: ['areas'],
  organization: ['organisation'],
  paragraf: ['reference'],
  rubrik: ['title'],
  samverkan: ['with'],
  språk: ['language'],
  syfte: ['purpose', 'mandate'],
  tid: ['when'],
  tidplan: ['when'],
  tidsplan: ['when'],
  titel: ['title'],
  träffas: ['meets'],
  uppdrag: ['mandate'],
  uppföljning: ['follow_up', 'log'],
  vad: ['title'],
  vem: ['lead'],
  åtgärd: ['actions', 'title'],
  åtgärder: ['actions'],
};

/** Words that a writer may put where the file format has one of its own, beside those that the schema gives. */
const words: Readonly<Record<string, readonly string[]>> = {
  antagande: ['adopted'],
  avdelning: ['unit'],
  avslutad: ['done'],
  avslutat: ['done'],
  beslut: ['adopted'],
  beslutad: ['adopted'],
  chef: ['function'],
  'delvis genomfört': ['partly-done'],
  'delvis klar': ['partly-done'],
  'delvis klart': ['partly-done'],
  'ej genomförd': ['not-started'],
  'ej påbörjat': ['not-started'],
  fastställd: ['adopted'],
  fel: ['error'],
  fullföljd: ['done'],
  fullmäktige: ['council'],
  genomfört: ['done'],
  'inte påbörjad': ['not-started'],
  'inte påbörjat': ['not-started'],
  inställd: ['cancelled'],
  klar: ['done'],
  klart: ['done'],
  löpande: ['ongoing'],
  nedlagd: ['cancelled'],
  nämnd: ['board'],
  planerat: ['planned'],
  polis: ['authority'],
  påbörjad: ['ongoing'],
  påbörjat: ['ongoing'],
  pågående: ['ongoing'],
  slutförd: ['done'],
  slutfört: ['done'],
  styrelse: ['board'],
  utkast: ['draft'],
  vilande: ['paused'],
  warn: ['warning'],
};

/** The key that a Swedish word means, if it is among those that may stand here. */
export function englishKey(word: string, allowed: readonly string[]): string | null {
  return meant(keys, word, allowed);
}

/** The word of the format that another word means, if it is among those that may stand here. */
export function englishWord(word: string, allowed: readonly string[]): string | null {
  return meant(words, word, allowed);
}

function meant(table: typeof keys, word: string, allowed: readonly string[]): string | null {
  const folded = word.trim().toLowerCase();
  const candidates = Object.hasOwn(table, folded) ? table[folded] : undefined;
  return candidates?.find((candidate) => allowed.includes(candidate)) ?? null;
}
