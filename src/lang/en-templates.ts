import { count, list } from '../findings/english.ts';
import { quote } from '../findings/quote.ts';
import type { Is, TemplateWords } from '../report/template/problems.ts';
import type { Kind } from '../report/template/signatures.ts';

/** What is wrong with a template, in English. */
const templates: TemplateWords = {
  'template-too-large': ({ kilobytes, most }) =>
    `the template is ${kilobytes} kB, and may be ${most} kB: move parts of it to partials`,
  'too-deep': ({ most }) =>
    `more than ${most} blocks or parentheses stand in each other here: move the inner ones to a partial`,
  'too-much': ({ most }) =>
    `with all that it includes, the template is more than ${most} statements: include less, or write {{#each}}`,
  'null-character': () => 'there is a null character here: save the file as text in UTF-8',
  unclosed: ({ tag, close }) => `${tag} is never closed: write ${close}`,
  unopened: ({ tag }) => `${tag} closes nothing that is open: take it away, or open it before`,
  'closed-as-other': ({ tag, close, found, onLine }) =>
    `${tag} is closed by ${found} on line ${onLine}: write ${close} before that`,
  unfinished: () => 'what begins here is never ended: write }}, or --}} after a comment',
  'stray-else': () =>
    '{{else}} belongs to no block here: a block has one, after what it is the other case of',
  'this-within': ({ path }) => `"this" and ".." can only begin a path, not stand within ${quote(path)}`,
  unreadable: ({ text }) =>
    /^["']$/.test(text)
      ? `the text that begins here is never ended: write ${text} after it`
      : text.startsWith('}')
        ? 'something is missing before }}'
        : `${quote(text)} cannot stand here: a name, a text in quotes or }} was expected`,
  'unknown-name': ({ name, of, nearest, elsewhere, names }) => {
    const where = of === null ? 'here' : `in ${quote(of)}`;
    if (elsewhere !== null) return `there is no name ${quote(name)} ${where}: write ${elsewhere}`;
    return `there is no name ${quote(name)} ${where}: ${didYouMean(nearest) ?? oneOf(names)}`;
  },
  'name-of-no-object': ({ name, path, is }) => {
    if (is === 'list')
      return `${quote(path)} is a list, and only its items have names like ${quote(name)}: write {{#each ${path}}}`;
    return `${quote(path)} is ${things[is]} and has no names within it: write ${path} without ${quote(name)}`;
  },
  'above-all': ({ path }) =>
    `there is nothing above what "this" is here, so ${quote(path)} leads nowhere: in a partial, hand it over as a value of its own`,
  'unknown-data': ({ name, nearest, names }) =>
    `there is no name ${quote(`@${name}`)}: ${didYouMean(nearest === null ? null : `@${nearest}`) ?? oneOf(names.map((other) => `@${other}`))}`,
  'outside-each': ({ name }) => `@${name} means something within {{#each}} alone`,
  'data-above': ({ name }) =>
    `the @${name} of an outer {{#each}} cannot be reached: name it where it is, {{#each … as |item index|}}`,
  'no-text': ({ text, is, instead }) => `${quote(text)} is ${things[is]} and no text: write ${instead}`,
  unescaped: ({ instead }) =>
    `text is never written as it is, for it may hold anything: write ${instead}; what a helper has made safe stays so`,
  literal: ({ text }) => `${quote(text)} is no name: write the text itself, without braces`,
  'unknown-block': ({ name, nearest, names }) =>
    `there is no block ${quote(`#${name}`)}: ${didYouMean(nearest === null ? null : `#${nearest}`) ?? oneOf(names.map((other) => `#${other}`))}`,
  'no-block': ({ name, instead }) => `${quote(name)} is no block: write ${instead}`,
  'needs-block': ({ name, instead }) => `${quote(name)} is a block: write ${instead}`,
  'one-argument': ({ block, found }) =>
    `#${block} is given ${count(found, 'value')}, and takes one: write {{#${block} areas}}, or (and …) and (or …) round several`,
  'no-list': ({ text, is, instead }) => `${quote(text)} is ${things[is]} and no list: write ${instead}`,
  'no-object': ({ text, is, instead }) =>
    `${quote(text)} is ${things[is]}, and has no names to be within: write ${instead}`,
  'block-names': ({ block, most }) =>
    most === 0
      ? `#${block} names nothing: take away as |…| here`
      : `#${block} names at most ${count(most, 'thing')}: write as ${most === 1 ? '|item|' : '|item index|'}`,
  'name-of-helper': ({ name }) => `${quote(name)} is a helper: choose another name in as |…|`,
  'name-as-helper': ({ name }) =>
    `${quote(name)} is a name and no helper: take away what stands after it, or write a helper before it`,
  'unknown-helper': ({ name, nearest, names }) =>
    `there is no helper ${quote(name)}: ${didYouMean(nearest) ?? oneOf(names)}`,
  'argument-count': ({ helper, found, form }) =>
    `${quote(helper)} is given ${count(found, 'value')}: write as in ${form}`,
  'wrong-argument': ({ helper, text, wanted, is, instead, form }) =>
    `${quote(text)} is ${things[is]}, and ${quote(helper)} takes ${kinds[wanted]}: ${instead === null ? `write as in ${form}` : `write ${instead}`}`,
  'unknown-option': ({ helper, name, nearest, names }) =>
    `${quote(helper)} takes no value called ${quote(name)}: ${didYouMean(nearest) ?? (names.length === 0 ? 'take it away' : oneOf(names))}`,
  'missing-language': ({ helper, language }) =>
    language === null
      ? `${quote(helper)} has no text: write sv="…", en="…" or both`
      : `${quote(helper)} has no text in ${language === 'sv' ? 'Swedish' : 'English'}: write ${language}="…"`,
  'missing-filling': ({ name }) => `nothing is given for {${name}}: write ${name}=… after the texts`,
  'unused-filling': ({ name, language }) =>
    `the value ${quote(name)} has no place in the ${language === 'sv' ? 'Swedish' : 'English'} text: write {${name}} in it`,
  'plural-form': ({ text }) => `${quote(text)} is not one and many: write as in "action|actions"`,
  'no-such-value': ({ value, nearest, values }) =>
    `${quote(value)} is never the value here: ${didYouMean(nearest) ?? oneOf(values)}`,
  'computed-lookup': ({ instead }) =>
    `what "lookup" finds here cannot be known before the report is written: write ${instead}`,
  'unknown-partial': ({ name, nearest, names }) =>
    `there is no partial ${quote(name)}: ${didYouMean(nearest) ?? oneOf(names)}`,
  'computed-partial': () =>
    'which partial is meant here cannot be known before the report is written: write its name, with {{#if}} where there are several',
  'circular-partial': ({ chain }) =>
    `the partial includes itself (${chain.join(' → ')}): write {{#each}} over what repeats`,
  'partial-arguments': ({ found }) =>
    `a partial is given ${count(found, 'value')} without a name, and takes one: write name=value for others`,
  'values-beside-no-object': ({ text, is }) =>
    `${quote(text)} is ${things[is]}, and values with names cannot stand beside it: give it a name too, value=${text}`,
  'no-block-given': ({ name }) =>
    `{{> @partial-block}} has nothing to write: ${name === null || name.includes('.') ? 'it belongs in a partial' : `include the partial with a block, {{#> ${name}}}…{{/${name}}}`}`,
  'unwritten-block': ({ name }) =>
    `the partial ${quote(name)} does not write the block it is given: write {{> @partial-block}} in it, or include it as {{> ${name}}}`,
  'unwritten-inline': ({ name, nearest }) =>
    `nothing includes the inline partial ${quote(name)}: ${didYouMean(nearest) ?? `write {{> ${name}}}`}`,
  'inline-name': () => 'an inline partial has a name in quotes and nothing else: write {{#*inline "name"}}',
  'inline-within-names': ({ names }) =>
    `an inline partial cannot stand within as |${names.join(' ')}|: write it before that block`,
  decorator: ({ name }) => `there is no decorator ${quote(name)}: write {{#*inline "name"}}, or nothing`,
};

export default templates;

/** What something is. */
const things: Readonly<Record<Is, string>> = {
  object: 'an object',
  list: 'a list',
  text: 'plain text',
  number: 'a number',
  figure: 'a figure',
  prose: 'Markdown',
  day: 'a day',
  truth: 'true or false',
  safe: 'a text that a helper has made',
  nothing: 'nothing',
  unknown: 'unknown',
};

/** What a helper takes. */
const kinds: Readonly<Record<Kind, string>> = {
  anything: 'anything',
  scalar: 'a text, a number, a day or a truth',
  text: 'plain text',
  words: 'a text in quotes',
  number: 'a number',
  day: 'a day',
  prose: 'Markdown',
  link: 'a link',
  list: 'a list',
  texts: 'a list of texts',
  actors: 'a list of actors',
  level: 'the level of a heading, from 1 to 6',
  plan: 'the report of a plan',
};

function didYouMean(nearest: string | null): string | null {
  return nearest === null ? null : `did you mean ${quote(nearest)}?`;
}

/** What there is, as far as it can be taken in. */
function oneOf(names: readonly string[]): string {
  if (names.length === 0) return 'there are none';
  return names.length > 24 ? 'see `plan schema report`' : `write ${list(names, 'or')}`;
}
