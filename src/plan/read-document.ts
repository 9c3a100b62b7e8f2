import { Composer, type CST, type Document, Lexer, Parser } from 'yaml';
import type { Fault } from './fault.ts';
import { isUnclosed } from './read-faults.ts';

/**
 * Levels of lists and mappings in each other; plans have eight. The composer calls itself for each, and V8 ends the
 * whole process when a pattern has to be compiled at the end of the stack. Flow lists 785 deep have filled it.
 */
const deepest = 200;

/** Parses the text of a file. What is wrong with the file as a whole is a fault; the rest the document says. */
export function readDocument(text: string): { document: Document.Parsed; faults: Fault[] } {
  const { tokens, tooDeepAt } = tokensOf(text);
  if (tooDeepAt !== null) return readAbove(text, tooDeepAt);
  const [document, second] = compose(tokens, text.length);
  if (!second) return { document, faults: [] };
  const start = second.range[0];
  const end = start + text.slice(start).search(/\r?\n|$/);
  return { document, faults: [{ fault: 'several-documents', span: { start, end } }] };
}

/** Some faults make the parser put every line that follows one level deeper; then they are what is wrong. */
function readAbove(text: string, tooDeepAt: number): { document: Document.Parsed; faults: Fault[] } {
  const above = text.slice(0, tooDeepAt);
  const [document] = compose(tokensOf(above).tokens, above.length);
  document.errors = document.errors.filter((error) => !isUnclosed(error));
  if (document.errors.length > 0) return { document, faults: [] };
  return { document, faults: [{ fault: 'too-deep', span: { start: tooDeepAt, end: tooDeepAt + 1 } }] };
}

function tokensOf(text: string): { tokens: CST.Token[]; tooDeepAt: number | null } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > deepest) return { tokens, tooDeepAt: offset };
  }
  return { tokens: [...tokens, ...parser.end()], tooDeepAt: null };
}

function compose(tokens: readonly CST.Token[], length: number): [Document.Parsed, ...Document.Parsed[]] {
  const composer = new Composer({
    prettyErrors: false,
    version: '1.2',
    // The composer compares every key with every other: 50,000 keys take seconds. `readYaml` finds them as it goes.
    uniqueKeys: false,
  });
  return [...composer.compose(tokens, true, length)] as [Document.Parsed, ...Document.Parsed[]];
}
