import { decode } from './decode.ts';
import { readFile } from './file.ts';
import type { Plan } from './model.ts';
import { isPlan } from './schema.ts';
import { isMapping } from './walk.ts';

/**
 * Reads versions of one plan file, of which each has most of the one before: an action that is written as it was is not
 * read again. Null for what cannot be read whole as a plan.
 */
export function readerOfVersions(): (path: string, bytes: Uint8Array) => Plan | null {
  const known = new Map<string, unknown>();
  const read = (text: string): unknown => {
    if (!known.has(text)) known.set(text, dataOf(text));
    return known.get(text);
  };
  return (path, bytes) => {
    const data = inParts(path, bytes, read) ?? whole(path, bytes);
    return isPlan(data) ? data : null;
  };
}

function whole(path: string, bytes: Uint8Array): unknown {
  const { data, faults } = readFile(path, bytes);
  return faults.length > 0 ? undefined : data;
}

function dataOf(text: string): unknown {
  return whole('', new TextEncoder().encode(text));
}

// What may reach from one part of a file into another, or makes lines mean something else than their indentation says.
const reaching = /(?:^|[\s[{,])(?:[&*!]\S|<<\s*:)|[\t\r]|^%|^\.\.\.|^---/m;

/** The data of a file from its parts; undefined where it cannot be told that they make up the whole. */
function inParts(path: string, bytes: Uint8Array, read: (text: string) => unknown): unknown {
  const { source, faults } = decode(path, bytes);
  if (faults.length > 0 || reaching.test(source.text)) return undefined;
  const { frame, actions } = cut(source.text);
  if (actions.length === 0) return undefined;
  const items = actions.map((text) => read(text));
  const data = read(frame);
  const placed = { count: 0 };
  const filled = fill(data, items, placed);
  return placed.count === items.length ? filled : undefined;
}

const placeholder = 'an action that stands elsewhere, number ';

/** Takes the actions out of a text: each by itself, as a list of one, and a number in its place. */
function cut(text: string): { frame: string; actions: string[] } {
  const frame: string[] = [];
  const actions: string[][] = [];
  /** The spaces before the key `actions`, and before the dashes of its list. */
  let [key, dash] = [-1, -1];
  let current: string[] | null = null;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    const isBlank = indent < 0 || line[indent] === '#';
    const isInList = dash < 0 ? key >= 0 && indent >= key : indent === dash;
    const isItem = isInList && /^ *-(?: |$)/.test(line);
    if (isItem) {
      dash = indent;
      current = [line.slice(indent)];
      actions.push(current);
      frame.push(`${' '.repeat(indent)}- ${placeholder}${actions.length - 1}`);
    } else if (current && (indent < 0 || indent > dash)) {
      current.push(line.slice(dash));
    } else {
      if (!isBlank) [key, dash, current] = [/^ *actions: *(?:#.*)?$/.test(line) ? indent : -1, -1, null];
      frame.push(line);
    }
  }
  return { frame: frame.join('\n'), actions: actions.map((lines) => `${lines.join('\n')}\n`) };
}

/** The data of the frame with the actions in their places. */
function fill(data: unknown, items: readonly unknown[], placed: { count: number }): unknown {
  if (!isMapping(data)) return undefined;
  const actionsIn = (holder: unknown): unknown => {
    if (!isMapping(holder) || !Array.isArray(holder.actions)) return holder;
    const actions = holder.actions.map((item: unknown) => {
      const number =
        typeof item === 'string' && item.startsWith(placeholder)
          ? Number(item.slice(placeholder.length))
          : -1;
      const list = items[number];
      if (!Array.isArray(list) || list.length !== 1) return item;
      placed.count++;
      return list[0] as unknown;
    });
    return { ...holder, actions };
  };
  const { areas } = data;
  const filled = actionsIn(data);
  return Array.isArray(areas) ? { ...(filled as object), areas: areas.map(actionsIn) } : filled;
}
