/** How deep one piece of a template may stand in others. */
export const deepest = 100;

/** What stands between braces, as far as it can be told without reading it. */
export interface Tag {
  does: 'open' | 'else' | 'close' | 'write';
  /** The name of a block. */
  name: string;
  text: string;
  offset: number;
}

/** The tags of a template without its comments, in time that grows no faster than the template. */
export function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  let offset = text.indexOf('{{');
  while (offset >= 0) {
    const isText = text[offset - 1] === '\\' && text[offset - 2] !== '\\';
    const isComment = /^\{\{~?!--/.test(text.slice(offset, offset + 6));
    const end = isText ? offset + 2 : endOf(text, offset, isComment ? /--~?\}\}/g : /\}\}/g);
    if (end === null) break;
    if (!isText && !isComment) tags.push(tagOf(text.slice(offset, end), offset));
    offset = text.indexOf('{{', end);
  }
  return tags;
}

function endOf(text: string, offset: number, close: RegExp): number | null {
  close.lastIndex = offset;
  return close.test(text) ? close.lastIndex : null;
}

function tagOf(text: string, offset: number): Tag {
  const [, sign, other, name = ''] =
    /^\{\{~?(?:(#>|#\*?|\^|\/)|\s*(else)(?=\s))?\s*["']?([^\s}~"']*)/.exec(text.slice(0, 200)) ?? [];
  const isBlock = sign !== undefined && name !== '';
  const does = isBlock ? (sign === '/' ? 'close' : 'open') : other === undefined ? 'write' : 'else';
  return { does, name, text, offset };
}

/** Where pieces first stand deeper in others than they may, in blocks or in parentheses; null where they do not. */
export function tooDeep(tags: readonly Tag[]): number | null {
  const open: number[] = [];
  for (const { does, text, offset } of tags) {
    if (does === 'open') open.push(1);
    else if (does === 'close') open.pop();
    else if (does === 'else' && open.length > 0) open.push((open.pop() ?? 0) + 1);
    const depth = open.reduce((sum, levels) => sum + levels, 0);
    if (depth > deepest || parentheses(text) > deepest) return offset;
  }
  return null;
}

function parentheses(text: string): number {
  let [depth, most] = [0, 0];
  for (const sign of text.match(/[()]/g) ?? []) {
    depth += sign === '(' ? 1 : -1;
    most = Math.max(most, depth);
  }
  return most;
}
