import { quote } from '../findings/quote.ts';
import type { FaultReason } from '../plan/fault.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'yaml-syntax',
  severity: 'error',
  en: {
    summary: 'the file can be read as YAML',
    why: 'A plan file is YAML: keys, colons, and indentation that says what belongs to what. When that cannot be followed, nothing after it can be trusted, so the rest of the file is judged only once it is mended.',
    message: (args: FaultReason) => whatIsWrong(args),
    note: () => 'the first one is here',
    remedy: (args) => whatToDo(args),
  },
});

function whatIsWrong(fault: FaultReason): string {
  switch (fault.fault) {
    case 'empty':
      return 'the file is empty';
    case 'not-utf8':
      return `the file is not UTF-8: the byte ${fault.byte} here is no character${fault.guess === null ? '' : ` (it would be ${quote(fault.guess)} in Windows-1252)`}`;
    case 'utf16':
      return 'the file is UTF-16, and a plan is UTF-8';
    case 'binary':
      return 'the file is not text';
    case 'control-character':
      return `the control character ${fault.code} may not stand in a plan`;
    case 'tab':
      return 'there is a tab where there should be spaces';
    case 'no-break-space':
      return 'there is a no-break space where there should be an ordinary space';
    case 'bullet':
      return `${quote(fault.bullet)} is no list dash`;
    case 'curly-quotes':
      return 'these are no quotation marks to YAML: they become part of the text';
    case 'unclosed':
      return `this is opened and never closed: \`${fault.closing}\` is missing`;
    case 'colon-in-value':
      return 'a value with a colon and a space in it is not in quotes';
    case 'no-space-after-colon':
      return 'the space after the colon is missing';
    case 'no-colon':
      return 'a key without a colon after it';
    case 'indentation':
      return 'the indentation does not fit the lines above';
    case 'list-on-key-line':
      return 'a list item is on the line of its key';
    case 'reserved-character':
      return `a value cannot begin with ${quote(fault.character)} unless it is in quotes`;
    case 'escape':
      return `${quote(fault.escape)} means nothing inside double quotes`;
    case 'unexpected':
      return `${quote(fault.text)} was not expected here`;
    case 'duplicate-key':
      return `the key ${quote(fault.key)} stands twice in the same entry`;
    case 'missing-dash':
      return 'the entry above has an `id` already: the dash before this one is missing';
    case 'collection-key':
      return 'a key has to be a plain word';
    case 'several-documents':
      return 'a second document begins here, after `---`';
    case 'yaml-version':
      return `the file asks for YAML ${fault.version}, in which words such as no and on change their meaning`;
    case 'directive':
      return 'a line that begins with % is no part of a plan';
    case 'tag':
      return `the tag ${quote(fault.tag)} is no part of a plan`;
    case 'unknown-alias':
      return `*${fault.alias} refers to an anchor that is not above it`;
    case 'circular-alias':
      return `*${fault.alias} refers to what it stands in itself`;
    case 'alias-bomb':
      return `aliases make the file more than ${String(fault.limit)} values larger than it is written`;
    case 'too-deep':
      return 'the file is nested too deeply to be a plan';
  }
}

function whatToDo(fault: FaultReason): string {
  switch (fault.fault) {
    case 'empty':
      return 'a plan begins with `format: 1`, `title:` and `areas:`';
    case 'not-utf8':
    case 'utf16':
      return 'save the file as UTF-8 in your editor';
    case 'binary':
      return 'give the path of a plan file; a Word or PDF document has to be written down as one first';
    case 'control-character':
      return 'remove it; it often comes with text pasted from a document';
    case 'tab':
      return 'indent with spaces, two for each level';
    case 'no-break-space':
      return 'write an ordinary space instead; it often comes with text pasted from a document';
    case 'bullet':
      return 'begin each item with `- `';
    case 'curly-quotes':
      return `write straight quotes: ${quote(fault.text)}`;
    case 'unclosed':
      return `put \`${fault.closing}\` where it ends`;
    case 'colon-in-value':
      return 'put the whole value in quotes';
    case 'no-space-after-colon':
      return 'write `key: value`';
    case 'no-colon':
      return 'write `key: value`, or indent the line if it goes on with the value above';
    case 'indentation':
      return 'give the keys of one entry the same indentation, and what belongs to a key two spaces more';
    case 'list-on-key-line':
      return 'begin the list on the next line, two spaces in';
    case 'reserved-character':
      return 'put the value in quotes';
    case 'escape':
      return 'write it in single quotes, where a backslash is only a backslash';
    case 'unexpected':
      return 'look at the line above: a quote, a bracket or a colon may be missing or too many';
    case 'duplicate-key':
      return 'keep one of them';
    case 'missing-dash':
      return 'begin the entry with a dash, `- id:`, with its dash below that of the entry above';
    case 'collection-key':
      return 'write a word before the colon; text in square or curly brackets needs quotes';
    case 'several-documents':
      return 'keep one plan in each file';
    case 'yaml-version':
    case 'directive':
      return 'remove the line; a plan is YAML 1.2';
    case 'tag':
      return 'remove it, and put the value in quotes if it is text';
    case 'unknown-alias':
      return 'put the value in quotes if the asterisk is part of the text';
    case 'circular-alias':
    case 'alias-bomb':
      return 'write the values out instead';
    case 'too-deep':
      return 'look for brackets that are opened and never closed';
  }
}
