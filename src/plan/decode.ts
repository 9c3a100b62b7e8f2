import { Source } from '../findings/source.ts';
import type { Fault } from './fault.ts';

/** The text of a file, or what keeps its bytes from being text. */
export interface Decoded {
  source: Source;
  faults: Fault[];
  /** False when the source is at best a likeness of what somebody wrote. */
  isText: boolean;
}

/** Lines told of; a file full of them is no text, and ten lines say so. */
const mostLinesWithControls = 10;
// What YAML 1.2 lets no file contain (https://yaml.org/spec/1.2.2/#51-character-set), surrogates aside.
const unprintable = /[\uFFFE\uFFFF]|[^\P{Cc}\t\n\r\u0085]/gu;

/** Reads bytes as UTF-8, the encoding of a plan. Where they are not, the source holds a readable likeness. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return noText(path, { fault: 'utf16', span: { start: 0, end: 0 } });
  }
  const source = new Source(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (bytes.subarray(0, 8000).includes(0)) {
    return noText(path, { fault: 'binary', span: { start: 0, end: 0 } });
  }
  const bad = firstBadByte(bytes, source.text);
  return { source, faults: bad ? [bad] : controlCharacters(source), isText: !bad };
}

function noText(path: string, fault: Fault): Decoded {
  return { source: new Source(path, ''), faults: [fault], isText: false };
}

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** A replacement character in the likeness is a bad byte unless the file really holds U+FFFD (EF BF BD). */
function firstBadByte(bytes: Uint8Array, likeness: string): Fault | null {
  let at = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
  let from = 0;
  for (let start = likeness.indexOf('\uFFFD'); start >= 0; start = likeness.indexOf('\uFFFD', from)) {
    at += new TextEncoder().encode(likeness.slice(from, start)).length;
    if (!startsWith(bytes.subarray(at), 0xef, 0xbf, 0xbd)) return badByte(bytes[at] ?? 0, start);
    at += 3;
    from = start + 1;
  }
  return null;
}

function badByte(byte: number, start: number): Fault {
  return {
    fault: 'not-utf8',
    byte: `0x${byte.toString(16).toUpperCase()}`,
    guess: byte >= 0xa0 ? String.fromCharCode(byte) : null,
    span: { start, end: start + 1 },
  };
}

function controlCharacters(source: Source): Fault[] {
  const faults: Fault[] = [];
  const lines = new Set<number>();
  for (const { 0: character, index } of source.text.matchAll(unprintable)) {
    const line = source.lineOf(index);
    if (lines.has(line)) continue;
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    faults.push({ fault: 'control-character', code: `U+${code}`, span: { start: index, end: index + 1 } });
    if (lines.add(line).size === mostLinesWithControls) break;
  }
  return faults;
}
