import { action, list } from '../findings/english.ts';
import { listOf, quote } from '../findings/quote.ts';
import type { MisfitReason } from '../plan/misfits.ts';
import { type ActionName, defineRule } from './rule.ts';

/** Why a value does not fit, with the key it stands under and the words as written. */
export type NotInSchema = MisfitReason & {
  action: ActionName | null;
  /** The key that the value stands under, null for the file as a whole. */
  under: string | null;
  /** True for one of a list's items. */
  isItem: boolean;
  written: string;
};

export default defineRule({
  id: 'schema',
  severity: 'error',
  en: {
    summary: 'the file has the shape of a plan',
    why: 'Every key of a plan has one meaning and one spelling, so that a report can find it and a typo cannot hide it. What may be written is listed in the schema, with a description of each key that your editor shows.',
    message: (args: NotInSchema) => `${args.action ? `${action(args.action)}: ` : ''}${whatIsWrong(args)}`,
    remedy: (args) => whatToDo(args),
  },
});

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of keys',
};

function whatIsWrong(args: NotInSchema): string {
  const under = `\`${args.under ?? ''}\``;
  const value = `${quote(args.written)} under ${under}`;
  switch (args.misfit) {
    case 'unknown-key':
      return `the key ${quote(args.key)} means nothing here`;
    case 'missing-key':
      return `\`${args.key}\` is missing`;
    case 'wrong-type': {
      const found = types[args.found] ?? args.found;
      const expected = list(
        args.expected.map((type) => types[type] ?? type),
        'or',
      );
      return args.under === null
        ? `the file is ${found}, and should be ${expected}`
        : `${value} is ${found}, and should be ${expected}`;
    }
    case 'not-in-list':
      return `${quote(args.written)} is not one of the words for ${under}`;
    case 'no-such-day':
      return `${value} is not a day of the calendar, written YYYY-MM-DD`;
    case 'unquoted-id':
      return `the id ${args.written} is not in quotes, so it is read as the number ${args.read}`;
    case 'spaces-in-id':
      return `${value} is not an id: an id has no spaces`;
    case 'spaces-in-key':
      return `the id ${quote(args.key)} has spaces, so nothing can refer to it`;
    case 'blank':
      return args.isItem ? `an item of ${under} is blank` : `${under} is blank`;
    case 'no-keys':
      return `${under} has no keys`;
    case 'too-small':
      return `${value} is less than ${String(args.least)}`;
    case 'too-large':
      return `${value} is more than ${String(args.most)}`;
    case 'wrong-format':
      return `the format ${quote(args.written)} is not one that this version reads`;
    case 'no-web-address':
      return `${value} is no web address`;
    case 'unknown-rule':
      return `${quote(args.written)} is no rule`;
    case 'number-of-what':
      return `${value} is a number, and does not say of what`;
    case 'unacceptable-rule':
      return `findings of ${quote(args.written)} cannot be accepted`;
  }
}

function whatToDo(args: NotInSchema): string {
  switch (args.misfit) {
    case 'unknown-key':
      if (args.nearest !== null) return `did you mean ${quote(args.nearest)}?`;
      if (/\s/.test(args.key))
        return 'if it belongs to the text before it, put that whole text in quotes: between { } a comma begins a new key';
      return args.allowed.length === 1
        ? `the only key is ${list(args.allowed)}`
        : `the keys are ${list(args.allowed)}`;
    case 'missing-key':
      if (args.example?.isListItem)
        return `add \`${args.key}:\` and under it a list, such as \`- ${args.example.text}\`, with the other keys below it`;
      return `add \`${args.key}:${args.example ? ` ${args.example.text}` : ''}\``;
    case 'wrong-type':
      if (args.under === null)
        return 'begin every line at the margin with a key and a colon, such as `title:`';
      if (args.expected.includes('string')) return 'put it in quotes if it is text';
      if (args.example?.isListItem)
        return `begin each item with a dash, such as \`- ${args.example.text}\`, with the other keys below it`;
      if (args.expected.includes('array')) return `write it as a list: ${listOf(args.written)}`;
      if (args.expected.includes('boolean')) return 'write true or false';
      if (!args.expected.includes('object')) return 'write it in figures';
      return `write it like this: ${args.example?.text ?? '{}'}`;
    case 'not-in-list':
      return args.nearest === null
        ? `write ${list(args.allowed, 'or')}`
        : `did you mean ${quote(args.nearest)}?`;
    case 'no-such-day':
      return 'write a day that exists, such as 2026-03-31, without a time of day';
    case 'unquoted-id':
      return `write "${args.written}": in quotes it stays as it is, and 1.10 does not become 1.1`;
    case 'spaces-in-id':
      return args.nearest === null
        ? 'register the body under `actors`, and write its id here; several ids make a list: [ks, polisen]'
        : `did you mean ${quote(args.nearest)}?`;
    case 'spaces-in-key':
      return `write ${args.better}: here and where it is referred to; the full name goes under \`name\``;
    case 'blank':
      if (args.isItem) return 'write a value, or remove the item';
      return args.isNeeded ? 'write a value' : 'write a value, or remove the key';
    case 'no-keys':
      return `the keys are ${list(args.allowed)}`;
    case 'too-small':
      return `write ${String(args.least)} or more`;
    case 'too-large':
      return `write ${String(args.most)} or less`;
    case 'wrong-format':
      return 'write `format: 1`';
    case 'no-web-address':
      return 'write it whole, such as https://www.example.se';
    case 'unknown-rule':
      return args.nearest === null
        ? '`plan explain --list` shows every rule'
        : `did you mean ${quote(args.nearest)}?`;
    case 'number-of-what':
      return `write \`${args.example}\``;
    case 'unacceptable-rule':
      return 'take the entry away, and mend what the findings say';
  }
}
