import type { Actor } from '../plan/model.ts';

// In lower case, and letters by their ranges: `\p{L}` and `i` cost 8 ms to compile.

/** True for an actor that stands for several of a kind: it has an `each`, or its name begins like one. */
export function meansEach({ each, name }: Actor): boolean {
  return each !== undefined || eachOfMany.test(name.toLowerCase());
}

/** True for a name that says itself that it is left open who is meant, such as “Berörda nämnder” or “Polisen m.fl.”. */
export function leavesOpenWho(name: string): boolean {
  const lower = name.toLowerCase();
  if (andOthers.test(lower) || thoseConcerned.test(lower) || notYet.test(lower)) return true;
  const [body = ''] = lower.split(concern);
  return body.split(joint).some((part) => someOfMany.test(part));
}

const eachOfMany = /^(respektive|varje|var och en|each|every|respective)\s/;

const andOthers =
  /(?<![a-z\u00aa-\u024f])(m\.?\s?fl|bl\.?\s?a|etc|et al|bland andra|among others)(?![a-z\u00aa-\u024f])/;

/** Words that mean whoever it turns out to be, wherever they stand. */
const thoseConcerned = new RegExp(
  [
    String.raw`(?<![a-z\u00aa-\u024f])(berör(d|t|da)|relevanta?|lämplig(t|a)?|aktuel(l|lt|la)|appropriate)(?![a-z\u00aa-\u024f])`,
    String.raw`^(concerned|affected)\s|\s(concerned|affected)$`,
  ].join('|'),
);

/** Words that say that nobody is named yet. */
const notYet =
  /^((ej|inte|not yet|not) (utsedd|bestämd|beslutad|klart?|appointed|decided)|utses|vakant|vacant|tbd|to be (decided|appointed))(?![a-z\u00aa-\u024f])/;

/** Words that mean some of many, where they begin a name: “brott och andra problem” is nobody’s name. */
const someOfMany =
  /^(vissa|flera|andra|några|diverse|olika|ett antal|certain|several|other|some|various|a number of)\s/;

/** Before what a body is concerned with, its name says who it is; what follows says about what. */
const concern = /\s(?:för|mot|om|for|against|on)\s/;

const joint = /\s*[,;/&]\s*|\s(?:och|samt|eller|med|and|or|with)\s/;
