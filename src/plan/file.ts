import { decode } from './decode.ts';
import { readYaml, type YamlText } from './read.ts';

/** Reads the bytes of a file as YAML, whatever they are: what keeps them from being text is a fault as well. */
export function readFile(path: string, bytes: Uint8Array): YamlText {
  const { source, faults, isText } = decode(path, bytes);
  if (!isText)
    return { source, data: undefined, faults, locate: () => ({ start: 0, end: 0 }), comments: () => [] };
  const text = readYaml(source);
  if (faults.length === 0) return text;
  const lines = new Set(faults.map(({ span }) => source.lineOf(span.start)));
  const others = text.faults.filter(({ span }) => !lines.has(source.lineOf(span.start)));
  return { ...text, faults: [...faults, ...others] };
}
