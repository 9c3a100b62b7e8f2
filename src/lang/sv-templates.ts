import { quote } from '../findings/quote.ts';
import type { Is, TemplateWords } from '../report/template/problems.ts';
import type { Kind } from '../report/template/signatures.ts';
import { count, list } from './sv-words.ts';

/** Vad som är fel i en mall, på svenska. */
const templates: TemplateWords = {
  'template-too-large': ({ kilobytes, most }) =>
    `mallen är ${kilobytes} kB och får vara ${most} kB: flytta delar av den till delmallar`,
  'too-deep': ({ most }) =>
    `mer än ${most} block eller parenteser står i varandra här: flytta de inre till en delmall`,
  'too-much': ({ most }) =>
    `med allt som mallen tar in är den mer än ${most} satser: ta in mindre, eller skriv {{#each}}`,
  'null-character': () => 'här står ett nolltecken: spara filen som text i UTF-8',
  unclosed: ({ tag, close }) => `${tag} avslutas aldrig: skriv ${close}`,
  unopened: ({ tag }) => `${tag} avslutar inget som har börjat: ta bort det, eller börja blocket före`,
  'closed-as-other': ({ tag, close, found, onLine }) =>
    `${tag} avslutas med ${found} på rad ${onLine}: skriv ${close} före det`,
  unfinished: () => 'det som börjar här tar aldrig slut: skriv }}, eller --}} efter en kommentar',
  'stray-else': () =>
    '{{else}} hör inte till något block här: ett block har ett, efter det som gäller i det andra fallet',
  'this-within': ({ path }) => `"this" och ".." kan bara stå först i en sökväg, inte inne i ${quote(path)}`,
  unreadable: ({ text }) =>
    /^["']$/.test(text)
      ? `texten som börjar här tar aldrig slut: skriv ${text} efter den`
      : text.startsWith('}')
        ? 'något saknas före }}'
        : `${quote(text)} kan inte stå här: skriv ett namn, en text inom citattecken eller }}`,
  'unknown-name': ({ name, of, nearest, elsewhere, names }) => {
    const where = of === null ? 'här' : `i ${quote(of)}`;
    if (elsewhere !== null) return `det finns inget namn ${quote(name)} ${where}: skriv ${elsewhere}`;
    return `det finns inget namn ${quote(name)} ${where}: ${didYouMean(nearest) ?? oneOf(names)}`;
  },
  'name-of-no-object': ({ name, path, is }) => {
    if (is === 'list')
      return `${quote(path)} är en lista, och bara det som står i den har namn som ${quote(name)}: skriv {{#each ${path}}}`;
    return `${quote(path)} är ${things[is]} och har inga namn i sig: skriv ${path} utan ${quote(name)}`;
  },
  'above-all': ({ path }) =>
    `det finns inget ovanför det som "this" är här, så ${quote(path)} leder ingenstans: skicka med det som ett eget värde till delmallen`,
  'unknown-data': ({ name, nearest, names }) =>
    `det finns inget namn ${quote(`@${name}`)}: ${didYouMean(nearest === null ? null : `@${nearest}`) ?? oneOf(names.map((other) => `@${other}`))}`,
  'outside-each': ({ name }) => `@${name} betyder bara något inne i {{#each}}`,
  'data-above': ({ name }) =>
    `@${name} i ett yttre {{#each}} går inte att nå: ge det ett namn där det är, {{#each … as |sak nummer|}}`,
  'no-text': ({ text, is, instead }) => `${quote(text)} är ${things[is]} och ingen text: skriv ${instead}`,
  unescaped: ({ instead }) =>
    `en text skrivs aldrig som den är, för den kan innehålla vad som helst: skriv ${instead}; det som en hjälpare har gjort ofarligt förblir som det är`,
  literal: ({ text }) => `${quote(text)} är inget namn: skriv själva texten, utan klamrar`,
  'unknown-block': ({ name, nearest, names }) =>
    `det finns inget block ${quote(`#${name}`)}: ${didYouMean(nearest === null ? null : `#${nearest}`) ?? oneOf(names.map((other) => `#${other}`))}`,
  'no-block': ({ name, instead }) => `${quote(name)} är inget block: skriv ${instead}`,
  'needs-block': ({ name, instead }) => `${quote(name)} är ett block: skriv ${instead}`,
  'one-argument': ({ block, found }) =>
    `#${block} har fått ${count(found, 'värde', 'värden')} och tar ett: skriv {{#${block} areas}}, eller (and …) och (or …) kring flera`,
  'no-list': ({ text, is, instead }) => `${quote(text)} är ${things[is]} och ingen lista: skriv ${instead}`,
  'no-object': ({ text, is, instead }) =>
    `${quote(text)} är ${things[is]} och har inga namn att vara bland: skriv ${instead}`,
  'block-names': ({ block, most }) =>
    most === 0
      ? `#${block} ger inget namn här: ta bort as |…|`
      : `#${block} ger högst ${count(most, 'namn', 'namn')}: skriv as ${most === 1 ? '|sak|' : '|sak nummer|'}`,
  'name-of-helper': ({ name }) => `${quote(name)} är en hjälpare: välj ett annat namn i as |…|`,
  'name-as-helper': ({ name }) =>
    `${quote(name)} är ett namn och ingen hjälpare: ta bort det som står efter, eller skriv en hjälpare före`,
  'unknown-helper': ({ name, nearest, names }) =>
    `det finns ingen hjälpare ${quote(name)}: ${didYouMean(nearest) ?? oneOf(names)}`,
  'argument-count': ({ helper, found, form }) =>
    `${quote(helper)} har fått ${count(found, 'värde', 'värden')}: skriv som i ${form}`,
  'wrong-argument': ({ helper, text, wanted, is, instead, form }) =>
    `${quote(text)} är ${things[is]}, och ${quote(helper)} tar ${kinds[wanted]}: ${instead === null ? `skriv som i ${form}` : `skriv ${instead}`}`,
  'unknown-option': ({ helper, name, nearest, names }) =>
    `${quote(helper)} tar inget värde med namnet ${quote(name)}: ${didYouMean(nearest) ?? (names.length === 0 ? 'ta bort det' : oneOf(names))}`,
  'missing-language': ({ helper, language }) =>
    language === null
      ? `${quote(helper)} har ingen text: skriv sv="…", en="…" eller båda`
      : `${quote(helper)} har ingen text på ${language === 'sv' ? 'svenska' : 'engelska'}: skriv ${language}="…"`,
  'missing-filling': ({ name }) => `inget har skickats med för {${name}}: skriv ${name}=… efter texterna`,
  'unused-filling': ({ name, language }) =>
    `värdet ${quote(name)} har ingen plats i texten på ${language === 'sv' ? 'svenska' : 'engelska'}: skriv {${name}} i den`,
  'plural-form': ({ text }) => `${quote(text)} är inte en och flera: skriv som i "åtgärd|åtgärder"`,
  'no-such-value': ({ value, nearest, values }) =>
    `värdet är aldrig ${quote(value)} här: ${didYouMean(nearest) ?? oneOf(values)}`,
  'computed-lookup': ({ instead }) =>
    `vad "lookup" hittar här går inte att veta innan rapporten skrivs: skriv ${instead}`,
  'unknown-partial': ({ name, nearest, names }) =>
    `det finns ingen delmall ${quote(name)}: ${didYouMean(nearest) ?? oneOf(names)}`,
  'computed-partial': () =>
    'vilken delmall som menas här går inte att veta innan rapporten skrivs: skriv dess namn, med {{#if}} om det finns flera',
  'circular-partial': ({ chain }) =>
    `delmallen tar in sig själv (${chain.join(' → ')}): skriv {{#each}} över det som upprepas`,
  'partial-arguments': ({ found }) =>
    `en delmall har fått ${count(found, 'värde', 'värden')} utan namn och tar ett: skriv namn=värde för de andra`,
  'values-beside-no-object': ({ text, is }) =>
    `${quote(text)} är ${things[is]}, och värden med namn kan inte stå bredvid: ge även det ett namn, value=${text}`,
  'no-block-given': ({ name }) =>
    `{{> @partial-block}} har inget att skriva: ${name === null || name.includes('.') ? 'det hör hemma i en delmall' : `ta in delmallen med ett block, {{#> ${name}}}…{{/${name}}}`}`,
  'unwritten-block': ({ name }) =>
    `delmallen ${quote(name)} skriver inte blocket som den får: skriv {{> @partial-block}} i den, eller ta in den med {{> ${name}}}`,
  'unwritten-inline': ({ name, nearest }) =>
    `den inre delmallen ${quote(name)} tas aldrig in: ${didYouMean(nearest) ?? `skriv {{> ${name}}}`}`,
  'inline-name': () =>
    'en inre delmall har ett namn inom citattecken och inget mer: skriv {{#*inline "namn"}}',
  'inline-within-names': ({ names }) =>
    `en inre delmall kan inte stå inom as |${names.join(' ')}|: skriv den före det blocket`,
  decorator: ({ name }) =>
    `det finns inget som heter ${quote(name)} att skriva efter *: skriv {{#*inline "namn"}}, eller inget`,
};

export default templates;

/** Vad något är. */
const things: Readonly<Record<Is, string>> = {
  object: 'ett objekt',
  list: 'en lista',
  text: 'vanlig text',
  number: 'ett tal',
  figure: 'ett mått',
  prose: 'Markdown',
  day: 'en dag',
  truth: 'sant eller falskt',
  safe: 'en text som en hjälpare har gjort',
  nothing: 'inget',
  unknown: 'okänt',
};

/** Vad en hjälpare tar. */
const kinds: Readonly<Record<Kind, string>> = {
  anything: 'vad som helst',
  scalar: 'en text, ett tal, en dag eller sant och falskt',
  text: 'vanlig text',
  words: 'en text inom citattecken',
  number: 'ett tal',
  day: 'en dag',
  prose: 'Markdown',
  link: 'en länk',
  list: 'en lista',
  texts: 'en lista med texter',
  actors: 'en lista med aktörer',
  level: 'en rubriks nivå, från 1 till 6',
  plan: 'rapporten om en plan',
};

function didYouMean(nearest: string | null): string | null {
  return nearest === null ? null : `menade du ${quote(nearest)}?`;
}

/** Det som finns, så länge det går att överblicka. */
function oneOf(names: readonly string[]): string {
  if (names.length === 0) return 'det finns inga';
  return names.length > 24 ? 'se `plan schema report`' : `skriv ${list(names, 'eller')}`;
}
