import type { Actor } from '../plan/model.ts';

/** True for an actor that stands for several of a kind: it has an `each`, or its name begins like one. */
export function meansEach({ each, name }: Actor): boolean {
  return each !== undefined || /^(respektive|varje|var och en|each|every|respective)\s/i.test(name);
}

/** True for a name that says itself that it is left open who is meant, such as “Berörda nämnder” or “Polisen m.fl.”. */
export function leavesOpenWho(name: string): boolean {
  if (andOthers.test(name) || thoseConcerned.test(name)) return true;
  const [body = ''] = name.split(concern);
  return body.split(joint).some((part) => someOfMany.test(part));
}

const andOthers =
  /(?<!\p{L})(m\.?\s?fl|bl\.?\s?a|etc|et al)(?!\p{L})|(?<!\p{L})(bland andra|among others)(?!\p{L})/iu;

/** Words that mean whoever it turns out to be, wherever they stand. */
const thoseConcerned = new RegExp(
  [
    String.raw`(?<!\p{L})(berör(d|t|da)|relevanta?|lämplig(t|a)?|aktuel(l|lt|la)|relevant|appropriate)(?!\p{L})`,
    String.raw`^(concerned|affected)\s|\s(concerned|affected)$`,
  ].join('|'),
  'iu',
);

/** Words that mean some of many, where they begin a name: “brott och andra problem” is nobody’s name. */
const someOfMany =
  /^(vissa|flera|andra|några|diverse|olika|ett antal|certain|several|other|some|various|a number of)\s/i;

/** Before what a body is concerned with, its name says who it is; what follows says about what. */
const concern = /\s(?:för|mot|om|for|against|on)\s/i;

const joint = /\s*[,;/&]\s*|\s(?:och|samt|eller|med|and|or|with)\s/i;
